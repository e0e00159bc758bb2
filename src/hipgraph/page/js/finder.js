// What the tool for ways finds for a state. Links that the page's filters leave out are not walked,
// and neither is what is supported less well than the reader wants; links of anatomy and terms carry
// no grade and stay.
import { leftOut } from "./emphasis.js";
import { filterKey } from "./filters.js";
import { leadsOf } from "./leads.js";
import { makeRoads } from "./roads.js";
import { bestWays, nearestWays, signOf, weakestOf } from "./ways.js";
import { loopName, MOST_WAYS } from "./ways-state.js";

const KEPT_ROADS = 8;
const GOOD = ["strong", "moderate"];
const SUPPORTED = { strong: new Set(GOOD), plausible: new Set([...GOOD, "limited", "conflicting"]) };

const finders = new WeakMap();

function createFinder(scene) {
  const roads = new Map();
  let last = { key: "", out: null };
  let found = { key: "", ways: null };

  function isOutFor(state) {
    const key = filterKey(state);
    if (last.key !== key) last = { key, out: leftOut(scene, state).edges };
    const { out } = last;
    const good = SUPPORTED[state.support];
    const isPoor = ({ grade }) => Boolean(good && grade && !good.has(grade));
    return (id) => out.has(id) || isPoor(scene.edges[id]);
  }

  const narrowing = (state) => `${state.support} ${filterKey(state)}`;

  function roadsFor(state) {
    const key = `${state.links} ${narrowing(state)}`;
    if (!roads.has(key)) {
      if (roads.size >= KEPT_ROADS) roads.clear();
      roads.set(key, makeRoads(scene, state.links, isOutFor(state)));
    }
    return roads.get(key);
  }

  function search(state) {
    const { from, to } = state;
    const mine = roadsFor(state);
    const ways = bestWays(mine, from, to, MOST_WAYS).map((way) => ({
      ...way, sign: signOf(scene, way.edges), weakest: weakestOf(scene, way.edges),
    }));
    return ways.length ? { ways } : { ways, nearest: nearestWays(mine, makeRoads(scene, "any"), from, to) };
  }

  return {
    // `{ ways, nearest }`, or null where there is nothing to look for.
    ways(state) {
      const { from, to, links } = state;
      if (!from || !to || from === to) return null;
      const key = `${from} ${to} ${links} ${narrowing(state)}`;
      if (found.key !== key) found = { key, ways: search(state) };
      return found.ways;
    },
    leads: (state) => leadsOf(scene, state.about, {
      direction: state.leads, depth: state.depth, any: state.links === "any", isOut: isOutFor(state),
    }),
    // Loops through a concept, or all; each with its name.
    loops(state) {
      const isOut = isOutFor(state);
      return (scene.loops || [])
        .filter(({ edges }) => !edges.some(isOut) && (!state.through || edges.some((id) => scene.edges[id].s === state.through)))
        .map((loop) => ({
          ...loop, name: loopName(scene, loop.edges), nodes: loop.edges.map((id) => scene.edges[id].s),
          sign: signOf(scene, loop.edges), weakest: weakestOf(scene, loop.edges),
        }));
    },
  };
}

export function finderOf(scene) {
  if (!finders.has(scene)) finders.set(scene, createFinder(scene));
  return finders.get(scene);
}
