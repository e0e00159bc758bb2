// A tour's chain: concepts of which each acts on the next, in the only order that does.

const LONGEST_CHAIN = 6;
const SHORTEST_CHAIN = 3;
const ASKED_CHAIN = 5; // concepts in a question, where a tour has so many in a row

// How the graph joins concepts, as `source → target`, by what causes what.
function chainJoins(scene) {
  return new Set(Object.values(scene.edges).filter(({ category }) => category === "causal")
    .map(({ s, t }) => `${s} ${t}`));
}

// How many orders of these concepts are chains; two are as many as one needs to know of.
function chainOrders(nodes, joins, from = null) {
  if (!nodes.length) return 1;
  let count = 0;
  for (const node of nodes) {
    if (from && !joins.has(`${from} ${node}`)) continue;
    count += chainOrders(nodes.filter((one) => one !== node), joins, node);
    if (count > 1) return count;
  }
  return count;
}

// Every way along the links that a tour lights, in the order in which it lights them.
function chainWays(links, way) {
  const found = [way];
  if (way.length === LONGEST_CHAIN) return found;
  for (const { s, t } of links) {
    if (s === way.at(-1) && !way.includes(t)) found.push(...chainWays(links, [...way, t]));
  }
  return found;
}

// A tour's chains, the longest first; none where it joins fewer than three concepts.
export function chains(scene, tour) {
  const joins = chainJoins(scene);
  const lit = new Set(scene.tours[tour].steps.flatMap(({ edges }) => edges));
  // The first step may light everything at once; the later ones tell the order.
  const told = [...lit].map((id) => scene.edges[id]).filter(({ category }) => category === "causal");
  return [...new Set(told.map(({ s }) => s))]
    .flatMap((start) => chainWays(told, [start]))
    .filter((way) => way.length >= SHORTEST_CHAIN && chainOrders(way, joins) === 1)
    .sort((a, b) => b.length - a.length);
}

// The links of a chain, in its order.
export function linksOf(scene, nodes) {
  return nodes.slice(1).map((target, at) =>
    Object.keys(scene.edges).find((id) => {
      const { s, t, category } = scene.edges[id];
      return category === "causal" && s === nodes[at] && t === target;
    }));
}

export function chainQuestion(scene, tour, chance) {
  const found = chains(scene, tour);
  if (!found.length) return [];
  const nodes = chance.pick(found.filter((way) => way.length >= Math.min(ASKED_CHAIN, found[0].length)));
  let mixed = chance.shuffled(nodes);
  if (mixed.every((id, at) => id === nodes[at])) mixed = [...nodes].reverse();
  return [{ kind: "chain", tour, nodes, mixed }];
}
