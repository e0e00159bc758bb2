// Where the page scrolls instead of a camera: what one sees between the words and the buttons, and
// bringing something there.
import { one } from "./dom.js";

const ASIDE = 4;

// ``asked``: a question lies over the lower part, and no words over the upper.
export function roomInSight(asked) {
  const dock = one(".dock:not([hidden])");
  if (dock) {
    return { top: one("header").getBoundingClientRect().bottom + ASIDE, bottom: dock.getBoundingClientRect().top - ASIDE };
  }
  const edge = (selector, side) => one(selector).getBoundingClientRect()[side];
  const top = Math.max(edge("header", "bottom"), asked ? 0 : edge(".story-said", "bottom"));
  const bottom = Math.min(edge(".story-buttons", "top"), asked ? edge(".question", "top") : Infinity);
  return { top: top + ASIDE, bottom: bottom - ASIDE };
}

export function bringIn({ top, bottom }, room) {
  if (bottom > room.bottom) scrollBy({ top: Math.min(bottom - room.bottom, top - room.top) });
  else if (top < room.top) scrollBy({ top: top - room.top });
}
