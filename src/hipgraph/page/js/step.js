// A step of a guided path: what it lights, in the picture and on the body.

export function stepOf(scene, state) {
  return scene.tours[state.tour].steps[state.step - 1];
}

// The question before a step waits for an answer; the step's own light comes after it.
export const isWaiting = ({ question }) => question === "";

// On the body the story shows from its second step on, unless the reader has said otherwise or a
// tool shows something.
export function isTelling(state) {
  return state.view === "body" && !state.tool && Boolean(state.tour) && (state.told ?? state.step > 1);
}

// A step that names no edge lights those between its nodes; one that lights everything, nothing.
// While its question waits, only what one may choose from is lit.
export function stepLight(scene, state, picture) {
  const step = stepOf(scene, state);
  if (isWaiting(state)) return { nodes: new Set(step.predict.options), edges: new Set() };
  const nodes = new Set([...step.nodes, ...step.keep]);
  if (Object.keys(picture.nodes).every((id) => nodes.has(id))) return null;
  const between = ({ s, t }) => nodes.has(s) && nodes.has(t);
  const edges = step.edges.length ? step.edges
    : Object.keys(picture.edges).filter((id) => between(scene.edges[id]));
  return { nodes, edges: new Set(edges) };
}

// The same as levels from 0 to 1 by node: what the step is about, and what stays readable.
export function stepLevels(scene, state) {
  const { nodes, keep, predict } = stepOf(scene, state);
  if (isWaiting(state)) return Object.fromEntries(predict.options.map((id) => [id, 1]));
  const levels = Object.fromEntries(keep.map((id) => [id, 0.5]));
  return Object.assign(levels, Object.fromEntries(nodes.map((id) => [id, 1])));
}
