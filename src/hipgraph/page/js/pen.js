// A pen that painter.js can draw with instead of a canvas, and that leaves SVG behind: so a saved or
// printed picture is what stands on the screen, line by line. It knows what the painter uses.
// Looks are attributes, which the page's policy allows where it forbids styles.

const SVG = "http://www.w3.org/2000/svg";
const MIDDLE = 0.35; // of a letter's size: from its baseline up to the middle of its line
const ANCHORS = { left: "start", center: "middle", right: "end" };
const PLAIN = {
  fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, lineCap: "butt", lineJoin: "miter", globalAlpha: 1,
  font: "15px sans-serif", textAlign: "left", textBaseline: "alphabetic", dash: [], place: "", within: null,
};

const round = (number) => Math.round(number * 100) / 100;
let clips = 0; // a name for each, over all pictures of the page

export function svgElement(name, attributes = {}, ...inside) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, typeof value === "number" ? round(value) : value);
  }
  element.append(...inside);
  return element;
}

// "italic 600 13px a, b" as attributes.
function lettering(font) {
  const [, before, size, family] = /^(.*?)([\d.]+)px (.+)$/.exec(font);
  return {
    "font-style": before.includes("italic") ? "italic" : null,
    "font-weight": /\d{3}/.exec(before)?.[0] || null,
    "font-size": Number(size),
    "font-family": family,
  };
}

// Where a rounded corner begins and ends, between two straight lines.
function corner([x0, y0], [x1, y1], [x2, y2], radius) {
  const [a, b] = [[x0 - x1, y0 - y1], [x2 - x1, y2 - y1]];
  const [one, two] = [Math.hypot(...a), Math.hypot(...b)];
  const cross = a[0] * b[1] - a[1] * b[0];
  if (!one || !two || !cross || !radius) return null;
  const far = radius / Math.tan(Math.acos((a[0] * b[0] + a[1] * b[1]) / one / two) / 2);
  return {
    from: [x1 + (a[0] / one) * far, y1 + (a[1] / one) * far],
    to: [x1 + (b[0] / two) * far, y1 + (b[1] / two) * far],
    turn: Number(cross < 0),
  };
}

export function createPen() {
  const sheet = svgElement("g");
  const ruler = document.createElement("canvas").getContext("2d");
  const kept = [];
  let data = "";
  let last = [0, 0];
  let halo = null;

  function to(letter, points, end = points.slice(-2)) {
    data += letter + points.map(round).join(" ");
    last = end;
  }

  function add(name, attributes) {
    const element = svgElement(name, { transform: pen.place || null, "clip-path": pen.within, ...attributes });
    sheet.append(element);
    return element;
  }

  // What is as SVG has it anyway is not said.
  const told = (name) => (pen[name] === PLAIN[name] ? null : pen[name]);

  function write(text, x, y, stroked) {
    const size = lettering(pen.font)["font-size"];
    add("text", {
      ...lettering(pen.font), x, y: pen.textBaseline === "middle" ? y + size * MIDDLE : y,
      "text-anchor": ANCHORS[pen.textAlign], fill: pen.fillStyle, opacity: told("globalAlpha"),
      ...stroked,
    }).textContent = text;
  }

  const pen = {
    ...PLAIN,
    sheet,
    save() { kept.push(Object.fromEntries(Object.keys(PLAIN).map((key) => [key, pen[key]]))); },
    restore: () => Object.assign(pen, kept.pop()),
    translate(x, y) { pen.place += `translate(${round(x)} ${round(y)})`; },
    rotate(angle) { pen.place += `rotate(${round((angle * 180) / Math.PI)})`; },
    scale(x, y) { pen.place += `scale(${x} ${y})`; },
    setLineDash(dash) { pen.dash = dash; },
    beginPath() { data = ""; },
    closePath() { data += "Z"; },
    moveTo: (x, y) => to("M", [x, y]),
    lineTo: (x, y) => to(data ? "L" : "M", [x, y]),
    bezierCurveTo: (...points) => to("C", points),
    quadraticCurveTo: (...points) => to("Q", points),
    arcTo(x1, y1, x2, y2, radius) {
      const found = corner(last, [x1, y1], [x2, y2], radius);
      pen.lineTo(...(found ? found.from : [x1, y1]));
      if (found) to("A", [radius, radius, 0, 0, found.turn, ...found.to]);
    },
    arc(x, y, radius, from, until) {
      const at = (angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      pen.lineTo(...at(from));
      const half = (from + until) / 2; // an arc of its own for each half, so that a circle closes
      for (const angle of [half, until]) to("A", [radius, radius, 0, 0, Number(until > from), ...at(angle)]);
    },
    rect(x, y, w, h) { data += `M${[x, y].map(round).join(" ")}h${round(w)}v${round(h)}h${round(-w)}z`; },
    roundRect(x, y, w, h, radius) {
      const r = Math.min(Number(radius), w / 2, h / 2);
      pen.moveTo(x + r, y);
      pen.arcTo(x + w, y, x + w, y + h, r);
      pen.arcTo(x + w, y + h, x, y + h, r);
      pen.arcTo(x, y + h, x, y, r);
      pen.arcTo(x, y, x + w, y, r);
      pen.closePath();
    },
    fill(path) {
      add("path", { d: path?.data ?? data, fill: pen.fillStyle, "fill-opacity": told("globalAlpha") });
    },
    stroke(path) {
      add("path", {
        d: path?.data ?? data, fill: "none", stroke: pen.strokeStyle, "stroke-width": pen.lineWidth,
        "stroke-opacity": told("globalAlpha"), "stroke-linecap": told("lineCap"), "stroke-linejoin": told("lineJoin"),
        "stroke-dasharray": pen.dash.length ? pen.dash.join(" ") : null,
      });
    },
    clip() {
      clips += 1;
      sheet.append(svgElement("clipPath", { id: `within-${clips}` }, svgElement("path", { d: data })));
      pen.within = `url(#within-${clips})`;
    },
    fillRect(x, y, w, h) {
      add("rect", { x, y, width: w, height: h, fill: pen.fillStyle, "fill-opacity": told("globalAlpha") });
    },
    // Letters on paper of their own: one element, which a reader's software finds once.
    strokeText(text) {
      halo = { text, stroke: pen.strokeStyle, "stroke-width": pen.lineWidth, "stroke-linejoin": "round", "paint-order": "stroke" };
    },
    fillText(text, x, y) {
      const { text: around, ...stroked } = halo || {};
      write(text, x, y, around === text ? stroked : {});
      halo = null;
    },
    measureText(text) {
      ruler.font = pen.font;
      return ruler.measureText(text);
    },
  };
  return pen;
}
