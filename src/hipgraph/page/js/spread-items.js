// Pieces of the words beside the spread: a concept with its change and band, a sentence with its
// evidence, a part with a heading. The same pieces go on paper.
import { all, put } from "./dom.js";
import { SPREAD_BANDS } from "./spread.js";
import { buildsUp } from "./spread-waves.js";
import { mainInput } from "./spread-told.js";
import { slots, stamp } from "./stamp.js";

export function createSpreadItems({ scene, texts }, names, telling) {
  function badge(edge) {
    const { grade } = scene.edges[edge];
    const mark = document.createElement("span");
    mark.className = `badge grade-${grade}`;
    put(mark, texts.say(`ui|grade.${grade}`));
    return mark;
  }

  // What a link does while its source is raised (+) or lowered, with its evidence.
  function sentence(edge, running, tag = "li") {
    const { parts, lang } = telling.step(edge, running);
    const element = document.createElement(tag);
    const said = document.createElement("span");
    put(said, { text: parts.map(({ text }) => text).join(""), lang });
    element.append(said, " ", badge(edge));
    return element;
  }

  const runningOf = (found, { edge, input }) => ((input < 0) === (scene.edges[edge].sign === "-") ? "+" : "-");

  function item(found, id, { told = true } = {}) {
    const one = found.nodes[id];
    const element = stamp("spread-item", texts);
    const place = slots(element);
    put(place.name, names.change(id, one.peak));
    place.name.href = `#list-${id}`;
    place.name.dataset.node = id;
    element.className = `lane-${scene.nodes[id].lane}`;
    place.meter.dataset.level = SPREAD_BANDS.indexOf(one.band);
    put(place.band, { text: names.band(one.band) });
    place.late.hidden = !buildsUp(scene, one);
    const cause = told ? mainInput(found, id) : null;
    if (cause) place.by.append(...sentence(cause.edge, runningOf(found, cause)).childNodes);
    else place.by.remove();
    return element;
  }

  function paragraph(text, className = "") {
    const element = document.createElement("p");
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  function listOf(items, tag = "ul") {
    const element = document.createElement(tag);
    element.append(...items);
    return element;
  }

  function part(title, ...inside) {
    const element = stamp("spread-part", texts);
    slots(element).title.textContent = title;
    element.append(...inside.filter(Boolean));
    return element;
  }

  // What does not fit into the first few, folded away.
  function folded(summaryText, ...inside) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = summaryText;
    details.append(summary, ...inside);
    return details;
  }

  // Nothing is folded or followed on paper.
  function bareParts(parts) {
    for (const part of parts) {
      for (const left of all("[data-paper=no]", part)) left.remove();
      for (const details of all("details", part)) {
        details.replaceWith(...[...details.childNodes].filter(({ localName }) => localName !== "summary"));
      }
      for (const link of all("a", part)) link.replaceWith(...link.childNodes);
      for (const button of all("button", part)) button.remove();
    }
    return parts;
  }

  return { badge, sentence, runningOf, item, paragraph, listOf, part, folded, bareParts };
}
