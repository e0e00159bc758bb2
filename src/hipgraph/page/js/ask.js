// A question in somebody's own words: which records it may be about. The same as asking.py, down
// to the order; a test holds the two together.

const WHOLE_UP_TO = 3; // words up to this length must be met whole
const ENDING_LETTERS = 2;
const STEM_LETTERS = 4;
const FULL_MATCH = 3;
const BARE_MATCH = 2;

// What is left of a word without its ending; a short one has none.
export function stemOf(word) {
  if (word.length <= WHOLE_UP_TO) return word;
  return word.slice(0, Math.max(STEM_LETTERS, word.length - ENDING_LETTERS));
}

function metBy(word, parts) {
  if (word.length <= WHOLE_UP_TO) return parts.includes(word) ? FULL_MATCH : 0;
  if (parts.some((part) => part.startsWith(word))) return FULL_MATCH;
  const stem = stemOf(word);
  return parts.some((part) => part.startsWith(stem)) ? BARE_MATCH : 0;
}

// How much a word says: more, the fewer records have it.
function weightOf(count, of) {
  let weight = 0;
  for (let left = count ? Math.floor(of / (count + 1)) : 0; left; left >>= 1) weight += 1;
  return weight;
}

// ``names``: [id, [folded names]] of each record. Returns ids, best first,
// those of equal weight in the order given.
export function asked(names, question, small) {
  const words = [...new Set(question.split(" "))]
    .filter((word) => word.length > 1 && !small.has(word));
  const met = names.map(([id, found]) => {
    const all = found.map((name) => name.split(" "));
    const rows = all.map((parts) => words.map((word) => metBy(word, parts)));
    return [id, rows, all.map((parts) => parts.length)];
  });
  const weights = words.map((_, at) =>
    weightOf(met.filter(([, rows]) => rows.some((row) => row[at])).length, met.length));
  const weigh = (row) => row.reduce((sum, one, at) => sum + one * weights[at], 0);
  const whole = weights.reduce((sum, one) => sum + one, 0) * FULL_MATCH;
  const scores = [];
  for (const [id, rows, sizes] of met) {
    const borne = weigh(words.map((_, at) => Math.max(0, ...rows.map((row) => row[at]))));
    if (!borne || borne * 2 < whole) continue;
    const best = Math.max(...rows.map(weigh));
    // Of equals the one whose name says least beside it comes first.
    const size = Math.min(...sizes.filter((_, at) => weigh(rows[at]) === best));
    scores.push([id, 2 * best + borne, size]);
  }
  const most = Math.max(0, ...scores.map(([, score]) => score));
  return scores.filter(([, score]) => score * 2 >= most)
    .sort(([, one, few], [, other, many]) => other - one || few - many).map(([id]) => id);
}
