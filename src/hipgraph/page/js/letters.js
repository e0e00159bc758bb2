// Names by the letter they begin with, in the order of a language.

const FIRST_LETTER = /[\p{L}\p{N}]/u;

// Names in order, under the letter they begin with: where a language has no letter of its own for
// it (é), under the one it is sorted with.
export function byLetter(entries, locales) {
  const order = new Intl.Collator(locales, { ignorePunctuation: true });
  const same = new Intl.Collator(locales, { sensitivity: "base" });
  const found = [];
  const letterOf = (name) => {
    const from = name.slice(Math.max(name.search(FIRST_LETTER), 0));
    // Norwegian sorts Aa as Å.
    const first = same.compare(from.slice(0, 2), "å") === 0 ? "å" : [...from][0] || "#";
    const letter = first.toLocaleUpperCase(locales);
    const bare = letter.normalize("NFD")[0];
    return same.compare(bare, letter) === 0 ? bare : letter;
  };
  for (const entry of [...entries].sort((a, b) => order.compare(a.name, b.name))) {
    const letter = letterOf(entry.name);
    const last = found.at(-1);
    if (last && same.compare(last.letter, letter) === 0) last.entries.push(entry);
    else found.push({ letter, entries: [entry] });
  }
  return found;
}
