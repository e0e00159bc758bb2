// Which names are written at a scale: all where they are readable in their boxes; farther away as
// many as have room at a readable size, the most important first. Pure arithmetic on a picture.

const READABLE = 13; // px on screen
const WITHIN = 1.4; // a name may grow so much and still be written in its box
const APART = 3; // px on screen between two names,
const AIR = [16, 6]; // and from far away, where names lie over other boxes
const FEW = 80; // boxes among which a grown name must not touch another's

// How much larger than in the picture a name is written, to be readable at this scale.
export const growth = (picture, scale) => Math.max(1, READABLE / scale / picture.font);

export const isFar = (picture, scale) => growth(picture, scale) > WITHIN;

// The core comes first, then what has most links; of claims only those of the core are named.
export function ranks(scene) {
  const found = Object.fromEntries(Object.keys(scene.nodes).map((id) => [id, 0]));
  for (const { s, t } of Object.values(scene.edges)) {
    found[s] += 1;
    found[t] += 1;
  }
  for (const [id, { core, lane }] of Object.entries(scene.nodes)) {
    if (core) found[id] += Object.keys(scene.edges).length;
    else if (lane === "claim") found[id] = -1;
  }
  return found;
}

const meets = ([x, y, w, h], [u, v, a, b]) => Math.abs(x - u) * 2 < w + a && Math.abs(y - v) * 2 < h + b;

// ``sizes``: id → [w, h] of a name as the picture has it; ``rank``: id → number, below zero never.
// What is ``taken`` already, by names of lanes, stays free.
export function written(picture, scale, sizes, rank, taken = []) {
  const grown = growth(picture, scale);
  const ids = Object.keys(picture.nodes);
  if (grown === 1) return new Set(ids);
  const [aside, above] = (isFar(picture, scale) ? AIR : [APART, APART]).map((px) => px / scale);
  const boxes = Object.entries(!isFar(picture, scale) && ids.length <= FEW ? picture.nodes : {});
  const held = [...taken];
  const found = new Set();
  const ordered = ids.map((id) => [id, rank(id)]).filter(([, one]) => one >= 0);
  ordered.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  for (const [id] of ordered) {
    const [x, y] = picture.nodes[id];
    const place = [x, y, sizes[id][0] * grown + aside, sizes[id][1] * grown + above];
    const isFree = held.every((other) => !meets(place, other))
      && boxes.every(([other, box]) => other === id || !meets(place, box));
    if (!isFree) continue;
    held.push(place);
    found.add(id);
  }
  return found;
}
