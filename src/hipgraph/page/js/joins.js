// Lines between boxes that were placed in the page: from border to border, behind whatever stands
// between. What leads back to an earlier lane sweeps over the top.

const TIP = 3; // px between an arrow's tip and the box
const PORTS = 14; // px between two lines at one side of a box
const SIDES = 20; // px that must lie between two boxes for a line to leave at their sides

const rounded = (numbers) => numbers.map((one) => Math.round(one));

// Which sides face each other: 0 the right and left, 90 below and above.
function facing([x1, , w1], [x2, , w2]) {
  return Math.abs(x2 - x1) - (w1 + w2) / 2 >= SIDES ? 0 : 90;
}

function curve(from, to, across) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const bend = across ? [mx, y1, mx, y2] : [x1, my, x2, my];
  return `M${rounded(from).join(" ")} C${rounded([...bend, ...to]).join(" ")}`;
}

export function joined(a, b, shifts = [0, 0]) {
  const across = facing(a, b) === 0;
  const way = across ? Math.sign(b[0] - a[0]) || 1 : Math.sign(b[1] - a[1]) || 1;
  const at = (box, shift, side) => (across ? [box[0] + side * box[2] / 2, box[1] + shift]
    : [box[0] + shift, box[1] + side * box[3] / 2]);
  const from = at(a, shifts[0], way);
  const to = at(b, shifts[1], -way);
  const tip = to.map((one, axis) => (across === (axis === 0) ? one - way * TIP : one));
  const angle = (across ? 0 : 90) + (way < 0 ? 180 : 0);
  return { d: curve(from, tip, across), end: [...rounded(tip), angle % 360] };
}

// From the top of one box to the top of another, the higher the farther they are apart.
function swept(a, b) {
  const [from, to] = [[a[0], a[1] - a[3] / 2], [b[0], b[1] - b[3] / 2 - TIP]];
  const over = Math.min(from[1], to[1]) - 24 - Math.abs(a[0] - b[0]) / 8;
  const d = `M${rounded(from).join(" ")} C${rounded([from[0], over, to[0], over, ...to]).join(" ")}`;
  const middle = [(from[0] + to[0]) / 2, (from[1] + 3 * over + 3 * over + to[1]) / 8];
  return { d, end: [...rounded(to), 90], back: [[...rounded(middle), b[0] < a[0] ? 180 : 0]] };
}

// All lines among boxes; those that meet at one side of a box stand beside each other there.
export function joins(scene, ids, boxes, isBack) {
  const sides = new Map();
  const sideOf = (id, other) => {
    const [a, b] = [boxes[id], boxes[other]];
    const axis = facing(a, b) ? 1 : 0;
    return `${id} ${axis}${Math.sign(b[axis] - a[axis])}`;
  };
  const flat = ids.filter((id) => !isBack(scene.edges[id]));
  for (const edge of flat) {
    const { s, t } = scene.edges[edge];
    for (const [one, other] of [[s, t], [t, s]]) {
      const side = sideOf(one, other);
      const along = boxes[other][facing(boxes[one], boxes[other]) ? 0 : 1];
      sides.set(side, [...(sides.get(side) || []), { edge, along }]);
    }
  }
  for (const ports of sides.values()) {
    ports.sort((a, b) => a.along - b.along || (a.edge < b.edge ? -1 : 1));
  }
  const shift = (id, other, edge) => {
    const ports = sides.get(sideOf(id, other));
    const length = boxes[id][facing(boxes[id], boxes[other]) ? 2 : 3] - 20;
    const step = Math.min(PORTS, length / Math.max(1, ports.length - 1));
    return (ports.findIndex((port) => port.edge === edge) - (ports.length - 1) / 2) * step;
  };
  return Object.fromEntries(ids.map((id) => {
    const { s, t } = scene.edges[id];
    if (isBack(scene.edges[id])) return [id, swept(boxes[s], boxes[t])];
    return [id, joined(boxes[s], boxes[t], [shift(s, t, id), shift(t, s, id)])];
  }));
}
