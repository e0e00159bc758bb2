// The List is the one place where a concept or a link is written out. It stands in the page once
// per language, packed where it is not the page's own; the panel shows copies of its cards, so
// the two can never disagree.
import { placeOf } from "./anchors.js";
import { createBuild } from "./build.js";
import { all, retext } from "./dom.js";
import { dressAll } from "./dress.js";
import { unpack, unpackAhead } from "./unpack.js";
import { createWhole } from "./whole.js";

const BEFORE = 2;
const AT_ONCE = 10;
const A_MOMENT = 4; // cards

export function createCards(scene, texts, own, ahead) {
  const place = document.getElementById("list");
  const shelves = new Map([[own, document.createDocumentFragment()]]);
  const making = new Map();
  const finished = new Set();
  const dressers = []; // what features add to a card
  const whole = createWhole(scene, texts);
  let shown = own;
  let wanted = own;

  // The List of another language, by and by.
  function* make(locale) {
    yield* unpackAhead(`list.${locale}`);
    const tree = unpack(`list.${locale}`);
    yield;
    const { fragment, fill } = createBuild(tree, scene);
    while (fill(A_MOMENT)) yield;
    shelves.set(locale, fragment);
    texts.ready(locale);
  }

  function* prepare(locale) {
    if (!making.has(locale)) making.set(locale, make(locale));
    yield* making.get(locale);
  }

  function shelf(locale) {
    if (!shelves.has(locale)) for (const _ of prepare(locale));
    return shelves.get(locale);
  }

  function settle() {
    if (wanted === shown) return;
    const next = shelf(wanted);
    shelf(shown).append(...place.childNodes);
    place.append(next);
    place.lang = shown = wanted;
    retext(texts, place);
    ahead(finish());
  }

  function* settleAhead() {
    if (!shelves.has(wanted)) yield* prepare(wanted);
    settle();
  }

  // A List that nobody sees may come after the answer: in an idle moment, or before whatever is done next.
  function use(locale, isSeen) {
    wanted = locale;
    if (isSeen) settle();
    else ahead(settleAhead());
  }

  for (const kind of ["pointerdown", "keydown", "popstate", "beforeprint"]) addEventListener(kind, settle, true);

  // Where one reads, the cards are whole at once, the others soon after: they are out of sight, and
  // what is not laid out moves nothing.
  function open(card) {
    const near = all("article", card?.parentElement || place);
    const from = Math.max(0, near.indexOf(card) - BEFORE);
    near.slice(from, from + AT_ONCE).forEach(complete);
  }

  function complete(card) {
    if (card.dataset.whole) return;
    whole.complete(card);
    for (const add of dressers) add(card);
  }

  // Card by card; it begins anew with another language.
  function* finish() {
    const locale = shown;
    if (finished.has(locale)) return;
    for (const card of all("article", place)) {
      if (locale !== wanted) return; // its words would be the other's
      complete(card);
      yield;
    }
    finished.add(locale);
  }

  dressAll(place, scene);
  addEventListener("beforeprint", () => all("article", place).forEach(complete));
  ahead(finish(), ...scene.about.locales.filter((one) => one !== own).map(prepare));

  // A copy of what is chosen, without ids, since the original keeps them.
  function copy(chosen) {
    settle();
    const original = document.getElementById(placeOf(chosen, scene));
    if (!original) return null;
    const card = original.closest("article");
    complete(card);
    const twin = (chosen.edge ? original : card).cloneNode(true);
    if (chosen.node) twin.classList.add(`lane-${scene.nodes[chosen.node].lane}`);
    twin.hidden = false;
    for (const element of all(".added", twin)) element.remove();
    for (const element of [twin, ...all("[id]", twin)]) element.removeAttribute("id");
    for (const element of all("[hidden]", twin)) element.hidden = false;
    for (const details of all("details", twin)) details.open = Boolean(chosen.edge);
    whole.count(twin);
    return twin;
  }

  return { place, use, open, dressWith: (add) => dressers.push(add), copy, edgeOf: whole.edgeOf, count: whole.count, tally: whole.tally };
}
