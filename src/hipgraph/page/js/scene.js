// The scene as the page's other modules know it, from the shorter form it is written in (folded.py).
import { all } from "./dom.js";
import { unpack } from "./unpack.js";

const SIGNS = "+-";

// What is packed comes out when somebody looks at it.
function later(part, name, packed) {
  Object.defineProperty(part, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = unpack(packed);
      Object.defineProperty(part, name, { enumerable: true, value });
      return value;
    },
  });
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
  const { categories, ...scene } = JSON.parse(document.getElementById("hipgraph-data").textContent);
  for (const node of Object.values(scene.nodes)) {
    node.lane = scene.types[node.type].lane;
    node.core ??= false;
  }
  scene.edges = unfoldedEdges({ edges: scene.edges, categories });
  scene.vis.nodes = Object.keys(scene.nodes);
  for (const { dataset } of all("script[data-packed]")) {
    const [kind] = dataset.packed.split(".", 1);
    const name = dataset.packed.slice(kind.length + 1);
    if (kind === "pictures" || kind === "texts") later(scene[kind], name, dataset.packed);
  }
  return scene;
}
