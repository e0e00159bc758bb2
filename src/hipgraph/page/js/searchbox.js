// The search field: results while typing, near names where there are none, and before anything is
// typed what was chosen last. Chosen by pointer or keyboard.
import { one } from "./dom.js";
import { alike, answer, buildIndex, kindOf, titleOf } from "./find.js";
import { createRecent } from "./recent.js";
import { createResults } from "./result.js";

const SHOWN = 10;

export function createSearch(scene, texts, act) {
  const root = document.documentElement;
  const box = document.getElementById("search");
  const input = one("input", box);
  const sheet = one(".results", box);
  const head = one(".results-head", box);
  const options = one("[role=listbox]", box);
  const told = one("[role=status]", box);
  const option = createResults(scene, texts);
  const recent = createRecent();
  let index = null;
  let now = null;
  let results = [];
  let active = -1;

  function mark() {
    [...options.children].forEach((item, at) => {
      item.setAttribute("aria-selected", String(at === active));
    });
    const chosen = options.children[active];
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
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

  // What is shown, under which heading, and what is said of it.
  function looked(typed) {
    index ??= buildIndex(scene);
    if (!typed) {
      const found = recent.but(now).map((id) => ({ id, entry: titleOf(index, id, texts.locale) }));
      return { found, title: "search.recent", say: found.length ? texts.ui("search.recent") : "" };
    }
    const found = answer(index, typed, texts.locale);
    if (found.length) return { found, title: "", say: texts.ui("search.count", { n: found.length }) };
    const meant = alike(index, typed);
    const title = meant.length ? "search.near" : "search.none";
    return { found: meant, title, say: texts.ui(title) };
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
    const { found, title, say } = looked(typed);
    results = found.slice(0, SHOWN);
    active = typed && results.length ? 0 : -1;
    options.replaceChildren(...results.map((result, at) => option(result, at, typed, index.small)));
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

  // On a phone the field goes; the keyboard stays where it can be called up again.
  function putAway() {
    if (!root.classList.contains("search-open")) return;
    const within = document.activeElement === input;
    root.classList.remove("search-open");
    if (within && !input.offsetParent) one("header [data-act=search]").focus();
  }

  function choose(id) {
    root.classList.remove("search-open");
    input.value = "";
    close();
    recent.note(id);
    const kind = kindOf(scene, id);
    if (kind === "situation") act.reveal(`list--situation--${id}`);
    else if (kind === "tour") {
      act.tell(id);
      one("#player [data-act=next]").focus();
    } else act.follow(`#list-${id}`);
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
      else putAway();
      input.value = "";
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
  return {
    render({ node }) {
      now = node;
      recent.note(node);
    },
  };
}
