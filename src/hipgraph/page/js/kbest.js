// The cheapest simple paths of a network, in one order: by cost, then by the nodes on the way. The
// same search as kbest.py, line for line: how far each node is from the goal is measured first, and
// from there one heap holds the open walks of all branches (Lawler's form of Yen's method).
//
// Nodes are numbers in the order of their ids, so that comparing numbers compares ids. A network is
// `first`, where each node's steps begin; `there`, where each step leads; `weight`, what it costs.
import { createHeap } from "./heap.js";

// What it costs to come from a node to each other one; Infinity where no way leads.
export function costsFrom({ first, there, weight }, from) {
  const found = new Float64Array(first.length - 1).fill(Infinity);
  const open = createHeap((a, b) => a[0] < b[0]);
  found[from] = 0;
  open.push([0, from]);
  while (open.size) {
    const [spent, node] = open.pop();
    if (spent > found[node]) continue;
    for (let at = first[node]; at < first[node + 1]; at += 1) {
      const cost = spent + weight[at];
      if (cost < found[there[at]]) {
        found[there[at]] = cost;
        open.push([cost, there[at]]);
      }
    }
  }
  return found;
}

// Node by node; of two walks that begin alike, the shorter one.
function walkOrder(one, other) {
  const common = Math.min(one.length, other.length);
  for (let at = 0; at < common; at += 1) {
    if (one[at] !== other[at]) return one[at] - other[at];
  }
  return one.length - other.length;
}

function isLower(one, other) {
  if (one.least !== other.least) return one.least < other.least;
  return (walkOrder(one.walk, other.walk) || one.spent - other.spent || one.serial - other.serial) < 0;
}

const NONE_BARRED = new Set();

// Yields `{ cost, walk }`. `back` is the network with every step turned round.
export function* cheapest(net, back, source, target) {
  if (source === target) return;
  const left = costsFrom(back, target);
  const heap = createHeap(isLower);
  let serial = 0;

  function goOn(branch, walk, spent) {
    const barred = walk === branch.start ? branch.barred : NONE_BARRED;
    const node = walk[walk.length - 1];
    for (let at = net.first[node]; at < net.first[node + 1]; at += 1) {
      const there = net.there[at];
      if (branch.closed.has(there) || barred.has(there) || left[there] === Infinity) continue;
      const cost = spent + net.weight[at];
      if (cost <= (branch.best.get(there) ?? cost)) {
        branch.best.set(there, cost);
        heap.push({ least: cost + left[there], walk: [...walk, there], spent: cost, serial: serial++, branch });
      }
    }
  }

  // The paths that begin with `start` and do not go on to one of `barred` from there.
  function openBranch(start, barred, spent) {
    goOn({ start, barred, closed: new Set(start), best: new Map(), done: false }, start, spent);
  }

  function weightOf(a, b) {
    let at = net.first[a];
    while (net.there[at] !== b) at += 1;
    return net.weight[at];
  }

  // Opens the branches that together hold every other path of this one.
  function leave({ start, barred }, walk) {
    let spent = 0;
    for (let at = 1; at < start.length; at += 1) spent += weightOf(start[at - 1], start[at]);
    let kept = barred;
    for (let at = start.length; at < walk.length; at += 1) {
      openBranch(walk.slice(0, at), new Set([...kept, walk[at]]), spent);
      spent += weightOf(walk[at - 1], walk[at]);
      kept = NONE_BARRED;
    }
  }

  openBranch([source], NONE_BARRED, 0);
  while (heap.size) {
    const { walk, spent, branch } = heap.pop();
    const end = walk[walk.length - 1];
    if (branch.done || branch.closed.has(end)) continue;
    if (end === target) {
      branch.done = true;
      yield { cost: spent, walk };
      leave(branch, walk);
    } else {
      branch.closed.add(end);
      goOn(branch, walk, spent);
    }
  }
}
