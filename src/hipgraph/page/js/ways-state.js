// What the tool for ways shows, as part of the state: a way between two concepts, what leads to a
// concept or on from it, or a loop. In the address it stands only while the tool is open.

const SUPPORTS = ["all", "plausible", "strong"];
export const MOST_WAYS = 3;
const FARTHEST_LEAD = 3;
const SEEKS = ["way", "leads", "loops"];

export const WAYS_AT_FIRST = {
  seek: "way", from: null, to: null, links: "effects", support: "all", way: 1, stop: 0,
  about: null, leads: "in", depth: 1, branch: null, loop: null, through: null,
};

const IDS = ["from", "to", "about", "branch", "through"];
const CHOICES = { seek: SEEKS, links: ["effects", "any"], support: SUPPORTS, leads: ["in", "out"] };
const NUMBERS = { way: [1, MOST_WAYS], stop: [0, 99], depth: [1, FARTHEST_LEAD] };
const HASH = { support: "evidence" }; // where the address has another name

const fieldOf = (name) => HASH[name] || name;

// A loop is named by its concepts, from the lowest on.
export const loopName = (scene, edges) => edges.map((id) => scene.edges[id].s).join(".");

export function readWays(fields, scene) {
  const found = { ...WAYS_AT_FIRST };
  if (fields.get("tool") !== "ways") return found;
  const given = (name) => fields.get(fieldOf(name));
  for (const name of IDS) if (Object.hasOwn(scene.nodes, given(name) ?? "")) found[name] = given(name);
  for (const [name, allowed] of Object.entries(CHOICES)) if (allowed.includes(given(name))) found[name] = given(name);
  for (const [name, [least, most]] of Object.entries(NUMBERS)) {
    const number = Number(given(name));
    if (given(name) && Number.isInteger(number) && number >= least && number <= most) found[name] = number;
  }
  const loop = given("loop");
  if (scene.loops?.some(({ edges }) => loopName(scene, edges) === loop)) found.loop = loop;
  return found;
}

export function writeWays(fields, state) {
  if (state.tool !== "ways") return;
  for (const [name, first] of Object.entries(WAYS_AT_FIRST)) {
    if (state[name] !== first) fields.set(fieldOf(name), String(state[name]));
  }
}
