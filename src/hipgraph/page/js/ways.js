// Ways from one concept to another: the best few, and different ones (paths.py finds the same).
import { cheapest, costsFrom } from "./kbest.js";

const LOOKED_AT = 25; // so many of the best ways are looked through for different ones
const NEAREST = 3;

function wayOf(roads, { walk, cost }) {
  const steps = walk.slice(1).map((node, at) => roads.stepOf(walk[at], node));
  return {
    nodes: walk.map((node) => roads.ids[node]),
    edges: steps.map(({ edge }) => edge),
    backward: steps.map(({ backward }) => backward),
    cost,
  };
}

// Whether more than half of the inner nodes of both are shared; two direct ways are alike.
function isAlike(one, other) {
  const [a, b] = [one, other].map(({ nodes }) => new Set(nodes.slice(1, -1)));
  if (!a.size && !b.size) return true;
  const shared = [...a].filter((id) => b.has(id)).length;
  return 2 * shared > a.size + b.size - shared;
}

function different(found, most) {
  const kept = [];
  for (const way of found) {
    if (kept.length === most) break;
    if (!kept.some((other) => isAlike(way, other))) kept.push(way);
  }
  return kept;
}

// The cheapest first, ties by the ids on the way; `ranked` gives them whether they differ or not.
export function bestWays(roads, from, to, most, ranked = false) {
  const found = [];
  const [source, target] = [roads.numbers.get(from), roads.numbers.get(to)];
  for (const way of cheapest(roads.net, roads.back, source, target)) {
    found.push(wayOf(roads, way));
    if (found.length === (ranked ? most : LOOKED_AT)) break;
  }
  return ranked ? found : different(found, most);
}

// Where an effect along these links runs to, if it begins with more.
export function signOf(scene, edges) {
  return edges.filter((id) => scene.edges[id].sign === "-").length % 2 ? "-" : "+";
}

// The worst grade and the first link that has it; null where none has one.
export function weakestOf(scene, edges) {
  let worst = { grade: null, edge: null };
  for (const edge of edges) {
    const { grade } = scene.edges[edge];
    if (!grade) continue;
    if (!worst.grade || scene.grades.indexOf(grade) > scene.grades.indexOf(worst.grade)) {
      worst = { grade, edge };
    }
  }
  return worst;
}

function closest(anyway, node, among) {
  const far = costsFrom(anyway, node);
  return [...among.keys()]
    .filter((one) => among[one] && among[one] !== Infinity)
    .sort((a, b) => (far[a] === far[b] ? among[a] - among[b] || a - b : far[a] - far[b]))
    .slice(0, NEAREST);
}

// Where there is no way: what the first leads to, nearest to the last, and what leads to the last,
// nearest to the first. Near is what costs little along `anyway`, the steps of every kind.
export function nearestWays(roads, anyway, from, to) {
  const [source, target] = [roads.numbers.get(from), roads.numbers.get(to)];
  const named = (found) => found.map((node) => roads.ids[node]);
  return {
    onward: named(closest(anyway.net, target, costsFrom(roads.net, source))),
    before: named(closest(anyway.net, source, costsFrom(roads.back, target))),
  };
}
