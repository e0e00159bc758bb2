// The scene as the page's other modules know it, from the shorter form it is written in (folded.py).
import { unpack } from "./unpack.js";

const SIGNS = "+-";

// What is packed comes out when somebody looks at one of it.
function later(part, names, packed) {
  const put = (name, how) => Object.defineProperty(part, name, { enumerable: true, configurable: true, ...how });
  const get = (name) => {
    for (const [one, value] of Object.entries(unpack(packed))) put(one, { value });
    return part[name];
  };
  for (const name of names) put(name, { get: () => get(name) });
}

function unfoldedEdges({ edges, categories }) {
  const found = {};
  for (const [s, types] of Object.entries(edges)) {
    for (const [type, targets] of Object.entries(types)) {
      for (const [t, word] of Object.entries(targets)) {
        const edge = { s, t, category: categories[type] };
        const signed = word !== "" && SIGNS.includes(word[0]);
        const grade = signed ? word.slice(1) : word;
        if (signed) [edge.sign] = word;
        if (grade) edge.grade = grade;
        found[`${s}--${type}--${t}`] = edge;
      }
    }
  }
  return found;
}

export function readScene() {
  const { categories, waiting, ...scene } = unpack("scene");
  for (const node of Object.values(scene.nodes)) {
    node.lane = scene.types[node.type].lane;
    node.core ??= false;
  }
  scene.edges = unfoldedEdges({ edges: scene.edges, categories });
  scene.vis.nodes = Object.keys(scene.nodes);
  for (const [packed, { part, names }] of Object.entries(waiting)) later(scene[part], names, packed);
  return scene;
}
