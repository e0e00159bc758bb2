// Outlines and marks on a canvas, in network coordinates: the same shapes the legend shows.

export const DASHES = {
  strong: [], moderate: [], limited: [9, 5], conflicting: [10, 4, 2, 4], untested: [1.5, 4.5],
  tradition: [], none: [],
};
export const WIDTHS = {
  strong: 3.2, moderate: 1.8, limited: 1.8, conflicting: 1.8, untested: 2, tradition: 4, none: 1.2,
};
const CORNERS = { box: 5, rounded: 10, wave: 10, bubble: 10 };
const FOLD = 10;

// The same outlines as in shapes.py, which draws the still picture.
function roundBox(ctx, x, y, w, h, radius) {
  ctx.beginPath();
  ctx.roundRect(x - w / 2, y - h / 2, w, h, radius);
}

function bubble(ctx, x, y, w, h) {
  const [left, right, top, bottom] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2];
  const r = CORNERS.bubble;
  ctx.beginPath();
  ctx.moveTo(left + r, top);
  ctx.arcTo(right, top, right, bottom, r);
  ctx.arcTo(right, bottom, left, bottom, r);
  ctx.lineTo(left + 16, bottom);
  ctx.lineTo(left, bottom);
  ctx.lineTo(left, bottom - 12);
  ctx.arcTo(left, top, right, top, r);
  ctx.closePath();
}

// A state that can rise and fall: the lower edge runs as a small wave.
function wave(ctx, x, y, w, h) {
  const [left, right, top, bottom] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2];
  const r = CORNERS.wave;
  ctx.beginPath();
  ctx.moveTo(left + r, top);
  ctx.arcTo(right, top, right, bottom, r);
  ctx.arcTo(right, bottom, left, bottom, r);
  ctx.lineTo(x + 15, bottom);
  ctx.bezierCurveTo(x + 9, bottom, x + 6, bottom - 5, x, bottom);
  ctx.bezierCurveTo(x - 6, bottom + 5, x - 9, bottom, x - 15, bottom);
  ctx.arcTo(left, bottom, left, top, r);
  ctx.arcTo(left, top, right, top, r);
  ctx.closePath();
}

function page(ctx, x, y, w, h) {
  const [left, right, top, bottom] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2];
  ctx.beginPath();
  ctx.moveTo(left, top);
  ctx.lineTo(right - FOLD, top);
  ctx.lineTo(right, top + FOLD);
  ctx.lineTo(right, bottom);
  ctx.lineTo(left, bottom);
  ctx.closePath();
}

export function outline(ctx, shape, x, y, w, h) {
  if (shape === "capsule") roundBox(ctx, x, y, w, h, h / 2);
  else if (shape === "wave") wave(ctx, x, y, w, h);
  else if (shape === "bubble") bubble(ctx, x, y, w, h);
  else if (shape === "page") page(ctx, x, y, w, h);
  else roundBox(ctx, x, y, w, h, CORNERS[shape] ?? CORNERS.rounded);
}

// The end of a route is the tip of an arrow, the middle of a bar, the centre of a circle.
export function head(ctx, kind, x, y, angle, fill) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((angle * Math.PI) / 180);
  ctx.beginPath();
  if (kind === "plus") {
    ctx.moveTo(0, 0);
    ctx.lineTo(-10, -5);
    ctx.lineTo(-10, 5);
    ctx.closePath();
    ctx.fill();
  } else if (kind === "minus") {
    ctx.lineWidth = 3.4;
    ctx.moveTo(0, -8);
    ctx.lineTo(0, 8);
    ctx.stroke();
  } else if (kind === "open") {
    ctx.lineWidth = 1.6;
    ctx.arc(0, 0, 4, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}

// On a line that leads back: which way it goes, said on its way as well.
export function chevron(ctx, x, y, angle) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((angle * Math.PI) / 180);
  ctx.beginPath();
  ctx.moveTo(-5, -5);
  ctx.lineTo(1, 0);
  ctx.lineTo(-5, 5);
  ctx.lineWidth = 1.8;
  ctx.stroke();
  ctx.restore();
}

export function headKind(edge) {
  if (edge.sign) return edge.sign === "+" ? "plus" : "minus";
  return edge.category === "association" || edge.category === "claim" ? "open" : "none";
}
