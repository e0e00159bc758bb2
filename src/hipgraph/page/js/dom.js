// Small doors to the document. Text goes in as text, never as markup.
import { titled } from "./texts.js";

export function one(selector, root = document) {
  return root.querySelector(selector);
}

export function all(selector, root = document) {
  return [...root.querySelectorAll(selector)];
}

export function put(element, { text, lang }) {
  element.textContent = text;
  element.classList.toggle("fallback", Boolean(lang));
  if (lang) element.lang = lang;
  else element.removeAttribute("lang");
}

// Every element that shows an interface text names its key; a language switch rewrites them all.
export function retext(texts, root = document) {
  for (const element of all("[data-text]", root)) {
    put(element, texts.say(`ui|${element.dataset.text}`));
  }
  // A text of the graph: what it calls a kind, an article.
  for (const element of all("[data-say]", root)) {
    const { text, lang } = texts.say(element.dataset.say);
    put(element, { text: titled(text), lang });
  }
  for (const element of all("[data-name]", root)) {
    const name = texts.ui(element.dataset.name);
    element.setAttribute("aria-label", name);
    if (element.matches("button")) element.title = name;
  }
  for (const element of all("[data-placeholder]", root)) {
    element.placeholder = texts.ui(element.dataset.placeholder);
  }
}

// Links to the List's anchors lead to what they name instead of jumping there.
export function followLinks(place, reveal) {
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#list-']");
    if (!link) return;
    event.preventDefault();
    reveal(link.getAttribute("href").slice(1));
  });
}
