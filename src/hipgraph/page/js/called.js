// Links that are drawn only when one of their ends is chosen: what people say about things would
// cover the whole map. They go behind the boxes, and need no room of their own.
import { joined } from "./joins.js";

const called = new WeakMap(); // by picture, then by what is chosen

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
    const routes = Object.fromEntries(more.map(([id, ends]) => [id, joined(picture.nodes[ends.s], picture.nodes[ends.t])]));
    made.set(key, more.length ? { ...picture, edges: { ...picture.edges, ...routes } } : picture);
  }
  return made.get(key);
}
