// Everything in the view that waits for a translator: how much it is, and a button for each text.
import { all, one } from "./dom.js";
import { stamp } from "./stamp.js";

const QUIET = 250; // ms without a change before it is counted again
const seen = (element) => !element.checkVisibility || element.checkVisibility({ visibilityProperty: true });

export function createUndone(review, scan, over, on) {
  const holder = one("#translator");
  const list = one("ul", holder);
  const places = new Map(); // number → the element that shows it, where there is one
  let before = "";
  let listed = [];
  let waiting = 0;

  function find() {
    places.clear();
    for (const element of scan().elements()) {
      const numbers = scan().in(element).filter(review.isUndone);
      if (numbers.length && seen(element)) {
        for (const number of numbers) if (!places.has(number)) places.set(number, element);
      }
    }
    for (const number of over().numbers()) {
      if (review.isUndone(number) && !places.has(number)) places.set(number, null);
    }
  }

  function point(number, pointed) {
    const element = places.get(number) || over().frameOf(number);
    if (element) element.classList.toggle("translator-pointed", pointed);
  }

  function entry(number) {
    const made = stamp("translator-entry");
    const button = one("button", made);
    const { key, english } = review.about(number);
    one("b", made).textContent = review.word(number);
    one("b", made).dataset.translation = review.state(number);
    one("span", made).textContent = english;
    one("code", made).textContent = key;
    button.addEventListener("click", () => {
      places.get(number)?.scrollIntoView({ block: "nearest" });
      on.copy(key);
    });
    // A list that changes under a pointer at rest enters it too: only a pointer that moves means an entry.
    for (const kind of ["focus", "pointermove"]) {
      button.addEventListener(kind, () => { point(number, true); on.show([number]); });
    }
    for (const kind of ["blur", "pointerleave"]) button.addEventListener(kind, () => point(number, false));
    return made;
  }

  function render() {
    find();
    const numbers = [...places.keys()];
    const now = [document.documentElement.lang, ...numbers].join(" ");
    if (now === before) return;
    before = now;
    // Whoever is in the list stays at the same text, or where it was.
    const at = all("button", list).indexOf(document.activeElement);
    const kept = numbers.indexOf(listed[at]);
    listed = numbers;
    one("summary", holder).textContent = review.say("translator.title", { n: numbers.length });
    for (const element of all("[data-own]", holder)) element.textContent = review.say(element.dataset.own);
    for (const element of all("[data-own-name]", holder)) {
      element.setAttribute("aria-label", review.say(element.dataset.ownName));
    }
    one(".translator-done", holder).hidden = numbers.length > 0;
    list.replaceChildren(...numbers.map(entry));
    if (at >= 0) (all("button", list)[kept < 0 ? at : kept] || one("summary", holder)).focus({ preventScroll: true });
  }

  return {
    later() {
      clearTimeout(waiting);
      waiting = setTimeout(render, QUIET);
    },
  };
}
