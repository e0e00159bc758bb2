// The List is the one place where a concept or a link is written out. It stands in the page once
// per language, packed where it is not the page's own; the panel shows copies of its cards, so
// the two can never disagree.
import { listAnchor } from "./anchors.js";
import { build } from "./build.js";
import { all } from "./dom.js";
import { unpack } from "./unpack.js";

export function createCards(own) {
  const place = document.getElementById("list");
  const shelves = new Map([[own, document.createDocumentFragment()]]);
  let shown = own;

  function shelf(locale) {
    if (!shelves.has(locale)) shelves.set(locale, build(unpack(`list.${locale}`)));
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

  // A copy of what is chosen, without ids, since the original keeps them.
  function copy(chosen) {
    const card = document.getElementById(listAnchor(chosen))?.closest("li, article");
    if (!card) return null;
    const twin = card.cloneNode(true);
    twin.hidden = false;
    for (const element of [twin, ...all("[id]", twin)]) element.removeAttribute("id");
    for (const element of all("[hidden]", twin)) element.hidden = false;
    for (const details of all("details", twin)) details.open = Boolean(chosen.edge);
    return twin;
  }

  return { place, use, find, copy };
}
