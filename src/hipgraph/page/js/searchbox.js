// The search field: results while typing, chosen by pointer or keyboard.
import { one } from "./dom.js";
import { answer, buildIndex } from "./find.js";
import { titled } from "./texts.js";

const SHOWN = 10;

export function createSearch(scene, texts, act) {
  const box = document.getElementById("search");
  const input = one("input", box);
  const options = one("[role=listbox]", box);
  const count = one("[role=status]", box);
  let index = null;
  let results = [];
  let active = -1;

  function nameOf(id) {
    if (!scene.nodes[id]) return texts.say(`situation|${id}|title`).text;
    const kind = scene.nodes[id].claim ? "claim" : "node";
    return titled(texts.say(`${kind}|${id}|label`).text);
  }

  function option(result, at) {
    const item = document.createElement("li");
    item.id = `result-${at}`;
    item.setAttribute("role", "option");
    item.dataset.id = result.id;
    const name = document.createElement("span");
    name.textContent = nameOf(result.id);
    const lane = document.createElement("span");
    const place = scene.nodes[result.id]?.lane;
    lane.className = place ? `kicker lane-${place}` : "kicker";
    lane.textContent = texts.ui(place ? `lane.${place}` : "search.in-class");
    item.append(name, lane);
    const { entry } = result;
    if (entry.locale && titled(entry.name) !== nameOf(result.id)) {
      const also = document.createElement("small");
      const [before, after] = texts.ui("search.also", { name: "\u0000" }).split("\u0000");
      const other = document.createElement("span");
      other.lang = entry.locale;
      other.textContent = entry.name;
      also.append(before, other, after);
      item.append(also);
    }
    return item;
  }

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
    options.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function update() {
    index ??= buildIndex(scene);
    const found = answer(index, input.value, texts.locale);
    results = found.slice(0, SHOWN);
    active = results.length ? 0 : -1;
    options.replaceChildren(...results.map(option));
    const asked = input.value.trim() !== "";
    options.hidden = !results.length;
    input.setAttribute("aria-expanded", String(results.length > 0));
    box.classList.toggle("empty", asked && !results.length);
    count.textContent = !asked ? ""
      : results.length ? texts.ui("search.count", { n: found.length }) : texts.ui("search.none");
    mark();
  }

  function choose(id) {
    document.documentElement.classList.remove("search-open");
    input.value = "";
    close();
    count.textContent = "";
    if (scene.nodes[id]) act.follow(`#list-${id}`);
    else act.reveal(`list--situation--${id}`);
  }

  input.addEventListener("input", update);
  input.addEventListener("focus", () => { if (input.value) update(); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (!options.hidden) event.stopPropagation();
      else document.documentElement.classList.remove("search-open");
      input.value = "";
      update();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(results[active].id);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && results.length) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : results.length - 1;
      active = (active + step) % results.length;
      mark();
    }
  });
  options.addEventListener("pointerdown", (event) => event.preventDefault());
  options.addEventListener("click", (event) => {
    const item = event.target.closest("[data-id]");
    if (item) choose(item.dataset.id);
  });
  input.addEventListener("blur", () => { close(); box.classList.remove("empty"); });
  return { focus: () => input.focus() };
}
