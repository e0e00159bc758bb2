// Finding concepts by any of their names, in every language the page carries.
import { asked } from "./ask.js";
import { fold, foldings } from "./fold.js";

const MOST_ASKED = 12;

// A text that fell back to another language comes with that language's code.
const plain = (value) => (Array.isArray(value) ? value[0] : value) || "";

function namesIn(texts, id, kind) {
  const label = plain(texts[`${kind}|${id}|${kind === "situation" ? "title" : "label"}`]);
  const synonyms = plain(texts[`${kind}|${id}|synonyms`]).split("\n").filter(Boolean);
  return [label, ...synonyms];
}

// Concepts, claims, and what happens in class, with all their names.
function itemsOf(scene) {
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
function find(items, text, locale) {
  const queries = foldings(text).filter(Boolean);
  if (!queries.length) return [];
  const found = [];
  for (const item of items) {
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
    plain(scene.texts[locale]["ui|search.small-words"]).split(" "));
  return new Set(words.map(fold));
}

// Made once: what is looked through at every letter typed.
export function buildIndex(scene) {
  const items = itemsOf(scene);
  const byCore = [...items]
    .sort((a, b) => Number(b.core) - Number(a.core) || (a.id < b.id ? -1 : 1));
  return {
    items: new Map(items.map((item) => [item.id, item])),
    names: byCore.map(({ id, names }) => [id, names.map(({ folded }) => folded)]),
    small: smallWords(scene),
  };
}

// What bears the words in a name, then what a question in one's own words may be about.
export function answer({ items, names, small }, text, locale) {
  const found = find(items.values(), text, locale);
  const question = fold(text);
  if (!question || (found.length && !question.includes(" "))) return found;
  const known = new Set(found.map(({ id }) => id));
  const more = asked(names, question, small).filter((id) => !known.has(id));
  const titleOf = (id) => {
    const { names: all } = items.get(id);
    return all.find((entry) => entry.locale === locale && entry.main) || all[0];
  };
  return [...found, ...more.slice(0, MOST_ASKED).map((id) => ({ id, entry: titleOf(id) }))];
}
