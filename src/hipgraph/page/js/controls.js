// What readers press: keys, buttons, links from outside. Each calls an action, none keeps state.
import { one } from "./dom.js";
import { NO_FILTERS } from "./filters.js";
import { walk } from "./walk.js";

function fullScreen() {
  const asked = document.fullscreenElement ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {}); // some frames refuse; the page stays as large as it was
}

export function createControls(scene, holder, stage, theme, act) {
  const root = document.documentElement;
  const pressed = {
    theme: () => theme.toggle(),
    legend: () => root.classList.toggle("legend-open"),
    search() {
      if (root.classList.toggle("search-open")) one("#search input").focus();
    },
    "zoom-in": () => stage.canvas.zoom(1.25),
    "zoom-out": () => stage.canvas.zoom(0.8),
    fit: () => act.fit(),
    "reset-filters": () => act.change({ ...NO_FILTERS }),
    "full-screen": fullScreen,
  };

  holder.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act.openPanel();
      return;
    }
    const { now } = stage.painter;
    const next = walk(scene, now.picture, now, now.node, event.key);
    if (!next) return;
    event.preventDefault();
    act.reach(next);
  });
  holder.addEventListener("focus", () => stage.focus(true));
  holder.addEventListener("blur", () => stage.focus(false));
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("dialog")) return; // it has keys of its own
    const free = !event.target.closest("input, textarea, [role=application], .panel, .menu");
    if (event.key === "Escape") act.escape(free);
    const turn = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const told = root.dataset.view === "story" || root.matches(".telling, .docked");
    if (turn && free && told) act.turn(turn);
    if (event.key === " " && free && told && !event.target.closest("button, a, summary, select")) {
      event.preventDefault(); // the page would scroll
      act.toggle();
    }
    if (event.key === "/" && !event.target.closest("input, textarea")) {
      event.preventDefault();
      root.classList.add("search-open");
      one("#search input").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest(".skip")) {
      event.preventDefault(); // an anchor would read as a link to another state
      one("#main").focus();
    }
    const button = event.target.closest("button");
    if (!button) return;
    const { view, locale, act: action } = button.dataset;
    if (view) act.show(view);
    else if (locale) act.speak(locale);
    else if (Object.hasOwn(pressed, action)) pressed[action]();
  });
  one("#map-all").addEventListener("change", (event) => {
    act.change({ all: event.target.checked, at: null });
  });
  addEventListener("popstate", () => act.arrive());
}
