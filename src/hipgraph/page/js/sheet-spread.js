// How far the stress goes, on paper: the last picture, wave by wave in words, in short.
import { figureOf } from "./handout-parts.js";
import { references } from "./references.js";
import { spreadLight } from "./spread-light.js";
import { createSpreadParts } from "./spread-parts.js";
import { startsOf } from "./spread-state.js";
import { carriers, weightiest } from "./spread-told.js";
import { titled } from "./texts.js";

export function createSpreadSheet(tools) {
  const { scene, texts } = tools;
  const { names, items, words, running } = createSpreadParts(tools);
  const ui = texts.ui;

  const pictureOf = ({ view, tour }) => (view === "map" || !tour ? "map" : `story.${tour}`);

  function figure(state, run) {
    const name = pictureOf(state);
    const levels = spreadLight(scene, { ...run, wave: run.groups.length, word: names.band });
    const made = figureOf(tools, scene.pictures[name].wide, levels, ui("dock.spread"));
    if (name === "map") made.className = "across";
    return made;
  }

  function settings(state) {
    const named = (ids, none) => (ids.length ? ids.map(names.within).join(", ") : ui(none));
    return items.paragraph(ui("handout.settings", {
      starts: named(startsOf(scene, state), "spread.from-nothing"),
      mode: ui(state.acute ? "spread.acute" : "spread.chronic"),
      practices: named(state.practices, "spread.with-nothing"),
      evidence: ui(`spread.${state.evidence}`),
    }));
  }

  function told(found, ids) {
    const said = weightiest(scene, found, ids)
      .map((id) => `${names.changeWithin(id, found.nodes[id].peak)} (${names.band(found.nodes[id].band)})`);
    return titled(said.join(", "));
  }

  function waves({ found, groups, sure }) {
    if (!groups.length) return [items.paragraph(words.leadOf(found, groups, 0, () => false))];
    const list = items.listOf(groups.map(({ nodes, unsure }) => {
      const line = document.createElement("li");
      const apart = unsure.length ? ui("handout.unsure", { names: names.commas(unsure) }) : "";
      line.textContent = [nodes.length && `${told(found, nodes)}.`, apart].filter(Boolean).join(" ");
      return line;
    }), "ol");
    const someUnsure = groups.some(({ unsure }) => unsure.length);
    const title = document.createElement("h2");
    title.textContent = ui("handout.waves");
    return [title, list, items.paragraph(ui(sure ? "spread.sure" : "spread.one-run")),
      someUnsure ? items.paragraph(ui("handout.unsure-means")) : null].filter(Boolean);
  }

  return (state) => {
    const run = running(state);
    const { found, before, groups } = run;
    const ends = [groups.length ? words.short(found, before) : null, words.change(found, before), words.left(found)].filter(Boolean);
    const parts = [
      settings(state), figure(state, run), ...waves(run), ...items.bareParts(ends), items.paragraph(ui("spread.model"), "handout-model"),
    ];
    // What the picture shows is backed; all that it reaches would fill pages.
    const { edges } = scene.pictures[pictureOf(state)].wide;
    const shown = carriers(scene, found).filter((id) => Object.hasOwn(edges, id));
    return { title: ui("dock.spread"), parts, cited: references(scene, texts, shown) };
  };
}
