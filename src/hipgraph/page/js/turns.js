// Turning the story: which step comes, in which view, and whether its question comes first.
import { recordProgress } from "./progress.js";
import { isTelling, isWaiting } from "./step.js";

export const NOTHING = { node: null, edge: null, source: null, situation: null };

export function createTurns(scene, state, change, stop) {
  const asked = new Set(); // a question is put once

  // The story goes on where it is told: on the body, or in its picture.
  function go(changes) {
    const body = isTelling(state());
    const place = body ? { view: "body", told: true } : { view: "story" };
    change({ question: null, tool: null, ...changes, ...place, at: null, ...NOTHING });
    recordProgress(state().tour, state().step);
  }

  function isAsked(step) {
    const { tour, asks } = state();
    const name = `${tour} ${step}`;
    if (!asks || asked.has(name) || !scene.tours[tour].steps[step - 1].predict) return false;
    asked.add(name);
    return true;
  }

  return {
    step: (step) => go({ step }),
    tell: (tour, step = 1) => go({ tour, step }),
    // One step on or back; the story stops at its ends. On from a question is to its step.
    turn(by) {
      const { tour, step, question } = state();
      const to = question !== null && by > 0 ? step : step + by;
      if (!scene.story || to < 1 || to > scene.tours[tour].steps.length) return;
      stop();
      if (to === step) change({ question: null });
      else go({ step: to, question: by > 0 && isAsked(to) ? "" : null });
    },
    answer(id) {
      if (isWaiting(state())) change({ question: id });
    },
    ask: (asks) => change(asks ? { asks } : { asks, question: null }),
  };
}
