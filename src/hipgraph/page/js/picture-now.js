// The picture that is on screen, as a file: story, map or body.
import { readPalette } from "./palette.js";
import { bodyPiece } from "./picture-body.js";
import { drawnPicture, pictureSheet } from "./picture-svg.js";
import { pageSource } from "./picture-words.js";
import { titled } from "./texts.js";

function pictureWords({ scene, texts }, { view, tour, step, node, tool }) {
  if (tool === "spread") {
    const title = texts.ui("dock.spread");
    return { title, words: texts.ui("spread.model"), name: `${title} ${texts.ui(`view.${view}`)}` };
  }
  if (view === "story") {
    const { steps } = scene.tours[tour];
    const place = texts.ui("story.position", { step, steps: steps.length });
    return {
      title: texts.say(`tour|${tour}|title`).text,
      words: `${place}: ${texts.say(`tour|${tour}|${steps[step - 1].id}.say`).text}`,
      name: step > 1 ? `${texts.say(`tour|${tour}|title`).text} ${step}` : texts.say(`tour|${tour}|title`).text,
    };
  }
  const chosen = node ? titled(texts.say(`${scene.nodes[node].claim ? "claim" : "node"}|${node}|label`).text) : "";
  const title = chosen || texts.ui("page.title");
  return { title, words: "", name: `${title} ${texts.ui(`view.${view}`)}` };
}

// `everything`: nothing is dimmed, whatever is chosen.
export function pictureNow({ scene, texts, stage }, state, { everything, address }) {
  const words = pictureWords({ scene, texts }, state);
  const palette = readPalette(scene.lanes);
  const said = { ...words, source: pageSource(scene, texts, address) };
  if (state.view === "body") {
    return { name: words.name, svg: pictureSheet({ scene, texts, palette, edges: [], said, ...bodyPiece(everything) }) };
  }
  const { picture, nodes, edges, fills, node, edge } = stage.painter.now;
  const shown = everything ? { picture, palette } : { picture, palette, levels: { nodes, edges, fills }, node, edge };
  const piece = drawnPicture(scene, texts, shown);
  const drawn = Object.keys(picture.edges);
  const { x = 0, y = 0, w, h } = picture;
  return { name: words.name, svg: pictureSheet({ scene, texts, palette, piece, corner: [x, y], w, h, edges: drawn, said }) };
}
