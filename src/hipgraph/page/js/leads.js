// What leads to a concept, or what it leads to, as a tree of a few steps: each concept once, where it
// is nearest; the best supported links first.
import { isEffect } from "./roads.js";

// `direction` is `in` or `out`. A branch is `{ id, edge, step, branches }`: the concept, the link
// that joins it to the one above it, and how many steps away it is.
export function leadsOf(scene, id, { direction, depth, any, isOut = () => false }) {
  const near = new Map(Object.keys(scene.nodes).map((one) => [one, []]));
  for (const [edge, link] of Object.entries(scene.edges)) {
    if (isOut(edge) || (!any && !isEffect(link))) continue;
    const [at, to] = direction === "out" ? [link.s, link.t] : [link.t, link.s];
    near.get(at).push({ id: to, edge, cost: link.cost[0] });
  }
  const known = new Set([id]);
  const root = { id, branches: [] };
  let ring = [root];
  for (let step = 1; step <= depth; step += 1) {
    const next = [];
    for (const above of ring) {
      const found = near.get(above.id).sort((a, b) => a.cost - b.cost || (a.edge < b.edge ? -1 : 1));
      for (const { id: to, edge } of found) {
        if (known.has(to)) continue;
        known.add(to);
        const branch = { id: to, edge, step, branches: [] };
        above.branches.push(branch);
        next.push(branch);
      }
    }
    ring = next;
  }
  return root;
}

// The branches from the root to a concept; null where it is not in the tree.
export function branchTo(root, id) {
  for (const branch of root.branches) {
    const further = branch.id === id ? [] : branchTo(branch, id);
    if (further) return [branch, ...further];
  }
  return null;
}

export const branchesOf = (root) => root.branches.flatMap((branch) => [branch, ...branchesOf(branch)]);
