// What of a very large picture is drawn: thousands of lines at once take seconds and show nothing. From
// far away only what is lit, near by only what is in sight.

const CROWD = 2000; // boxes, or lines
const BUSY = 300; // lines
const MOST_PALE = 800; // paler lines in sight of a very large picture
const PALE = 0.35; // from far away, lines that rest paler than this are left out of any picture

const TIP_ROOM = 16; // px

const counts = new WeakMap();

function countsOf(picture) {
  if (!counts.has(picture)) {
    counts.set(picture, { nodes: Object.keys(picture.nodes).length, edges: Object.keys(picture.edges) });
  }
  return counts.get(picture);
}

export const isBusy = (picture) => countsOf(picture).edges.length > BUSY;

export const isCrowd = (picture) => countsOf(picture).nodes > CROWD;

// The part of the plane that a canvas shows, as [left, top, right, bottom]; all of it for a pen.
function sightOf(ctx) {
  const { a, d, e, f } = ctx.getTransform?.() || {};
  return a ? [-e / a, -f / d, (ctx.canvas.width - e) / a, (ctx.canvas.height - f) / d] : null;
}

const bounds = new WeakMap();

// What a line lies within, with its head: a curve never leaves the points that it is drawn by.
function boundsOf(route) {
  if (!bounds.has(route)) {
    const numbers = route.d.match(/-?[\d.]+/g).map(Number);
    const [x, y] = [0, 1].map((from) => numbers.filter((_, at) => at % 2 === from));
    bounds.set(route, [Math.min(...x) - TIP_ROOM, Math.min(...y) - TIP_ROOM, Math.max(...x) + TIP_ROOM, Math.max(...y) + TIP_ROOM]);
  }
  return bounds.get(route);
}

const overlaps = ([left, top, right, bottom], [from, above, to, below]) =>
  from <= right && to >= left && above <= bottom && below >= top;

// Whether a straight line meets it: not all four corners lie on one side of the line.
function isInSight([left, top, right, bottom], [x, y], [u, v]) {
  if (Math.min(x, u) > right || Math.max(x, u) < left || Math.min(y, v) > bottom || Math.max(y, v) < top) return false;
  const side = (a, b) => (u - x) * (b - y) - (v - y) * (a - x);
  const sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

// ``levels``: how bright each line is. The brightest come last, over the others.
export function linesToDraw(ctx, scene, picture, levels, far) {
  const { edges } = countsOf(picture);
  const many = edges.length > CROWD;
  const level = (id) => levels[id] ?? 1;
  const sight = far ? null : sightOf(ctx);
  const inSight = (id) => (many
    ? isInSight(sight, picture.nodes[scene.edges[id].s], picture.nodes[scene.edges[id].t])
    : overlaps(sight, boundsOf(picture.edges[id])));
  const ids = edges.filter((id) => (many && far ? level(id) >= 1 : level(id) > (far ? PALE : 0)))
    .filter((id) => !sight || inSight(id));
  const [paler, lit] = [ids.filter((id) => level(id) < 1), ids.filter((id) => level(id) >= 1)];
  return many && paler.length > MOST_PALE ? lit : [...paler, ...lit];
}
