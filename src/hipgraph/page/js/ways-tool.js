// The tool that finds ways: what is asked, what was found, and what of it is lit.
import { createConceptField } from "./concept-field.js";
import { all, one } from "./dom.js";
import { filterKey, isFiltered, letIn } from "./filters.js";
import { finderOf } from "./finder.js";
import { createLeadsView } from "./leads-view.js";
import { createLoopsView } from "./loops-view.js";
import { createTaleCards } from "./tale-cards.js";
import { createTaleWords } from "./tale-words.js";
import { createTelling } from "./telling.js";
import { createWalking, lightAt, stepEnds, stopsOf } from "./walking.js";
import { createWaysView } from "./ways-view.js";

const OTHER_END = { from: "to", to: "from" };
const STACKED_TOOL = matchMedia("(max-width: 820px), (max-height: 500px)"); // as in the stylesheet
const FRESH = { way: 1, stop: 0, at: null, branch: null };

export function createWays(tools) {
  const { scene, texts, act, light, state } = tools;
  const place = document.getElementById("ways");
  const [asked, said, note, chosenLine, filtered] = [".ways-asked", ".ways-said", ".ways-note", ".ways-chosen", ".ways-filtered"]
    .map((name) => one(name, place));
  const telling = createTelling(scene, () => texts.locale);
  const words = createTaleWords(tools);
  const parts = { finder: finderOf(scene), telling, words, cards: createTaleCards(tools, telling, words), place: one(".ways-found", place) };
  const views = {
    way: createWaysView(tools, parts), leads: createLeadsView(tools, parts, tools), loops: createLoopsView(tools, parts),
  };
  const walking = createWalking(one(".walk", place), tools, words);
  const fields = Object.fromEntries(all("[data-concept]", place).map((box) =>
    [box.dataset.concept, createConceptField(box, tools, (id) => choose(box.dataset.concept, id))]));
  let drawn = "";
  let lit = "";

  function choose(name, id) {
    act.change({ [name]: id, ...FRESH, ...(name === "through" && { loop: null }), ...letIn(scene, state(), id) });
    const other = OTHER_END[name];
    if (other && !state()[other]) fields[other].input.focus();
  }

  function walkTo(stop) {
    const now = state();
    const tale = views[now.seek].tale(now);
    if (!tale || stop < 0 || stop > stopsOf(tale)) return;
    act.change({ stop });
    if (!now.stop && stop) one(".walk .primary", place).focus({ preventScroll: true });
    else if (now.stop && !stop) one(".way.lit .way-head", place)?.focus();
  }

  const doings = {
    swap: () => act.change({ from: state().to, to: state().from, ...FRESH }),
    clear: () => {
      act.change({ through: null, loop: null, ...FRESH });
      fields.through.input.focus();
    },
    walk: () => walkTo(1),
    back: () => { if (state().stop > 1) walkTo(state().stop - 1); },
    next: () => walkTo(state().stop + 1),
    done: () => walkTo(0),
  };

  function press(marked, value) {
    for (const button of all(`[data-${marked}]`, place)) button.setAttribute("aria-pressed", String(button.dataset[marked] === String(value)));
  }

  function showAsked(now) {
    for (const part of all("[data-part]", place)) part.hidden = !part.dataset.part.split(" ").includes(now.seek);
    for (const name of ["seek", "leads", "depth"]) press(name, now[name]);
    for (const [name, field] of Object.entries(fields)) field.show(now[name]);
    for (const select of all("select", asked)) select.value = now[select.dataset.field];
    one("[data-ways=clear]", place).hidden ||= !now.through;
    if (now.links !== "effects" || now.support !== "all") one(".ways-how", place).open = true;
    const inFilters = filtered.contains(document.activeElement);
    filtered.hidden = !isFiltered(now);
    if (inFilters && filtered.hidden) one(".segments [aria-pressed=true]", place).focus();
    const ends = { way: [now.from, now.to], leads: [now.about], loops: [now.through] }[now.seek];
    chosenLine.hidden = !now.node || ends.includes(now.node);
    if (!chosenLine.hidden) one("span", chosenLine).textContent = texts.ui("ways.chosen", { label: words.name(now.node).text });
  }

  // What is lit: a step of a way, a branch of a tree, or all that was found.
  function shine(now, view, tale) {
    const shown = view.shown(now);
    const full = (ids) => Object.fromEntries(ids.map((id) => [id, 1]));
    const part = view.light?.(now) || shown;
    const levels = tale ? lightAt(tale, now.stop) : { nodes: full(part.nodes), edges: full(part.edges) };
    const given = shown.nodes.length ? { ...levels, placed: shown, elsewhere: "ways.elsewhere", focus: tale ? stepEnds(tale, now.stop) : null } : null;
    const key = JSON.stringify(given);
    if (key === lit) return;
    lit = key;
    light(given);
  }

  function render(now) {
    const view = views[now.seek];
    const inside = parts.place.contains(document.activeElement);
    const key = JSON.stringify([now.seek, ...view.key(now), now.support, filterKey(now), texts.locale]);
    showAsked(now);
    if (key !== drawn) {
      drawn = key;
      said.textContent = view.draw(now);
      said.classList.toggle("none", !one(".way, .branch", place));
      // On a phone what was found lies under the fields: it comes up.
      if (said.textContent && STACKED_TOOL.matches) said.scrollIntoView({ block: "start" });
    }
    view.mark(now);
    if (inside && !parts.place.contains(document.activeElement)) one("button", parts.place)?.focus({ preventScroll: true });
    const tale = view.tale(now);
    const stop = tale ? Math.min(now.stop, stopsOf(tale)) : 0;
    note.textContent = view.note(now);
    note.hidden = !note.textContent;
    asked.hidden = stop > 0;
    walking.render(tale, stop);
    shine({ ...now, stop }, view, tale);
  }

  place.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const link = event.target.closest("a");
    const { seek, leads, depth, ways, end, tour, step } = (button || link)?.dataset || {};
    if (seek) act.change({ seek, ...FRESH });
    else if (leads) act.change({ leads, ...FRESH });
    else if (depth) act.change({ depth: Number(depth), ...FRESH });
    else if (end) {
      choose(end, state().node);
      if (!button.offsetParent && document.activeElement !== fields[OTHER_END[end]]?.input) fields[end].input.focus();
    }
    else if (ways) doings[ways]();
    else if (tour) {
      event.preventDefault();
      act.tell(tour, Number(step));
    } else if (link) {
      event.preventDefault();
      act.follow(link.getAttribute("href"));
    }
  });
  place.addEventListener("change", ({ target }) => {
    if (target.dataset.field) act.change({ [target.dataset.field]: target.value, ...FRESH, loop: null });
  });

  return {
    render,
    close() { lit = ""; },
    turn: (by) => (by > 0 || state().stop > 1 ? walkTo(state().stop + by) : undefined),
    toggle: () => walkTo(state().stop ? 0 : 1),
  };
}
