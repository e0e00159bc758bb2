// Points along a route: M, L and C with absolute numbers, as the export writes them.
const PIECES = 24;

export function pointsAlong(d) {
  const points = [];
  let from = null;
  for (const [, kind, numbers] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const at = numbers.trim().split(/[\s,]+/).map(Number);
    const size = kind === "C" ? 6 : 2;
    for (let first = 0; first < at.length; first += size) {
      const [x1, y1, x2, y2, x3, y3] = at.slice(first, first + size);
      const end = kind === "C" ? [x3, y3] : [x1, y1];
      for (let step = from && kind !== "M" ? 1 : PIECES; step <= PIECES; step += 1) {
        const t = step / PIECES;
        const u = 1 - t;
        points.push([0, 1].map((axis) => {
          if (!from || kind === "M") return end[axis];
          if (kind === "L") return u * from[axis] + t * end[axis];
          const [p1, p2] = axis ? [y1, y2] : [x1, x2];
          return u ** 3 * from[axis] + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * end[axis];
        }));
      }
      from = end;
    }
  }
  return points;
}

// The point at a share of the whole length, from 0 to 1.
export function pointAt(points, share) {
  const lengths = points.slice(1).map(([x, y], at) => Math.hypot(x - points[at][0], y - points[at][1]));
  let left = lengths.reduce((sum, one) => sum + one, 0) * share;
  for (const [at, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      return [0, 1].map((axis) => points[at][axis] + ((points[at + 1][axis] - points[at][axis]) * left) / length);
    }
    left -= length;
  }
  return points.at(-1);
}
