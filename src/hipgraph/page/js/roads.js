// All steps of the graph in one mode: `causal` follows causal and practice links forward, `any`
// every link either way. What a step costs comes with the scene (costs.py), forward and backward. Of
// parallel steps the cheapest is walked, then the one with the lowest id.

// Whether a link is part of causes and effects.
export const isEffect = ({ category }) => category === "causal" || category === "practice";

// Steps as a network, from a sorted list of `from × size + to` and what each costs.
function networkOf(size, pairs, costOf) {
  const net = {
    first: new Int32Array(size + 1),
    there: new Int32Array(pairs.length),
    weight: new Int32Array(pairs.length),
  };
  pairs.forEach((pair, at) => {
    net.first[Math.floor(pair / size) + 1] += 1;
    net.there[at] = pair % size;
    net.weight[at] = costOf(pair);
  });
  for (let at = 0; at < size; at += 1) net.first[at + 1] += net.first[at];
  return net;
}

// `isOut(id)` says which links are not to be walked.
export function makeRoads({ nodes, edges }, mode, isOut = () => false) {
  const ids = Object.keys(nodes).sort();
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const size = ids.length;
  const steps = new Map();

  function add(from, to, edge, backward, cost) {
    const pair = from * size + to;
    const known = steps.get(pair);
    if (!known || cost < known.cost || (cost === known.cost && edge < known.edge)) {
      steps.set(pair, { edge, backward, cost });
    }
  }

  for (const [id, edge] of Object.entries(edges)) {
    if ((mode !== "any" && !isEffect(edge)) || isOut(id)) continue;
    const [s, t] = [numbers.get(edge.s), numbers.get(edge.t)];
    add(s, t, id, false, edge.cost[0]);
    if (mode === "any") add(t, s, id, true, edge.cost[1]);
  }

  const turned = (pair) => (pair % size) * size + Math.floor(pair / size);
  const pairs = Float64Array.from(steps.keys()).sort();
  const round = pairs.map(turned).sort();
  return {
    mode,
    ids,
    numbers,
    net: networkOf(size, pairs, (pair) => steps.get(pair).cost),
    back: networkOf(size, round, (pair) => steps.get(turned(pair)).cost),
    stepOf: (from, to) => steps.get(from * size + to),
  };
}
