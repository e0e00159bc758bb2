// Walking along a way or a loop, like a tour: one step at a time, and at the end what it comes to.
import { one, put } from "./dom.js";
import { verdictsOf } from "./tales.js";
import { sentenceText } from "./wording.js";

// The steps and, as the last stop, the whole.
export const stopsOf = ({ edges }) => edges.length + 1;

// What is lit at a stop: the step itself, and paler what one has come along.
export function lightAt(tale, stop) {
  const isWhole = !stop || stop > tale.edges.length;
  const level = (at) => (isWhole || at === stop - 1 ? 1 : at < stop - 1 ? 0.6 : 0.2);
  const edges = Object.fromEntries(tale.edges.map((id, at) => [id, level(at)]));
  const nodes = {};
  const note = (id, bright) => { nodes[id] = Math.max(nodes[id] ?? 0, bright); };
  tale.edges.forEach((id, at) => {
    note(tale.nodes[at], level(at));
    note(tale.nodes[(at + 1) % tale.nodes.length], level(at));
  });
  return { nodes, edges };
}

// The concepts of the step one is at; null where one looks at the whole.
export function stepEnds({ nodes, edges }, stop) {
  return stop && stop <= edges.length ? [nodes[stop - 1], nodes[stop % nodes.length]] : null;
}

export function createWalking(place, { scene, texts }, words) {
  const [title, said, grade, where] = [".walk-title", ".walk-words", ".walk-grade", ".walk-place"].map((name) => one(name, place));
  const [back, next, leave] = ["back", "next", "done"].map((name) => one(`[data-ways=${name}]`, place));

  function render(tale, stop) {
    place.hidden = !stop;
    if (!stop) {
      said.textContent = "";
      return;
    }
    const isWhole = stop > tale.edges.length;
    const edge = tale.edges[stop - 1];
    title.textContent = words.chain(tale);
    if (isWhole) {
      const { text, lang } = words.together(tale);
      put(said, { text: [text, words.weak(tale)].filter(Boolean).join(" "), lang });
    } else {
      const { lang } = tale.sentences[stop - 1];
      put(said, { text: sentenceText(tale.sentences[stop - 1]), lang });
    }
    const badge = document.createElement("span");
    words.badge(badge, isWhole ? null : scene.edges[edge].grade, isWhole ? null : verdictsOf(scene, [edge])[0]);
    grade.replaceChildren(badge);
    where.textContent = isWhole ? texts.ui("ways.whole") : texts.ui("ways.walking", { step: stop, steps: tale.edges.length });
    back.setAttribute("aria-disabled", String(stop === 1));
    next.dataset.ways = isWhole ? "done" : "next";
    next.textContent = texts.ui(isWhole ? "ways.done" : "ways.next");
    leave.hidden = isWhole;
  }

  return { render };
}
