// The words of a tale's parts, for cards, for walking along it and for paper.
import { put } from "./dom.js";
import { stamp, slots } from "./stamp.js";
import { titled } from "./texts.js";
import { sentenceText } from "./wording.js";

export function createTaleWords({ scene, texts }) {
  const said = (id) => texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);

  // As a title, and as it stands among other words.
  function name(id) {
    const { text, lang } = said(id);
    return { text: titled(text), lang };
  }

  function label(id) {
    const { text } = said(id);
    return scene.nodes[id].claim ? texts.ui("sentence.quote", { text }) : text;
  }

  // "Stress → perceived threat → tight hips"; a loop ends where it began.
  function chain({ nodes, backward, isLoop }) {
    const names = (isLoop ? [...nodes, nodes[0]] : nodes).map(label);
    const whole = names.slice(1).reduce((text, next, at) => `${text} ${backward[at] ? "←" : "→"} ${next}`, names[0]);
    return titled(whole);
  }

  function badge(element, grade, verdict = null) {
    element.hidden = !grade && !verdict;
    if (element.hidden) return;
    element.className = grade ? `badge grade-${grade}` : `verdict-mark verdict-${verdict}`;
    element.textContent = texts.ui(grade ? `grade.${grade}` : `verdict.${verdict}`);
  }

  // A sentence with its grade or the verdict on its claim, as an item of a list.
  function step(sentence, edge, verdict) {
    const item = stamp("way-step", texts);
    const place = slots(item);
    put(place.said, { text: sentenceText(sentence), lang: sentence.lang });
    badge(place.grade, scene.edges[edge].grade, verdict);
    return item;
  }

  function together({ together: told, isLoop }) {
    if (!told) return { text: "" };
    const sentence = sentenceText(told);
    return { text: isLoop ? sentence : texts.ui("ways.together", { sentence }), lang: told.lang };
  }

  function weak({ edges, weakest: { grade, edge } }) {
    if (!grade) return texts.ui("ways.no-grade");
    return texts.ui("ways.weak", { step: edges.indexOf(edge) + 1, grade: texts.ui(`grade.${grade}`) });
  }

  function summary({ edges, weakest: { grade } }) {
    const length = texts.ui("ways.steps", { n: edges.length });
    return grade ? `${length} · ${texts.ui("ways.weakest", { grade: texts.ui(`grade.${grade}`) })}` : length;
  }

  return { name, label, chain, badge, step, together, weak, summary };
}
