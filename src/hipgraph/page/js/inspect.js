// A read-only window for tests and curious people: what is drawn where, in screen pixels.

const SVG = "http://www.w3.org/2000/svg";

export function createInspection(painter, canvas, state) {
  function edge(id, route) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", route.d);
    const length = path.getTotalLength();
    const points = [];
    for (let at = 0; at <= length; at += 3) {
      const { x, y } = path.getPointAtLength(at);
      const spot = canvas.toScreen(x, y);
      points.push([spot.x, spot.y]);
    }
    return { id, points, level: painter.now.edges[id] };
  }

  function box(id, [x, y, w, h]) {
    const spot = canvas.toScreen(x, y);
    const scale = canvas.scale();
    return {
      id, x: spot.x, y: spot.y, w: w * scale, h: h * scale,
      font: painter.now.picture.font * scale, level: painter.now.nodes[id],
    };
  }

  return Object.freeze({
    inspect() {
      const { picture } = painter.now;
      const corner = ({ lane, x, y, w, h }) => {
        const spot = canvas.toScreen(x, y);
        const scale = canvas.scale();
        return { lane, x: spot.x, y: spot.y, w: w * scale, h: h * scale };
      };
      return {
        state: structuredClone(state()),
        scale: canvas.scale(),
        nodes: Object.entries(picture.nodes).map(([id, place]) => box(id, place)),
        edges: Object.entries(picture.edges).map(([id, route]) => edge(id, route)),
        bands: picture.bands.map(corner),
      };
    },
  });
}
