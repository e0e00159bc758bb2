// Makes a List from its tree (packed.py). Texts stay texts, and there are no elements and
// attributes but those of a List.
import { dressCard } from "./dress.js";

const TAGS = new Set([
  "a", "article", "b", "details", "div", "h2", "h3", "h4", "i", "li", "nav", "ol", "p",
  "section", "small", "span", "summary", "ul",
]);
const ATTRIBUTES = new Set(["aria-label", "aria-labelledby", "class", "href", "id", "lang"]);
const SAFE_LINK = /^(#|https?:\/\/)/;

function setIn(element, name, value) {
  if (!ATTRIBUTES.has(name)) throw new Error(`A List has no attribute ${name}.`);
  if (name === "href" && !SAFE_LINK.test(value)) throw new Error(`A List has no link ${value}.`);
  element.setAttribute(name, value);
}

// One element of each shape is made and copied: most have many of their kind.
function patternOf([tag, attributes, further]) {
  if (!TAGS.has(tag)) throw new Error(`A List has no element ${tag}.`);
  const pattern = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setIn(pattern, name, value);
  return { pattern, further };
}

// Its cards are filled by and by: `fill(n)` fills so many, and says whether there are more.
export function createBuild({ shapes, body }, scene) {
  const patterns = shapes.map(patternOf);
  const empty = [];

  function put(parent, parts, from) {
    for (let at = from; at < parts.length; at += 1) {
      const part = parts[at];
      if (typeof part === "string") parent.append(part);
      else parent.append(made(part));
    }
    return parent;
  }

  function made(parts) {
    const { pattern, further } = patterns[parts[0]];
    const element = pattern.cloneNode(false);
    further.forEach((name, at) => setIn(element, name, parts[at + 1]));
    if (element.localName !== "article") return put(element, parts, further.length + 1);
    empty.push([element, parts, further.length + 1]);
    return element;
  }

  const fragment = put(document.createDocumentFragment(), body, 0);
  return {
    fragment,
    fill(cards) {
      for (const [card, parts, from] of empty.splice(0, cards)) dressCard(put(card, parts, from), scene);
      return empty.length > 0;
    },
  };
}
