// Whole templates with the concepts' own forms in them, never glued words: what the export does in
// l10n/sentences.py, for the sentences that are made in the page.

// Texts by key in one language alone: null where it does not have them.
export function lookupIn({ about, texts }, own, locale) {
  const table = texts[about.locales.includes(locale) ? locale : own];
  return (key) => {
    const value = Object.hasOwn(table, key) ? table[key] : null;
    const [text, lang] = Array.isArray(value) ? value : [value, about.locales.includes(locale) ? locale : own];
    return text && lang === locale ? text : null;
  };
}

const FIRST_WORD = /^([^\p{L}\p{N}_]*)([\p{L}\p{N}_]\S*)/u;

// A capital first letter, past an opening quotation mark. A word with capitals inside keeps its own.
function capitalized(text) {
  const [, before, word] = FIRST_WORD.exec(text) || [];
  if (!word || /\p{Lu}/u.test([...word].slice(1).join(""))) return text;
  const [letter] = word;
  const upper = letter.toUpperCase();
  return upper.length === 1 ? before + upper + text.slice(before.length + 1) : text;
}

// What a concept is called inside a sentence; claims are always quoted.
export function nameOf(scene, id, form, lookup, quote) {
  const { claim } = scene.nodes[id];
  if (!claim && form !== "quote") return lookup(`node|${id}|${form}`);
  const label = lookup(`${claim ? "claim" : "node"}|${id}|label`);
  return label === null ? null : quote.replace("{text}", () => label);
}

function begun(parts) {
  const at = parts.findIndex(({ text }) => FIRST_WORD.test(text));
  return parts.map((part, place) => (place === at ? { ...part, text: capitalized(part.text) } : part));
}

// The parts of a sentence: texts, and for those that name a concept its id. `source` and `target`
// are `[id, form]`. Null where a name is missing.
export function filledIn(scene, template, source, target, lookup, quote) {
  const found = {};
  for (const [end, [id, form]] of [["source", source], ["target", target]]) {
    // A template may bring the marks itself; nothing is quoted twice.
    const isQuoted = new RegExp(`[“«„]\\{${end}\\}[”»“]`).test(template);
    found[`{${end}}`] = { text: nameOf(scene, id, form, lookup, isQuoted ? "{text}" : quote), node: id };
  }
  const parts = template.split(/(\{source\}|\{target\})/).map((piece) => found[piece] || { text: piece });
  if (parts.some(({ text }) => text === null)) return null;
  return begun(parts.filter(({ text }) => text));
}

export const sentenceText = ({ parts }) => parts.map(({ text }) => text).join("");
