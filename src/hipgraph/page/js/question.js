// The question before a step: what comes next, a guess, and what is known. One can always go past it.
import { one, put } from "./dom.js";
import { isWaiting, stepOf } from "./step.js";
import { titled } from "./texts.js";

export function createQuestion(scene, texts, act) {
  const place = document.getElementById("question");
  const options = one(".question-options", place);
  const told = one(".question-told", place);
  let shown = "";
  let from = null;

  const labelOf = (id) => {
    const { text, lang } = texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);
    return { text: titled(text), lang };
  };

  function option(id) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `option lane-${scene.nodes[id].lane}`;
    button.dataset.option = id;
    put(button, labelOf(id));
    return button;
  }

  // What the reader guessed stays beside what it is.
  function tell({ answer }, chosen, feedback) {
    const key = chosen === answer ? "question.right" : "question.not-quite";
    one("strong", told).textContent = texts.ui(key, { answer: labelOf(answer).text });
    put(one("span", told), feedback);
  }

  function leave() {
    place.hidden = true;
    // What had the keyboard before the question gets it back.
    if (place.contains(document.activeElement) || document.activeElement === document.body) {
      if (from?.isConnected) from.focus({ preventScroll: true });
    }
    from = null;
  }

  function render(state) {
    const open = state.question !== null;
    const key = open ? [state.tour, state.step, state.question, texts.locale].join(" ") : "";
    if (key === shown) return;
    const turned = !shown.startsWith(`${state.tour} ${state.step} ${state.question} `);
    if (!shown) from = document.activeElement;
    shown = key;
    if (!open) {
      leave();
      return;
    }
    const step = stepOf(scene, state);
    const text = (part) => texts.say(`tour|${state.tour}|${step.id}.predict.${part}`);
    const waiting = isWaiting(state);
    place.hidden = false;
    place.classList.toggle("answered", !waiting);
    put(one("#question-asked"), text("question"));
    options.replaceChildren(...(waiting ? step.predict.options.map(option) : []));
    told.hidden = waiting;
    if (!waiting) tell(step.predict, state.question, text("feedback"));
    if (turned) (waiting ? place : one("[data-act=go-on]", place)).focus({ preventScroll: true });
  }

  place.addEventListener("click", (event) => {
    const { option: chosen, act: pressed } = event.target.closest("button")?.dataset || {};
    if (chosen) act.answer(chosen);
    else if (pressed === "go-on" || pressed === "skip") act.turn(1);
    else if (pressed === "never-ask") act.ask(false);
  });

  return { render };
}
