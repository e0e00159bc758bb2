// The Map's picture for a state: the core, everything, the core with more opened in it, or what is
// near one concept. The same state gives the same object, so that nothing is placed twice.
import { leftOut } from "./emphasis.js";
import { withMore } from "./expand.js";
import { filterKey } from "./filters.js";
import { joined, joins } from "./joins.js";
import { hiddenAround, neighbours, within } from "./linked.js";
import { arranged } from "./placer.js";
import { leadsBack } from "./returns.js";

export const MOST_DRAWN = 60; // boxes in a picture that is made in the page
const MOST_AROUND = 34; // so that what is near one concept is seen at once
const EACH = 8; // that one concept opens at a time
const KEPT = 12; // pictures

export function createComposer(scene) {
  const pictures = new Map();
  const mores = new WeakMap(); // what each box of a picture could open
  let links = { key: "", near: null, out: null };

  function linksOf(state) {
    const key = filterKey(state);
    if (links.key !== key) {
      const out = leftOut(scene, state);
      links = { key, out, near: neighbours(scene, out) };
    }
    return links;
  }

  const laneOf = (id) => scene.nodes[id].lane;

  function linesOf(form, ids, base = null) {
    const { lines } = scene.pictures.all[form];
    return Object.fromEntries(Object.keys(lines).map((locale) => [locale, {
      ...base?.lines[locale], ...Object.fromEntries(ids.map((id) => [id, lines[locale][id]])),
    }]));
  }

  function opened(state, form) {
    const base = scene.pictures.map[form];
    const sizeOf = (id) => scene.pictures.all[form].nodes[id].slice(2);
    const { near } = linksOf(state);
    const edges = {};
    let picture = base;
    for (const id of state.open.filter((one) => Object.hasOwn(picture.nodes, one))) {
      const shown = new Set(Object.keys(picture.nodes));
      const more = hiddenAround(scene, near, id, shown).slice(0, Math.min(EACH, MOST_DRAWN - shown.size));
      picture = withMore(picture, more.map(([other]) => [other, id, sizeOf(other), laneOf(other)]));
      for (const edge of more.flatMap(([, ids]) => ids)) {
        const { s, t } = scene.edges[edge];
        if (picture.nodes[s] && picture.nodes[t]) edges[edge] = joined(picture.nodes[s], picture.nodes[t]);
      }
    }
    const added = Object.keys(picture.nodes).filter((id) => !Object.hasOwn(base.nodes, id));
    return {
      ...picture, lines: linesOf(form, added, base), edges: { ...base.edges, ...edges },
      opened: new Set(Object.keys(edges)),
    };
  }

  function nearby(state, form) {
    const { near, out } = linksOf(state);
    const { id, steps } = state.near;
    const { ids, all, rings } = within(scene, near, id, steps, MOST_AROUND);
    const shown = new Set(ids);
    const sizes = Object.fromEntries(ids.map((one) => [one, scene.pictures.all[form].nodes[one].slice(2)]));
    const byLane = scene.lanes.map((lane) => [lane, ids.filter((one) => laneOf(one) === lane)]);
    const placed = arranged(form, byLane.filter(([, members]) => members.length), sizes,
      (one) => near.get(one).map(([other]) => other).filter((other) => shown.has(other)));
    const edges = [...new Set(ids.flatMap((one) => near.get(one).map(([, edge]) => edge)))].sort()
      .filter((edge) => !out.edges.has(edge) && shown.has(scene.edges[edge].s) && shown.has(scene.edges[edge].t));
    return {
      ...placed, font: scene.pictures.all[form].font, lines: linesOf(form, ids),
      edges: joins(scene, edges, placed.nodes, (edge) => leadsBack(scene, edge)), centre: id, all, rings,
    };
  }

  function picture(state, form) {
    if (state.view === "story") return scene.pictures[`story.${state.tour}`][form];
    if (!state.near && (state.all || !state.open.length)) {
      return scene.pictures[state.all ? "all" : "map"][form];
    }
    const what = state.near ? `${state.near.id} ${state.near.steps}` : `+ ${state.open.join(" ")}`;
    const key = `${form} ${what} ${filterKey(state)}`;
    if (!pictures.has(key)) {
      if (pictures.size >= KEPT) pictures.clear();
      pictures.set(key, state.near ? nearby(state, form) : opened(state, form));
    }
    return pictures.get(key);
  }

  // By box of the core and what was opened in it: what it is linked with and does not show.
  function more(state, drawn) {
    if (state.view !== "map" || state.all || state.near || drawn.gathered) return new Map();
    const { near, key } = linksOf(state);
    if (mores.get(drawn)?.key !== key) {
      const shown = new Set(Object.keys(drawn.nodes));
      const found = new Map([...shown].map((id) => [id, hiddenAround(scene, near, id, shown).map(([one]) => one)]));
      mores.set(drawn, { key, found });
    }
    return mores.get(drawn).found;
  }

  const opens = (state, drawn, id) => Math.max(0, Math.min(EACH, MOST_DRAWN - Object.keys(drawn.nodes).length,
    more(state, drawn).get(id)?.length ?? 0));

  return { picture, more, opens };
}
