// A way, a loop or a tree on paper: its picture, its numbered sentences, and what they come to.
import { put } from "./dom.js";
import { finderOf } from "./finder.js";
import { gathered } from "./gathered.js";
import { figureOf } from "./handout-parts.js";
import { inLearningOrder, directlyRequired } from "./learning.js";
import { branchesOf } from "./leads.js";
import { references } from "./references.js";
import { slots, stamp } from "./stamp.js";
import { taleNow, tellersOf, verdictsOf } from "./tales.js";
import { createTaleWords } from "./tale-words.js";
import { createTelling } from "./telling.js";
import { titled } from "./texts.js";
import { sentenceText } from "./wording.js";

export function createWaysHandout(tools) {
  const { scene, texts } = tools;
  const finder = finderOf(scene);
  const telling = createTelling(scene, () => texts.locale);
  const words = createTaleWords(tools);

  function line(text, tag = "p") {
    const made = document.createElement(tag);
    put(made, text.text === undefined ? { text } : text);
    return made;
  }

  function step({ text, lang }, edge) {
    const item = stamp("handout-step", texts);
    const place = slots(item);
    put(place.said, { text, lang });
    const { grade } = scene.edges[edge];
    const [verdict] = verdictsOf(scene, [edge]);
    place.grades.textContent = grade ? texts.ui(`grade.${grade}`) : verdict ? texts.ui(`verdict.${verdict}`) : "";
    return item;
  }

  function list(tag, items) {
    const made = document.createElement(tag);
    made.className = "handout-steps";
    made.append(...items);
    return made;
  }

  const said = (sentence) => ({ text: sentenceText(sentence), lang: sentence.lang });

  function tellers({ edges, weakest: { edge } }) {
    const named = edge ? tellersOf(scene, edge).map(({ article, stance }) => texts.ui("ways.said-one", {
      article: texts.say(`article|${article}|short`).text || article, stance: texts.ui(`stance.${stance}`),
    })) : [];
    return named.length ? `${texts.ui("ways.said-by", { step: edges.indexOf(edge) + 1 })}: ${named.join(", ")}.` : "";
  }

  function learning({ nodes }) {
    const shown = new Set([...nodes, ...directlyRequired(scene, nodes)]);
    const order = inLearningOrder(scene, nodes).filter((id) => shown.has(id));
    const first = directlyRequired(scene, nodes.slice(-1));
    const before = first.length ? [line(said(telling.first(nodes.at(-1), first)))] : [];
    return [line(texts.ui("ways.order"), "h2"), ...before, list("ol", order.map((id) => line(words.name(id), "li")))];
  }

  function picture(nodes, edges, title) {
    return figureOf(tools, gathered(scene, "wide", { nodes, edges }), undefined, title);
  }

  function taleParts(tale, title) {
    const steps = tale.sentences.map((sentence, at) => step(said(sentence), tale.edges[at]));
    const ends = [words.together(tale), words.weak(tale), tellers(tale)].filter((one) => (one.text ?? one));
    return [picture(tale.nodes, tale.edges, title), list("ol", steps), ...ends.map((one) => line(one)), ...learning(tale)];
  }

  // A tree keeps its form: what leads on stands under what it leads on from.
  function branch({ edge, branches }) {
    const item = step(said(telling.link(edge)), edge);
    if (branches.length) item.append(list("ul", branches.map(branch)));
    return item;
  }

  return (state) => {
    const tale = taleNow(finder, telling, state);
    if (tale) {
      const title = words.chain(tale);
      return { title, parts: () => taleParts(tale, title), cited: () => references(scene, texts, tale.edges) };
    }
    const root = state.seek === "leads" && state.about ? finder.leads(state) : null;
    if (!root?.branches.length) return null;
    const n = branchesOf(root).length;
    const title = titled(texts.ui(state.leads === "in" ? "ways.leads-found" : "ways.out-found", { n, label: words.label(state.about) }));
    return {
      title,
      parts: () => [list("ul", root.branches.map(branch))],
      cited: () => references(scene, texts, branchesOf(root).map(({ edge }) => edge)),
    };
  };
}
