// Draws one picture: lanes, lines and boxes, as bright as the emphasis says.
import { plus, plusAt, tick } from "./badges.js";
import { fillUp, fillWord } from "./fills.js";
import { growth, isFar, ranks, written } from "./labels.js";
import { drawLaneNames, laneNames } from "./lanenames.js";
import { returns } from "./returns.js";
import { DASHES, WIDTHS, chevron, head, headKind, outline } from "./shapes.js";
import { isBusy, isCrowd, linesToDraw } from "./sparse.js";

const LINE_HEIGHT = 1.25;
const UNNAMED = 0.5;
const DIMMED = 0.3;
const NEARBY = 0.75; // the scale of a picture that is seen whole

// Dashes cost most of the time that a picture takes. Where nobody tells them apart a line is instead
// as pale as its dashes would look.
function undashed(grade, level) {
  const dash = DASHES[grade];
  const sum = (lengths) => lengths.reduce((all, one) => all + one, 0);
  const share = dash.length ? sum(dash.filter((_, at) => at % 2 === 0)) / sum(dash) : 1;
  return { alpha: level * share, dash: [] };
}

// From far away a dash is smaller than a pixel: one that is lit has dashes, and a width, that are seen.
function fromAfar(grade, level, scale) {
  if (level < 1) return { ...undashed(grade, level / 2), thicker: 1 };
  const larger = NEARBY / scale;
  return { alpha: level, dash: DASHES[grade].map((one) => one * larger), thicker: larger / 2 };
}

