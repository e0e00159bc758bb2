// The List is the one place where a concept or a link is written out. It stands in the page once
// per language, packed where it is not the page's own; the panel shows copies of its cards, so
// the two can never disagree.
import { placeOf } from "./anchors.js";
import { build } from "./build.js";
import { all } from "./dom.js";
import { dress } from "./dress.js";
import { unpack } from "./unpack.js";
import { createWhole } from "./whole.js";

const BEFORE = 2;
const AT_ONCE = 10;
const A_MOMENT = 12;

export function createCards(scene, texts, own) {
  const place = document.getElementById("list");
  const shelves = new Map([[own, document.createDocumentFragment()]]);
  const opened = new Set();
  const whole = createWhole(scene, texts);
  let shown = own;

  function shelf(locale) {
    if (!shelves.has(locale)) shelves.set(locale, dress(build(unpack(`list.${locale}`)), scene));
    return shelves.get(locale);
  }

  function use(locale) {
    if (locale === shown) return;
    const next = shelf(locale);
    shelf(shown).append(...place.childNodes);
    place.append(next);
    place.lang = locale;
    shown = locale;
  }

  // Where one reads, the cards are whole at once, the others soon after: they are out of sight, and
  // what is not laid out moves nothing.
  function open(card) {
    const near = all("article", card?.parentElement || place);
    const from = Math.max(0, near.indexOf(card) - BEFORE);
    near.slice(from, from + AT_ONCE).forEach(whole.complete);
    if (opened.has(shown)) return;
    opened.add(shown);
    finish(shown, all("article", place));
  }

  function finish(locale, left) {
    if (locale !== shown) {
      opened.delete(locale);
      return;
    }
    left.splice(0, A_MOMENT).forEach(whole.complete);
    if (left.length) setTimeout(finish, 0, locale, left);
  }

  dress(place, scene);
  addEventListener("beforeprint", () => all("article", place).forEach(whole.complete));

  // A copy of what is chosen, without ids, since the original keeps them.
  function copy(chosen) {
    const original = document.getElementById(placeOf(chosen, scene));
    if (!original) return null;
    const card = original.closest("article");
    whole.complete(card);
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

  return { place, use, open, copy, edgeOf: whole.edgeOf, count: whole.count, tally: whole.tally };
}
