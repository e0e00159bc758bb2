// One answer among a few: the name of a part, or how well a sentence is studied.
import { all, one, put } from "./dom.js";
import { markedFigure } from "./figure.js";
import { STRENGTHS } from "./quiz-strength.js";
import { slots, stamp } from "./stamp.js";

function choiceAmong(texts, asked, options) {
  const element = stamp("choice", texts);
  slots(element).asked.replaceWith(asked);
  for (const [value, words] of options) {
    const option = stamp("option", texts);
    one("input", option).value = value;
    put(slots(option).label, words);
    element.append(option);
  }
  return {
    element,
    // What is chosen; what is right is marked, and nothing can be chosen any more.
    settle(answer) {
      const chosen = one("input:checked", element)?.value;
      if (!chosen) return null;
      for (const input of all("input", element)) {
        input.disabled = true;
        input.parentElement.classList.toggle("right", input.value === answer);
      }
      return chosen;
    },
  };
}

export function createPartAnswer({ texts, cards, name }, { view, part, options }) {
  const { element, settle } = choiceAmong(texts, markedFigure({ texts, name }, view, part), options.map((id) => [id, name(id)]));
  element.classList.add("beside");
  return {
    element,
    asked: ["quiz.part"],
    check() {
      const chosen = settle(part);
      if (!chosen) return null;
      const said = `quiz.${chosen === part ? "right" : "wrong"}-part`;
      const summary = one(".summary", cards.copy({ node: part }));
      return { right: chosen === part, said: [said, { label: name(part).text }], shown: [summary], again: { node: part } };
    },
  };
}

export function createStrengthAnswer({ texts, cards }, { edge, answer }) {
  const said = stamp("said", texts);
  put(said, texts.say(`edge|${edge}|plain`));
  const { element, settle } = choiceAmong(texts, said,
    Object.keys(STRENGTHS).map((strength) => [strength, texts.say(`ui|quiz.${strength}`)]));
  return {
    element,
    asked: ["quiz.strength"],
    check() {
      const chosen = settle(answer);
      if (!chosen) return null;
      const list = document.createElement("ul");
      list.className = "leads";
      list.append(cards.copy({ edge }));
      const right = chosen === answer;
      return { right, said: [`quiz.${right ? "right" : "wrong"}-strength`], shown: [list], again: { edge } };
    },
  };
}