export function createPainter(scene, texts) {
  const now = { picture: null, palette: null, nodes: {}, edges: {}, node: null, edge: null,
    hover: null, focused: false, scale: 1, known: new Set(),
    fills: {}, marks: false, more: new Map(), open: new Set() };
  const paths = new WeakMap();
  const sizes = new WeakMap(); // by picture, then by language
  const byLinks = ranks(scene);
  let names = new Set();
  let namedFor = []; // what the names depend on: while one pans, none of it changes
  let ofLanes = [];

  function pathOf(route) {
    // The data goes along: a Path2D does not tell it again, and pen.js writes it.
    if (!paths.has(route)) paths.set(route, Object.assign(new Path2D(route.d), { data: route.d }));
    return paths.get(route);
  }

  function sizesOf(ctx, picture) {
    if (!sizes.has(picture)) sizes.set(picture, {});
    const known = sizes.get(picture);
    const lines = picture.lines[texts.locale];
    ctx.font = `${picture.font}px ${now.palette.sans}`;
    known[texts.locale] ??= Object.fromEntries(Object.keys(picture.nodes).map((id) => [id, [
      Math.max(...lines[id].map((line) => ctx.measureText(line).width)),
      lines[id].length * picture.font * LINE_HEIGHT,
    ]]));
    return known[texts.locale];
  }

  // What is pointed at or chosen is named before all else; from far away what is dimmed not at all.
  function rank(id) {
    if (id === now.hover) return Infinity;
    if (id === now.node) return Number.MAX_SAFE_INTEGER;
    if (!isFar(now.picture, now.scale)) return Math.max(0, byLinks[id]);
    return (now.nodes[id] ?? 1) < 0.5 ? -1 : byLinks[id];
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
    const level = now.edges[id] ?? 1;
    const { alpha, dash, thicker } = isFar(now.picture, now.scale) ? fromAfar(grade, level, now.scale)
      : level <= DIMMED && isBusy(now.picture) ? { ...undashed(grade, level), thicker: 1 }
        : { alpha: level, dash: DASHES[grade], thicker: 1 };
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = chosen ? palette.focus : edge.grade ? palette.line : palette.faint;
    ctx.fillStyle = ctx.strokeStyle;
    ctx.lineWidth = (WIDTHS[grade] + (chosen ? 1.6 : 0)) * thicker;
    ctx.lineCap = grade === "untested" ? "round" : "butt";
    ctx.setLineDash(dash);
    ctx.stroke(pathOf(route));
    if (grade === "tradition") {
      ctx.strokeStyle = palette.paper;
      ctx.lineWidth = 2;
      ctx.stroke(pathOf(route));
      ctx.strokeStyle = ctx.fillStyle;
    }
    ctx.setLineDash([]);
    head(ctx, headKind(edge), ...route.end, palette.paper);
    for (const spot of now.marks ? returns(scene, id, route) : []) chevron(ctx, ...spot);
    ctx.globalAlpha = 1;
  }

  function under(ctx) {
    if (!now.picture || !now.palette) return;
    const { picture, scale } = now;
    ctx.save();
    ofLanes = laneNames(ctx, now, (lane) => texts.ui(`lane.${lane}`));
    const taken = ofLanes.map(({ box }) => box);
    const what = [picture, scale, texts.locale, now.hover, now.node, now.nodes, taken.join(" ")];
    if (what.some((one, at) => one !== namedFor[at])) {
      names = written(picture, scale, sizesOf(ctx, picture), rank, taken);
      namedFor = what;
    }
    lanes(ctx);
    for (const id of linesToDraw(ctx, scene, picture, now.edges, isFar(picture, scale))) line(ctx, id, picture.edges[id]);
    ctx.restore();
  }

  // The names of lanes, and of boxes too small to hold theirs, lie over everything.
  function over(ctx) {
    if (!now.picture || !now.palette) return;
    ctx.save();
    drawLaneNames(ctx, ofLanes, now);
    if (isFar(now.picture, now.scale)) {
      ctx.lineJoin = "round";
      ctx.lineWidth = 4 / now.scale;
      ctx.strokeStyle = now.palette.paper;
      ctx.fillStyle = now.palette.ink;
      for (const id of names) label(ctx, id, ...now.picture.nodes[id], true);
    }
    ctx.restore();
  }

  function label(ctx, id, x, y, haloed = false) {
    const { picture, palette } = now;
    const lines = picture.lines[texts.locale][id];
    const size = picture.font * growth(picture, now.scale);
    const bold = now.node === id || (haloed && now.hover === id);
    // A name that is not translated yet leans, as a text in the panel is marked.
    const { lang } = texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);
    ctx.font = `${lang ? "italic " : ""}${bold ? 600 : 400} ${size}px ${palette.sans}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    const step = size * LINE_HEIGHT;
    lines.forEach((text, at) => {
      const spot = [x, y + (at - (lines.length - 1) / 2) * step + 0.5];
      if (haloed) ctx.strokeText(text, ...spot);
      ctx.fillText(text, ...spot);
    });
  }

  function node(ctx, id, x, y) {
    const { picture, palette, scale } = now;
    const [, , w, h] = picture.nodes[id];
    const { lane, type } = scene.nodes[id];
    const { shape } = scene.types[type];
    const chosen = now.node === id;
    const far = isFar(picture, scale);
    // From far away boxes are the ground on which the names of some are read.
    const quiet = !far || chosen ? 1 : UNNAMED;
    const colours = palette.lanes[lane];
    if (far && !chosen && isCrowd(picture)) {
      ctx.globalAlpha = (now.nodes[id] ?? 1) * 0.6;
      ctx.fillStyle = colours.ink;
      ctx.fillRect(x - w / 2, y - h / 2, w, h);
      ctx.globalAlpha = 1;
      return;
    }
    outline(ctx, shape, x, y, w, h);
    ctx.globalAlpha = 1;
    ctx.fillStyle = palette.paper;
    ctx.fill();
    ctx.globalAlpha = (now.nodes[id] ?? 1) * quiet;
    ctx.fillStyle = colours.tint;
    ctx.fill();
    const filled = now.fills[id];
    if (filled) {
      fillUp(ctx, filled, shape, [x, y, w, h], colours);
      outline(ctx, shape, x, y, w, h);
    }
    ctx.strokeStyle = colours.ink;
    const strong = chosen || id === picture.centre;
    ctx.lineWidth = Math.max(strong ? 3 : 1.5, (strong ? 2 : 0.75) / scale);
    ctx.stroke();
    if (chosen && now.focused) {
      const room = 10 / Math.min(scale, 1);
      outline(ctx, "rounded", x, y, w + room, h + room);
      ctx.strokeStyle = palette.focus;
      ctx.lineWidth = 2 / Math.min(scale, 1);
      ctx.stroke();
    }
    if (!far) plus(ctx, now, id, colours.ink);
    ctx.fillStyle = palette.ink;
    ctx.globalAlpha = Math.max(now.nodes[id] ?? 1, 0.1);
    if (!far && names.has(id)) label(ctx, id, x, y);
    if (filled && !far) fillWord(ctx, filled, [x, y, w, h], now, colours);
    if (!far && now.known.has(id)) tick(ctx, x + w / 2 - 5, y - h / 2 + 3, colours.ink, palette.paper);
    ctx.globalAlpha = 1;
  }

  return {
    now, under, over, node, pathOf,
    moreAt: (x, y) => (now.picture && !isFar(now.picture, now.scale) ? plusAt(now, x, y) : null),
    // Width, height and type size of a box's name in px on screen; null where it is not written.
    nameOf(id) {
      const own = sizes.get(now.picture)?.[texts.locale]?.[id]; // none before the picture is drawn
      if (!own || !names.has(id)) return null;
      const size = growth(now.picture, now.scale) * now.scale;
      return [...own, now.picture.font].map((px) => px * size);
    },
  };
}
