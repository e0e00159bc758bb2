// A picture of some concepts and the links between them alone, on the same lanes as the others.
import { wholePicture } from "./camera.js";
import { joins } from "./joins.js";
import { arranged } from "./placer.js";
import { leadsBack } from "./returns.js";

const KEPT_PICTURES = 40;
const LEGIBLE = 11; // px of a name that still keeps within its box
const pictures = new WeakMap(); // by scene, then by what is shown

export function gathered(scene, form, given) {
  const [ids, edges] = [given.nodes, given.edges].map((all) => [...new Set(all)].sort());
  const key = `${form} ${ids.join(" ")} ${edges.join(" ")}`;
  if (!pictures.has(scene)) pictures.set(scene, new Map());
  const made = pictures.get(scene);
  if (!made.has(key)) {
    if (made.size >= KEPT_PICTURES) made.clear();
    made.set(key, gather(scene, form, ids, edges));
  }
  return made.get(key);
}

// The form for a room: where lanes across do not fit, they go from top to bottom if that reads better.
export function gatheredFor(scene, form, given, room) {
  const size = (picture) => wholePicture(picture, room).scale * picture.font;
  const [usual, other] = [form, "tall"].map((one) => gathered(scene, one, given));
  return size(usual) < LEGIBLE && size(other) > size(usual) ? other : usual;
}

function gather(scene, form, ids, edges) {
  const { nodes, lines, font } = scene.pictures.all[form];
  const sizes = Object.fromEntries(ids.map((id) => [id, nodes[id].slice(2)]));
  const near = new Map(ids.map((id) => [id, []]));
  for (const edge of edges) {
    const { s, t } = scene.edges[edge];
    near.get(s).push(t);
    near.get(t).push(s);
  }
  const lanes = scene.lanes.map((lane) => [lane, ids.filter((id) => scene.nodes[id].lane === lane)]);
  const placed = arranged(form, lanes.filter(([, members]) => members.length), sizes, (id) => near.get(id));
  return {
    ...placed, font, gathered: true,
    lines: Object.fromEntries(Object.entries(lines).map(([locale, table]) =>
      [locale, Object.fromEntries(ids.map((id) => [id, table[id]]))])),
    edges: joins(scene, edges, placed.nodes, (edge) => leadsBack(scene, edge)),
  };
}

// Whether a picture has all of it already.
export const hasAll = (picture, { nodes, edges }) =>
  nodes.every((id) => Object.hasOwn(picture.nodes, id)) && edges.every((id) => Object.hasOwn(picture.edges, id));
