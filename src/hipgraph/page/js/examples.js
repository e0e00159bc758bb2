// Pairs of concepts to begin with: the ends of the story; what people do that reaches its end soonest;
// and what else of what is felt its beginning reaches.
import { costsFrom } from "./kbest.js";
import { makeRoads } from "./roads.js";

const MOVING = ["quantity", "stressor"];

export function examplesOf(scene) {
  const told = (scene.tours[scene.story]?.steps || []).flatMap(({ nodes }) => nodes)
    .filter((id) => MOVING.includes(scene.types[scene.nodes[id].type].role));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || first === last) return [];
  const roads = makeRoads(scene, "effects");
  const isFar = (a, b) => !roads.stepOf(roads.numbers.get(a), roads.numbers.get(b));

  // The core concept of a lane that is nearest, some steps away.
  function nearest(net, from, lane, fits) {
    const costs = costsFrom(net, roads.numbers.get(from));
    return roads.ids.filter((id, at) => scene.nodes[id].core && scene.nodes[id].lane === lane
      && costs[at] > 0 && costs[at] < Infinity && fits(id))
      .sort((a, b) => costs[roads.numbers.get(a)] - costs[roads.numbers.get(b)])[0];
  }

  const done = nearest(roads.back, last, "practice", (id) => isFar(id, last));
  const felt = nearest(roads.net, first, scene.nodes[last].lane, (id) => id !== last && isFar(first, id));
  return [[first, last], done && [done, last], felt && [first, felt]].filter(Boolean);
}
