// What the Map shows, as part of the state: the core with what is opened in it, everything, or only
// what is near one concept.

const MOST_OPENED = 60;

export const MAP_AT_FIRST = { all: false, open: [], near: null };

const isNode = (scene, id) => Object.hasOwn(scene.nodes, id);

export function readMap(fields, scene) {
  const opened = new Set((fields.get("open") || "").split(".").slice(0, MOST_OPENED));
  const [, id, steps] = /^([a-z0-9-]+)\.([123])$/.exec(fields.get("near") || "") || [];
  return {
    all: fields.get("all") === "1",
    open: [...opened].filter((one) => isNode(scene, one)),
    near: id && isNode(scene, id) ? { id, steps: Number(steps) } : null,
  };
}

export function writeMap(fields, { all, open, near }) {
  if (all) fields.set("all", "1");
  if (open.length) fields.set("open", open.join("."));
  if (near) fields.set("near", `${near.id}.${near.steps}`);
}
