// The numbers that texts of a page in translator mode carry unseen (l10n/marked.py).
const MARK = /([\u{E0030}-\u{E0039}]+)\u{E007F}/gu;
const ZERO = 0xe0030;

export function marksIn(text) {
  const digits = (sign) => [...sign].map((one) => one.codePointAt(0) - ZERO).join("");
  return [...new Set([...text.matchAll(MARK)].map(([, sign]) => Number(digits(sign))))];
}

export function unmarked(text) {
  return text.replace(MARK, "");
}
