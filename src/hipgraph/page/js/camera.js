// Where to look: pure arithmetic on a picture and the room there is.

const MARGIN = 8;
const GROWN = 11; // px at which a name, written at 13, still keeps within its box
const KEPT_OFF = 20; // px of air beside what is brought into view
const NAMES = 32; // px above the columns for the lanes' names

export function wholePicture(picture, room) {
  const scale = Math.min(
    (room.width - MARGIN) / picture.w, (room.height - MARGIN) / picture.h, 1.6,
  );
  const { x = 0, y = 0, w, h } = picture;
  return { x: x + w / 2, y: y + h / 2, scale };
}

// Labels stay readable: where the whole does not fit at that size, one sees its beginning and drags.
export function readable(picture, room, smallest = 13) {
  const whole = wholePicture(picture, room);
  const scale = Math.max(whole.scale, smallest / picture.font);
  const from = (size, span) => (size * scale <= span ? size / 2 : span / 2 / scale);
  const { x = 0, y = 0, w, h } = picture;
  return { x: x + from(w, room.width), y: y + from(h, room.height), scale };
}

// Names grow a little in their boxes where that shows the whole, or in the tall form its width.
export function restful(picture, room) {
  const { scale } = wholePicture(picture, room);
  const least = GROWN / picture.font;
  if (scale >= least) return wholePicture(picture, room);
  const width = (room.width - MARGIN) / picture.w;
  return readable(picture, room, Math.max(GROWN, Math.min(13, width * picture.font)));
}

// Everything at once where the room is wide; on a phone as wide as the screen, from the top.
export function overview(picture, room) {
  if (room.width > room.height) {
    const { x, y, scale } = wholePicture(picture, { ...room, height: room.height - NAMES });
    return { x, y: y - NAMES / 2 / scale, scale };
  }
  const scale = Math.min((room.width - MARGIN) / picture.w, 1);
  return { x: picture.w / 2, y: Math.max(room.height / 2 / scale - MARGIN, 0), scale };
}

// Where the page scrolls, the picture is seen whole if its labels stay readable, and else as wide as
// the screen.
export function heightFor(picture, width, room, smallest = 13) {
  const widest = Math.min((width - MARGIN) / picture.w, 1.6);
  const whole = (room - MARGIN) / picture.h;
  const scale = Math.min(widest, whole >= smallest / picture.font ? whole : 1.15);
  return Math.ceil(picture.h * scale + MARGIN);
}

// The view moved just so far that these boxes lie in it; where they do, it stays.
export function nudged(boxes, { x, y, scale }, room) {
  const along = (from, to, middle, span) => {
    const half = (span / 2 - KEPT_OFF) / scale;
    if (from < middle - half || to - from > 2 * half) return from + half;
    return to > middle + half ? to - half : middle;
  };
  const [left, right] = [Math.min(...boxes.map(([at, , w]) => at - w / 2)), Math.max(...boxes.map(([at, , w]) => at + w / 2))];
  const [top, bottom] = [Math.min(...boxes.map(([, at, , h]) => at - h / 2)), Math.max(...boxes.map(([, at, , h]) => at + h / 2))];
  return { x: along(left, right, x, room.width), y: along(top, bottom, y, room.height), scale };
}

export function around(picture, nodes, room) {
  const whole = wholePicture(picture, room);
  const boxes = nodes.map((id) => picture.nodes[id]);
  if (!boxes.length) return whole;
  const left = Math.min(...boxes.map(([x, , w]) => x - w / 2));
  const right = Math.max(...boxes.map(([x, , w]) => x + w / 2));
  const top = Math.min(...boxes.map(([, y, , h]) => y - h / 2));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h / 2));
  const near = Math.min(room.width / (right - left + 160), room.height / (bottom - top + 160));
  // Only as near as names want: what lies around stays in sight, so that one knows where one is.
  const nearest = Math.max(Math.min(whole.scale * 1.35, 17 / picture.font), 14 / picture.font);
  const scale = Math.max(whole.scale, Math.min(near, nearest, 1.8));
  const within = (middle, size, span) => {
    const half = span / 2 / scale;
    return size <= 2 * half ? size / 2 : Math.min(Math.max(middle, half), size - half);
  };
  return {
    x: within((left + right) / 2, picture.w, room.width),
    y: within((top + bottom) / 2, picture.h, room.height),
    scale,
  };
}

// A small picture at rest; where not all of it fits, what is lit in it.
export function litPart(picture, nodes, room) {
  const rest = restful(picture, room);
  const near = around(picture, nodes, room);
  return rest.scale > wholePicture(picture, room).scale && near.scale >= rest.scale ? near : rest;
}
