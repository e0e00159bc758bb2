// How far a box is filled from below, in fifths, and in words: how strongly it is raised or lowered.
import { outline } from "./shapes.js";

const SHADE = 0.3;
const WORD = 12.5; // px on screen
const FIFTHS = 5;

// Under the name: the box's own colour up to its level, of which a `share` has come; `before` is where it stood without a practice.
export function fillUp(ctx, { level, before, share = 1 }, shape, [x, y, w, h], colours) {
  const edge = (fifths) => y + h / 2 - (h * fifths) / FIFTHS;
  ctx.save();
  outline(ctx, shape, x, y, w, h);
  ctx.clip();
  ctx.globalAlpha *= SHADE;
  ctx.fillStyle = colours.ink;
  const top = edge(level * share);
  ctx.fillRect(x - w / 2, top, w, y + h / 2 - top);
  ctx.restore();
  if (before === null || before === undefined || before === level) return;
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.moveTo(x - w / 2 + 3, edge(before) + 1);
  ctx.lineTo(x + w / 2 - 3, edge(before) + 1);
  ctx.stroke();
  ctx.setLineDash([]);
}

// On the box's lower edge, as large on screen at every scale: an arrow and the band.
export function fillWord(ctx, { word, down, share = 1 }, [x, y, , h], { palette, scale }, colours) {
  if (!word || share < 1) return;
  const px = 1 / Math.min(scale, 1);
  const size = WORD * px;
  ctx.font = `400 ${size}px ${palette.sans}`;
  const wide = ctx.measureText(word).width + 22 * px;
  const [left, middle] = [x - wide / 2, y + h / 2 + 5 * px];
  ctx.beginPath();
  ctx.roundRect(left, middle - 8.5 * px, wide, 17 * px, 8.5 * px);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = px;
  ctx.stroke();
  const [tip, foot] = down ? [3.5, -3.5] : [-3.5, 3.5];
  ctx.beginPath();
  ctx.moveTo(left + 5 * px, middle + foot * px);
  ctx.lineTo(left + 13 * px, middle + foot * px);
  ctx.lineTo(left + 9 * px, middle + tip * px);
  ctx.closePath();
  ctx.fillStyle = colours.ink;
  ctx.fill();
  ctx.fillStyle = palette.ink;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillText(word, left + 16 * px, middle + 0.5 * px);
}
