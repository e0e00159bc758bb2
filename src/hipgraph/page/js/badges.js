// What a box carries at its corners: that it is known, and how much more it could show.

// On the corner of what the reader has marked as known.
export function tick(ctx, x, y, ink, paper) {
  ctx.beginPath();
  ctx.arc(x, y, 8, 0, 2 * Math.PI);
  ctx.fillStyle = paper;
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

// How many more a box could show, or that it can be closed; as large on screen at every scale.
function plusOf({ open, more }, id) {
  if (open.has(id)) return "−";
  const n = more.get(id)?.length;
  return n ? `+${n}` : "";
}

function plusSpot({ picture, scale }, id) {
  const [x, y, w, h] = picture.nodes[id];
  return [x + w / 2 + 1 / scale, y + h / 2 + 5 / scale];
}

export function plus(ctx, now, id, ink) {
  const text = plusOf(now, id);
  if (!text) return;
  const { palette } = now;
  const strong = now.node === id || now.hover === id;
  const [x, y] = plusSpot(now, id);
  const px = 1 / now.scale;
  ctx.font = `${strong ? 600 : 400} ${12.5 * px}px ${palette.sans}`;
  const w = Math.max(ctx.measureText(text).width + 8 * px, 20 * px);
  ctx.beginPath();
  ctx.roundRect(x - w / 2, y - 8.5 * px, w, 17 * px, 8.5 * px);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  if (strong) {
    ctx.strokeStyle = ink;
    ctx.lineWidth = px;
    ctx.stroke();
  }
  ctx.fillStyle = strong ? ink : palette.second;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(text, x, y + 0.5 * px);
}

// The box whose "+3" lies at a point; it answers to a finger, and a little beside it.
export function plusAt(now, x, y) {
  const [aside, above] = [17, 13].map((px) => px / now.scale);
  return Object.keys(now.picture.nodes).find((id) => {
    const [u, v] = plusSpot(now, id);
    return plusOf(now, id) && Math.abs(x - u) <= aside && Math.abs(y - v) <= above;
  }) ?? null;
}
