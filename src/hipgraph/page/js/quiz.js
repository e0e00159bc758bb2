// A test about one tour, from the graph's own data. Its name stands in the address, so a link asks
// somebody else the same questions, in their language.
import { createChance } from "./chance.js";
import { chainQuestion } from "./quiz-chain.js";
import { explainQuestions } from "./quiz-explain.js";
import { partQuestions } from "./quiz-part.js";
import { strengthQuestions } from "./quiz-strength.js";

const QUIZ_NAME = /^test\.([a-z0-9-]+)\.(\d{1,6})$/;

export function quizName(tour, seed) {
  return `test.${tour}.${seed}`;
}

// What a name of the address stands for: a tour's test, or null.
export function readQuiz(name, scene) {
  const [, tour, seed] = QUIZ_NAME.exec(name || "") || [];
  return tour && Object.hasOwn(scene.tours, tour) ? { tour, seed: Number(seed) } : null;
}

// What can be asked about a tour, each kind in its own order; a kind it has nothing for is empty.
export function pool(scene, { views, plain }, tour, seed, counts) {
  const chance = createChance(seed);
  const [chain] = chainQuestion(scene, tour, chance);
  return {
    chain,
    parts: partQuestions(scene, views, tour, chance, counts.parts),
    strengths: strengthQuestions(scene, plain, tour, chance, counts.strengths),
    explains: explainQuestions(scene, tour, chain?.nodes || [], chance, counts.explains),
  };
}

// The questions of a test, of different kinds in turn.
export function makeQuiz(scene, given, { tour, seed }) {
  const { chain, parts, strengths, explains } = pool(scene, given, tour, seed,
    { parts: 2, strengths: 3, explains: 1 });
  const turns = [[chain], parts.slice(0, 1), strengths.slice(0, 1), parts.slice(1), strengths.slice(1), explains];
  return turns.flat().filter(Boolean);
}
