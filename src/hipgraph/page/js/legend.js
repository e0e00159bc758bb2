// The legend, which is the filter: a box that is not ticked leaves its lines or lanes out.
import { all, one } from "./dom.js";
import { leftOut } from "./emphasis.js";

export function createLegend(scene, texts, act) {
  const legend = document.getElementById("legend");
  const note = one("[data-hidden-count]", legend);
  const reset = one("[data-act=reset-filters]", legend);

  function changed() {
    const off = (kind) => all(`input[data-${kind}]:not(:checked)`, legend)
      .map((box) => box.dataset[kind]);
    act.change({ gradesOff: off("grade"), lanesOff: off("lane") });
  }

  function render(state) {
    for (const box of all("input[data-grade]", legend)) {
      box.checked = !state.gradesOff.includes(box.dataset.grade);
    }
    for (const box of all("input[data-lane]", legend)) {
      box.checked = !state.lanesOff.includes(box.dataset.lane);
    }
    const active = state.gradesOff.length + state.lanesOff.length > 0;
    const n = active ? leftOut(scene, state).edges.size : 0;
    note.textContent = active ? texts.ui("legend.hidden", { n }) : "";
    reset.hidden = !active;
  }

  legend.addEventListener("change", changed);
  return { render };
}
