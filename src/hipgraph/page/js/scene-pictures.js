// Pictures from the shorter form they are written in (folded_pictures.py).
import { titled } from "./texts.js";

const PART = /([MLC])([^MLC]*)/g;

function fromSteps(steps, dx, dy, turn) {
  let [x, y] = [0, 0];
  const parts = [...steps.matchAll(PART)].map(([, kind, text]) => {
    const points = text.split(" ").map((number, at) => Number(number) + (at % 2 ? y : x));
    [x, y] = points.slice(-2);
    return `${kind}${points.join(" ")}`;
  });
  return { d: parts.join(" "), end: [x + dx, y + dy, turn] };
}

function parted(label, breaks) {
  if (Array.isArray(breaks)) return breaks;
  if (!breaks) return [label];
  const words = label.split(" ");
  return breaks.split(".").map((count) => words.splice(0, Number(count)).join(" "));
}

function labelLines(short, code, scene) {
  const texts = scene.texts[code];
  const label = (id) => [texts[`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`]].flat()[0];
  return (id, at) => parted(titled(label(id)), short[at]);
}

export function unfoldPicture(picture, scene) {
  const ids = { nodes: Object.keys(scene.nodes), edges: Object.keys(scene.edges) };
  const lines = {};
  for (const [code, short] of Object.entries(picture.lines)) {
    // A language's words come out of their parcel when somebody reads them.
    Object.defineProperty(lines, code, {
      enumerable: true,
      configurable: true,
      get() {
        const of = labelLines(short, code, scene);
        const value = Object.fromEntries(picture.nodes.map(([at]) => [ids.nodes[at], of(ids.nodes[at], at)]));
        Object.defineProperty(lines, code, { enumerable: true, value });
        return value;
      },
    });
  }
  return {
    ...picture,
    lines,
    nodes: Object.fromEntries(picture.nodes.map(([at, ...box]) => [ids.nodes[at], box])),
    edges: Object.fromEntries(picture.edges.map(([at, ...steps]) => [ids.edges[at], fromSteps(...steps)])),
  };
}
