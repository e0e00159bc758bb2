// The List is written without what follows from where its elements stand (list.html.jinja,
// slim.py): here they get their classes, and cards the anchors that lead there from outside.
import { listAnchor, readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";

export function dressCard(card, scene) {
  if (card.id.startsWith("n")) {
    card.className = "node-card";
    one("h3", card).id = listAnchor(readAnchor(card.id, scene));
  }
  dress(card);
}

function dress(root) {
  for (const line of all("h3 + p", root)) line.className = "kicker";
  for (const list of all("article > ul:not([class]), .remarks", root)) list.classList.add("leads");
  for (const list of all("article > ol:not([class])", root)) list.className = "said-by";
  for (const word of all("i[class]", root)) word.className = `badge grade-${word.className}`;
  for (const word of all(".verdict > b", root)) word.classList.add("verdict-mark");
}

export function dressAll(root, scene) {
  for (const card of all("article", root)) dressCard(card, scene);
}
