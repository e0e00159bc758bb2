// How a change spreads over the map: the same numbers as spread.py. They order things on this map and
// measure nothing in a body; what is shown are bands and waves in words.
import { holding, runSpread } from "./spread-run.js";
import { moves, spreadNetwork } from "./spread-network.js";

export const SPREAD_BANDS = ["not reached", "faint", "mild", "clear", "strong"];
const BAND_LIMITS = [0.01, 0.03, 0.1, 0.3];

export function bandOfShare(size, reference) {
  if (size === 0) return SPREAD_BANDS[0];
  if (reference === 0) return SPREAD_BANDS[4];
  const at = BAND_LIMITS.findIndex((limit) => size / reference < limit);
  return SPREAD_BANDS[at < 0 ? 4 : at];
}

function peakOf(x, size, at, steps) {
  let step = 0;
  for (let t = 1; t < steps; t += 1) {
    if (Math.abs(x[t * size + at]) > Math.abs(x[step * size + at])) step = t;
  }
  return step;
}

function arrivalOf(x, size, at, half) {
  let t = 0;
  while (!(Math.abs(x[t * size + at]) >= half)) t += 1;
  if (t === 0) return 0;
  const before = Math.abs(x[(t - 1) * size + at]);
  const now = Math.abs(x[t * size + at]);
  return t - 1 + (half - before) / (now - before);
}

// One run: its network, all courses, and the peak of every node that can move. `without` are nodes
// that are held at 0: what is left when their part is taken out.
export function coursesOf(scene, { from, practices, mode, evidence }, without = []) {
  const { held, steps } = scene.spread;
  const net = spreadNetwork(scene, evidence);
  const early = holding(net, [...from, ...practices], without);
  const late = mode === "chronic" ? early : holding(net, practices, without);
  const { x, lagged } = runSpread(net, { early, late, until: mode === "chronic" ? steps : held, steps });
  const size = net.nodes.length;
  const peaks = new Map();
  net.nodes.forEach((id, at) => {
    if (!moves(scene, id)) return;
    const step = peakOf(x, size, at, steps);
    peaks.set(id, { step, peak: x[step * size + at], value: x[(steps - 1) * size + at] });
  });
  return { net, x, lagged, peaks };
}

// The largest that any node reaches that is not held, with every graded link and no practice: bands
// are shares of it, so that they compare across the evidence switch and practices.
function referenceOf(peaks, from) {
  let largest = 0;
  for (const [id, { peak }] of peaks) if (!from.includes(id)) largest = Math.max(largest, Math.abs(peak));
  return largest;
}

export function spreadFrom(scene, asked) {
  const run = coursesOf(scene, asked);
  const isPlain = asked.evidence === "all" && !asked.practices.length;
  const plain = isPlain ? run : coursesOf(scene, { ...asked, practices: [], evidence: "all" });
  const reference = referenceOf(plain.peaks, asked.from);
  const { net, x, peaks } = run;
  const nodes = {};
  for (const [id, { step, peak, value }] of peaks) {
    const band = bandOfShare(Math.abs(peak), reference);
    const arrival = band === SPREAD_BANDS[0] ? null
      : arrivalOf(x, net.nodes.length, net.position.get(id), Math.abs(peak) / 2);
    nodes[id] = { value, peak, peakStep: step, arrival, band };
  }
  return { asked, reference, nodes, run };
}
