// From a card of the List to what it is about.
import { readAnchor } from "./anchors.js";
import { one } from "./dom.js";

// What a card is about: its anchor stands on itself or on its heading.
export function aboutOf(card, scene) {
  return readAnchor(card.id || one("h3", card).id, scene) || {};
}
