// The waves in words: what is reached now, and after the last wave the whole in short.
import { spreadFrom } from "./spread.js";
import { changedBands, exampleOf, inShort, leftWith, weightiest } from "./spread-told.js";
import { all, one } from "./dom.js";
import { stamp } from "./stamp.js";

const FEW_TOLD = 4; // concepts told in full in a wave
const NAMED = 6; // in a list inside a sentence
const STOPS = 3;
const EASED = 3;

export function createSpreadWords({ scene, texts }, names, items) {
  const ui = texts.ui;
  const { item, paragraph, listOf, part, folded, sentence, runningOf } = items;

  function some(key, ids) {
    const n = ids.length - NAMED;
    if (n < 2) return ui(key, { names: names.list(ids) });
    return ui(`${key}-more`, { names: names.commas(ids.slice(0, NAMED)), n });
  }

  function leadOf(found, groups, wave, isDrawn) {
    if (!found.asked.from.length) return ui("spread.nothing");
    if (!groups.length) return ui("spread.no-way");
    if (!wave) return ui("spread.begins", { names: names.list(found.asked.from) });
    const { nodes, unsure } = groups[wave - 1];
    const ids = weightiest(scene, found, nodes.length ? nodes : unsure, isDrawn);
    const rest = ids.length - FEW_TOLD;
    if (rest < 2) return ui("spread.reaches", { names: names.list(ids) });
    return ui("spread.reaches-more", { names: names.commas(ids.slice(0, FEW_TOLD)), n: rest });
  }

  // One wave: the weightiest with what brings it there, the rest folded; what has no sure place apart.
  function wave(found, { nodes, unsure }, isDrawn) {
    const ids = weightiest(scene, found, nodes, isDrawn);
    const rest = ids.slice(FEW_TOLD);
    const shown = rest.length < 2 ? ids : ids.slice(0, FEW_TOLD);
    const list = listOf(shown.map((id) => item(found, id)));
    const parts = shown.length ? [list] : [];
    if (rest.length > 1) parts.push(folded(ui("spread.further", { n: rest.length }), listOf(rest.map((id) => item(found, id)))));
    if (unsure.length) {
      const more = listOf(weightiest(scene, found, unsure, isDrawn).map((id) => item(found, id)));
      const said = paragraph(ui("spread.unsure"), "spread-unsure");
      parts.push(nodes.length ? folded(ui("spread.further-unsure", { n: unsure.length }), said, more) : said);
      if (!nodes.length) parts.push(more);
    }
    for (const made of parts) for (const ul of [made, ...all("ul", made)]) if (ul.localName === "ul") ul.className = "spread-items";
    return parts;
  }

  // What gets weaker with the practices of the second run.
  function eases(before, after) {
    const { weaker } = changedBands(scene, before, after);
    const practice = names.list(after.asked.practices);
    if (!weaker.length) return ui("spread.eases-none", { practice });
    return ui("spread.eases", { practice, names: names.changes(before, weaker.slice(0, EASED)) });
  }

  // What the choices come to, in a line.
  function effect(found, before) {
    const said = [];
    if (found.asked.evidence !== "all") {
      const { count, left: n } = leftWith(scene, found);
      said.push(ui("spread.left-count", { count, n }));
    }
    if (before) said.push(eases(before, found));
    return said.join(" ");
  }

  function short(found, before) {
    const { first, late, steps, untested } = inShort(scene, found);
    const lines = [ui("spread.first", { names: names.list(first) })];
    if (late.length) lines.push(ui("spread.slowly", { names: names.list(late) }));
    else if (found.asked.mode === "acute") lines.push(ui("spread.not-slowly"));
    const tries = before ? null : exampleOf(scene);
    if (before) lines.push(eases(before, found));
    else if (tries) lines.push(eases(found, spreadFrom(scene, { ...found.asked, practices: [tries] })));
    if (untested.length) {
      const [edge] = untested;
      const running = found.nodes[scene.edges[edge].s].peak < 0 ? "-" : "+";
      const said = one("span", sentence(edge, running)).textContent;
      lines.push(ui("spread.untested", { count: steps, n: untested.length, sentence: said }));
    } else lines.push(ui("spread.tested"));
    lines.push(ui("spread.unmeasured"));
    const list = listOf(lines.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    list.className = "spread-lines";
    return part(ui("spread.short"), list, tries && tryButton(tries));
  }

  function tryButton(practice) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "second" });
    button.dataset.try = practice;
    button.textContent = ui("spread.try", { practice: names.within(practice) });
    return button;
  }

  function left(found) {
    if (found.asked.evidence === "all") return null;
    const { count, left: n, gone, stops } = leftWith(scene, found);
    const told = [ui("spread.left-count", { count, n })];
    if (gone.length) told.push(some("spread.gone", gone));
    const missing = stops.slice(0, STOPS).map((stop) => sentence(stop.edge, runningOf(found, stop)));
    return part(ui("spread.left"), ...told.map((text) => paragraph(text)),
      missing.length ? paragraph(ui("spread.missing")) : null,
      missing.length ? Object.assign(listOf(missing), { className: "spread-stops" }) : null);
  }

  // What is not sure enough to be handed out.
  function screenOnly(element) {
    element.dataset.paper = "no";
    return element;
  }

  // Without and with what people do: bands side by side.
  function change(found, before) {
    if (!before) return null;
    const { changed, unsure, often, same } = changedBands(scene, before, found);
    const title = ui("spread.change");
    if (!changed.length && !unsure.length) return part(title, paragraph(ui("spread.no-change")));
    const row = (id) => {
      const line = document.createElement("tr");
      const cells = [names.change(id, before.nodes[id].peak || found.nodes[id].peak).text, names.band(before.nodes[id].band), names.band(found.nodes[id].band)];
      line.append(...cells.map((text, at) => Object.assign(document.createElement(at ? "td" : "th"), { textContent: text })));
      one("th", line).scope = "row";
      if (often) {
        const small = document.createElement("small");
        small.textContent = ui("spread.often", { n: often[id] });
        one("th", line).append(small);
      }
      return line;
    };
    const table = (ids) => {
      const made = stamp("spread-table", texts);
      one("tbody", made).append(...ids.map(row));
      return made;
    };
    const rest = changed.slice(NAMED);
    return part(title, changed.length ? table(changed.slice(0, NAMED)) : paragraph(ui("spread.no-sure-change")),
      rest.length ? folded(ui("spread.further", { n: rest.length }), table(rest)) : null,
      unsure.length ? screenOnly(folded(ui("spread.change-unsure", { n: unsure.length }), table(unsure))) : null,
      same ? paragraph(ui("spread.same", { n: same }), "spread-note") : null,
      paragraph(ui("spread.before-mark"), "spread-note"));
  }

  return { leadOf, wave, short, left, change, effect };
}
