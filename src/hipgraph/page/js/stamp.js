// Copies of the page's templates, with their words in the language of the moment.
import { all, retext } from "./dom.js";

export function stamp(name, texts) {
  const copy = document.getElementById(`template-${name}`).content.cloneNode(true);
  retext(texts, copy);
  return copy.firstElementChild;
}

// The places of a copy that are filled in, by name.
export function slots(copy) {
  const found = {};
  for (const place of all("[data-slot]", copy)) found[place.dataset.slot] = place;
  return found;
}
