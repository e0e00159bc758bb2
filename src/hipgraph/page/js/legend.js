// The legend, which is the filter: what is not ticked is left out everywhere.
import { all, one } from "./dom.js";
import { leftOut } from "./emphasis.js";
import { filterKey, isFiltered } from "./filters.js";

const BOXES = { gradesOff: "grade", lanesOff: "lane", typesOff: "type", timesOff: "time" };
const MOST_NAMED = 3;

export function createLegend(scene, texts, act) {
  const legend = document.getElementById("legend");
  const note = one("[data-hidden-count]", legend);
  const reset = one("[data-act=reset-filters]", legend);
  const article = one("#article", legend);
  const line = document.getElementById("filtered");
  let shown = "";

  // A lane that is out takes its kinds along; they keep their own ticks for when it comes back.
  function changed() {
    const off = (kind) => all(`input[data-${kind}]:not(:checked)`, legend)
      .map((box) => box.dataset[kind]);
    const ticked = Object.entries(BOXES).map(([name, kind]) => [name, off(kind)]);
    act.change({ ...Object.fromEntries(ticked), article: article.value || null });
  }

  const called = {
    gradesOff: (grade) => texts.ui(`grade.${grade}`),
    lanesOff: (lane) => texts.ui(`lane.${lane}`),
    typesOff: (type) => texts.say(`node-type|${type}|label`).text,
    timesOff: (time) => texts.ui(`time.${time}`),
  };

  // What is filtered, in words: they stand at the foot of the page in every view.
  function words(state) {
    const names = Object.keys(BOXES).flatMap((field) => state[field].map(called[field]));
    const first = names.slice(0, MOST_NAMED).join(", ");
    const n = names.length - MOST_NAMED;
    const out = n > 0 ? texts.ui("legend.left-out-more", { names: first, n })
      : names.length ? texts.ui("legend.left-out", { names: first }) : "";
    const title = state.article && one(`option[value="${state.article}"]`, article).textContent;
    const only = title ? texts.ui("legend.only-article", { title }) : "";
    return [only, out].filter(Boolean).join(" ");
  }

  function counts(state) {
    const out = leftOut(scene, state);
    return [["legend.hidden-concepts", out.nodes.size], ["legend.hidden", out.edges.size]]
      .filter(([, n]) => n).map(([key, n]) => texts.ui(key, { n })).join(" ");
  }

  // A link may come with filters in a part that is folded away.
  function unfold() {
    for (const part of all("details", legend)) {
      const chosen = one("select", part)?.value;
      if (chosen || one("input:not(:checked)", part)) part.open = true;
    }
  }

  function render(state) {
    for (const [field, kind] of Object.entries(BOXES)) {
      for (const box of all(`input[data-${kind}]`, legend)) {
        box.checked = !state[field].includes(box.dataset[kind]);
        box.disabled = state.lanesOff.includes(box.dataset.of);
      }
    }
    article.value = state.article || "";
    const key = filterKey(state);
    if (key !== shown) unfold();
    shown = key;
    const active = isFiltered(state);
    note.textContent = active ? counts(state) : "";
    reset.hidden = !active;
    line.hidden = !active;
    one("span", line).textContent = active ? words(state) : "";
  }

  // The button that undoes the filters goes with them; the keyboard stays near.
  reset.addEventListener("click", () => one("input", legend).focus());
  one("button", line).addEventListener("click", () => one("#main").focus({ preventScroll: true }));
  legend.addEventListener("change", changed);
  return { render };
}
