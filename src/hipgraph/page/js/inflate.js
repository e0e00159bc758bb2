// Reads DEFLATE (RFC 1951). Browsers can do it themselves, but only the newer ones, and only while
// the page goes on without the answer; this takes some milliseconds and needs no second way.

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LITERAL = [[144, 8], [112, 9], [24, 7], [8, 8]].flatMap(([n, bits]) => Array(n).fill(bits));
const LENGTHS = steps(3, 8, 4).slice(0, 28).concat([[258, 0]]);
const DISTANCES = steps(1, 4, 2);

// Bases and numbers of further bits: so many at first without any, then one bit more each time.
function steps(base, plain, each) {
  const found = [];
  for (let bits = 0, from = base; found.length < 30; bits += 1) {
    for (let at = bits ? each : plain; at; at -= 1, from += 1 << bits) found.push([from, bits]);
  }
  return found;
}

// A code is told by how many words there are of each length, and the symbols in their order.
function codeOf(lengths) {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  const places = new Uint16Array(17);
  for (let length = 1; length < 16; length += 1) places[length + 1] = places[length] + counts[length];
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => { if (length) symbols[places[length]++] = symbol; });
  return { counts, symbols };
}

export function inflate(bytes) {
  let at = 0;
  let held = 0;
  let left = 0;
  let out = new Uint8Array(bytes.length * 6 + 64);
  let end = 0;

  function take(count) {
    while (left < count) {
      if (at >= bytes.length) throw new Error("The packed data ends too early.");
      held |= bytes[at++] << left;
      left += 8;
    }
    const value = held & ((1 << count) - 1);
    held >>>= count;
    left -= count;
    return value;
  }

  function symbol({ counts, symbols }) {
    for (let length = 1, code = 0, first = 0, index = 0; length < 16; length += 1) {
      code |= take(1);
      const count = counts[length];
      if (code - count < first) return symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("The packed data has an unknown code.");
  }

  function put(byte) {
    if (end === out.length) {
      const more = new Uint8Array(2 * end);
      more.set(out);
      out = more;
    }
    out[end++] = byte;
  }

  function stored() {
    left = 0;
    held = 0;
    const size = bytes[at] | (bytes[at + 1] << 8);
    at += 4;
    for (const byte of bytes.subarray(at, at + size)) put(byte);
    at += size;
  }

  function dynamic() {
    const [literals, distances, words] = [take(5) + 257, take(5) + 1, take(4) + 4];
    const own = new Array(19).fill(0);
    for (const place of ORDER.slice(0, words)) own[place] = take(3);
    const code = codeOf(own);
    const lengths = [];
    while (lengths.length < literals + distances) {
      const word = symbol(code);
      if (word < 16) lengths.push(word);
      else if (word === 16) lengths.push(...Array(3 + take(2)).fill(lengths.at(-1)));
      else lengths.push(...Array(word === 17 ? 3 + take(3) : 11 + take(7)).fill(0));
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
  }

  function block([literals, distances]) {
    for (let word = symbol(literals); word !== 256; word = symbol(literals)) {
      if (word < 256) put(word);
      else {
        const [base, bits] = LENGTHS[word - 257];
        const length = base + take(bits);
        const [far, further] = DISTANCES[symbol(distances)];
        const back = far + take(further);
        for (let count = length; count; count -= 1) put(out[end - back]);
      }
    }
  }

  for (let last = 0; !last;) {
    last = take(1);
    const kind = take(2);
    if (kind === 0) stored();
    else block(kind === 1 ? [codeOf(LITERAL), codeOf(Array(30).fill(5))] : dynamic());
  }
  return out.subarray(0, end);
}
