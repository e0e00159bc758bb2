// The scene as the page's other modules know it, from the shorter form it is written in (folded.py).
import { unfoldPicture } from "./scene-pictures.js";
import { unfoldSources, unfoldedSaid } from "./scene-sources.js";
import { unpack, unpackAhead } from "./unpack.js";

const SIGNS = "+-";
const TIMES = { a: "acute", c: "chronic", b: "both" };
const EDGE_STRENGTHS = { w: "weak", m: "moderate", s: "strong" };

// What is packed comes out when somebody looks at one of it.
function later(part, names, packed, unfold) {
  const put = (name, how) => Object.defineProperty(part, name, { enumerable: true, configurable: true, ...how });
  const get = (name) => {
    for (const [one, value] of Object.entries(unpack(packed))) put(one, { value: unfold(value) });
    return part[name];
  };
  for (const name of names) put(name, { get: () => get(name) });
}

const articlesOf = (numbers, articles) => (numbers ? numbers.split(".").map((at) => articles[at]) : []);

// After the colon: the articles' numbers, and the first letters of timescale and strength.
function unfoldedMore(edge, more, articles) {
  const [, numbers, time, strength] = /^([\d.]*)([acb]?)([wms]?)$/.exec(more);
  edge.by = articlesOf(numbers, articles);
  if (time) edge.time = TIMES[time];
  if (strength) edge.strength = EDGE_STRENGTHS[strength];
}

function unfoldedEdges({ edges, categories, sources, costs: [kinds, which] }) {
  const found = {};
  const costs = which.split(" ").map((at) => kinds[at]);
  for (const [s, types] of Object.entries(edges)) {
    for (const [type, targets] of Object.entries(types)) {
      for (const [t, whole] of Object.entries(targets)) {
        const edge = { s, t, type, category: categories[type] };
        const [word, more = ""] = whole.split(":");
        unfoldedMore(edge, more, sources.article);
        const signed = word !== "" && SIGNS.includes(word[0]);
        const grade = signed ? word.slice(1) : word;
        if (signed) [edge.sign] = word;
        if (grade) edge.grade = grade;
        found[`${s}--${type}--${t}`] = edge;
      }
    }
  }
  Object.values(found).forEach((edge, at) => { edge.cost = costs[at]; });
  return found;
}

function unfoldedLoops({ edges, loops }) {
  const ids = Object.keys(edges);
  return loops.map((loop) => {
    const [numbers, told] = loop.split(":");
    return { edges: numbers.split(" ").map((at) => ids[at]), told: told ? told.split(".") : null };
  });
}

export function readScene() {
  const { categories, costs, waiting, ...scene } = unpack("scene");
  for (const node of Object.values(scene.nodes)) {
    node.lane = scene.types[node.type].lane;
    node.core ??= false;
    node.by = articlesOf(node.by, scene.sources.article);
    if (node.claim) node.claim.said = unfoldedSaid(node.claim.said, scene);
  }
  scene.edges = unfoldedEdges({ ...scene, categories, costs });
  unfoldSources(scene);
  scene.loops = scene.loops && unfoldedLoops(scene); // null in a very large graph: not counted
  scene.vis.nodes = Object.keys(scene.nodes);
  const drawn = (forms) => Object.fromEntries(
    Object.entries(forms).map(([form, picture]) => [form, unfoldPicture(picture, scene)]),
  );
  for (const [name, forms] of Object.entries(scene.pictures)) scene.pictures[name] = drawn(forms);
  const [keys] = Object.values(scene.texts).map(Object.keys);
  const worded = (values) => Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  for (const [packed, { part, names }] of Object.entries(waiting)) {
    later(scene[part], names, packed, part === "pictures" ? drawn : worded);
  }
  Object.defineProperty(scene, "waiting", { value: waiting });
  return scene;
}

// The pictures that wait, by and by.
export function* picturesAhead({ waiting, pictures }) {
  for (const [packed, { part, names }] of Object.entries(waiting)) {
    if (part !== "pictures") continue;
    yield* unpackAhead(packed);
    yield names.map((name) => pictures[name]);
  }
}
