// Finds the texts in the page and outlines those that are not translated. Marks in text stay where
// they are, since cards are copied from one another; names of elements are freed of them, because
// they are read out.
import { all } from "./dom.js";
import { marksIn, unmarked } from "./translator-marks.js";

const NAMES = ["aria-label", "title", "placeholder", "alt"];
const NAMED = NAMES.map((name) => `[${name}]`).join(",");
const OURS = ".translator, .translator-over";
const SIGN = "\u{E007F}";

const ownTexts = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);

export function createScan(review, changed) {
  const names = new WeakMap(); // element → attribute → its plain value and numbers
  const named = new Set();

  function takeNames(element) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      const known = names.get(element)?.[name];
      if (value === null || value === known?.value) continue;
      const plain = { value: unmarked(value), numbers: marksIn(value) };
      names.set(element, { ...names.get(element), [name]: plain });
      named.add(element);
      if (plain.value !== value) element.setAttribute(name, plain.value);
    }
  }

  const inNames = (element) => Object.values(names.get(element) || {}).flatMap(({ numbers }) => numbers);
  const inTexts = (element) => ownTexts(element).flatMap((node) => marksIn(node.data));

  function outline(element) {
    const undone = inTexts(element).filter(review.isUndone);
    if (!undone.length) {
      delete element.dataset.translation;
      delete element.dataset.word;
      return;
    }
    element.dataset.translation = review.state(undone[0]);
    element.dataset.word = review.word(undone[0]);
  }

  function takeAll(root) {
    if (root.nodeType !== Node.ELEMENT_NODE || root.closest(OURS)) return;
    for (const element of [root, ...all(NAMED, root)]) takeNames(element);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = new Set(all("[data-translation]", root));
    while (walker.nextNode()) {
      if (walker.currentNode.data.includes(SIGN)) found.add(walker.currentNode.parentElement);
    }
    for (const element of [root, ...found]) outline(element);
  }

  function take({ type, target, addedNodes }) {
    const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
    if (!element || element.closest(OURS)) return;
    if (type === "attributes") takeNames(element);
    else outline(element);
    for (const node of addedNodes) takeAll(node);
  }

  function freeTitle() {
    if (marksIn(document.title).length) document.title = unmarked(document.title);
  }

  const observer = new MutationObserver((records) => {
    const spokenAnew = records.some(({ attributeName }) => attributeName === "lang");
    for (const record of records) if (record.attributeName !== "lang") take(record);
    if (spokenAnew) takeAll(document.body);
    freeTitle();
    observer.takeRecords();
    changed();
  });

  takeAll(document.body);
  freeTitle();
  observer.observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...NAMES, "lang"],
  });

  return {
    // What an element says itself, and as a control with all that is in it.
    in: (element) => [...inTexts(element), ...inNames(element)],
    within: (element) => [element, ...all("*", element)].flatMap((one) => [...inTexts(one), ...inNames(one)]),
    elements() {
      for (const element of named) if (!element.isConnected) named.delete(element);
      return [...new Set([...all("[data-translation]"), ...named])];
    },
  };
}
