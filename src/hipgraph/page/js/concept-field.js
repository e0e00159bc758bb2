// A field of a tool in which one concept is chosen by any of its names, as in the search.
import { createCombobox } from "./combobox.js";
import { alike, answer, indexOf } from "./find.js";
import { createResults } from "./result.js";
import { titled } from "./texts.js";

export function createConceptField(box, { scene, texts }, chosen) {
  const option = createResults(scene, texts, box.dataset.concept);
  const isConcept = ({ id }) => Object.hasOwn(scene.nodes, id);
  let shown = "";

  function look(typed) {
    // What is chosen stands in the field; it asks for nothing.
    if (!typed || typed === shown) return { found: [], title: "", say: "" };
    const index = indexOf(scene);
    const found = answer(index, typed, texts.locale).filter(isConcept);
    if (found.length) return { found, title: "", say: texts.ui("search.count", { n: found.length }) };
    const meant = alike(index, typed).filter(isConcept);
    const title = meant.length ? "search.near" : "search.none";
    return { found: meant, title, say: texts.ui(title) };
  }

  const { input } = createCombobox(box, { texts, look, option, chosen, left: restore });

  function restore() {
    input.value = shown;
  }

  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", restore);

  return {
    input,
    show(id) {
      const { claim } = scene.nodes[id] || {};
      shown = id ? titled(texts.say(`${claim ? "claim" : "node"}|${id}|label`).text) : "";
      if (document.activeElement !== input || input.value === "" || id) input.value = shown;
    },
  };
}
