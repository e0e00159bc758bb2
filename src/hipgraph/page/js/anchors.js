// The List's anchors, and what they stand for: a concept, a link, or a source.

const SOURCE = /^list--(study|article)--([a-z0-9-]+?)(?:--([a-z0-9-]+))?$/;

export function readAnchor(anchor, scene) {
  const text = anchor.replace(/^#/, "");
  if (text.startsWith("list--edge--")) {
    const edge = text.slice("list--edge--".length);
    return Object.hasOwn(scene.edges, edge) ? { edge } : null;
  }
  const source = SOURCE.exec(text);
  if (source) return sourceOf(`${source[1]}.${source[2]}`, scene);
  const node = text.startsWith("list-") ? text.slice("list-".length) : "";
  return Object.hasOwn(scene.nodes, node) ? { node } : null;
}

export function sourceOf(text, scene) {
  const [kind, id] = (text || "").split(".");
  const known = Object.hasOwn(scene.sources, kind) ? scene.sources[kind] : [];
  return known.includes(id) ? { source: `${kind}.${id}` } : null;
}

// Where in the List the chosen thing stands; empty where nothing is chosen.
export function listAnchor({ node, edge, source }) {
  if (node) return `list-${node}`;
  if (edge) return `list--edge--${edge}`;
  return source ? `list--${source.replace(".", "--")}` : "";
}
