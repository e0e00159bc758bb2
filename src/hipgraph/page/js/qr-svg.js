// A QR code as a picture. Black on white in every theme: that is what phones read.
import { svgElement } from "./pen.js";
import { qrCode, squares } from "./qr.js";

const QUIET_ZONE = 4; // squares of white that a reader needs around the code

// Null where the text is too long for any code.
export function qrPicture(text, title) {
  const rows = qrCode(text);
  if (!rows) return null;
  const side = rows.length + 2 * QUIET_ZONE;
  return svgElement("svg", { viewBox: `0 0 ${side} ${side}`, role: "img", "shape-rendering": "crispEdges" },
    svgElement("title", {}, title),
    svgElement("rect", { width: side, height: side, fill: "#fff" }),
    svgElement("path", { d: squares(rows), transform: `translate(${QUIET_ZONE} ${QUIET_ZONE})`, fill: "#000" }));
}
