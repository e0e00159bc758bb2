// A read-only window for tests and curious people: what is drawn where, in screen pixels.
import { pointsAlong } from "./route-points.js";

export function createInspection(scene, painter, canvas, state) {
  function pointsOf(route) {
    return pointsAlong(route.d).map(([x, y]) => {
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
      known: painter.now.known.has(id), fill: painter.now.fills[id]?.level ?? null,
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
