// A read-only window for tests and curious people: what is drawn where, in screen pixels.

const STEPS = 24;

// Points along a route: M, L and C with absolute numbers, as the export writes them.
function along(d) {
  const points = [];
  let from = null;
  for (const [, kind, numbers] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const at = numbers.trim().split(/[\s,]+/).map(Number);
    const size = kind === "C" ? 6 : 2;
    for (let first = 0; first < at.length; first += size) {
      const [x1, y1, x2, y2, x3, y3] = at.slice(first, first + size);
      const end = kind === "C" ? [x3, y3] : [x1, y1];
      for (let step = from && kind !== "M" ? 1 : STEPS; step <= STEPS; step += 1) {
        const t = step / STEPS;
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

export function createInspection(scene, painter, canvas, state) {
  function pointsOf(route) {
    return along(route.d).map(([x, y]) => {
      const spot = canvas.toScreen(x, y);
      return [spot.x, spot.y];
    });
  }

  const level = (id) => ({ id, level: painter.now.edges[id] });
  const line = (id, route) => ({ ...level(id), points: pointsOf(route) });

  function box(id, [x, y, w, h]) {
    const spot = canvas.toScreen(x, y);
    const scale = canvas.scale();
    const [wide, high, font] = painter.nameOf(id) || [0, 0, 0];
    return {
      id, x: spot.x, y: spot.y, w: w * scale, h: h * scale, font, name: [wide, high], level: painter.now.nodes[id],
      known: painter.now.known.has(id),
    };
  }

  return Object.freeze({
    scene,
    // Where the lines run is much to tell: whoever does not need it says so.
    inspect({ lines = true } = {}) {
      const picture = painter.now.picture || { nodes: {}, edges: {}, bands: [] };
      const corner = ({ lane, x, y, w, h }) => {
        const spot = canvas.toScreen(x, y);
        const scale = canvas.scale();
        return { lane, x: spot.x, y: spot.y, w: w * scale, h: h * scale };
      };
      return {
        state: structuredClone(state()),
        scale: canvas.scale(),
        nodes: Object.entries(picture.nodes).map(([id, place]) => box(id, place)),
        edges: Object.entries(picture.edges).map(([id, route]) => (lines ? line(id, route) : level(id))),
        bands: picture.bands.map(corner),
      };
    },
  });
}
