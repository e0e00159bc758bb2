// What handouts are made of: pictures for paper, a story's numbered sentences, a card without links.
import { all } from "./dom.js";
import { emphasize } from "./emphasis.js";
import { paperPalette } from "./palette.js";
import { drawnPicture, inFrame, legendBelow } from "./picture-svg.js";
import { stamp, slots } from "./stamp.js";

export function figureOf({ scene, texts }, picture, levels, title) {
  const figure = document.createElement("figure");
  const palette = { ...paperPalette(scene.lanes), paper: "#ffffff" };
  const piece = drawnPicture(scene, texts, { picture, palette, levels });
  const { legend, high } = legendBelow(scene, texts, palette, picture);
  figure.append(inFrame(picture.w, high, { title, lang: texts.locale }, piece, legend));
  return figure;
}

export function storyParts(tools, { tour }) {
  const { scene, texts } = tools;
  const picture = scene.pictures[`story.${tour}`].wide;
  const { steps } = scene.tours[tour];
  const list = document.createElement("ol");
  list.className = "handout-steps";
  list.append(...steps.map((step) => {
    const item = stamp("handout-step", texts);
    const place = slots(item);
    place.said.textContent = texts.say(`tour|${tour}|${step.id}.say`).text;
    const whole = step.nodes.length === Object.keys(picture.nodes).length;
    const lit = new Set(whole ? [] : step.edges.map((id) => scene.edges[id].grade));
    place.grades.textContent = scene.grades.filter((grade) => grade !== "none" && lit.has(grade))
      .map((grade) => texts.ui(`grade.${grade}`)).join(", ");
    return item;
  }));
  const figure = figureOf(tools, picture, undefined, texts.say(`tour|${tour}|title`).text);
  return [figure, list];
}

// Where a concept stands in a story: the one on screen, or the first that has it.
export function nodeFigure(tools, { node, tour }) {
  const { scene, texts } = tools;
  const names = [tour, ...Object.keys(scene.tours)].filter(Boolean).map((id) => `story.${id}`);
  const name = names.find((one) => Object.hasOwn(scene.pictures[one].wide.nodes, node));
  if (!name) return null;
  const picture = scene.pictures[name].wide;
  const state = { ...tools.state(), view: "map", node, edge: null };
  const levels = emphasize(scene, state, picture);
  const title = texts.say(`tour|${name.slice("story.".length)}|title`).text;
  const figure = figureOf(tools, picture, levels, title);
  const caption = document.createElement("figcaption");
  caption.textContent = texts.ui("handout.in-story", { title });
  figure.append(caption);
  return figure;
}

// The core of the map across a sheet of its own, lit as on screen: all of it would be too small to read.
export function mapFigure(tools, state) {
  const { scene, texts } = tools;
  const picture = scene.pictures.map.wide;
  const figure = figureOf(tools, picture, emphasize(scene, { ...state, all: false }, picture), texts.ui("view.map"));
  figure.className = "across";
  return figure;
}

// On paper nothing can be followed: links become their words, and what was filtered away comes back.
export function bare(card) {
  for (const link of all("a:not([href^=http])", card)) {
    if (link.matches(".badge")) link.removeAttribute("href");
    else link.replaceWith(...link.childNodes);
  }
  let number = 1;
  for (const list of all("ul.leads", card)) {
    const numbered = document.createElement("ol");
    [numbered.className, numbered.start] = [list.className, number];
    numbered.append(...list.childNodes);
    number += numbered.childElementCount;
    list.replaceWith(numbered);
  }
  for (const title of all("h4", card)) {
    const higher = document.createElement("h2");
    higher.append(...title.childNodes);
    title.replaceWith(higher);
  }
  card.normalize();
}
