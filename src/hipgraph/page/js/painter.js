// Draws one picture: lanes, lines and boxes, as bright as the emphasis says.
import { DASHES, WIDTHS, head, headKind, outline } from "./shapes.js";

const LINE_HEIGHT = 1.25;
const NAME_ROOM = 28;

export function createPainter(scene, texts) {
  const now = { picture: null, palette: null, nodes: {}, edges: {}, node: null, edge: null,
    focused: false, known: new Set() };
  const paths = new WeakMap();

  function pathOf(route) {
    if (!paths.has(route)) paths.set(route, new Path2D(route.d));
    return paths.get(route);
  }

  // A name is left out where a band has no room above its boxes.
  function hasRoom({ picture }, band) {
    return Object.values(picture.nodes).every(([x, y, w, h]) =>
      x < band.x || x > band.x + band.w || y < band.y || y > band.y + band.h
      || y - h / 2 - band.y >= NAME_ROOM);
  }

  // Lines may pass behind a name, so it brings its own paper.
  function laneNames(ctx) {
    const { picture, palette } = now;
    ctx.font = `600 13px ${palette.sans}`;
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = 5;
    ctx.strokeStyle = palette.paper;
    for (const band of picture.bands.filter((one) => hasRoom(now, one))) {
      const text = texts.ui(`lane.${band.lane}`);
      const column = band.w < picture.w;
      const x = column ? band.x + band.w / 2 : band.x + 12;
      ctx.textAlign = column ? "center" : "left";
      ctx.fillStyle = palette.lanes[band.lane].ink;
      ctx.strokeText(text, x, band.y + 15);
      ctx.fillText(text, x, band.y + 15);
    }
  }

  function lanes(ctx) {
    const { picture, palette } = now;
    for (const band of picture.bands) {
      ctx.globalAlpha = 0.25;
      ctx.fillStyle = palette.lanes[band.lane].tint;
      ctx.beginPath();
      ctx.roundRect(band.x, band.y, band.w, band.h, 10);
      ctx.fill();
      ctx.globalAlpha = 1;
    }
  }

  function line(ctx, id, route) {
    const { palette } = now;
    const edge = scene.edges[id];
    const grade = edge.grade || "none";
    const chosen = now.edge === id;
    ctx.globalAlpha = now.edges[id] ?? 1;
    ctx.strokeStyle = chosen ? palette.focus : edge.grade ? palette.line : palette.faint;
    ctx.fillStyle = ctx.strokeStyle;
    ctx.lineWidth = WIDTHS[grade] + (chosen ? 1.6 : 0);
    ctx.lineCap = grade === "untested" ? "round" : "butt";
    ctx.setLineDash(DASHES[grade]);
    ctx.stroke(pathOf(route));
    if (grade === "tradition") {
      ctx.strokeStyle = palette.paper;
      ctx.lineWidth = 2;
      ctx.stroke(pathOf(route));
      ctx.strokeStyle = ctx.fillStyle;
    }
    ctx.setLineDash([]);
    head(ctx, headKind(edge), ...route.end, palette.paper);
    ctx.globalAlpha = 1;
  }

  function under(ctx) {
    if (!now.picture || !now.palette) return;
    ctx.save();
    lanes(ctx);
    const ids = Object.keys(now.picture.edges);
    for (const id of ids.filter((one) => now.edges[one] < 1)) line(ctx, id, now.picture.edges[id]);
    for (const id of ids.filter((one) => !(now.edges[one] < 1))) {
      line(ctx, id, now.picture.edges[id]);
    }
    laneNames(ctx);
    ctx.restore();
  }

  function label(ctx, id, x, y, chosen) {
    const { picture, palette } = now;
    const lines = picture.lines[texts.locale][id];
    // A name that is not translated yet leans, as a text in the panel is marked.
    const { lang } = texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);
    ctx.font = `${lang ? "italic " : ""}${chosen ? 600 : 400} ${picture.font}px ${palette.sans}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    const step = picture.font * LINE_HEIGHT;
    lines.forEach((text, at) => {
      ctx.fillText(text, x, y + (at - (lines.length - 1) / 2) * step + 0.5);
    });
  }

  // On the corner of what the reader has marked as known.
  function tick(ctx, x, y, ink) {
    ctx.beginPath();
    ctx.arc(x, y, 8, 0, 2 * Math.PI);
    ctx.fillStyle = now.palette.paper;
    ctx.fill();
    ctx.strokeStyle = ink;
    ctx.lineWidth = 1.5;
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(x - 3.5, y + 0.5);
    ctx.lineTo(x - 1, y + 3);
    ctx.lineTo(x + 3.5, y - 3);
    ctx.stroke();
  }

  function node(ctx, id, x, y) {
    const { picture, palette } = now;
    const [, , w, h] = picture.nodes[id];
    const { lane, type } = scene.nodes[id];
    const { shape } = scene.types[type];
    const chosen = now.node === id;
    const colours = palette.lanes[lane];
    outline(ctx, shape, x, y, w, h);
    ctx.globalAlpha = 1;
    ctx.fillStyle = palette.paper;
    ctx.fill();
    ctx.globalAlpha = now.nodes[id] ?? 1;
    ctx.fillStyle = colours.tint;
    ctx.fill();
    ctx.strokeStyle = colours.ink;
    ctx.lineWidth = chosen ? 3 : 1.5;
    ctx.stroke();
    if (chosen && now.focused) {
      outline(ctx, "rounded", x, y, w + 10, h + 10);
      ctx.strokeStyle = palette.focus;
      ctx.lineWidth = 2;
      ctx.stroke();
    }
    ctx.fillStyle = palette.ink;
    ctx.globalAlpha = Math.max(now.nodes[id] ?? 1, 0.1);
    label(ctx, id, x, y, chosen);
    if (now.known.has(id)) tick(ctx, x + w / 2 - 5, y - h / 2 + 3, colours.ink);
    ctx.globalAlpha = 1;
  }

  return { now, under, node, pathOf };
}
