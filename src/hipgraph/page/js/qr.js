// A QR code as rows of dark (true) and light squares, drawn without asking anybody. Bytes, level M.
import { alignments, codeBytes, versionFor } from "./qr-bytes.js";

const FINDER = 7;
const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];
const LIKE_FINDERS = [[1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0].join(""), [0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1].join("")];

// Bits that tell mask or version, with those that repair them.
function repaired(value, by, extra) {
  let rest = value << extra;
  for (let at = 31 - Math.clz32(rest); at >= extra; at = 31 - Math.clz32(rest)) rest ^= by << (at - extra);
  return (value << extra) | rest;
}

const formatBits = (mask) => repaired(mask, 0x537, 10) ^ 0x5412; // level M is 00
const bitAt = (value, at) => Boolean((value >> at) & 1);

// ``fixed`` says which squares are part of a pattern; the data goes around them.
function frame(version) {
  const side = version * 4 + 17;
  const dark = Array.from({ length: side }, () => Array(side).fill(false));
  const fixed = dark.map((row) => [...row]);
  const set = (x, y, value) => {
    if (x < 0 || y < 0 || x >= side || y >= side) return;
    dark[y][x] = value;
    fixed[y][x] = true;
  };
  const rings = (x, y, reach, isDark) => {
    for (let v = -reach; v <= reach; v += 1) {
      for (let u = -reach; u <= reach; u += 1) set(x + u, y + v, isDark(Math.max(Math.abs(u), Math.abs(v))));
    }
  };
  for (let at = 0; at < side; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]]) {
    rings(x, y, 4, (far) => far !== 2 && far !== 4);
  }
  const middles = alignments(version);
  for (const y of middles) {
    for (const x of middles) {
      const taken = x === 6 || y === 6 ? [6, side - FINDER] : []; // a finder stands there
      if (!taken.includes(x) || !taken.includes(y)) rings(x, y, 2, (far) => far !== 1);
    }
  }
  const tag = repaired(version, 0x1f25, 12);
  for (let at = 0; version > 6 && at < 18; at += 1) {
    const [a, b] = [side - 11 + (at % 3), Math.floor(at / 3)];
    set(a, b, bitAt(tag, at));
    set(b, a, bitAt(tag, at));
  }
  format(0, side, set);
  return { side, dark, fixed, set };
}

function format(mask, side, set) {
  const bits = formatBits(mask);
  for (let at = 0; at < 15; at += 1) {
    const bit = bitAt(bits, at);
    if (at < 8) set(side - 1 - at, 8, bit);
    else set(8, side - 15 + at, bit);
    if (at < 6) set(8, at, bit);
    else if (at < 8) set(8, at + 1, bit);
    else if (at === 8) set(7, 8, bit);
    else set(14 - at, 8, bit);
  }
  set(8, side - 8, true);
}

// Up and down in pairs of columns from the right, past the column of the timing pattern.
function fillIn({ side, dark, fixed }, bytes) {
  let at = 0;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let row = 0; row < side; row += 1) {
      const y = (right + 1) & 2 ? row : side - 1 - row;
      for (const x of [right, right - 1]) {
        if (fixed[y][x]) continue;
        dark[y][x] = at < bytes.length * 8 && bitAt(bytes[at >> 3], 7 - (at & 7));
        at += 1;
      }
    }
  }
}

function masked({ side, dark, fixed }, mask) {
  const rows = dark.map((row, y) => row.map((one, x) => (fixed[y][x] ? one : one !== (MASKS[mask](x, y) === 0))));
  format(mask, side, (x, y, value) => { rows[y][x] = value; });
  return rows;
}

// How hard a code would be to read, by the standard's four rules.
function hardness(rows) {
  const side = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x]));
  let points = 0;
  for (const line of [...rows, ...columns].map((row) => row.map(Number).join(""))) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    for (const like of LIKE_FINDERS) {
      for (let at = line.indexOf(like); at >= 0; at = line.indexOf(like, at + 1)) points += 40;
    }
  }
  for (let y = 1; y < side; y += 1) {
    for (let x = 1; x < side; x += 1) {
      const one = rows[y][x];
      if (one === rows[y - 1][x] && one === rows[y][x - 1] && one === rows[y - 1][x - 1]) points += 3;
    }
  }
  const share = rows.flat().filter(Boolean).length / side / side;
  return points + 10 * Math.floor(Math.abs(share * 100 - 50) / 5);
}

// Null where a text is too long for any code.
export function qrCode(text, mask = null) {
  const bytes = [...new TextEncoder().encode(text)];
  const version = versionFor(bytes.length);
  if (!version) return null;
  const empty = frame(version);
  fillIn(empty, codeBytes(bytes, version));
  const all = MASKS.map((_, at) => masked(empty, at));
  const points = all.map(hardness);
  return all[mask ?? points.indexOf(Math.min(...points))];
}

// Path data of the dark squares: each run of a row is one stroke.
export function squares(rows) {
  return rows.map((row, y) => [...row.map(Number).join("").matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join("")).join("");
}
