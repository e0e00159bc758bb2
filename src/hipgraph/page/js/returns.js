// Lines that lead back, from what comes later to what came before: they say so on their way too.

const LONG = 60; // px of straight line that a mark needs
const marked = new WeakMap(); // by route

export function leadsBack(scene, { s, t, category }) {
  const body = scene.lanes.slice(0, scene.lanes.indexOf("practice"));
  const [from, to] = [s, t].map((id) => body.indexOf(scene.nodes[id].lane));
  return category === "causal" && from > to && to >= 0;
}

// In the middle of the longest straight part of a route of M, L and C.
function middle(d) {
  let from = null;
  let best = { length: LONG };
  for (const [, kind, numbers] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const at = numbers.trim().split(/[\s,]+/).map(Number);
    const to = at.slice(-2);
    if (kind === "L") {
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(dx, dy);
      if (length > best.length) {
        best = { length, spot: [from[0] + dx / 2, from[1] + dy / 2, (Math.atan2(dy, dx) * 180) / Math.PI] };
      }
    }
    from = to;
  }
  return best.spot;
}

export function returns(scene, id, route) {
  if (route.back) return route.back;
  if (!leadsBack(scene, scene.edges[id])) return [];
  if (!marked.has(route)) marked.set(route, [middle(route.d)].filter(Boolean));
  return marked.get(route);
}
