// The dock: one tool at a time beside the picture, on a phone under it. A tool is made once, and is
// given the state while it is open: `render(state)`. What it lights is put out when it closes. While
// it is open, Space and the arrows are its own, if it has `toggle()` and `turn(by)`.
import { all, one } from "./dom.js";
import { createSpreadTool } from "./spread-tool.js";
import { createWays } from "./ways-tool.js";

const TOOLS = { spread: createSpreadTool, ways: createWays }; // by name, as in dock.html.jinja and dock-state.js

export function createDock(tools) {
  const { act, light, state, texts } = tools;
  const root = document.documentElement;
  const dock = document.getElementById("dock");
  const title = one("h2", dock);
  const fold = one("[data-act=fold-dock]", dock);
  const made = Object.fromEntries(Object.entries(TOOLS).map(([name, make]) => [name, make(tools, dock)]));
  let shown = null;
  let from = null;

  function setFolded(folded) {
    dock.classList.toggle("folded", folded);
    document.documentElement.classList.toggle("dock-folded", folded);
    fold.setAttribute("aria-expanded", String(!folded));
  }

  function close() {
    act.use(null);
    const back = from?.closest("#menu") ? one("[data-act=menu]") : from;
    if (back?.isConnected && back.offsetParent) back.focus({ preventScroll: true });
    else one("#main").focus({ preventScroll: true });
  }

  function open(name, button) {
    from = button;
    act.use(name);
    setFolded(false);
    title.focus({ preventScroll: true });
  }

  function render(now) {
    if (now.tool !== shown) {
      if (shown) made[shown].close?.();
      shown = now.tool;
      light(null);
      for (const part of all("[data-tool-part]", dock)) part.hidden = part.dataset.toolPart !== shown;
      if (shown) {
        title.dataset.text = `dock.${shown}`;
        dock.scrollTop = 0;
      }
    }
    for (const button of all("button[data-tool]")) button.setAttribute("aria-expanded", String(button.dataset.tool === shown));
    if (!shown) return;
    title.textContent = texts.ui(title.dataset.text);
    made[shown].render(now);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-tool]");
    if (!button) return;
    if (state().tool === button.dataset.tool) close();
    else open(button.dataset.tool, button);
  });
  one("[data-act=close-dock]", dock).addEventListener("click", close);
  fold.addEventListener("click", () => setFolded(!dock.classList.contains("folded")));
  dock.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  });

  return {
    render,
    turn: (by) => made[shown]?.turn?.(by),
    toggle: () => made[shown]?.toggle?.(),
  };
}
