// The menu at the end of the header: what one needs now and then. A feature puts its button into
// menu.html.jinja; here it only opens and closes.
import { all, one } from "./dom.js";

export function createMenu() {
  const button = one("[data-act=menu]");
  const menu = document.getElementById("menu");

  function show(open) {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  }

  function close() {
    if (menu.hidden) return;
    const inside = menu.contains(document.activeElement);
    show(false);
    if (inside) button.focus();
  }

  function step(by) {
    const entries = all("button", menu).filter((entry) => entry.offsetParent);
    const at = entries.indexOf(document.activeElement);
    entries[(at + by + entries.length) % entries.length].focus();
  }

  button.addEventListener("click", () => {
    show(menu.hidden);
    if (!menu.hidden) one("button", menu).focus();
  });
  menu.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      step(by);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  });
  // Chosen, or left: either way it has done its work. The button a feature listens to keeps its event.
  menu.addEventListener("click", (event) => { if (event.target.closest("button")) close(); });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget) && event.relatedTarget !== button) show(false);
  });
  return {};
}
