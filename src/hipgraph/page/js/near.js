// Names that are nearly what was typed, where nothing is. The same as near.py, down to the order;
// a test holds the two together.

const FEWEST_LETTERS = 4; // of fewer letters nothing is near: nearly everything would be
const LETTERS_PER_SLIP = 5;
const MOST_SLIPS = 3;
const MOST_NEAR = 5;
const BEGINNING = 2; // what of a name was met: 0 the whole, 1 words in a row, 2 their beginning
const FORMS = 3;

// How far ``typed`` is from the whole of a name, and from its nearest beginning: letters too many,
// missing, wrong or swapped. Once that is further than ``slips`` it is only known to be more.
function distances(typed, name, slips) {
  let last = [];
  let before = [];
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at += 1) {
    [last, before, row] = [before, row, [at]];
    const letter = typed[at - 1];
    for (let to = 1; to <= name.length; to += 1) {
      const other = name[to - 1];
      const changed = before[to - 1] + (letter === other ? 0 : 1);
      const least = Math.min(before[to] + 1, row[to - 1] + 1, changed);
      const swapped = at > 1 && to > 1 && letter === name[to - 2] && typed[at - 2] === other;
      row.push(swapped ? Math.min(least, last[to - 2] + 1) : least);
    }
    if (Math.min(...row) > slips) return [slips + 1, slips + 1];
  }
  return [row.at(-1), Math.min(...row)];
}

function partsOf(name, count) {
  const words = name.split(" ");
  const parts = [[name, 0]];
  for (let first = 0; words.length > count && first + count <= words.length; first += 1) {
    parts.push([words.slice(first, first + count).join(" "), 1]);
  }
  return parts;
}

function scoreOfName({ question, slips, count, met }, name) {
  let best = Infinity;
  for (const [part, form] of partsOf(name, count)) {
    const start = part.slice(0, question.length + slips + 1);
    if (!met.has(start)) met.set(start, distances(question, start, slips));
    const [whole, beginning] = met.get(start);
    if (start.length === part.length && whole <= slips) best = Math.min(best, whole * FORMS + form);
    if (beginning <= slips) best = Math.min(best, beginning * FORMS + BEGINNING);
  }
  return best;
}

function meant(question, small) {
  const words = question.split(" ");
  const telling = words.filter((word) => !small.has(word));
  return (telling.length ? telling : words).join(" ");
}

// ``names``: [id, [folded names]] of each record. Returns [id, place of the name that is near],
// the nearest only; ties in the order given.
export function near(names, questions, small) {
  const queries = questions.map((question) => meant(question, small))
    .filter((question) => question.length >= FEWEST_LETTERS)
    .map((question) => ({
      question,
      slips: Math.min(MOST_SLIPS, 1 + Math.floor((question.length - 1) / LETTERS_PER_SLIP)),
      count: question.split(" ").length,
      met: new Map(),
    }));
  const found = [];
  for (const [id, all] of names) {
    let [best, place] = [Infinity, 0];
    all.forEach((name, at) => {
      const score = Math.min(Infinity, ...queries.map((query) => scoreOfName(query, name)));
      if (score < best) [best, place] = [score, at];
    });
    if (best < Infinity) found.push([best, id, place]);
  }
  const nearest = Math.min(Infinity, ...found.map(([score]) => Math.floor(score / FORMS)));
  return found.filter(([score]) => Math.floor(score / FORMS) === nearest)
    .sort(([one], [other]) => one - other).slice(0, MOST_NEAR)
    .map(([, id, place]) => [id, place]);
}
