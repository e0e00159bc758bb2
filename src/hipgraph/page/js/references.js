// What links and claims rest on: their studies and articles, formatted, as the List has them.
import { all, one } from "./dom.js";

const STUDY = "list--study--";
const ARTICLE = "list--article--";

// The places of the List that back something: a link's sentence, or a claim's studies and stances.
function backing(edges, nodes) {
  const sentences = edges.map((id) => document.getElementById(`list--edge--${id}`));
  const cards = nodes.map((id) => document.getElementById(`list-${id}`)?.closest(".claims article"));
  const said = cards.filter(Boolean).flatMap((card) => all(":scope > .references, :scope > .said-by", card));
  return [...sentences, ...said].filter(Boolean);
}

function cited(places, kind) {
  const links = places.flatMap((place) => all(`a[href^="#${kind}"]`, place));
  // An article is linked by its section.
  const ids = links.map((link) => link.getAttribute("href").slice(1 + kind.length).split("--")[0]);
  return [...new Set(ids)].map((id) => document.getElementById(kind + id)?.closest("article")).filter(Boolean);
}

function studyLine(card) {
  const line = document.createElement("li");
  line.append(...one(".references", card).cloneNode(true).childNodes);
  return line;
}

function articleLine(card) {
  const line = document.createElement("li");
  const title = document.createElement("cite");
  title.append(...one("h3", card).cloneNode(true).childNodes);
  line.append(title, `. ${one(".kicker", card).textContent.trim()}.`);
  return line;
}

// Studies in the order of their names, then the articles: each a list item, whole.
export function references(texts, edges, nodes = []) {
  const places = backing(edges, nodes);
  const order = new Intl.Collator([texts.locale]);
  const sorted = (lines) => lines.sort((a, b) => order.compare(a.textContent, b.textContent));
  return [...sorted(cited(places, STUDY).map(studyLine)), ...sorted(cited(places, ARTICLE).map(articleLine))];
}

// All that a tour rests on.
export function tourReferences(scene, texts, tour) {
  const { steps } = scene.tours[tour];
  return references(texts, steps.flatMap(({ edges }) => edges), steps.flatMap(({ nodes }) => nodes));
}
