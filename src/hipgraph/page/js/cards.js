// The List is the one place where a concept or a link is written out. It stands in the page once
// per language; the panel shows copies of its cards, so the two can never disagree.
import { listAnchor } from "./anchors.js";
import { all } from "./dom.js";

export function createCards(own) {
  const place = document.getElementById("list");
  const shelves = new Map();
  for (const template of all("template[data-list]")) {
    shelves.set(template.dataset.list, template.content);
  }
  const mine = document.createDocumentFragment();
  shelves.set(own, mine);
  let shown = own;

  function use(locale) {
    if (locale === shown) return;
    shelves.get(shown).append(...place.childNodes);
    place.append(...shelves.get(locale).childNodes);
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
