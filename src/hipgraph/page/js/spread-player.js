// Plays the waves: by itself, by hand, faster or slower. It rests while the page is not seen.
import { one } from "./dom.js";
import { LAST_WAVE } from "./spread-state.js";

const WAVE_TIMES = { slow: 6500, usual: 3800, fast: 1900 }; // ms from wave to wave
const FASTER = { slow: 0.6, usual: 1, fast: 1.8 };

export function createSpreadPlayer({ texts, act }, place, tokens) {
  const bar = one(".spread-player", place);
  const play = one("[data-spread=play]", bar);
  const slider = one("input[type=range]", bar);
  const where = one(".spread-place", bar);
  const speed = one("select", bar);
  let timer = 0;
  let wave = 0;
  let count = 0;

  function name() {
    const key = timer ? "spread.pause" : "spread.play";
    play.classList.toggle("playing", Boolean(timer));
    play.dataset.name = key;
    play.setAttribute("aria-label", texts.ui(key));
    play.title = texts.ui(key);
  }

  function stop() {
    clearTimeout(timer);
    timer = 0;
    name();
  }

  // At the end one stays at the end, however many waves there are with other choices.
  const go = (to) => act.change({ wave: to >= count ? LAST_WAVE : Math.max(to, 0) });

  function wait() {
    timer = setTimeout(() => {
      const last = wave + 1 >= count;
      if (last) stop();
      else wait();
      go(wave + 1);
    }, WAVE_TIMES[speed.value]);
    name();
  }

  function toggle() {
    if (timer) {
      stop();
      tokens.stop();
      return;
    }
    if (!count) return;
    const from = wave === count ? 0 : wave;
    if (from + 1 < count) wait();
    if (wave === count) go(0);
    go(from + 1);
  }

  function turn(by) {
    stop();
    go(wave + by);
  }

  function render(now, last) {
    [wave, count] = [now, last];
    slider.max = String(Math.max(count, 1));
    slider.value = String(wave);
    slider.disabled = !count;
    const text = wave ? texts.ui("spread.position", { n: wave, count }) : texts.ui("spread.at-start");
    where.textContent = text;
    slider.setAttribute("aria-valuetext", text);
    for (const [button, end] of [["previous", wave === 0], ["next", wave === count], ["play", !count]]) {
      one(`[data-spread=${button}]`, bar).setAttribute("aria-disabled", String(end));
    }
    name();
  }

  const pressed = { play: toggle, previous: () => turn(-1), next: () => turn(1) };
  bar.addEventListener("click", (event) => {
    const { spread: name } = event.target.closest("button")?.dataset || {};
    if (Object.hasOwn(pressed, name)) pressed[name]();
  });
  slider.addEventListener("input", () => {
    stop();
    go(Number(slider.value));
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });

  return {
    render, stop, turn, toggle,
    // What travels to this wave travels again while it plays.
    send: (links) => tokens.send(links, { faster: FASTER[speed.value], again: () => Boolean(timer) }),
  };
}
