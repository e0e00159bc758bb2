// What is pointed at on the Body is lit from every side; beside it, what belongs to it and what it is
// linked with.
import { all } from "./dom.js";

export function createPointing(place, partsOf, carrierOf, linkedWith) {
  function point({ target }, over) {
    const { part, state } = target.closest("a[data-part], g[data-part], [data-state]")?.dataset || {};
    if (!part && !state) return;
    for (const twin of partsOf(part || carrierOf(state) || "none")) twin.classList.toggle("over", over);
    const linked = new Set(linkedWith(part || state));
    for (const link of all("[data-state]", place)) {
      const { state: id } = link.dataset;
      const own = part && carrierOf(id) === part;
      link.classList.toggle("near", over && (linked.has(id) || Boolean(own)));
    }
  }

  for (const [start, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    place.addEventListener(start, (event) => point(event, true));
    place.addEventListener(end, (event) => point(event, false));
  }
}
