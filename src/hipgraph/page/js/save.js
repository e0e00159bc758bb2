// Files for the reader: a picture as SVG, or as PNG drawn from that SVG.

const SHARP = 2; // PNG: pixels for each unit of the picture …
const MOST_PIXELS = 8000; // … as long as no side gets longer than every program opens

// A name in the reader's language, of letters and digits.
export function fileName(title, ending) {
  return `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "hipgraph"}.${ending}`;
}

function hand(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function svgText(svg) {
  return new XMLSerializer().serializeToString(svg);
}

export function saveSvg(name, svg) {
  hand(name, new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svgText(svg)], { type: "image/svg+xml" }));
}

export async function savePng(name, svg) {
  const [w, h] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
  const scale = Math.min(SHARP, MOST_PIXELS / Math.max(w, h));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(w * scale), Math.round(h * scale)];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  hand(name, await new Promise((done) => { canvas.toBlob(done, "image/png"); }));
}
