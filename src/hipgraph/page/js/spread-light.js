// What the spread lights: how far each box is filled at a wave, which links carried it there.
import { SPREAD_BANDS } from "./spread.js";

const FULL = 5; // fifths: what sets it off
const PASSED = 0.55; // links of earlier waves
const UNSEEN = 0.45; // what is not reached yet

const levelOf = (band) => SPREAD_BANDS.indexOf(band);

// Nodes that are reached up to a wave, each with the wave that reached it.
export function reachedBy(found, groups, wave) {
  const at = new Map(found.asked.from.filter((id) => found.nodes[id]).map((id) => [id, 0]));
  groups.slice(0, wave).forEach(({ nodes, unsure }, index) => {
    for (const id of [...nodes, ...unsure]) at.set(id, index + 1);
  });
  return at;
}

// The links over which what this wave reaches was reached: from what was there before or comes with it.
export function carrying(scene, found, at, wave) {
  const { net } = found.run;
  return net.edges.filter((id, j) => {
    const { s, t } = scene.edges[id];
    return !net.practice[j] && at.get(t) === wave && at.has(s) && at.get(s) <= wave && wave > 0;
  });
}

export function spreadLight(scene, { found, before, groups, wave, word }) {
  const at = reachedBy(found, groups, wave);
  const nodes = Object.fromEntries(Object.keys(scene.nodes).map((id) => [id, UNSEEN]));
  const fills = {};
  const glows = {};
  for (const id of at.keys()) {
    const { band, peak } = found.nodes[id];
    const isStart = found.asked.from.includes(id);
    nodes[id] = 1;
    fills[id] = {
      level: isStart ? FULL : levelOf(band),
      before: before && !isStart ? levelOf(before.nodes[id].band) : null,
      word: isStart ? "" : word(band),
      down: peak < 0,
    };
    glows[id] = isStart ? 1 : levelOf(band) / 4;
  }
  for (const id of found.asked.practices) nodes[id] = 1;
  const edges = {};
  const { net } = found.run;
  net.edges.forEach((id, j) => {
    const { s, t } = scene.edges[id];
    if (net.practice[j]) {
      if (found.asked.practices.includes(s) && at.has(t)) edges[id] = 1;
    } else if (at.has(s) && at.has(t) && !found.asked.from.includes(t)) edges[id] = at.get(t) === wave ? 1 : PASSED;
  });
  // What this wave reaches is to be seen; at its start, where it starts.
  const keep = [...at.keys()].filter((id) => at.get(id) === wave);
  return { nodes, edges, fills, glows, keep };
}
