// What a node's change comes from, on this map: its direct inputs at its peak, the ways they came, and
// what is left when one concept's part is taken out.
import { bandOfShare, coursesOf } from "./spread.js";

// Each causal link into it with what it brings at the peak: these sum to what the node gets, before
// practices dim it and the ceiling rounds it off.
export function directInputs({ nodes, run }, id) {
  const { net, lagged } = run;
  const at = net.position.get(id);
  const row = nodes[id].peakStep * net.edges.length;
  const found = [];
  for (let i = net.causal.starts[at]; i < net.causal.starts[at + 1]; i += 1) {
    const j = net.causal.links[i];
    found.push({ edge: net.edges[j], source: net.nodes[net.source[j]], input: net.weight[j] * lagged[row + j] });
  }
  return found;
}

// The practices that dim it at its peak, each with how much it leaves.
export function dimmersOf({ nodes, run }, id) {
  const { net, lagged } = run;
  const at = net.position.get(id);
  const row = nodes[id].peakStep * net.edges.length;
  const sum = directInputs({ nodes, run }, id).reduce((total, { input }) => total + input, 0);
  const found = [];
  for (let i = net.dimmers.starts[at]; i < net.dimmers.starts[at + 1]; i += 1) {
    const j = net.dimmers.links[i];
    if (net.weight[j] * sum < 0 && lagged[row + j] > 0) found.push({ edge: net.edges[j], source: net.nodes[net.source[j]] });
  }
  return found;
}

// How strong a way from each node to the goal can be at best.
function bestAhead(net, goal) {
  const best = new Float64Array(net.nodes.length);
  best[goal] = 1;
  const open = new Set([goal]);
  while (open.size) {
    const [at] = open;
    open.delete(at);
    for (let i = net.causal.starts[at]; i < net.causal.starts[at + 1]; i += 1) {
      const j = net.causal.links[i];
      const through = best[at] * Math.abs(net.weight[j]);
      if (through > best[net.source[j]]) {
        best[net.source[j]] = through;
        open.add(net.source[j]);
      }
    }
  }
  return best;
}

// As Python sorts: the larger first, then by the nodes on the way, one after the other.
function strongerWay(a, b) {
  if (a.bound !== b.bound) return b.bound - a.bound;
  const at = a.names.findIndex((name, index) => name !== b.names[index]);
  if (at < 0) return a.names.length - b.names.length;
  return b.names[at] === undefined || a.names[at] > b.names[at] ? 1 : -1;
}

// The strongest simple ways from the starts to a node, by the size of the product of their weights.
export function topWays({ asked, run: { net } }, id, count = 3) {
  const goal = net.position.get(id);
  const starts = asked.from.map((one) => net.position.get(one)).filter((at) => at !== undefined && at !== goal);
  const ahead = bestAhead(net, goal);
  const out = net.nodes.map(() => []);
  for (let j = 0; j < net.edges.length; j += 1) if (!net.practice[j]) out[net.source[j]].push(j);
  const held = new Set(starts);
  let open = starts.map((at) => ({ at, seen: [at], names: [net.nodes[at]], edges: [], product: 1, bound: ahead[at] })).filter(({ bound }) => bound > 0);
  const found = [];
  while (open.length && found.length < count) {
    open.sort(strongerWay);
    const way = open.shift();
    if (way.at === goal) {
      found.push({ edges: way.edges, nodes: way.names, weight: way.product });
      continue;
    }
    for (const j of out[way.at]) {
      const to = net.target[j];
      // What is held has no causes: a way does not lead through another start.
      if (way.seen.includes(to) || held.has(to) || !(ahead[to] > 0)) continue;
      const product = way.product * net.weight[j];
      const names = [...way.names, net.nodes[to]];
      open.push({ at: to, seen: [...way.seen, to], names, edges: [...way.edges, net.edges[j]], product, bound: Math.abs(product) * ahead[to] });
    }
  }
  return found;
}

const ROUNDS_AT_MOST = 5000;
const AT_REST_BELOW = 1e-15;

// How much of a small lasting change of the starts comes to a node in all, by every way and loop.
export function linearTotal({ asked, run: { net } }, id) {
  const held = new Set(asked.from.map((one) => net.position.get(one)));
  const weights = net.edges.map((_, j) => (net.practice[j] || held.has(net.target[j]) ? 0 : net.weight[j]));
  const step = (x) => {
    const next = new Float64Array(x.length);
    for (let j = 0; j < weights.length; j += 1) next[net.target[j]] += weights[j] * x[net.source[j]];
    for (const at of held) next[at] = 1;
    return next;
  };
  let x = step(new Float64Array(net.nodes.length));
  for (let round = 0; round < ROUNDS_AT_MOST; round += 1) {
    const next = step(x);
    const most = next.reduce((largest, value, at) => Math.max(largest, Math.abs(value - x[at])), 0);
    if (most < AT_REST_BELOW) break;
    x = next;
  }
  return x[net.position.get(id)];
}

// Whose part may be taken out: what feeds it, and what lies on its ways.
export function removableOf(found, id, ways = topWays(found, id)) {
  const feeding = directInputs(found, id).filter(({ input }) => input !== 0).map(({ source }) => source);
  const between = ways.flatMap(({ nodes }) => nodes.slice(1, -1));
  return [...new Set([...feeding, ...between])].filter((one) => !found.asked.from.includes(one));
}

// The band that is left of a node when another one's part is taken out.
export function knockedOut(scene, { asked, reference }, id, without) {
  return bandOfShare(Math.abs(coursesOf(scene, asked, [without]).peaks.get(id).peak), reference);
}
