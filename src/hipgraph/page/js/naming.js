// What the figure's parts are called: everyday or Latin, or nothing yet, for practice.
import { all, one, put } from "./dom.js";
import { titled } from "./texts.js";

export function createNaming(place, texts) {
  const names = one(".body-named input", place);
  const told = new Set();
  let latin = false;

  function nameOf(label) {
    const foreign = latin && one("[data-latin]", label);
    if (foreign) return all("tspan", foreign).map((line) => line.textContent).join(" ");
    return titled(texts.say(label.dataset.label).text);
  }

  function word() {
    for (const label of all("a.label", place)) {
      const foreign = latin && one("[data-latin]", label);
      for (const text of all("text", label)) {
        const mine = foreign ? text === foreign : text.dataset.in === texts.locale;
        text.toggleAttribute("hidden", !mine);
      }
      const known = names.checked || told.has(label.dataset.part);
      label.classList.toggle("named", known);
      const name = known ? nameOf(label) : texts.ui("body.unnamed", { n: label.dataset.number });
      label.setAttribute("aria-label", name);
    }
    place.classList.toggle("no-names", !names.checked);
    for (const element of all(".felt [data-label]", place)) {
      const { text, lang } = texts.say(element.dataset.label);
      put(element, { text: titled(text), lang });
    }
    for (const button of all("[data-names]", place)) {
      button.setAttribute("aria-pressed", String((button.dataset.names === "latin") === latin));
    }
  }

  names.addEventListener("change", () => {
    told.clear();
    word();
  });

  return {
    word,
    speak(kind) {
      latin = kind === "latin";
      word();
    },
    // For practice a first choice tells the name; what is known already gives null.
    reveal(id) {
      if (names.checked || told.has(id)) return null;
      told.add(id);
      word();
      return nameOf(one(`a.label[data-part="${CSS.escape(id)}"]`, place));
    },
  };
}
