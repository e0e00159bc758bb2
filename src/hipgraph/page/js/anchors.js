// The List's anchors, and what they stand for: a concept, a link, a source, or a situation. Those for
// links from outside name an id; those inside are a letter and a number, in the scene's order
// (anchors.py).

const SITUATION = "list--situation--";
const SOURCE = /^list--(study|article)--([a-z0-9-]+?)(?:--([a-z0-9-]+))?$/;
const BASE = 36;
const SHORT = /^([nesa])([0-9a-z]{1,5})(?:-\d+)?$/;
const tables = new WeakMap();

function tableOf(scene) {
  if (!tables.has(scene)) {
    const ids = {
      n: Object.keys(scene.nodes), e: Object.keys(scene.edges),
      s: scene.sources.study, a: scene.sources.article,
    };
    const numbers = (letter) => new Map(ids[letter].map((id, at) => [id, `${letter}${at.toString(BASE)}`]));
    tables.set(scene, { ids, node: numbers("n"), edge: numbers("e"), study: numbers("s") });
  }
  return tables.get(scene);
}

function readShort([, letter, number], scene) {
  const id = tableOf(scene).ids[letter][Number.parseInt(number, BASE)];
  if (!id) return null;
  if (letter === "n") return { node: id };
  if (letter === "e") return { edge: id };
  return { source: `${letter === "s" ? "study" : "article"}.${id}` };
}

export function readAnchor(anchor, scene) {
  const text = anchor.replace(/^#/, "");
  const short = SHORT.exec(text);
  if (short) return readShort(short, scene);
  if (text.startsWith("list--edge--")) {
    const edge = text.slice("list--edge--".length);
    return Object.hasOwn(scene.edges, edge) ? { edge } : null;
  }
  const source = SOURCE.exec(text);
  if (source) return sourceOf(`${source[1]}.${source[2]}`, scene);
  if (text.startsWith(SITUATION)) {
    const situation = text.slice(SITUATION.length);
    return scene.situations.includes(situation) ? { situation } : null;
  }
  const node = text.startsWith("list-") ? text.slice("list-".length) : "";
  return Object.hasOwn(scene.nodes, node) ? { node } : null;
}

export function sourceOf(text, scene) {
  const [kind, id] = (text || "").split(".");
  const known = Object.hasOwn(scene.sources, kind) ? scene.sources[kind] : [];
  return known.includes(id) ? { source: `${kind}.${id}` } : null;
}

// The anchor of the chosen thing for a link from outside; empty where nothing is chosen.
export function listAnchor({ node, edge, source, situation }) {
  if (node) return `list-${node}`;
  if (edge) return `list--edge--${edge}`;
  if (source) return `list--${source.replace(".", "--")}`;
  return situation ? `${SITUATION}${situation}` : "";
}

// The id of the element in the List that the chosen thing has: a card, a sentence, or a heading.
export function placeOf(chosen, scene) {
  const { node, edge, study } = tableOf(scene);
  if (chosen.node) return node.get(chosen.node);
  if (chosen.edge) return edge.get(chosen.edge);
  const [kind, id] = (chosen.source || ".").split(".");
  return kind === "study" ? study.get(id) : listAnchor(chosen);
}
