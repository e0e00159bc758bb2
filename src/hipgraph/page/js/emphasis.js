// What is lit, what is dimmed, what is left out: one rule for canvas, list and keyboard.
import { stepLight } from "./step.js";

export function pictureName(state) {
  if (state.view === "story") return `story.${state.tour}`;
  if (state.near) return "near";
  return state.all ? "all" : "map";
}

function gradeOf(edge) {
  return edge.grade || "none";
}

// An edge holds at once, in the long run, or both; one without a time is never left out for it.
function passesTime({ time }, off) {
  if (!time || !off.length) return true;
  return time === "both" ? off.length < 2 : !off.includes(time);
}

// Of an article: what it says itself, and what joins two of its own concepts without being said by
// anybody, as parts and wholes are. An effect that it does not name is not its own.
function saysEdge(scene, { s, t, by, category }, article) {
  if (by.length) return by.includes(article);
  return category !== "causal" && category !== "practice"
    && [s, t].every((id) => scene.nodes[id].by.includes(article));
}

function unsaid(scene, article) {
  const edges = new Set(Object.keys(scene.edges)
    .filter((id) => !saysEdge(scene, scene.edges[id], article)));
  const named = new Set(Object.keys(scene.edges).filter((id) => !edges.has(id))
    .flatMap((id) => [scene.edges[id].s, scene.edges[id].t]));
  const nodes = Object.keys(scene.nodes)
    .filter((id) => !named.has(id) && !scene.nodes[id].by.includes(article));
  return { nodes, edges };
}

export function leftOut(scene, state) {
  const grades = new Set(state.gradesOff);
  const lanes = new Set(state.lanesOff);
  const types = new Set(state.typesOff);
  const other = state.article ? unsaid(scene, state.article) : { nodes: [], edges: new Set() };
  const nodes = new Set(other.nodes);
  for (const [id, { lane, type }] of Object.entries(scene.nodes)) {
    if (lanes.has(lane) || types.has(type)) nodes.add(id);
  }
  const isOut = (id) => {
    const edge = scene.edges[id];
    return grades.has(gradeOf(edge)) || nodes.has(edge.s) || nodes.has(edge.t)
      || other.edges.has(id) || !passesTime(edge, state.timesOff);
  };
  return { nodes, edges: new Set(Object.keys(scene.edges).filter(isOut)) };
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

// On the map, where there are many lines, they rest paler than the boxes, the better supported ones
// less so. What people do is drawn for what is chosen: its lines come from below through all lanes.
const AT_REST = { strong: 0.9, moderate: 0.75, limited: 0.6, conflicting: 0.6, untested: 0.45 };
const SIDEWAYS = 0.15; // around one concept: between two that are equally far from it
const BY_CATEGORY = { structural: 0.3, association: 0.4, practice: 0 };

// What was opened is drawn in full, and what leads a step nearer or farther from one concept.
function atRest({ s, t, category, grade }, picture, id) {
  if (picture.opened?.has(id)) return AT_REST[grade] ?? 0.5;
  if (picture.rings) return picture.rings.get(s) === picture.rings.get(t) ? SIDEWAYS : AT_REST[grade] ?? 0.5;
  return BY_CATEGORY[category] ?? AT_REST[grade] ?? 0.4;
}

// Levels: 1 lit, 0.3 dimmed, 0.1 left out by a filter. ``given``: levels of nodes and of edges from a
// tool, in place of a step's light; what has none is dimmed.
export function emphasize(scene, state, picture, given = null) {
  const out = leftOut(scene, state);
  const drawn = Object.keys(picture.edges).filter((id) => !out.edges.has(id));
  let lit = given ? null : state.view === "story" ? stepLight(scene, state, picture) : null;
  if (lit || given) {
    // The step says what is lit; what the reader has chosen comes on top.
  } else if (state.edge && Object.hasOwn(picture.edges, state.edge)) {
    const edge = scene.edges[state.edge];
    lit = { nodes: new Set([edge.s, edge.t]), edges: new Set([state.edge]) };
  } else if (state.node && state.node !== picture.centre && Object.hasOwn(picture.nodes, state.node)) {
    lit = neighbourhood(scene, drawn, state.node);
  }
  const level = (kind, id) => {
    const rest = kind === "edges" && state.view === "map" ? atRest(scene.edges[id], picture, id) : 1;
    if (out[kind].has(id)) return Math.min(rest, 0.1);
    if (given && id !== state.node && id !== state.edge) return given[kind]?.[id] ?? Math.min(0.3, rest / 2);
    if (!lit) return rest;
    return lit[kind].has(id) || id === state.node || id === state.edge ? 1 : Math.min(0.3, rest / 2);
  };
  return {
    nodes: Object.fromEntries(Object.keys(picture.nodes).map((id) => [id, level("nodes", id)])),
    edges: Object.fromEntries(Object.keys(picture.edges).map((id) => [id, level("edges", id)])),
    lit: lit ? [...lit.nodes].filter((id) => Object.hasOwn(picture.nodes, id)) : null,
  };
}
