// Where an arrow key leads from a concept: to the linked one that lies most in that direction,
// else to the nearest one there at all.

const AXES = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function ahead(picture, from, to, axis) {
  const [x, y] = picture.nodes[from];
  const [u, v] = picture.nodes[to];
  const along = (u - x) * axis[0] + (v - y) * axis[1];
  const across = Math.abs((u - x) * axis[1]) + Math.abs((v - y) * axis[0]);
  return along > 4 ? along + 2 * across : Infinity;
}

function nearest(picture, from, candidates, axis) {
  let best = null;
  for (const id of candidates) {
    const far = ahead(picture, from, id, axis);
    if (far !== Infinity && (!best || far < best.far)) best = { id, far };
  }
  return best && best.id;
}

export function walk(scene, picture, shown, from, key) {
  const axis = AXES[key];
  if (!axis) return null;
  const nodes = Object.keys(picture.nodes).filter((id) => id !== from && shown.nodes[id] > 0.2);
  if (!nodes.length) return null;
  if (!from || !Object.hasOwn(picture.nodes, from)) {
    return nodes.reduce((best, id) => {
      const [a, b] = [picture.nodes[id], picture.nodes[best]];
      return a[0] + a[1] < b[0] + b[1] ? id : best;
    });
  }
  const linked = new Set();
  for (const id of Object.keys(picture.edges)) {
    if (shown.edges[id] <= 0.2) continue;
    const edge = scene.edges[id];
    if (edge.s === from) linked.add(edge.t);
    if (edge.t === from) linked.add(edge.s);
  }
  const byLink = nearest(picture, from, nodes.filter((id) => linked.has(id)), axis);
  return byLink || nearest(picture, from, nodes, axis);
}
