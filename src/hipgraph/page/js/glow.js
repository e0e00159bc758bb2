// Light on the body, in four bands: on what is drawn, on what is felt beside it, and on a list of
// what has no one place.
import { all, one, put } from "./dom.js";
import { bandOf, placed } from "./placed.js";
import { titled } from "./texts.js";

export function createGlow(scene, texts, place, placeOf) {
  const elsewhere = one(".elsewhere", place);
  const list = one("ul", elsewhere);

  function entry(id) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const { text, lang } = texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);
    item.className = `lane-${scene.nodes[id].lane}`;
    link.href = `#list-${id}`;
    link.dataset.state = id;
    put(link, { text: titled(text), lang });
    item.append(link);
    return item;
  }

  function mark(element, level) {
    if (level > 0) element.dataset.level = bandOf(level);
    else delete element.dataset.level;
  }

  // ``levels``: from 0 to 1 by node; null puts all light out.
  function show(levels) {
    const { parts, loose } = placed(levels || {}, placeOf);
    place.classList.toggle("lit", Boolean(levels));
    const ids = Object.keys(loose);
    elsewhere.hidden = !ids.length;
    list.replaceChildren(...ids.map(entry));
    for (const part of all("[data-part]", place)) mark(part, parts[part.dataset.part]);
    for (const link of all("[data-state]", place)) mark(link, levels?.[link.dataset.state]);
    return Object.keys(parts);
  }

  return {
    show,
    name(key) {
      const title = one("[data-text]", elsewhere);
      title.dataset.text = key;
      put(title, texts.say(`ui|${key}`));
    },
  };
}
