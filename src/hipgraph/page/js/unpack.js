// What need not be read with the page stands in it packed: JSON, in LZMA, as letters and signs
// (packed.py).
import { one } from "./dom.js";
import { createUnlzma } from "./lzma.js";

const SIGNS_IN_ALL = 91;
const VALUE_OF = new Uint8Array(128);
for (let code = 33, value = 0; code < 127; code += 1) {
  if (!"&<>".includes(String.fromCharCode(code))) VALUE_OF[code] = value++;
}

// Two signs hold 13 bits.
function bytesOf(text) {
  const bytes = new Uint8Array(Math.floor((text.length >> 1) * 13 / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < text.length; place += 2) {
    held = (held << 13) | (VALUE_OF[text.charCodeAt(place)] * SIGNS_IN_ALL + VALUE_OF[text.charCodeAt(place + 1)]);
    bits += 13;
    for (; bits >= 8; bits -= 8) bytes[at++] = held >> (bits - 8);
    held &= (1 << bits) - 1;
  }
  return bytes;
}

const taken = new Set();
const readers = new WeakMap();

// Some are packed together, and an earlier one comes out without the later ones; what has been read
// once is not read again.
function place(name) {
  const holder = one(`script[data-packed~="${CSS.escape(name)}"]`);
  const names = holder.dataset.packed.split(" ");
  const at = names.indexOf(name);
  const ends = holder.textContent.split(" ");
  const signs = ends.pop();
  if (!readers.has(holder)) readers.set(holder, createUnlzma(bytesOf(signs)));
  return { holder, names, read: readers.get(holder), from: Number(ends[at - 1] || 0), end: Number(ends[at] || Infinity) };
}

// Each is asked for once; afterwards its text need not stay.
export function unpack(name) {
  const { holder, names, read, from, end } = place(name);
  const bytes = read(end).subarray(from, end);
  taken.add(name);
  if (names.every((one) => taken.has(one))) holder.remove();
  return JSON.parse(new TextDecoder().decode(bytes));
}

// The same by and by, for what will be asked for: a little at each turn.
export function* unpackAhead(name, little = 4096) {
  if (taken.has(name)) return;
  const { read, end } = place(name);
  for (let had = -1, most = little; had < end; most = had + little) {
    const has = read(most).length;
    if (has === had) return;
    had = has;
    yield;
  }
}
