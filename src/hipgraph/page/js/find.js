// Finding concepts, what happens in class, and stories by any of their names, in every language the
// page carries.
import { asked } from "./ask.js";
import { fold, foldings } from "./fold.js";
import { near } from "./near.js";

const MOST_ASKED = 12;

// A text that fell back to another language comes with that language's code.
const plain = (value) => (Array.isArray(value) ? value[0] : value) || "";

// A source is known by its kind and its id, `study.ID` or `article.ID`.
export function kindOf(scene, id) {
  if (id.includes(".")) return id.split(".", 1)[0];
  if (Object.hasOwn(scene.nodes, id)) return scene.nodes[id].claim ? "claim" : "node";
  return scene.situations.includes(id) ? "situation" : "tour";
}

// The key of what a record is called.
export function nameKey(scene, id) {
  const kind = kindOf(scene, id);
  return `${kind}|${id}|${kind === "situation" || kind === "tour" ? "title" : "label"}`;
}

function namesIn(scene, texts, id) {
  const key = nameKey(scene, id);
  const synonyms = plain(texts[key.replace(/\w+$/, "synonyms")]).split("\n").filter(Boolean);
  return [plain(texts[key]), ...synonyms];
}

// Each with all its names.
function itemsOf(scene) {
  const ids = [...Object.keys(scene.nodes), ...scene.situations, ...Object.keys(scene.tours)];
  return ids.map((id) => {
    const names = scene.about.locales.flatMap((locale) =>
      namesIn(scene, scene.texts[locale], id).map((name, at) => ({
        name, locale, main: at === 0, folded: fold(name),
      })),
    );
    names.push({ name: id, locale: null, main: false, folded: fold(id) });
    return { id, core: Boolean(scene.nodes[id]?.core), names };
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

const indexes = new WeakMap();

// Made once: what is looked through at every letter typed.
export function indexOf(scene) {
  if (!indexes.has(scene)) indexes.set(scene, buildIndex(scene));
  return indexes.get(scene);
}

// The same with sources, `{ id, name }` of each: they are found by the name they are cited by.
export function withSources(index, sources) {
  const items = sources.map(({ id, name }) =>
    [id, { id, core: false, names: [{ name, locale: null, main: true, folded: fold(name) }] }]);
  return { ...index, items: new Map([...index.items, ...items]) };
}

function buildIndex(scene) {
  const items = itemsOf(scene);
  const byCore = [...items]
    .sort((a, b) => Number(b.core) - Number(a.core) || (a.id < b.id ? -1 : 1));
  return {
    items: new Map(items.map((item) => [item.id, item])),
    names: byCore.map(({ id, names }) => [id, names.map(({ folded }) => folded)]),
    small: smallWords(scene),
  };
}

// What a record is called in a language, as an entry.
export function titleOf({ items }, id, locale) {
  const { names } = items.get(id);
  return names.find((entry) => entry.locale === locale && entry.main) || names[0];
}

// What bears the words in a name, then what a question in one's own words may be about.
export function answer(index, text, locale) {
  const found = find(index.items.values(), text, locale);
  const question = fold(text);
  if (!question || (found.length && !question.includes(" "))) return found;
  const known = new Set(found.map(({ id }) => id));
  const more = asked(index.names, question, index.small).filter((id) => !known.has(id));
  return [...found, ...more.slice(0, MOST_ASKED)
    .map((id) => ({ id, entry: titleOf(index, id, locale) }))];
}

// Where nothing was found: the nearest names, which might have been meant.
export function alike({ items, names, small }, text) {
  return near(names, foldings(text), small)
    .map(([id, place]) => ({ id, entry: items.get(id).names[place] }));
}
