// Finding concepts by any of their names, in every language the page carries.
import { fold, foldings } from "./fold.js";

function namesIn(texts, id, kind) {
  const plain = (value) => (Array.isArray(value) ? value[0] : value) || "";
  const label = plain(texts[`${kind}|${id}|label`]);
  const synonyms = plain(texts[`${kind}|${id}|synonyms`]).split("\n").filter(Boolean);
  return [label, ...synonyms];
}

export function buildIndex(scene) {
  return Object.keys(scene.nodes).map((id) => {
    const kind = scene.nodes[id].claim ? "claim" : "node";
    const names = scene.about.locales.flatMap((locale) =>
      namesIn(scene.texts[locale], id, kind).map((name, at) => ({
        name, locale, main: at === 0, folded: fold(name),
      })),
    );
    names.push({ name: id, locale: null, main: false, folded: fold(id) });
    return { id, core: scene.nodes[id].core, names };
  });
}

function scoreOf(entry, query) {
  const { folded } = entry;
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (` ${folded}`.includes(` ${query}`)) return 2;
  return folded.includes(query) && query.length > 2 ? 3 : Infinity;
}

// Words that stand apart count too: every one of them begins a word of some name. Norwegian and
// English endings differ (hofter, hoftene), so the last letters of a longer word are let go.
function hasWords(item, query) {
  const words = query.split(" ").filter((word) => word.length > 2);
  if (words.length < 2) return false;
  const all = ` ${item.names.map(({ folded }) => folded).join(" ")}`;
  return words.every((word) => all.includes(` ${word.slice(0, Math.max(4, word.length - 2))}`));
}

// Best first; the order is total: own language, score, main name, core, id.
export function find(index, text, locale) {
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
    if (!best && queries.some((query) => hasWords(item, query))) {
      best = { rank: 80, entry: item.names[0] };
    }
    if (best) found.push({ id: item.id, rank: best.rank + (item.core ? 0 : 1), entry: best.entry });
  }
  found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return found;
}
