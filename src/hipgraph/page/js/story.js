// The player: the story step by step, with its words, its evidence and where one is.
import { all, one, put } from "./dom.js";
import { createTours } from "./tours.js";

const READING = 2600;
const PER_CHARACTER = 58;

export function createStory(scene, texts, act) {
  const player = document.getElementById("player");
  const words = one(".story-words", player);
  const badges = one(".story-badges", player);
  const place = one(".story-place", player);
  const dots = one(".story-dots", player);
  const play = one("[data-act=play]", player);
  const tours = createTours(scene, texts, act);
  let timer = 0;
  let current = 1;
  let told = "";
  let tour = null;

  function sentence(step) {
    return texts.say(`tour|${told}|${tour.steps[step - 1].id}.say`);
  }

  function badge(grade) {
    const item = document.createElement("span");
    item.className = `badge grade-${grade}`;
    item.textContent = texts.ui(`grade.${grade}`);
    return item;
  }

  function gradesOf(step) {
    const whole = Object.keys(scene.pictures[`story.${told}`].wide.nodes).length;
    if (tour.steps[step - 1].nodes.length === whole) return [];
    const lit = new Set(tour.steps[step - 1].edges.map((id) => scene.edges[id].grade));
    return scene.grades.filter((grade) => grade !== "none" && lit.has(grade));
  }

  function stop() {
    clearTimeout(timer);
    timer = 0;
    name();
  }

  function next() {
    const step = current < tour.steps.length ? current + 1 : current;
    act.step(step);
    if (step < tour.steps.length) wait();
    else stop();
  }

  function wait() {
    timer = setTimeout(next, READING + PER_CHARACTER * sentence(current).text.length);
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

  function render(state) {
    if (state.tour !== told) take(state.tour);
    current = state.step;
    tours.render(state);
    put(words, sentence(current));
    badges.replaceChildren(...gradesOf(current).map(badge));
    place.textContent = texts.ui("story.position", { step: current, steps: tour.steps.length });
    for (const dot of all("button", dots)) {
      const at = Number(dot.dataset.step);
      dot.classList.toggle("past", at < current);
      if (at === current) dot.setAttribute("aria-current", "step");
      else dot.removeAttribute("aria-current");
      const label = texts.ui("story.step", { step: at });
      dot.setAttribute("aria-label", label);
      dot.title = label;
    }
    // Not disabled outright: that would drop the keyboard's focus.
    const ends = { previous: current === 1, next: current === tour.steps.length };
    for (const [name, end] of Object.entries(ends)) {
      one(`[data-act=${name}]`, player).setAttribute("aria-disabled", String(end));
    }
    name();
  }

  function toggle() {
    if (timer) stop();
    else if (current === tour.steps.length) { act.step(1); wait(); }
    else next();
  }

  player.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.act === "play") toggle();
    else if (button.dataset.act === "previous") act.turn(-1);
    else if (button.dataset.act === "next") act.turn(1);
    else if (button.dataset.step) {
      stop();
      act.step(Number(button.dataset.step));
    }
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  return { render, stop, toggle };
}
