// Places a few dozen boxes on the same lanes as the exported pictures: lanes across where the
// screen is wide, from top to bottom where it is narrow. Same boxes, same places.

const BELOW = ["practice", "claim"];
const SWEEPS = 6;
const MEASURES = {
  wide: { margin: 24, head: 36, gutter: 58, gap: 26, most: 7, room: 1240, narrowest: 110 },
  tall: { margin: 14, head: 30, gutter: 40, gap: 16, room: 374 },
};

const mean = (numbers, otherwise) => (numbers.length
  ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : otherwise);

// Each layer in the order of its neighbours' places, there and back.
function inOrder(layers, near) {
  const current = layers.map((layer) => [...layer].sort());
  const at = {};
  const note = (layer) => layer.forEach((id, place) => { at[id] = (place + 0.5) / layer.length; });
  current.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const round = sweep % 2 ? [...current].reverse() : current;
    for (const layer of round) {
      const wanted = Object.fromEntries(layer.map((id) => [id, mean(near(id).map((one) => at[one]), at[id])]));
      layer.sort((a, b) => wanted[a] - wanted[b] || at[a] - at[b] || (a < b ? -1 : 1));
      note(layer);
    }
  }
  return current;
}

const widest = (ids, sizes) => Math.max(...ids.map((id) => sizes[id][0]));
const highest = (ids, sizes) => Math.max(...ids.map((id) => sizes[id][1]));

function chunks(ids, most) {
  const count = Math.ceil(ids.length / most);
  return Array.from({ length: count }, (_, part) => ids.slice(
    Math.floor((ids.length * part) / count), Math.floor((ids.length * (part + 1)) / count),
  ));
}

// Rows as full as the room allows.
function rowsOf(ids, sizes, gap, room) {
  const rows = [];
  let used = Infinity;
  for (const id of ids) {
    const [w] = sizes[id];
    if (used + gap + w > room) {
      rows.push([]);
      used = -gap;
    }
    rows.at(-1).push(id);
    used += gap + w;
  }
  return rows;
}

function putRow(row, y, span, boxes, sizes, gap) {
  let x = (span - row.reduce((sum, id) => sum + sizes[id][0] + gap, -gap)) / 2;
  const h = highest(row, sizes);
  for (const id of row) {
    const [w, own] = sizes[id];
    boxes[id] = [Math.round(x + w / 2), Math.round(y + h / 2), w, own];
    x += w + gap;
  }
  return h;
}

// Lanes as bands with rows, from ``top`` down.
function putBands(lanes, top, span, { head, gutter, gap }, boxes, sizes) {
  let y = top;
  const bands = lanes.map(([lane, rows]) => {
    const start = y;
    y += head;
    for (const row of rows) y += putRow(row, y, span, boxes, sizes, gap) + gutter;
    return { lane, x: 0, y: start, w: span, h: y - start };
  });
  return { bands, y };
}

function wide(lanes, sizes, near) {
  const { margin, head, gutter, gap, most, room, narrowest } = MEASURES.wide;
  const body = lanes.filter(([lane]) => !BELOW.includes(lane));
  const columns = body.flatMap(([lane, ids]) => chunks(ids, most).map((column) => [lane, column]));
  const ordered = inOrder(columns.map(([, ids]) => ids), near);
  const boxes = {};
  const height = (ids) => ids.reduce((sum, id) => sum + sizes[id][1] + gap, -gap);
  const tallest = Math.max(0, ...ordered.map(height));
  const bands = [];
  let x = 0;
  ordered.forEach((ids, number) => {
    const [lane] = columns[number];
    const w = Math.max(narrowest, widest(ids, sizes));
    let y = head + (tallest - height(ids)) / 2;
    for (const id of ids) {
      boxes[id] = [Math.round(x + gutter / 2 + w / 2), Math.round(y + sizes[id][1] / 2), ...sizes[id]];
      y += sizes[id][1] + gap;
    }
    if (bands.at(-1)?.lane === lane) bands.at(-1).w += w + gutter;
    else bands.push({ lane, x, y: 0, w: w + gutter, h: head + tallest + gap });
    x += w + gutter;
  });
  const below = lanes.filter(([lane]) => BELOW.includes(lane));
  const span = Math.max(x, Math.min(room, Math.max(0, ...below.map(([, ids]) =>
    ids.reduce((sum, id) => sum + sizes[id][0] + gap, 2 * margin)))), 320);
  if (bands.length) bands.at(-1).w += span - x;
  const rows = below.map(([lane, ids]) => {
    const wanted = Object.fromEntries(ids.map((id) => [id,
      mean(near(id).filter((one) => boxes[one]).map((one) => boxes[one][0]), span / 2)]));
    const sorted = [...ids].sort((a, b) => wanted[a] - wanted[b] || (a < b ? -1 : 1));
    return [lane, rowsOf(sorted, sizes, gap, span - 2 * margin)];
  });
  const top = ordered.length ? head + tallest + gap : 0;
  const more = putBands(rows, top, span, { head, gutter: gap, gap }, boxes, sizes);
  return { w: span, h: more.y, bands: [...bands, ...more.bands], nodes: boxes };
}

function tall(lanes, sizes, near) {
  const measures = MEASURES.tall;
  const { margin, gap, room } = measures;
  const rows = lanes.map(([lane, ids]) => [lane, rowsOf([...ids].sort(), sizes, gap, room - 2 * margin)]);
  const ordered = inOrder(rows.flatMap(([, found]) => found), near);
  let at = 0;
  const placed = rows.map(([lane, found]) => [lane, found.map(() => ordered[at++])]);
  const boxes = {};
  const { bands, y } = putBands(placed, 0, room, measures, boxes, sizes);
  return { w: room, h: y, bands, nodes: boxes };
}

// ``lanes``: [lane, ids] in order, none empty; ``sizes``: id → [w, h]; ``near``: id → ids.
export function arranged(form, lanes, sizes, near) {
  return form === "wide" ? wide(lanes, sizes, near) : tall(lanes, sizes, near);
}
