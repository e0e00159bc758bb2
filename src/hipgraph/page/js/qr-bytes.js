// The bytes of a QR code: a text with its length, padding and what repairs it (level M, ISO 18004).
// Pure arithmetic; the tests hold it against an independent encoder.

// For each version from 1: bytes of repair in a block, and blocks.
const REPAIR = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21,
  23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49];
const MOST_VERSIONS = BLOCKS.length;

// The middles of the small squares, along one side.
export function alignments(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const last = version * 4 + 10;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - step * (count - 2 - at))];
}

// Squares left for bytes, beside the patterns that every code of this version has.
function roomOf(version) {
  const side = version * 4 + 17;
  const small = alignments(version).length;
  const squares = small ? (small * small - 3) * 25 - (small - 2) * 2 * 5 : 0;
  const bits = side * side - 3 * 64 - 31 - 2 * (side - 16) - squares - (version > 6 ? 36 : 0);
  return Math.floor(bits / 8);
}

const repairOf = (version) => REPAIR[version - 1] ?? 28;
const dataRoom = (version) => roomOf(version) - BLOCKS[version - 1] * repairOf(version);
const lengthBits = (version) => (version > 9 ? 16 : 8);

export function versionFor(length) {
  for (let version = 1; version <= MOST_VERSIONS; version += 1) {
    if (4 + lengthBits(version) + 8 * length <= 8 * dataRoom(version)) return version;
  }
  return 0;
}

// Multiplication in the field of 256 elements that the standard names.
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function divisor(degree) {
  const found = [...Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let round = 0; round < degree; round += 1) {
    for (let at = 0; at < degree; at += 1) {
      found[at] = times(found[at], root) ^ (found[at + 1] ?? 0);
    }
    root = times(root, 2);
  }
  return found;
}

function remainder(data, by) {
  const left = by.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ left.shift();
    left.push(0);
    by.forEach((one, at) => { left[at] ^= times(one, factor); });
  }
  return left;
}

// Blocks are written across: the first byte of each, then the second …; the early ones may be shorter.
function across(blocks) {
  const longest = Math.max(...blocks.map((block) => block.length));
  const order = Array.from({ length: longest }, (_, at) => blocks.map((block) => block[at]));
  return order.flat().filter((byte) => byte !== undefined);
}

export function codeBytes(text, version) {
  const bits = [];
  const put = (value, length) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  put(4, 4); // bytes follow
  put(text.length, lengthBits(version));
  for (const byte of text) put(byte, 8);
  const room = dataRoom(version);
  put(0, Math.min(4, room * 8 - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  const data = [];
  for (let at = 0; at < bits.length; at += 8) data.push(parseInt(bits.slice(at, at + 8).join(""), 2));
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  const count = BLOCKS[version - 1];
  const by = divisor(repairOf(version));
  const longer = room % count;
  const blocks = Array.from({ length: count }, (_, at) =>
    data.splice(0, Math.floor(room / count) + Number(at >= count - longer)));
  return [...across(blocks), ...across(blocks.map((block) => remainder(block, by)))];
}
