// Reads LZMA as packed.py writes it: a bare stream with an end marker, no contexts but the kind of
// the last steps. It is what a browser cannot do itself, and takes a third less room than DEFLATE.

// Where each kind of decision keeps its probabilities, and how many there are.
const MATCH_AT = 0;
const REPEAT_AT = 12;
const OTHER_AT = 24; // of the four last distances, not the last one
const THIRD_AT = 36;
const FOURTH_AT = 48;
const LONG_AT = 60;
const SLOTS_AT = 72;
const NEAR_AT = SLOTS_AT + 4 * 64;
const ALIGN_AT = NEAR_AT + 128;
const LENGTHS_AT = ALIGN_AT + 16;
const AGAIN_AT = LENGTHS_AT + 274;
const LITERAL_AT = AGAIN_AT + 274;
const ODDS_IN_ALL = LITERAL_AT + 0x300;
const NO_DISTANCE = 0xffffffff;

// Gives a function that reads on until there are at least ``most`` bytes, or all, and returns what
// there is.
export function createUnlzma(bytes) {
  const odds = new Uint16Array(ODDS_IN_ALL).fill(1024);
  // The range that is left and the place in it. In plain variables numbers of 32 bits are slow.
  const now = new Uint32Array([NO_DISTANCE, 0]);
  let out = new Uint8Array(bytes.length * 8 + 64);
  let end = 0;
  let at = 0;

  function next() {
    if (at >= bytes.length) throw new Error("The packed data ends too early.");
    now[1] = (now[1] << 8) | bytes[at++];
  }

  function refill() {
    if (now[0] >= 0x1000000) return;
    now[0] <<= 8;
    next();
  }

  function bit(place) {
    const odd = odds[place];
    const bound = Math.imul(now[0] >>> 11, odd) >>> 0;
    const found = now[1] < bound ? 0 : 1;
    if (found) {
      now[0] -= bound;
      now[1] -= bound;
      odds[place] = odd - (odd >>> 5);
    } else {
      now[0] = bound;
      odds[place] = odd + ((2048 - odd) >>> 5);
    }
    refill();
    return found;
  }

  function tree(place, bits) {
    let found = 1;
    for (let left = bits; left; left -= 1) found = (found << 1) | bit(place + found);
    return found - (1 << bits);
  }

  // The lowest bit first.
  function turned(place, bits) {
    let found = 0;
    for (let step = 1, left = 0; left < bits; left += 1) {
      const one = bit(place + step);
      step = (step << 1) | one;
      found |= one << left;
    }
    return found;
  }

  function even(bits) {
    let found = 0;
    for (let left = bits; left; left -= 1) {
      now[0] >>>= 1;
      const one = now[1] < now[0] ? 0 : 1;
      if (one) now[1] -= now[0];
      found = (found << 1) | one;
      refill();
    }
    return found;
  }

  function lengthOf(place) {
    if (!bit(place)) return tree(place + 2, 3);
    return bit(place + 1) ? 16 + tree(place + 18, 8) : 8 + tree(place + 10, 3);
  }

  function distance(length) {
    const slot = tree(SLOTS_AT + 64 * Math.min(length, 3), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + turned(NEAR_AT + base - slot, bits);
    return (base + (even(bits - 4) << 4) + turned(ALIGN_AT, 4)) >>> 0;
  }

  // After a match the byte that would have gone on with it tells much about the one that does not.
  function literal(expected) {
    let found = 1;
    for (let wanted = expected; wanted >= 0 && found < 256; wanted <<= 1) {
      const hint = (wanted >> 7) & 1;
      const one = bit(LITERAL_AT + ((1 + hint) << 8) + found);
      found = (found << 1) | one;
      if (one !== hint) break;
    }
    while (found < 256) found = (found << 1) | bit(LITERAL_AT + found);
    return found;
  }

  function put(byte) {
    if (end === out.length) {
      const more = new Uint8Array(2 * end);
      more.set(out);
      out = more;
    }
    out[end++] = byte;
  }

  for (let first = 0; first < 5; first += 1) next();
  const last = new Uint32Array(4); // distances, less one
  let state = 0;
  let ended = false;

  // A byte, or some bytes from further back.
  function step() {
    let length = 1;
    if (!bit(MATCH_AT + state)) {
      put(literal(state < 7 ? -1 : out[end - last[0] - 1]));
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      return;
    }
    if (!bit(REPEAT_AT + state)) {
      length = lengthOf(LENGTHS_AT);
      last.copyWithin(1, 0, 3);
      last[0] = distance(length);
      if (last[0] === NO_DISTANCE) {
        ended = true;
        return;
      }
      length += 2;
      state = state < 7 ? 7 : 10;
    } else {
      const which = !bit(OTHER_AT + state) ? 0 : !bit(THIRD_AT + state) ? 1 : 2 + bit(FOURTH_AT + state);
      if (which || bit(LONG_AT + state)) {
        const chosen = last[which];
        last.copyWithin(1, 0, which);
        last[0] = chosen;
        length = 2 + lengthOf(AGAIN_AT);
        state = state < 7 ? 8 : 11;
      } else {
        state = state < 7 ? 9 : 11;
      }
    }
    const back = last[0] + 1;
    if (back > end) throw new Error("The packed data points outside itself.");
    for (; length; length -= 1) put(out[end - back]);
  }

  return (most = Infinity) => {
    while (!ended && end < most) step();
    if (ended && now[1]) throw new Error("The packed data ends in something else.");
    return out.subarray(0, end);
  };
}
