// Which letters of a name answer what was typed: [from, to] of each piece, left to right.
import { stemOf } from "./ask.js";
import { fold, foldings } from "./fold.js";

const LETTER = /[\p{L}\p{N}]/u;
const ACCENT = /\p{M}/u;

const begins = (name, at) => LETTER.test(name[at]) && !(at && LETTER.test(name[at - 1]));

function pieceAt(name, from, query) {
  for (let to = from + 1; to <= name.length; to += 1) {
    const folded = fold(name.slice(from, to));
    if (folded.length > query.length) return null;
    if (folded === query && !ACCENT.test(name[to] || "")) return [from, to];
  }
  return null;
}

// Where a word begins, before anywhere.
function pieceOf(name, query) {
  const places = [...Array(name.length).keys()].filter((at) => LETTER.test(name[at]));
  const first = (one) => Number(!begins(name, one));
  const order = places.sort((one, other) => first(one) - first(other) || one - other);
  for (const at of order) {
    const piece = pieceAt(name, at, query);
    if (piece) return piece;
  }
  return null;
}

function wordsIn(name, words) {
  const pieces = [];
  for (let at = 0; at < name.length; at += 1) {
    if (!begins(name, at)) continue;
    const tries = words.flatMap((word) => [word, stemOf(word)]).map((word) => pieceAt(name, at, word));
    const piece = tries.find(Boolean);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

export function markings(name, typed, small) {
  for (const query of foldings(typed).filter(Boolean)) {
    const whole = pieceOf(name, query);
    if (whole) return [whole];
  }
  const words = fold(typed).split(" ").filter((word) => word.length > 1 && !small.has(word));
  return words.length > 1 ? wordsIn(name, words) : [];
}
