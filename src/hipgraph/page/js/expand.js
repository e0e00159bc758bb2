// Finds room for boxes that are opened in a picture. Nothing else moves: a column grows upwards, a
// row to its sides, the last lane downwards.

const BETWEEN = 14; // px between boxes
const BORDER = 12; // px to the lane's border
const HEAD = 34; // px for the lane's name
const STEP = 6;
const REACH = 6000;

const tooNear = ([x, y, w, h], [u, v, a, b]) =>
  Math.abs(x - u) * 2 < w + a + 2 * BETWEEN && Math.abs(y - v) * 2 < h + b + 2 * BETWEEN;

// Nearest to a wish first, to both sides; the way that can grow goes on.
function* outwards(wish, low, high) {
  for (let far = 0; far <= REACH; far += STEP) {
    if (wish - far >= low) yield wish - far;
    if (far && wish + far <= high) yield wish + far;
  }
}

function* spots(picture, band, opener, [w, h]) {
  const inside = Object.values(picture.nodes).filter(([x, y]) =>
    x >= band.x && x <= band.x + band.w && y >= band.y && y <= band.y + band.h);
  if (band.w < picture.w) {
    const columns = [...new Set(inside.map(([x]) => x))].sort((a, b) => a - b);
    const [low, high] = [-Infinity, band.y + band.h - BORDER - h / 2];
    const wish = Math.min(Math.max(opener[1], band.y + HEAD + h / 2), high);
    for (const y of outwards(wish, low, high)) {
      for (const x of columns.length ? columns : [band.x + band.w / 2]) yield [x, y, w, h];
    }
    return;
  }
  const rows = [...new Set(inside.map(([, y]) => y))].sort((a, b) => a - b);
  for (const x of outwards(opener[0], -Infinity, Infinity)) {
    for (const y of rows.length ? rows : [band.y + HEAD + h / 2]) yield [x, y, w, h];
  }
}

function free(picture, band, opener, size) {
  const boxes = Object.values(picture.nodes);
  const names = picture.bands.map(({ x, y, w }) => (w < picture.w ? [x + w / 2, y + 15, 0, 0]
    : [x + 80, y + 15, 160, 0]));
  for (const spot of spots(picture, band, opener, size)) {
    if ([...boxes, ...names].every((box) => !tooNear(spot, box))) return spot.map(Math.round);
  }
  return null;
}

// A lane reaches as far as its boxes; columns keep one common top, rows one common width.
function grown(picture) {
  const boxes = Object.values(picture.nodes);
  const [x, y, right] = [picture.x ?? 0, picture.y ?? 0, (picture.x ?? 0) + picture.w];
  const left = Math.min(x, ...boxes.map(([u, , w]) => u - w / 2 - BORDER));
  const end = Math.max(right, ...boxes.map(([u, , w]) => u + w / 2 + BORDER));
  const top = Math.min(y, ...boxes.map(([, v, , h]) => v - h / 2 - HEAD));
  const bands = picture.bands.map((band) => {
    if (band.w < picture.w) return { ...band, y: top, h: band.h + band.y - top };
    return { ...band, x: left, w: end - left };
  });
  return { ...picture, x: left, y: top, w: end - left, h: picture.h + y - top, bands };
}

// ``wanted``: [id, id of the box it is opened from, [w, h], lane].
export function withMore(picture, wanted) {
  let more = { ...picture, nodes: { ...picture.nodes } };
  for (const [id, opener, size, lane] of wanted) {
    const band = more.bands.find((one) => one.lane === lane);
    const spot = band && free(more, band, more.nodes[opener], size);
    if (spot) more = grown({ ...more, nodes: { ...more.nodes, [id]: spot } });
  }
  return more;
}
