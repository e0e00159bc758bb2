// Who is near whom: along effects, what people do, what goes together and how the body is built.
// What people say is near only to what else they say it with; it would be near to everything.

const WALKED = ["causal", "practice", "association", "structural"];
const WEIGHTS = { causal: 3, practice: 2, association: 1, structural: 1, claim: 1 };

function walks(scene, { s, t, category }) {
  if (category === "claim") return [s, t].every((id) => scene.nodes[id].lane === "claim");
  return WALKED.includes(category);
}

// id → [[neighbour, edge], …], without what is left out.
export function neighbours(scene, out) {
  const found = new Map(Object.keys(scene.nodes).map((id) => [id, []]));
  for (const [id, edge] of Object.entries(scene.edges)) {
    if (out.edges.has(id) || !walks(scene, edge)) continue;
    found.get(edge.s).push([edge.t, id]);
    found.get(edge.t).push([edge.s, id]);
  }
  return found;
}

// The strongest ties first, then the best linked.
function ordered(scene, near, ties) {
  const weight = (edges) => Math.max(...edges.map((id) => WEIGHTS[scene.edges[id].category]));
  const links = (id) => near.get(id).length;
  return [...ties].sort(([a, x], [b, y]) => weight(y) - weight(x) || links(b) - links(a) || (a < b ? -1 : 1));
}

function tiesOf(near, id, keep) {
  const ties = new Map();
  for (const [other, edge] of near.get(id)) {
    if (other !== id && keep(other)) ties.set(other, [...(ties.get(other) || []), edge]);
  }
  return ties;
}

// What is linked with a concept and not shown: [[id, its edges], …].
export function hiddenAround(scene, near, id, shown) {
  return ordered(scene, near, tiesOf(near, id, (other) => !shown.has(other)));
}

// What lies within so many steps, nearest first, at most ``most``; how many there are, and how many
// steps each is away.
export function within(scene, near, centre, steps, most) {
  const found = new Map([[centre, 0]]);
  let ring = [centre];
  for (let step = 0; step < steps; step += 1) {
    const ties = new Map();
    for (const id of ring) {
      for (const [other, edges] of tiesOf(near, id, (one) => !found.has(one))) {
        ties.set(other, [...(ties.get(other) || []), ...edges]);
      }
    }
    ring = ordered(scene, near, ties).map(([id]) => id);
    for (const id of ring) found.set(id, step + 1);
  }
  return { ids: [...found.keys()].slice(0, most), all: found.size, rings: found };
}
