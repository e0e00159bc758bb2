// The player: the story step by step, by itself or by hand, and where in it one is.
import { all, one } from "./dom.js";
import { createQuestion } from "./question.js";
import { createSaying } from "./saying.js";
import { isTelling } from "./step.js";
import { createSwipe } from "./swipe.js";
import { createTours } from "./tours.js";

const READING = 2600;
const PER_CHARACTER = 58;

export function createStory(scene, texts, act) {
  const player = document.getElementById("player");
  const place = one(".story-place", player);
  const dots = one(".story-dots", player);
  const play = one("[data-act=play]", player);
  const saying = createSaying(scene, texts, player);
  const tours = createTours(scene, texts, act);
  const question = createQuestion(scene, texts, act);
  let timer = 0;
  let now = null;
  let told = "";
  let tour = null;

  function stop() {
    clearTimeout(timer);
    timer = 0;
    name();
  }

  function next() {
    const step = now.step < tour.steps.length ? now.step + 1 : now.step;
    act.step(step);
    if (step < tour.steps.length) wait();
    else stop();
  }

  function wait() {
    timer = setTimeout(next, READING + PER_CHARACTER * saying.length());
    name();
  }

  function name() {
    const key = timer ? "story.pause" : "story.play";
    play.classList.toggle("playing", Boolean(timer));
    play.dataset.name = key;
    play.setAttribute("aria-label", texts.ui(key));
    play.title = texts.ui(key);
  }

  function dot(at) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.step = at;
    return button;
  }

  function take(id) {
    if (told) stop();
    told = id;
    tour = scene.tours[id];
    if (all("button", dots).length === tour.steps.length) return;
    dots.replaceChildren(...tour.steps.map((_, index) => dot(index + 1)));
  }

  function mark() {
    for (const button of all("button", dots)) {
      const at = Number(button.dataset.step);
      button.classList.toggle("past", at < now.step);
      if (at === now.step) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
      const label = texts.ui("story.step", { step: at });
      button.setAttribute("aria-label", label);
      button.title = label;
    }
  }

  function render(state) {
    if (state.tour !== told) take(state.tour);
    now = state;
    const { step } = state;
    const said = state.question === null;
    const last = step === tour.steps.length;
    tours.render(state);
    player.classList.toggle("asking", !said);
    player.classList.toggle("last", last);
    saying.render(state);
    question.render(state);
    place.textContent = texts.ui("story.position", { step, steps: tour.steps.length });
    mark();
    // Not disabled outright: that would drop the keyboard's focus.
    for (const [button, end] of [["previous", step === 1], ["next", last && said]]) {
      one(`[data-act=${button}]`, player).setAttribute("aria-disabled", String(end));
    }
    name();
  }

  function toggle() {
    if (timer) stop();
    else if (now.question !== null) { act.change({ question: null }); wait(); }
    else if (now.step === tour.steps.length) { act.step(1); wait(); }
    else next();
  }

  const pressed = {
    play: toggle,
    previous: () => act.turn(-1),
    next: () => act.turn(1),
  };
  player.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const { act: action, step } = button.dataset;
    if (Object.hasOwn(pressed, action)) pressed[action]();
    else if (button.dataset.tour) act.tell(button.dataset.tour);
    else if (step) {
      stop();
      act.step(Number(step));
    }
  });
  // Where the page scrolls, a finger turns the steps; where the picture can be dragged, it drags.
  createSwipe([one(".stage"), one(".figures"), one(".story-say", player)].filter(Boolean), (by) => {
    const phone = getComputedStyle(player).display === "contents";
    if (phone && (now.view === "story" || isTelling(now))) act.turn(by);
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  return { render, stop, toggle, isPlaying: () => Boolean(timer) };
}
