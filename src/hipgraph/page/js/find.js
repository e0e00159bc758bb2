// Finding concepts by any of their names, in every language the page carries.
import { asked } from "./ask.js";
import { fold, foldings } from "./fold.js";

const MOST_ASKED = 12;

function namesIn(texts, id, kind) {
  const plain = (value) => (Array.isArray(value) ? value[0] : value) || "";
  const label = plain(texts[`${kind}|${id}|${kind === "situation" ? "title" : "label"}`]);
  const synonyms = plain(texts[`${kind}|${id}|synonyms`]).split("\n").filter(Boolean);
  return [label, ...synonyms];
}

// Concepts and claims first, then what happens in class.
export function buildIndex(scene) {
  return [...Object.keys(scene.nodes), ...scene.situations].map((id) => {
    const node = scene.nodes[id];
    const kind = !node ? "situation" : node.claim ? "claim" : "node";
    const names = scene.about.locales.flatMap((locale) =>
      namesIn(scene.texts[locale], id, kind).map((name, at) => ({
        name, locale, main: at === 0, folded: fold(name),
      })),
    );
    names.push({ name: id, locale: null, main: false, folded: fold(id) });
    return { id, core: Boolean(node?.core), names };
  });
}

function scoreOf(entry, query) {
  const { folded } = entry;
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (` ${folded}`.includes(` ${query}`)) return 2;
  return folded.includes(query) && query.length > 2 ? 3 : Infinity;
}

// Best first; the order is total: own language, score, main name, core, id.
function find(index, text, locale) {
  const queries = foldings(text).filter(Boolean);
  if (!queries.length) return [];
  const found = [];
  for (const item of index) {
    let best = null;
    for (const entry of item.names) {
      const score = Math.min(...queries.map((query) => scoreOf(entry, query)));
      if (score === Infinity) continue;
      const rank = score * 8 + (entry.locale === locale ? 0 : 36) + (entry.main ? 0 : 2);
      if (!best || rank < best.rank) best = { rank, entry };
    }
    if (best) found.push({ id: item.id, rank: best.rank + (item.core ? 0 : 1), entry: best.entry });
  }
  found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return found;
}

function smallWords(scene) {
  const words = scene.about.locales.flatMap((locale) =>
    String(scene.texts[locale]["ui|search.small-words"] || "").split(" "));
  return new Set(words.map(fold));
}

// What bears the words in a name, then what a question in one's own words may be about.
export function answer(scene, index, text, locale) {
  const found = find(index, text, locale);
  const question = fold(text);
  if (!question || (found.length && !question.includes(" "))) return found;
  const byCore = [...index].sort((a, b) => Number(b.core) - Number(a.core) || (a.id < b.id ? -1 : 1));
  const names = byCore.map(({ id, names: all }) => [id, all.map(({ folded }) => folded)]);
  const known = new Set(found.map(({ id }) => id));
  const more = asked(names, question, smallWords(scene)).filter((id) => !known.has(id));
  const items = new Map(index.map((item) => [item.id, item]));
  const own = (id) => items.get(id).names.find((entry) => entry.locale === locale && entry.main);
  return [...found, ...more.slice(0, MOST_ASKED).map((id) =>
    ({ id, rank: MOST_ASKED * 8, entry: own(id) || items.get(id).names[0] }))];
}
