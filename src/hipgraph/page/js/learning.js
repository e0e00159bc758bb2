// What builds on what: the order in which to learn, and what comes next.

const groundsOf = new WeakMap();

// What each concept requires directly.
function grounds(scene) {
  if (groundsOf.has(scene)) return groundsOf.get(scene);
  const found = {};
  for (const { s, t, category } of Object.values(scene.edges)) {
    if (category === "learning") (found[s] ??= []).push(t);
  }
  groundsOf.set(scene, found);
  return found;
}

// The basic comes before the special; the id settles the rest.
function earlier(scene) {
  const level = (id) => scene.nodes[id].level ?? 2;
  return (a, b) => level(a) - level(b) || (a < b ? -1 : 1);
}

// Concepts and all that they require, by however many steps: each after what it requires itself.
export function inLearningOrder(scene, ids) {
  const required = grounds(scene);
  const wanted = new Set();
  const open = [...ids];
  while (open.length) {
    const one = open.pop();
    if (wanted.has(one)) continue;
    wanted.add(one);
    open.push(...(required[one] || []));
  }
  const order = [];
  while (wanted.size) {
    const free = [...wanted].filter((one) => !(required[one] || []).some((other) => wanted.has(other)));
    // Without cycles, which the data may not have, something is always free.
    const [first] = free.sort(earlier(scene));
    order.push(first);
    wanted.delete(first);
  }
  return order;
}

// All that a concept requires.
export const learningOrder = (scene, id) => inLearningOrder(scene, [id]).filter((one) => one !== id);

// What some concepts require directly and that is not among them, in the order in which to learn it.
export function directlyRequired(scene, ids) {
  const required = grounds(scene);
  const direct = new Set(ids.flatMap((id) => required[id] || []));
  return inLearningOrder(scene, ids).filter((id) => direct.has(id) && !ids.includes(id));
}

// What the known makes reachable: concepts that build on something, all of it known.
function reachable(scene, known) {
  return Object.entries(grounds(scene))
    .filter(([id, required]) => !known.has(id) && required.every((one) => known.has(one)))
    .map(([id]) => id)
    .sort(earlier(scene));
}

// What to look at next: what has become reachable, then what the story shows next and nothing unknown
// stands before.
export function nextConcepts(scene, known, tour, most) {
  const required = grounds(scene);
  const ready = (id) => !known.has(id) && !scene.nodes[id].claim
    && (required[id] || []).every((one) => known.has(one));
  const told = (scene.tours[tour]?.steps || []).flatMap((step) => step.nodes).filter(ready);
  return [...new Set([...reachable(scene, known), ...told])].slice(0, most);
}
