// In which order it is shown. The standard scenarios have waves that the export found on many versions
// of the map; for anything else there is the order of the one run, and the words say so.

const LATER_BY = 1.5; // a new group begins this many times later than the one before began,
const APART_BY = 1; // and a step of the model
const HALF = 5; // of ten versions

const sameIds = (one, other) => one.length === other.length && one.every((id) => other.includes(id));

export function scenarioOf(scene, { from, practices, mode, evidence }) {
  if (evidence !== "all") return null;
  return (scene.spread.scenarios || []).find((one) =>
    one.mode === mode && sameIds(one.from, from) && sameIds(one.with, practices)) || null;
}

// By arrival, then by id.
function arriving({ nodes, asked }) {
  const compare = (a, b) => nodes[a].arrival - nodes[b].arrival || (a < b ? -1 : 1);
  return Object.keys(nodes).filter((id) => nodes[id].arrival !== null && !asked.from.includes(id)).sort(compare);
}

function ofOneRun(found, ids) {
  const groups = [];
  let begun = 0;
  for (const id of ids) {
    const { arrival } = found.nodes[id];
    if (!groups.length || arrival > begun * LATER_BY + APART_BY) {
      groups.push({ nodes: [], unsure: [] });
      begun = arrival;
    }
    groups.at(-1).nodes.push(id);
  }
  return groups;
}

// What is reached in fewer than half of the versions has no place in their order: it is shown where
// the one run has it.
function ofVersions(found, ids, { waves, often }) {
  const isSure = (id) => waves[id] > 0 && often[id] >= HALF;
  const count = Math.max(0, ...ids.filter(isSure).map((id) => waves[id]));
  const groups = Array.from({ length: count }, () => ({ nodes: [], unsure: [] }));
  for (const id of ids.filter(isSure)) groups[waves[id] - 1].nodes.push(id);
  const full = groups.filter(({ nodes }) => nodes.length);
  const begins = full.map(({ nodes }) => Math.min(...nodes.map((id) => found.nodes[id].arrival)));
  for (const id of ids.filter((one) => !isSure(one))) {
    const at = begins.findLastIndex((arrival) => arrival <= found.nodes[id].arrival);
    (full[Math.max(0, at)] || full[full.push({ nodes: [], unsure: [] }) - 1]).unsure.push(id);
  }
  return full;
}

// Groups in order, the starts not among them; `sure` says whether nine of ten versions bear them out.
export function wavesOf(scene, found) {
  const scenario = scenarioOf(scene, found.asked);
  const ids = arriving(found);
  return { sure: Boolean(scenario), groups: scenario ? ofVersions(found, ids, scenario) : ofOneRun(found, ids) };
}

// What comes late builds up: later than a short-lived stress, held twice over, could bring it.
export const buildsUp = (scene, { arrival }) => arrival !== null && arrival > 2 * scene.spread.held;
