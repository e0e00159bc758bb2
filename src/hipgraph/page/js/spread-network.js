// The part of the map that a spread runs on, as columns of numbers: the same as network.py.

const LETS_THROUGH = {
  strong: ["strong", "moderate"],
  plausible: ["strong", "moderate", "limited", "conflicting"],
  all: ["strong", "moderate", "limited", "conflicting", "untested"],
};
export const SWITCHES = Object.keys(LETS_THROUGH);

const compare = (a, b) => (a < b ? -1 : Number(a > b));
const roleOf = (scene, id) => scene.types[scene.nodes[id].type].role;

// Whether a node can go up and down.
export const moves = (scene, id) => ["quantity", "stressor"].includes(roleOf(scene, id));
export const isStressor = (scene, id) => roleOf(scene, id) === "stressor";
export const isPractice = (scene, id) => roleOf(scene, id) === "practice";

// The links that take part, in canonical order: target, source, id.
function takingPart(scene, evidence) {
  const carries = ({ s, t, category, grade }) => LETS_THROUGH[evidence].includes(grade) && moves(scene, t)
    && (category === "practice" ? isPractice(scene, s) : category === "causal" && moves(scene, s));
  return Object.entries(scene.edges).filter(([, edge]) => carries(edge)).sort(([a, one], [b, other]) =>
    compare(one.t, other.t) || compare(one.s, other.s) || compare(a, b));
}

// Where each target's links of one kind begin and end in `links`.
function byTarget(size, target, isOfKind) {
  const starts = new Uint32Array(size + 1);
  const links = [];
  const lists = Array.from({ length: size }, () => []);
  for (let j = 0; j < target.length; j += 1) if (isOfKind(j)) lists[target[j]].push(j);
  lists.forEach((list, at) => {
    links.push(...list);
    starts[at + 1] = links.length;
  });
  return { starts, links: Uint32Array.from(links) };
}

export function spreadNetwork(scene, evidence) {
  const { strength, rate, gain } = scene.spread;
  const taking = takingPart(scene, evidence);
  const ends = new Set(taking.flatMap(([, { s, t }]) => [s, t]));
  const nodes = Object.keys(scene.nodes).filter((id) => ends.has(id) || moves(scene, id));
  const position = new Map(nodes.map((id, at) => [id, at]));
  const column = (of) => Float64Array.from(taking, ([, edge]) => of(edge));
  const target = Uint32Array.from(taking, ([, { t }]) => position.get(t));
  const practice = taking.map(([, { category }]) => category === "practice");
  return {
    nodes,
    position,
    edges: taking.map(([id]) => id),
    source: Uint32Array.from(taking, ([, { s }]) => position.get(s)),
    target,
    practice,
    causal: byTarget(nodes.length, target, (j) => !practice[j]),
    dimmers: byTarget(nodes.length, target, (j) => practice[j]),
    rate: column(({ time }) => rate[time || "acute"]),
    weight: column((edge) => {
      const sign = edge.sign === "-" ? -1 : 1;
      const size = strength[edge.strength || "moderate"];
      return edge.category === "practice" ? sign * size : gain * sign * size;
    }),
  };
}
