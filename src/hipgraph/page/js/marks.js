// What the reader has marked as known: kept in their browser, or where that is refused for this visit.
import { forget, recall, remember } from "./keep.js";

const KEPT_MARKS = "known";

export function createMarks(scene) {
  const concept = (id) => Object.hasOwn(scene.nodes, id) && !scene.nodes[id].claim;
  const known = new Set(recall(KEPT_MARKS).split(" ").filter(concept));
  let kept = true;

  return {
    known,
    concept,
    // Whether the browser keeps them, as far as one has tried.
    get kept() { return kept; },
    toggle(id) {
      if (!known.delete(id)) known.add(id);
      kept = remember(KEPT_MARKS, [...known].sort().join(" "));
    },
    clear() {
      known.clear();
      forget(KEPT_MARKS);
    },
  };
}
