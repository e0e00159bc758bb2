// The List's register: its concepts and claims by letter, in the order of the language. Without
// scripts the contents by lane do; here a letter shows its entries, one letter at a time.
import { readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";
import { byLetter } from "./letters.js";
import { stamp } from "./stamp.js";

export function createRegister(scene, texts, place) {
  function make() {
    one(".contents", place).append(stamp("register", texts));
  }

  function link({ id, title }) {
    const item = document.createElement("li");
    const made = document.createElement("a");
    made.href = `#${id}`;
    // With the language of a name that nobody translated.
    made.append(...[...title.childNodes].map((node) => node.cloneNode(true)));
    item.append(made);
    return item;
  }

  function show(letters, open) {
    const list = one(".register-entries", place);
    const chosen = letters.find(({ letter }) => letter === open);
    list.replaceChildren(...(chosen ? chosen.entries.map(link) : []));
    list.hidden = !chosen;
    for (const button of all(".register button", place)) {
      button.setAttribute("aria-expanded", String(button.textContent === open));
    }
  }

  // What the filters have left; a letter that was open stays open.
  function render() {
    if (!one(".register", place)) make();
    const cards = all("section .node-card", place).filter((card) => !card.hidden && readAnchor(card.id, scene));
    const letters = byLetter(cards.map((card) => {
      const title = one("h3", card);
      return { id: card.id, name: title.textContent, title };
    }), texts.chain);
    const open = one(".register [aria-expanded=true]", place)?.textContent;
    one(".register", place).replaceChildren(...letters.map(({ letter }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = letter;
      button.addEventListener("click", () => {
        show(letters, button.getAttribute("aria-expanded") === "true" ? "" : letter);
      });
      return button;
    }));
    show(letters, open);
    const empty = one(".list-empty", place);
    const pressed = empty.contains(document.activeElement);
    empty.hidden = letters.length > 0;
    // The button that took the filters away goes with its words: the keyboard goes on here.
    if (pressed && empty.hidden) one(".register button", place).focus();
  }

  return { render };
}
