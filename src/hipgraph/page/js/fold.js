// Folding for search: what a reader types finds what an author wrote, in both languages.

const DIGRAPHS = { ø: "o", å: "a", æ: "ae", œ: "oe", ß: "ss", ð: "d", þ: "th", đ: "d", ł: "l" };

const plainly = (text) => text.replace(/[øåæœßðþđł]/g, (letter) => DIGRAPHS[letter]);

export function fold(text) {
  const composed = plainly(text.normalize("NFC").toLowerCase().replace(/\u00ad/g, ""));
  // Under an accent there may be one of the letters again: ǣ, ǿ.
  return plainly(composed.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// "hofteboeyer" and "hofteaapner" are how ø and å are typed without a Norwegian keyboard.
export function foldings(query) {
  const plain = fold(query);
  const typed = plain.replace(/oe/g, "o").replace(/aa/g, "a");
  return plain === typed ? [plain] : [plain, typed];
}
