// One result of the search: what it is called, where it belongs, and which name was met.
import { indexOf, kindOf, nameKey } from "./find.js";
import { markings } from "./marking.js";
import { titled } from "./texts.js";

function filled(tag, text, pieces, lang) {
  const element = document.createElement(tag);
  if (lang) element.lang = lang;
  let at = 0;
  for (const [from, to] of pieces) {
    const met = document.createElement("mark");
    met.textContent = text.slice(from, to);
    element.append(text.slice(at, from), met);
    at = to;
  }
  element.append(text.slice(at));
  return element;
}

const BESIDE = {
  tour: "view.story", situation: "search.in-class", study: "search.study", article: "search.article",
};

// ``prefix`` begins the ids of one field's results.
export function createResults(scene, texts, prefix) {
  function whereOf(id) {
    const kind = kindOf(scene, id);
    const place = document.createElement("span");
    const { lane } = scene.nodes[id] || {};
    place.className = lane ? `kicker lane-${lane}` : "kicker";
    if (lane) place.textContent = texts.ui(`lane.${lane}`);
    else place.textContent = texts.ui(BESIDE[kind]);
    return place;
  }

  // ``typed``: what is emphasized in the names, empty where nothing was typed.
  return function option({ id, entry }, at, typed) {
    const { small } = indexOf(scene);
    const item = document.createElement("li");
    item.id = `${prefix}-${at}`;
    item.setAttribute("role", "option");
    item.dataset.id = id;
    const { text, lang } = id.includes(".") ? { text: entry.name, lang: null } : texts.say(nameKey(scene, id));
    const name = titled(text);
    const met = (one) => (typed ? markings(one, typed, small) : []);
    item.append(filled("span", name, met(name), lang), whereOf(id));
    if (entry.locale && titled(entry.name) !== name) {
      const also = document.createElement("small");
      const [before, after] = texts.ui("search.also", { name: "\u0000" }).split("\u0000");
      const foreign = entry.locale === texts.locale ? null : entry.locale;
      also.append(before, filled("span", entry.name, met(entry.name), foreign), after);
      item.append(also);
    }
    return item;
  };
}
