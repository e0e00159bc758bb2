// A worksheet: a tour's chain with blanks and the body with numbers, and on a second page the answers.
import { all, put } from "./dom.js";
import { printDocument } from "./document.js";
import { bodyViews, numberedFigure } from "./figure.js";
import { chains, linksOf } from "./quiz-chain.js";
import { tourReferences } from "./references.js";
import { slots, stamp } from "./stamp.js";

const SENTENCES = 6;

// A sentence from the List, without what stands beside it, in which some names are gaps.
function gapped(cards, texts, edge, gaps) {
  const copy = cards.copy({ edge });
  for (const extra of all(".badge, details, small", copy)) extra.remove();
  for (const link of all("a", copy)) {
    // The sentence stands on its source's card, which it doesn't link to.
    const id = link.getAttribute("href")?.slice("#list-".length) || edge.split("--")[0];
    const gap = gaps.indexOf(id);
    if (gap < 0) link.replaceWith(...link.childNodes);
    else {
      const blank = stamp("work-gap", texts);
      slots(blank).number.textContent = String(gap + 1);
      link.replaceWith(blank);
    }
  }
  return copy;
}

// The links a sheet is about, and the concepts that are left out of their sentences.
function gapsOf(scene, tour) {
  const [chain] = chains(scene, tour);
  if (chain) return { edges: linksOf(scene, chain), gaps: chain.filter((_, at) => at % 2 === 1) };
  const edges = [...new Set(scene.tours[tour].steps.flatMap((step) => step.edges))].slice(0, SENTENCES);
  return { edges, gaps: [...new Set(edges.map((id) => scene.edges[id].t))] };
}

function nameLines(ids, name) {
  return ids.map((id) => {
    const item = document.createElement("li");
    put(item, name(id));
    return item;
  });
}

// The view in which most of what the tour speaks of is drawn.
function viewFor(scene, tour) {
  const told = new Set(scene.tours[tour].steps.flatMap(({ nodes, keep }) => [...nodes, ...keep]));
  const count = ({ parts }) => parts.filter(({ id }) => told.has(id)).length;
  return bodyViews().sort((a, b) => count(b) - count(a))[0]?.view;
}

function pagesOf({ scene, texts, cards, name }, tour) {
  const [sheet, answers] = [stamp("work", texts), stamp("work-answers", texts)];
  const [place, key] = [slots(sheet), slots(answers)];
  for (const { title } of [place, key]) put(title, texts.say(`tour|${tour}|title`));
  const { edges, gaps } = gapsOf(scene, tour);
  place.sentences.append(...edges.map((edge) => gapped(cards, texts, edge, gaps)));
  key.gaps.append(...nameLines(gaps, name));
  const view = viewFor(scene, tour);
  if (view) {
    const { figure, order } = numberedFigure(texts, view);
    place.figure.append(figure);
    place.parts.append(...order.map(() => stamp("work-line", texts)));
    key.parts.append(...nameLines(order, name));
  } else for (const part of [place.figure, key.parts]) part.closest("section").remove();
  key.references.append(...tourReferences(scene, texts, tour));
  return [sheet, answers];
}

export function printWork(tools, tour) {
  const title = `${tools.texts.ui("sheet.work")}: ${tools.texts.say(`tour|${tour}|title`).text}`;
  printDocument(title, pagesOf(tools, tour));
}
