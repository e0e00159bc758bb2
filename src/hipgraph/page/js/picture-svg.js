// A picture as SVG of its own: what the painter draws, and for a file also what one must know to
// read it when it stands alone: title, sentence, what the lines mean, and where it is from.
import { createPainter } from "./painter.js";
import { createPen, svgElement } from "./pen.js";
import { DASHES, WIDTHS, head, headKind } from "./shapes.js";

const SHEET_MARGIN = 28;
const USUAL_WIDTH = 1100; // a wider picture has larger words around it
const SAMPLE = 36;
const HEAD_KINDS = ["plus", "minus", "none", "open"];

// `levels` say how bright nodes and edges are; without them everything is lit.
export function drawnPicture(scene, texts, { picture, palette, levels = { nodes: {}, edges: {} }, node = null, edge = null }) {
  const painter = createPainter(scene, texts);
  const pen = createPen();
  Object.assign(painter.now, { picture, palette, ...levels, node, edge });
  painter.under(pen);
  for (const [id, [x, y]] of Object.entries(picture.nodes)) painter.node(pen, id, x, y);
  painter.over(pen);
  return pen.sheet;
}

export function inFrame(w, h, { title, description = "", lang }, ...inside) {
  return svgElement("svg", { viewBox: `0 0 ${Math.ceil(w)} ${Math.ceil(h)}`, width: Math.ceil(w), height: Math.ceil(h), role: "img", lang },
    svgElement("title", {}, title), svgElement("desc", {}, description), ...inside);
}

// Words in lines that fit; returns where the next line would stand.
function block(pen, text, { x, y, width, font, size, ink }) {
  Object.assign(pen, { font: `${font[0]} ${size}px ${font[1]}`, fillStyle: ink, textAlign: "left", textBaseline: "alphabetic" });
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines.forEach((line, at) => pen.fillText(line, x, y + size + at * size * 1.35));
  return y + lines.length * size * 1.35;
}

// Which lines and heads occur, each with its word, in rows.
function legendLine(pen, { scene, texts, palette, edges, size, width, x, y }) {
  const kinds = edges.map((id) => scene.edges[id]);
  const grades = scene.grades.filter((grade) => kinds.some((one) => one.grade === grade));
  const signs = HEAD_KINDS.filter((sign) => kinds.some((one) => headKind(one) === sign));
  const k = size / 13;
  let [left, top] = [x, y];
  const item = (text, grade, sign) => {
    pen.font = `400 ${size}px ${palette.sans}`;
    const room = SAMPLE * k + size * 0.7 + pen.measureText(text).width;
    if (left > x && left + room > x + width) [left, top] = [x, top + size * 1.7];
    const middle = top + size * 0.65;
    pen.save();
    pen.translate(left, middle);
    pen.scale(k, k);
    Object.assign(pen, { strokeStyle: palette.line, fillStyle: palette.line, lineWidth: WIDTHS[grade], lineCap: grade === "untested" ? "round" : "butt" });
    pen.setLineDash(DASHES[grade]);
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(SAMPLE - 2, 0);
    pen.stroke();
    pen.setLineDash([]);
    if (grade === "tradition") {
      Object.assign(pen, { strokeStyle: palette.paper, lineWidth: 2 });
      pen.stroke();
    }
    head(pen, sign, SAMPLE - 2, 0, 0, palette.paper);
    pen.restore();
    Object.assign(pen, { fillStyle: palette.ink, textAlign: "left", textBaseline: "alphabetic" });
    pen.fillText(text, left + SAMPLE * k + size * 0.7, top + size);
    left += room + size * 1.8;
  };
  for (const grade of grades) item(texts.ui(`grade.${grade}`), grade, "none");
  for (const sign of signs) item(texts.ui(`sign.${sign}`), sign === "none" || sign === "open" ? "none" : "moderate", sign);
  return grades.length || signs.length ? top + size * 1.7 : y;
}

// The same below a picture on paper.
export function legendBelow(scene, texts, palette, { w, h, edges }) {
  const pen = createPen();
  const high = legendLine(pen, { scene, texts, palette, edges: Object.keys(edges), size: 13, width: w, x: 0, y: h + 12 });
  return { legend: pen.sheet, high };
}

// `piece` is what is shown, `w` by `h` from its own corner on; `said` the words around it.
export function pictureSheet({ scene, texts, palette, piece, corner = [0, 0], w, h, edges, said }) {
  const k = Math.max(1, w / USUAL_WIDTH);
  const margin = SHEET_MARGIN * k;
  const width = Math.max(w, 640);
  const pen = createPen();
  const at = { x: margin, width, ink: palette.ink };
  let y = block(pen, said.title, { ...at, y: margin, font: ["600", palette.book], size: 24 * k });
  if (said.words) y = block(pen, said.words, { ...at, y: y + 4 * k, font: ["400", palette.book], size: 16 * k });
  y += 12 * k;
  piece.setAttribute("transform", `translate(${Math.round(margin + (width - w) / 2 - corner[0])} ${Math.round(y - corner[1])})`);
  y = legendLine(pen, { scene, texts, palette, edges, size: 13 * k, ...at, y: y + h + 14 * k });
  for (const line of said.source) {
    y = block(pen, line, { ...at, ink: palette.line, y: y + 3 * k, font: ["400", palette.sans], size: 12.5 * k });
  }
  const [wide, high] = [width + 2 * margin, y + margin];
  const ground = svgElement("rect", { width: Math.ceil(wide), height: Math.ceil(high), fill: palette.paper });
  return inFrame(wide, high, { title: said.title, description: said.words || said.source[0], lang: texts.locale }, ground, pen.sheet, piece);
}
