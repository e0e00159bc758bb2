// What a run says beside its waves: what carried it, what a practice changes, what is left with fewer
// links. Pure: ids and bands, no words.
import { buildsUp, scenarioOf, wavesOf } from "./spread-waves.js";
import { SPREAD_BANDS, spreadFrom } from "./spread.js";
import { directInputs } from "./spread-why.js";

const HALF_OF_TEN = 5;
const isReached = ({ band }) => band !== "not reached";

// The core of the map first, then the larger change.
export function weightiest(scene, found, ids, isDrawn = () => false) {
  const rank = (id) => Number(isDrawn(id)) * 2 + Number(scene.nodes[id].core);
  return [...ids].sort((a, b) => rank(b) - rank(a)
    || Math.abs(found.nodes[b].peak) - Math.abs(found.nodes[a].peak) || (a < b ? -1 : 1));
}

// The link that brings a node most of its change, and whether its source is raised or lowered.
export function mainInput(found, id) {
  const { peak } = found.nodes[id];
  const helping = directInputs(found, id).filter(({ input }) => input * peak > 0);
  return helping.reduce((best, one) => (Math.abs(one.input) > Math.abs(best?.input ?? 0) ? one : best), null);
}

const reachedIn = ({ nodes }) => Object.keys(nodes).filter((id) => isReached(nodes[id]));

// The links that carry it from what is reached to what is reached.
export function carriers(scene, found) {
  const { net } = found.run;
  return net.edges.filter((edge, j) => !net.practice[j]
    && isReached(found.nodes[scene.edges[edge].s]) && isReached(found.nodes[scene.edges[edge].t])
    && !found.asked.from.includes(scene.edges[edge].t));
}

// Which bands differ between two runs, weightiest first. Of a standard run it is known in how many of
// ten versions of the map that holds (`often`): then the surest come first, and what holds in fewer
// than half is `unsure`.
export function changedBands(scene, before, after) {
  const often = scenarioOf(scene, after.asked)?.changed || null;
  const ids = Object.keys(before.nodes).filter((id) => before.nodes[id].band !== after.nodes[id].band);
  const kept = reachedIn(before).filter((id) => before.nodes[id].band === after.nodes[id].band);
  const changed = weightiest(scene, before, ids);
  if (often) changed.sort((a, b) => often[b] - often[a]);
  const isSure = (id) => !often || often[id] >= HALF_OF_TEN;
  const isWeaker = (id) => SPREAD_BANDS.indexOf(after.nodes[id].band) < SPREAD_BANDS.indexOf(before.nodes[id].band);
  return {
    often, changed: changed.filter(isSure), weaker: changed.filter((id) => isSure(id) && isWeaker(id)), unsure: changed.filter((id) => !isSure(id)), same: kept.length,
  };
}

// With fewer links: what is left, what is gone, and the links at which it stops, weightiest first.
export function leftWith(scene, found) {
  const whole = spreadFrom(scene, { ...found.asked, evidence: "all" });
  const all = reachedIn(whole);
  const gone = all.filter((id) => !isReached(found.nodes[id]));
  const lost = new Set(gone);
  const counted = new Set(found.run.net.edges);
  const stops = gone.flatMap((id) => directInputs(whole, id)
    .filter(({ edge, source, input }) => !counted.has(edge) && !lost.has(source) && input !== 0)
    .map((one) => ({ ...one, target: id })));
  const size = ({ target, input }) => Number(scene.nodes[target].core) + Math.abs(input);
  stops.sort((a, b) => size(b) - size(a) || (a.edge < b.edge ? -1 : 1));
  return { count: all.length, left: all.length - gone.length, gone: weightiest(scene, whole, gone), stops };
}

// The few lines at the end.
export function inShort(scene, found) {
  const { groups } = wavesOf(scene, found);
  const first = groups.slice(0, 2).flatMap(({ nodes, unsure }) => (nodes.length ? nodes : unsure));
  const late = reachedIn(found).filter((id) => buildsUp(scene, found.nodes[id]));
  const steps = carriers(scene, found);
  const untested = steps.filter((id) => scene.edges[id].grade === "untested");
  const story = scene.pictures[`story.${scene.story}`]?.wide.edges || {};
  const ends = (id) => Number(Object.hasOwn(story, id)) * 4 + Number(scene.nodes[scene.edges[id].t].lane === "felt") * 2
    + Number(scene.nodes[scene.edges[id].s].core) + Number(scene.nodes[scene.edges[id].t].core);
  return {
    first: weightiest(scene, found, first).slice(0, 3),
    late: weightiest(scene, found, late).slice(0, 4),
    steps: steps.length,
    untested: untested.sort((a, b) => ends(b) - ends(a) || (a < b ? -1 : 1)),
  };
}

// A practice to try: that of the graph's own scenarios.
export const exampleOf = (scene) => (scene.spread.scenarios || []).flatMap((one) => one.with)
  .find((id) => Object.hasOwn(scene.nodes, id)) || null;
