// A finger drawn across turns a page; drawn up or down it scrolls, which stays the browser's.
import { swiped } from "./stroke.js";

export function createSwipe(elements, turn) {
  let from = null;
  const at = ({ clientX, clientY }) => ({ x: clientX, y: clientY });
  for (const element of elements) {
    element.addEventListener("touchstart", ({ touches }) => {
      from = touches.length === 1 ? at(touches[0]) : null;
    }, { passive: true });
    element.addEventListener("touchend", ({ changedTouches }) => {
      const by = from && swiped(from, at(changedTouches[0]));
      from = null;
      if (by) turn(by);
    }, { passive: true });
  }
}
