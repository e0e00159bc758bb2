// The Body's figures for a file: copies that carry as attributes what the style sheet makes of them.
import { all } from "./dom.js";
import { svgElement } from "./pen.js";

const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
  "stroke-linejoin", "paint-order", "vector-effect", "opacity", "font-size", "font-family", "font-weight"];
const PLAIN_LOOKS = { "fill-opacity": "1", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  "paint-order": "normal", "vector-effect": "none", opacity: "1", "font-weight": "400" };
const GAP = 24;

function copied(element, everything) {
  const style = getComputedStyle(element);
  if (style.display === "none" || element.matches(".near")) return null;
  const name = element.localName === "a" ? "g" : element.localName; // a file has nowhere to lead to
  const copy = svgElement(name);
  for (const { name: key, value } of element.attributes) {
    if (/^(d|x|y|dy|text-anchor|viewBox|lang|transform)$/.test(key)) copy.setAttribute(key, value);
  }
  const dims = everything && element.matches(".part, .landmark"); // what is chosen dims the rest
  const drawn = /^(path|text)$/.test(name);
  for (const look of drawn ? LOOKS : ["opacity"]) {
    const value = style.getPropertyValue(look);
    if (value && value !== PLAIN_LOOKS[look] && !(dims && look === "opacity")) copy.setAttribute(look, value);
  }
  for (const child of element.childNodes) {
    const inside = child.nodeType === Node.TEXT_NODE ? child.textContent.trim() : copied(child, everything);
    if (inside) copy.append(inside);
  }
  return copy;
}

// The figures that are seen, side by side.
export function bodyPiece(everything) {
  const piece = svgElement("g");
  let [left, high] = [0, 0];
  for (const figure of all("#body .figure").filter((one) => one.getClientRects().length)) {
    const { width, height } = figure.viewBox.baseVal;
    const copy = copied(figure, everything);
    for (const [key, value] of Object.entries({ x: left, y: 0, width, height, overflow: "visible" })) copy.setAttribute(key, value);
    piece.append(copy);
    left += width + GAP;
    high = Math.max(high, height);
  }
  return { piece, w: left - GAP, h: high };
}
