// Handouts: what is on screen as a document of its own, to print or to send as text.
import { all, one } from "./dom.js";
import { bare, mapFigure, nodeFigure, storyParts } from "./handout-parts.js";
import { pageSource } from "./picture-words.js";
import { createSaidHandouts } from "./handout-said.js";
import { createWaysHandout } from "./handout-ways.js";
import { qrPicture } from "./qr-svg.js";
import { referencesIn, tourReferences } from "./references.js";
import { createSpreadSheet } from "./sheet-spread.js";
import { slots, stamp } from "./stamp.js";
import { titled } from "./texts.js";

export function createHandouts(tools) {
  const { scene, texts, cards } = tools;
  const spreadOf = createSpreadSheet(tools);
  const waysOnPaper = createWaysHandout(tools);
  const { account, sideBySide } = createSaidHandouts(tools);

  function framed(title, parts, cited, address) {
    const sheet = stamp("handout", texts);
    const place = slots(sheet);
    place.title.replaceChildren(title);
    place.body.replaceWith(...parts);
    place.references.append(...cited);
    place.sources.hidden = !cited.length;
    place.from.replaceChildren(...pageSource(scene, texts, address).map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }));
    if (address) place.code.append(...[qrPicture(address, texts.ui("share.qr"))].filter(Boolean));
    return sheet;
  }

  function story(state, address) {
    const title = texts.say(`tour|${state.tour}|title`).text;
    return framed(title, storyParts(tools, state), tourReferences(scene, texts, state.tour), address);
  }

  function card(chosen, state, address) {
    const twin = cards.copy(chosen);
    if (chosen.source) account(twin, chosen.source);
    const cited = referencesIn(scene, texts, [twin]);
    const isClaim = Boolean(scene.nodes[chosen.node]?.claim);
    // What a claim is about, and other wordings, help on screen to find it.
    if (isClaim) for (const extra of all(":scope > .leads, :scope > .names", twin)) {
      if (extra.previousElementSibling?.localName === "h4") extra.previousElementSibling.remove();
      extra.remove();
    }
    for (const details of all("details", twin)) {
      if (chosen.edge) details.replaceWith(...[...details.childNodes].filter((part) => part.localName !== "summary"));
      else details.remove();
    }
    const heading = one("h3", twin);
    const title = heading ? heading.textContent : edgeTitle(chosen.edge);
    heading?.remove();
    bare(twin);
    const figure = chosen.node && !isClaim ? nodeFigure(tools, state) : null;
    const parts = twin.localName === "li" ? [twin] : [...twin.childNodes];
    if (figure) parts.splice(1, 0, figure);
    return framed(title, parts, cited, address);
  }

  function edgeTitle(edge) {
    const { s, t } = scene.edges[edge];
    const label = (node) => titled(texts.say(`${scene.nodes[node].claim ? "claim" : "node"}|${node}|label`).text);
    return `${label(s)} → ${label(t)}`;
  }

  // What the tool beside the picture shows.
  function tool(state) {
    if (state.tool === "spread") {
      const make = (address) => {
        const { title, parts, cited } = spreadOf(state);
        return framed(title, parts, cited, address);
      };
      return [{ id: "spread", title: texts.ui("dock.spread"), make }];
    }
    const told = state.tool === "ways" ? waysOnPaper(state) : null;
    return told ? [{ id: "tool", title: told.title, make: (address) => framed(told.title, told.parts(), told.cited(), address) }] : [];
  }

  // What a handout can be made of now: each with its title and what makes it.
  return (state) => {
    const { node, edge, source, situation } = state;
    const chosen = { node, edge, source, situation };
    const found = tool(state);
    if (node || edge || source || situation) {
      const title = edge ? edgeTitle(edge) : one("h3", cards.copy(chosen)).textContent;
      found.push({ id: "card", title, make: (address) => card(chosen, state, address) });
    }
    if (scene.story && state.view === "story") {
      found.push({ id: "story", title: texts.say(`tour|${state.tour}|title`).text, make: (address) => story(state, address) });
    }
    if (state.view === "claims" && state.part === "who") {
      const title = texts.ui("claims.who");
      found.push({ id: "who", title, make: (address) => framed(title, [sideBySide()], [], address) });
    }
    if (state.view === "map") {
      const title = texts.ui("page.title");
      found.push({ id: "map", title, make: (address) => framed(title, [mapFigure(tools, state)], [], address) });
    }
    return found;
  };
}
