// What the scene tells of its sources, from numbers back to ids (scene_sources.py).

const STANCES = { a: "asserts", d: "disputes", q: "qualifies", r: "reports" };

const wordsOf = (text) => text.split(" ").filter(Boolean);

// Who says it, where and how: `0.3a` is the first article's fourth section, which asserts it.
export function unfoldedSaid(text, { sources, sections }) {
  return wordsOf(text).map((word) => {
    const [, at, place, letter] = /^(\d+)\.(\d+)([adqr])$/.exec(word);
    const article = sources.article[at];
    return { article, section: sections[article][place], stance: STANCES[letter] };
  });
}

export function unfoldSources(scene) {
  const ids = { nodes: Object.keys(scene.nodes), edges: Object.keys(scene.edges) };
  const named = (text, kind) => wordsOf(text).map((at) => ids[kind][at]);
  scene.rests = Object.fromEntries(scene.rests.map(([nodes, edges], at) =>
    [scene.sources.study[at], { nodes: named(nodes, "nodes"), edges: named(edges, "edges") }]));
  scene.said = Object.fromEntries(scene.said.map((text, at) => {
    const article = scene.sources.article[at];
    const links = wordsOf(text).map((word) => {
      const [, edge, place, letter] = /^(\d+)\.(\d+)([adqr])$/.exec(word);
      return { edge: ids.edges[edge], section: scene.sections[article][place], stance: STANCES[letter] };
    });
    return [article, links];
  }));
}
