// How far the reader has come: the furthest step of each guided path, kept in the browser. Where
// keeping is refused it is known as long as the page is open.
import { forget, recall, remember } from "./keep.js";

let furthest = null;

function read() {
  try {
    const found = JSON.parse(recall("tours") || "{}");
    const steps = Object.entries(found).filter(([, step]) => Number.isInteger(step) && step > 1);
    return Object.fromEntries(steps);
  } catch {
    return {}; // somebody else's words under our name
  }
}

export function recallProgress(tours) {
  furthest ??= read();
  const known = Object.entries(furthest).filter(([id]) => Object.hasOwn(tours, id));
  return Object.fromEntries(known.map(([id, step]) => [id, Math.min(step, tours[id].steps.length)]));
}

// A path's first step is where everybody is: it is no progress.
export function recordProgress(tour, step) {
  furthest ??= read();
  if (step < 2 || step <= (furthest[tour] || 1)) return;
  furthest = { ...furthest, [tour]: step };
  remember("tours", JSON.stringify(furthest));
}

export function clearProgress() {
  furthest = {};
  forget("tours");
}
