// The dialog's first page: the one next step, what could follow, and what is known.
import { all, one, put } from "./dom.js";
import { nextConcepts } from "./learning.js";
import { recallProgress } from "./progress.js";
import { slots } from "./stamp.js";

const SUGGESTED = 3;

// Where the reader stands: the furthest step of the path they are on, else the path after it.
export function nextStep(scene, state) {
  if (!state.tour) return null;
  const came = recallProgress(scene.tours);
  const over = (tour) => came[tour] === scene.tours[tour].steps.length;
  const step = Math.max(state.step, came[state.tour] || 1);
  if (step < scene.tours[state.tour].steps.length) return { tour: state.tour, step };
  const after = scene.tours[state.tour].next.filter((id) => Object.hasOwn(scene.tours, id));
  const tour = after.find((id) => !over(id)) ?? after[0];
  return tour ? { tour, step: 1, after: true } : null;
}

export function createLearnOverview({ scene, texts }, page, marks, link) {
  const place = slots(page);
  const go = one("[data-learn=go]", page);
  const title = (tour) => texts.say(`tour|${tour}|title`).text;

  function step(state) {
    const next = nextStep(scene, state);
    go.hidden = !next;
    if (!next) return;
    const key = next.after ? "learn.follow" : next.step > 1 ? "learn.go-on" : "learn.begin";
    const steps = scene.tours[next.tour].steps.length;
    go.textContent = texts.ui(key, { tour: title(next.tour), step: next.step, steps });
  }

  function known() {
    const concepts = Object.keys(scene.nodes).filter(marks.concept);
    const lines = scene.lanes.map((lane) => {
      const inside = concepts.filter((id) => scene.nodes[id].lane === lane);
      return { lane, known: inside.filter((id) => marks.known.has(id)).length, all: inside.length };
    });
    place["known-none"].hidden = marks.known.size > 0;
    place.known.replaceChildren(...lines.filter((line) => line.known).map((line) => {
      const item = document.createElement("li");
      item.className = `lane-${line.lane}`;
      item.textContent = texts.ui("learn.known-of", { ...line, lane: texts.ui(`lane.${line.lane}`) });
      return item;
    }));
  }

  function begun() {
    const came = Object.entries(recallProgress(scene.tours));
    place.begun.closest("section").hidden = !came.length;
    place.begun.replaceChildren(...came.map(([tour, step]) => {
      const item = link({ tour, step });
      const far = document.createElement("small");
      far.textContent = texts.ui("learn.came", { step, steps: scene.tours[tour].steps.length });
      item.append(" ", far);
      return item;
    }));
  }

  function tours(state) {
    const chosen = place.tours.value || state.tour;
    const order = new Intl.Collator(texts.chain);
    const ids = Object.keys(scene.tours).sort((a, b) => order.compare(title(a), title(b)));
    place.tours.closest("section").hidden = !ids.length;
    place.tours.replaceChildren(...ids.map((id) => {
      const option = document.createElement("option");
      option.value = id;
      put(option, texts.say(`tour|${id}|title`));
      return option;
    }));
    if (chosen) place.tours.value = chosen;
  }

  return {
    get tour() { return place.tours.value; },
    // Asks once more before everything goes.
    sure(asked) {
      place.sure.hidden = !asked;
      one("[data-learn=clear]", page).hidden = asked;
      if (asked) one("#learn-sure", page).focus({ preventScroll: true });
      else one("[data-learn=clear]", page).focus({ preventScroll: true });
    },
    say(key) { place.said.textContent = key ? texts.ui(key) : ""; },
    render(state) {
      step(state);
      const next = nextConcepts(scene, marks.known, state.tour, SUGGESTED);
      place.next.closest("section").hidden = !next.length;
      place.next.replaceChildren(...next.map((node) => link({ node })));
      known();
      begun();
      tours(state);
      for (const part of all("[data-slot=sure]", page)) part.hidden = true;
      one("[data-learn=clear]", page).hidden = false;
    },
  };
}
