// Put in order: every concept moves up and down by its buttons.
import { all, one, put } from "./dom.js";
import { linksOf } from "./quiz-chain.js";
import { slots, stamp } from "./stamp.js";

export function createChainAnswer({ scene, texts, cards, name }, question, tell) {
  const element = stamp("chain", texts);

  function item(id) {
    const made = stamp("chain-item", texts);
    const { text, lang } = name(id);
    made.dataset.id = id;
    put(slots(made).label, { text, lang });
    for (const button of all("button", made)) {
      const label = texts.ui(button.dataset.by === "1" ? "quiz.down" : "quiz.up", { label: text });
      button.setAttribute("aria-label", label);
      button.title = label;
    }
    return made;
  }

  function ends() {
    for (const made of element.children) {
      one("[data-by='-1']", made).setAttribute("aria-disabled", String(!made.previousElementSibling));
      one("[data-by='1']", made).setAttribute("aria-disabled", String(!made.nextElementSibling));
    }
  }

  element.append(...question.mixed.map(item));
  ends();
  element.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const made = button.closest("li");
    if (button.dataset.by === "1") made.nextElementSibling.after(made);
    else made.previousElementSibling.before(made);
    button.focus();
    ends();
    const n = [...element.children].indexOf(made) + 1;
    tell("quiz.moved", { label: name(made.dataset.id).text, n, all: element.children.length });
  });

  return {
    element,
    asked: ["quiz.chain"],
    check() {
      const given = [...element.children].map((made) => made.dataset.id);
      const right = given.every((id, at) => id === question.nodes[at]);
      const list = document.createElement("ol");
      list.className = "leads";
      list.append(...linksOf(scene, question.nodes).map((edge) => cards.copy({ edge })));
      const said = [`quiz.${right ? "right" : "wrong"}-chain`];
      return { right, said, shown: [list], again: { tour: question.tour } };
    },
  };
}
