// Strong or untested? A link's sentence, said plainly, and how well it is studied.

export const STRENGTHS = {
  strong: ["strong"],
  some: ["moderate", "limited", "conflicting"],
  untested: ["untested"],
};

function strengthOf(grade) {
  return Object.keys(STRENGTHS).find((name) => STRENGTHS[name].includes(grade)) || null;
}

// `plain` are the links with a sentence that does not give its grade away.
export function strengthQuestions(scene, plain, tour, chance, count) {
  const lit = [...new Set(scene.tours[tour].steps.flatMap(({ edges }) => edges))].filter((id) => plain.has(id));
  const left = Object.keys(STRENGTHS).map((name) =>
    chance.shuffled(lit.filter((id) => strengthOf(scene.edges[id].grade) === name)));
  // One of each strength in turn, so that none is the answer that is always right.
  const taken = [];
  while (taken.length < count && left.some((pile) => pile.length)) {
    for (const pile of left) if (pile.length && taken.length < count) taken.push(pile.pop());
  }
  return chance.shuffled(taken).map((edge) =>
    ({ kind: "strength", edge, answer: strengthOf(scene.edges[edge].grade) }));
}
