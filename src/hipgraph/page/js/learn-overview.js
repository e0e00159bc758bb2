// The dialog's first page: the one next step, what could follow, and what is known.
import { all, one, put } from "./dom.js";
import { nextConcepts } from "./learning.js";
import { slots } from "./stamp.js";

const SUGGESTED = 3;

// Where the reader stands: the story they are in, else the one after it.
export function nextStep(scene, state) {
  if (!state.tour) return null;
  const { steps, next } = scene.tours[state.tour];
  if (state.step < steps.length) return { tour: state.tour, step: state.step };
  const tour = next.find((id) => Object.hasOwn(scene.tours, id));
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

  function tours(state) {
    const chosen = place.tours.value || state.tour;
    const order = new Intl.Collator([texts.locale]);
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
    choose(tour) { place.tours.value = tour; },
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
      tours(state);
      for (const part of all("[data-slot=sure]", page)) part.hidden = true;
      one("[data-learn=clear]", page).hidden = false;
    },
  };
}
