// What a claim is about is written as the concept's name alone, below a heading that says the rest.
// Where more than the heading is read with it, its sentence is made.
import { titled } from "./texts.js";

// Paragraphs and folded ones below a sentence tell its grounds.
export const isBelow = (node) => node.nodeName === "P" || node.nodeName === "DETAILS";

export function sentenceIn(item, edge, scene, texts) {
  const [link, ...rest] = item.childNodes;
  if (!link.hash || !rest.every(isBelow)) return item;
  const { s } = scene.edges[edge];
  const { claim } = scene.nodes[s];
  const label = texts.say(`${claim ? "claim" : "node"}|${s}|label`).text;
  const own = document.createElement("a");
  own.textContent = claim ? texts.ui("sentence.quote", { text: titled(label) }) : titled(label);
  const parts = texts.say("edge-type|about|sentence").text.split(/(\{\w+\})/);
  const ends = { "{source}": own, "{target}": link };
  link.replaceWith(...parts.map((part) => ends[part] || part));
  return item;
}
