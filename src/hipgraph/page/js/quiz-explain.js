// Explain in your words: concepts that a tour speaks of, best those of its chain.

export function explainQuestions(scene, tour, chain, chance, count) {
  const told = new Set(scene.tours[tour].steps.flatMap(({ nodes }) => nodes));
  const concepts = [...told].filter((id) => !scene.nodes[id].claim);
  const first = chance.shuffled(concepts.filter((id) => chain.includes(id)));
  const rest = chance.shuffled(concepts.filter((id) => !chain.includes(id)));
  return [...first, ...rest].slice(0, count).map((node) => ({ kind: "explain", node }));
}
