// Name the part: one that is marked on the figure, among its neighbours in the same view.

const NEIGHBOURS = 6; // neighbours to choose from
const WRONG_NAMES = 3;
const OVERLAPS = ["part-of", "kind-of"];

// A part of the other, or a kind of it: both names would be right.
function overlapping(scene, a, b) {
  return OVERLAPS.some((type) => Object.hasOwn(scene.edges, `${a}--${type}--${b}`)
    || Object.hasOwn(scene.edges, `${b}--${type}--${a}`));
}

function partNeighbours(scene, parts, part) {
  const far = ({ x, y }) => Math.hypot(x - part.x, y - part.y);
  return parts
    .filter((one) => one.id !== part.id && !overlapping(scene, one.id, part.id))
    .sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ id }) => id);
}

// `views` are `{ view, parts: [{ id, x, y }] }`; what the tour speaks of is asked first.
export function partQuestions(scene, views, tour, chance, count) {
  const told = new Set(scene.tours[tour].steps.flatMap(({ nodes }) => nodes));
  const all = views.flatMap(({ view, parts }) => parts.map((part) => ({ view, parts, part })));
  const mixed = chance.shuffled(all);
  const ordered = [...mixed.filter(({ part }) => told.has(part.id)), ...mixed.filter(({ part }) => !told.has(part.id))];
  const asked = new Set();
  const questions = [];
  for (const { view, parts, part } of ordered) {
    const near = partNeighbours(scene, parts, part);
    if (questions.length === count || asked.has(part.id) || near.length < WRONG_NAMES) continue;
    asked.add(part.id);
    const options = chance.shuffled([part.id, ...chance.shuffled(near).slice(0, WRONG_NAMES)]);
    questions.push({ kind: "part", view, part: part.id, options });
  }
  return questions;
}
