// Links that are drawn only when one of their ends is chosen: what people say about things would
// cover the whole map. They go straight, behind the boxes, and need no room of their own.

const called = new WeakMap(); // by picture, then by what is chosen

function straight(picture, { s, t }) {
  const [x1, y1] = picture.nodes[s];
  const [x2, y2] = picture.nodes[t];
  return { d: `M${x1} ${y1}L${x2} ${y2}`, end: [x2, y2, 0] };
}

// The picture with the links that a choice calls up; the same object for the same choice.
export function calledUp(scene, picture, { node, edge }) {
  const isChosen = ([id, { s, t }]) => id === edge || s === node || t === node;
  const stands = (id) => Object.hasOwn(picture.nodes, id);
  if (!node && !edge) return picture;
  const key = `${node} ${edge}`;
  if (!called.has(picture)) called.set(picture, new Map());
  const made = called.get(picture);
  if (!made.has(key)) {
    const more = Object.entries(scene.edges).filter(([id, ends]) => isChosen([id, ends])
      && !Object.hasOwn(picture.edges, id) && stands(ends.s) && stands(ends.t));
    const routes = Object.fromEntries(more.map(([id, ends]) => [id, straight(picture, ends)]));
    made.set(key, more.length ? { ...picture, edges: { ...picture.edges, ...routes } } : picture);
  }
  return made.get(key);
}
