// What is lit, what is dimmed, what is left out: one rule for canvas, list and keyboard.

export function pictureName(state) {
  if (state.view !== "map") return "story";
  return state.all ? "all" : "map";
}

function gradeOf(edge) {
  return edge.grade || "none";
}

export function leftOut(scene, state) {
  const grades = new Set(state.gradesOff);
  const lanes = new Set(state.lanesOff);
  const nodes = new Set(Object.keys(scene.nodes).filter((id) => lanes.has(scene.nodes[id].lane)));
  const edges = new Set(
    Object.keys(scene.edges).filter((id) => {
      const edge = scene.edges[id];
      return grades.has(gradeOf(edge)) || nodes.has(edge.s) || nodes.has(edge.t);
    }),
  );
  return { nodes, edges };
}

function neighbourhood(scene, edges, node) {
  const lit = { nodes: new Set([node]), edges: new Set() };
  for (const id of edges) {
    const edge = scene.edges[id];
    if (edge.s !== node && edge.t !== node) continue;
    lit.edges.add(id);
    lit.nodes.add(edge.s);
    lit.nodes.add(edge.t);
  }
  return lit;
}

function stepLight(scene, state) {
  const step = scene.tours[scene.story].steps[state.step - 1];
  return { nodes: new Set([...step.nodes, ...step.keep]), edges: new Set(step.edges) };
}

// Levels: 1 lit, 0.3 dimmed, 0.1 left out by a filter.
export function emphasize(scene, state, picture) {
  const out = leftOut(scene, state);
  const drawn = Object.keys(picture.edges).filter((id) => !out.edges.has(id));
  let lit = null;
  if (pictureName(state) === "story" && state.step > 0) lit = stepLight(scene, state);
  else if (state.edge && Object.hasOwn(picture.edges, state.edge)) {
    const edge = scene.edges[state.edge];
    lit = { nodes: new Set([edge.s, edge.t]), edges: new Set([state.edge]) };
  } else if (state.node && Object.hasOwn(picture.nodes, state.node)) {
    lit = neighbourhood(scene, drawn, state.node);
  }
  const level = (kind, id) => {
    if (out[kind].has(id)) return 0.1;
    if (!lit) return 1;
    return lit[kind].has(id) || id === state.node || id === state.edge ? 1 : 0.3;
  };
  return {
    nodes: Object.fromEntries(Object.keys(picture.nodes).map((id) => [id, level("nodes", id)])),
    edges: Object.fromEntries(Object.keys(picture.edges).map((id) => [id, level("edges", id)])),
    lit: lit ? [...lit.nodes].filter((id) => Object.hasOwn(picture.nodes, id)) : null,
  };
}
