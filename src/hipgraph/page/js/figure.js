// Copies of the Body's figures, with their parts and where these are.
import { all, one } from "./dom.js";

const bodyFigures = () => all("#body svg.figure");

// A part's name leads to it by a line: where that ends, the part is.
function partPlace(label) {
  const [x, y] = one(".leader", label).getAttribute("d").match(/-?\d+(\.\d+)?/g).map(Number).slice(-2);
  return { id: label.dataset.part, x, y };
}

// The views of the body with their parts, from head to foot; empty where there is no figure.
export function bodyViews() {
  return bodyFigures().map((figure) => ({ view: figure.dataset.viewOf, parts: all("a.label", figure).map(partPlace) }));
}

function copyOf(view) {
  const copy = bodyFigures().find((figure) => figure.dataset.viewOf === view).cloneNode(true);
  copy.classList.add("alone");
  copy.setAttribute("role", "img");
  for (const part of all(".over, .chosen, .linked", copy)) part.classList.remove("over", "chosen", "linked");
  return copy;
}

// A view in which one part is marked and none is named; those who hear it are told what is around.
export function markedFigure({ texts, name }, view, part) {
  const copy = copyOf(view);
  const order = all("a.label", copy).map((label) => label.dataset.part);
  const at = order.indexOf(part);
  const names = {
    view: texts.ui(`body.${view}`),
    above: at > 0 && name(order[at - 1]).text,
    below: at + 1 < order.length && name(order[at + 1]).text,
  };
  const key = !names.above ? "quiz.part-top" : !names.below ? "quiz.part-bottom" : "quiz.part-between";
  copy.setAttribute("aria-label", texts.ui(key, names));
  copy.removeAttribute("data-name");
  for (const label of all("a.label", copy)) label.remove();
  copy.classList.add("choosing");
  one(`g[data-part="${CSS.escape(part)}"]`, copy).classList.add("chosen");
  return copy;
}

// A view with numbers in place of names; `order` are the parts by number.
export function numberedFigure(texts, view) {
  const copy = copyOf(view);
  const labels = all("a.label", copy);
  copy.setAttribute("aria-label", texts.ui(`body.${view}`));
  labels.forEach((label, at) => {
    const [text, ...rest] = all("text", label);
    const x = one("tspan", text).getAttribute("x");
    for (const other of rest) other.remove();
    text.removeAttribute("hidden");
    text.setAttribute("x", x);
    text.textContent = String(at + 1);
    label.removeAttribute("href");
    label.removeAttribute("aria-label");
  });
  return { figure: copy, order: labels.map((label) => label.dataset.part) };
}
