// Small doors to the document. Text goes in as text, never as markup.

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
  for (const element of all("[data-name]", root)) {
    const name = texts.ui(element.dataset.name);
    element.setAttribute("aria-label", name);
    if (element.matches("button")) element.title = name;
  }
  for (const element of all("[data-placeholder]", root)) {
    element.placeholder = texts.ui(element.dataset.placeholder);
  }
}
