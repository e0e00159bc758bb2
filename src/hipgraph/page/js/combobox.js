// A field that proposes while one types, as the search and the tools have it: results in a list under
// it, chosen by pointer or keyboard.
import { one } from "./dom.js";

const SHOWN = 10;

// `look(typed)` gives `{ found, title, say }`: results, what is written over them, and what is said of
// them; `option(result, at, typed)` makes one; `chosen(id)` takes it; `left()` comes after Escape with
// nothing open.
export function createCombobox(box, { texts, look, option, chosen, left = () => {} }) {
  const input = one("input", box);
  const sheet = one(".results", box);
  const head = one(".results-head", box);
  const options = one("[role=listbox]", box);
  const told = one("[role=status]", box);
  let results = [];
  let active = -1;

  function mark() {
    [...options.children].forEach((item, at) => {
      item.setAttribute("aria-selected", String(at === active));
    });
    const now = options.children[active];
    if (now) {
      input.setAttribute("aria-activedescendant", now.id);
      now.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function close() {
    sheet.hidden = true;
    options.replaceChildren();
    results = [];
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    told.textContent = "";
  }

  // On a phone the keys lie over the page: the list ends where they begin.
  function fit() {
    const seen = window.visualViewport;
    if (!seen || sheet.hidden) return;
    const { top } = sheet.getBoundingClientRect();
    sheet.style.maxHeight = `${Math.max(120, seen.offsetTop + seen.height - top - 8)}px`;
  }

  function update() {
    const typed = input.value.trim();
    const { found, title, say } = look(typed);
    results = found.slice(0, SHOWN);
    active = typed && results.length ? 0 : -1;
    options.replaceChildren(...results.map((result, at) => option(result, at, typed)));
    options.hidden = !results.length;
    sheet.hidden = !results.length && !typed;
    sheet.scrollTop = 0;
    head.hidden = !title;
    head.textContent = title ? texts.ui(title) : "";
    input.setAttribute("aria-expanded", String(results.length > 0));
    told.textContent = say;
    mark();
    fit();
  }

  function choose(id) {
    close();
    chosen(id);
  }

  function step(by) {
    active = active < 0 && by < 0 ? results.length - 1 : (active + by + results.length) % results.length;
    mark();
  }

  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("click", () => { if (sheet.hidden) update(); });
  input.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      if (!sheet.hidden) event.stopPropagation();
      left(sheet.hidden);
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(results[active].id);
    } else if (by && sheet.hidden) {
      event.preventDefault();
      update();
    } else if (by && results.length) {
      event.preventDefault();
      step(by);
    }
  });
  sheet.addEventListener("pointerdown", (event) => event.preventDefault());
  options.addEventListener("click", (event) => {
    const item = event.target.closest("[data-id]");
    if (item) choose(item.dataset.id);
  });
  input.addEventListener("blur", close);
  window.visualViewport?.addEventListener("resize", fit);
  return { input, close };
}
