// What links and claims rest on: their studies and articles, formatted, as the List has them.
import { placeOf, readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";

// The places of the List that back something: a link's sentence, or a claim's studies and stances.
function backing(scene, edges, nodes) {
  const sentences = edges.map((edge) => document.getElementById(placeOf({ edge }, scene)));
  const cards = nodes.map((id) => document.getElementById(`list-${id}`)?.closest(".claims article"));
  const said = cards.filter(Boolean).flatMap((card) => all(":scope > .references, :scope > .said-by", card));
  return [...sentences, ...said].filter(Boolean);
}

function cited(scene, places, kind) {
  const links = places.flatMap((place) => all("a[href^='#']", place));
  const sources = links.map((link) => readAnchor(link.getAttribute("href"), scene)?.source);
  const ids = new Set(sources.filter((source) => source?.startsWith(`${kind}.`)));
  return [...ids].map((source) => document.getElementById(placeOf({ source }, scene)).closest("article"));
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

// What places of the List cite: studies in the order of their names, then the articles, each a list
// item, whole.
export function referencesIn(scene, texts, places) {
  const order = new Intl.Collator(texts.chain);
  const sorted = (lines) => lines.sort((a, b) => order.compare(a.textContent, b.textContent));
  return [...sorted(cited(scene, places, "study").map(studyLine)), ...sorted(cited(scene, places, "article").map(articleLine))];
}

export function references(scene, texts, edges, nodes = []) {
  return referencesIn(scene, texts, backing(scene, edges, nodes));
}

// All that a tour rests on.
export function tourReferences(scene, texts, tour) {
  const { steps } = scene.tours[tour];
  return references(scene, texts, steps.flatMap(({ edges }) => edges), steps.flatMap(({ nodes }) => nodes));
}
