// The written List tells each thing once. Here its cards are made whole for readers with scripts:
// the sentence of a link is copied from the card it starts from, a section's heading and a study's
// finding from the sources; links get the anchors that also lead there from outside.
import { listAnchor, placeOf, readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";
import { isBelow, sentenceIn } from "./sentence.js";

function nodesOf(element) {
  return [...element.childNodes].map((node) => node.cloneNode(true));
}

// A text that stands elsewhere, with its language.
function textOf(element) {
  const twin = document.createElement("span");
  if (element.lang) twin.lang = element.lang;
  twin.append(...nodesOf(element));
  return twin;
}

export function createWhole(scene, texts) {
  const linkOf = new WeakMap(); // which link an item tells, where it is not the item's own
  const at = (chosen) => document.getElementById(placeOf(chosen, scene));
  const meant = (link) => readAnchor(link.getAttribute("href"), scene) || {};
  const publish = (link, chosen) => { link.href = `#${listAnchor(chosen)}`; };

  const sentenceOf = (edge) => sentenceIn(at({ edge }), edge, scene, texts);

  // What the item on the source's card says before its grounds.
  function spoken(item) {
    const twin = document.createElement("li");
    const end = [...item.childNodes].findIndex(isBelow);
    twin.append(...[...item.childNodes].slice(0, end < 0 ? undefined : end).map((node) => node.cloneNode(true)));
    return twin;
  }

  function tell(item, edge, here) {
    const { s } = scene.edges[edge];
    const said = spoken(sentenceOf(edge));
    for (const link of all("a", said)) {
      if (!link.hasAttribute("href")) publish(link, { node: s });
      else if (meant(link).node === here) link.replaceWith(...link.childNodes);
    }
    for (const badge of all(".badge", said)) {
      const link = document.createElement("a");
      link.className = badge.className;
      publish(link, { edge });
      link.append(...badge.childNodes);
      badge.replaceWith(link);
    }
    item.replaceChildren(...said.childNodes);
  }

  // Of what a claim is about it needs only its words, and how it stands with it.
  function remark(item, edge) {
    const { s } = scene.edges[edge];
    const own = one("a:not([href])", sentenceOf(edge)).cloneNode(true);
    publish(own, { node: s });
    const verdict = document.createElement("small");
    verdict.append(...nodesOf(one(".verdict b", at({ node: s }))));
    item.replaceChildren(own, " ", verdict);
  }

  function foldGrounds(item) {
    const grounds = [...item.children].filter(isBelow);
    if (!grounds.length) return;
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = texts.ui("cards.grounds");
    details.append(summary, ...grounds);
    item.append(details);
  }

  const formats = new Map(); // making one takes longer than using it a hundred times

  // How many there are; with filters, how many are left of them.
  function tally(element, shown, whole) {
    if (!formats.has(texts.locale)) formats.set(texts.locale, new Intl.NumberFormat(texts.chain));
    const format = formats.get(texts.locale);
    element.textContent = shown === whole ? format.format(whole)
      : texts.ui("cards.some-of", { shown: format.format(shown), all: format.format(whole) });
  }

  // A heading over nothing goes with it.
  function count(card) {
    for (const list of all(".leads", card)) {
      const title = list.previousElementSibling;
      const small = title && one("small", title);
      if (!small) continue;
      const shown = [...list.children].filter((item) => !item.hidden).length;
      title.hidden = list.hidden = !shown;
      tally(small, shown, list.children.length);
    }
  }

  function complete(card) {
    if (card.dataset.whole) return;
    card.dataset.whole = "yes";
    for (const title of all("h4", card)) {
      if (title.nextElementSibling?.matches(".leads:not([data-first])")) title.append(" ", document.createElement("small"));
    }
    const here = card.id ? readAnchor(card.id, scene)?.node : null;
    for (const link of all(".leads > li > a:only-child, .needs > li > a:only-child", card)) {
      const { edge } = meant(link);
      if (!edge) continue;
      const item = link.parentElement;
      linkOf.set(item, edge);
      const { claim } = scene.nodes[scene.edges[edge].s];
      if (claim && item.parentElement.classList.contains("remarks")) remark(item, edge);
      else tell(item, edge, here);
    }
    for (const item of all(".leads > li[id]", card)) {
      sentenceOf(readAnchor(item.id, scene).edge);
      foldGrounds(item);
    }
    for (const link of all(".references > li > a:only-child", card)) {
      const { source } = meant(link);
      const finding = source && one(".finding", at({ source }));
      if (!finding) continue;
      const twin = textOf(finding);
      twin.className = "finding";
      link.after(": ", twin);
    }
    for (const link of all("a[href^='#a']", card)) {
      const heading = document.getElementById(link.getAttribute("href").slice(1));
      link.replaceChildren(heading.lang ? textOf(heading) : heading.textContent);
      link.href = `#${heading.parentElement.id}`;
    }
    for (const link of all("a[href^='#n'], a[href^='#s'], a[href^='#e']", card)) publish(link, meant(link));
    if (one(".leads", card)) count(card);
  }

  // The link an item tells; nothing where it tells something else.
  function edgeOf(item) {
    if (item.id) return readAnchor(item.id, scene).edge;
    return linkOf.get(item) || meant(one("a", item)).edge;
  }

  return { complete, count, tally, edgeOf };
}
