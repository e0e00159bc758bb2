// Puts the parts together: one state, and everything that is shown follows from it.
import { listAnchor, readAnchor } from "./anchors.js";
import { createAddress } from "./address.js";
import { createAhead } from "./ahead.js";
import { createBody } from "./body.js";
import { createCards } from "./cards.js";
import { createControls } from "./controls.js";
import { all, one, retext } from "./dom.js";
import { createFeatures } from "./features.js";
import { letIn } from "./filters.js";
import { createInspection } from "./inspect.js";
import { remember } from "./keep.js";
import { createLegend } from "./legend.js";
import { createList } from "./list.js";
import { createPanel } from "./panel.js";
import { showPlain } from "./plain.js";
import { picturesAhead, readScene } from "./scene.js";
import { createSearch } from "./searchbox.js";
import { createStage } from "./stage.js";
import { createStory } from "./story.js";
import { isTelling } from "./step.js";
import { createTexts, titled } from "./texts.js";
import { createTheme } from "./theme.js";
import { createTurns, NOTHING } from "./turns.js";
import { readHash } from "./url.js";

const NO_STORY = { render() {}, stop() {}, toggle() {}, isPlaying: () => false };

function start() {
  const root = document.documentElement;
  const scene = readScene();
  const own = root.lang;
  const holder = document.getElementById("canvas");
  const ahead = createAhead();
  const status = document.getElementById("status");
  const told = document.getElementById("told");
  const texts = createTexts(scene, own);
  const cards = createCards(scene, texts, own, ahead);
  const address = createAddress(scene, own);
  let state = readHash(location.hash, scene, own);
  let spoken = own;

  const isDrawn = ({ view } = state) => view !== "list" && view !== "claims";

  function change(changes, focus = false) {
    const before = state;
    state = { ...state, ...changes };
    for (const said of [status, ...all(".told")]) said.textContent = "";
    address.follow(before, state, () => (isDrawn(before) ? null : list.reading()));
    render(focus);
  }

  function announce(id) {
    const node = scene.nodes[id];
    const leads = ({ category }) => category === "causal" || category === "practice";
    const count = (end) => Object.values(scene.edges)
      .filter((edge) => leads(edge) && edge[end] === id).length;
    status.textContent = texts.ui("canvas.reached", {
      label: titled(texts.say(`${node.claim ? "claim" : "node"}|${id}|label`).text),
      type: texts.say(`node-type|${node.type}|label`).text,
      out: count("s"),
      in: count("t"),
    });
  }

  const turns = createTurns(scene, () => state, change, () => story.stop());

  const act = {
    change,
    show(view) {
      story.stop();
      root.classList.remove("legend-open", "search-open");
      change({ view, question: null, at: null, edge: null, source: null });
      if (!isDrawn()) list.reveal(listAnchor(state), view);
    },
    ...turns,
    turn: (by) => (state.tool ? features.dock.turn(by) : turns.turn(by)),
    // Opens a tool in the dock, or puts it away; a list has no picture it could light.
    use(tool) {
      story.stop();
      root.classList.remove("legend-open", "search-open");
      change({ tool, question: null, ...(tool && { at: null, view: isDrawn() ? state.view : "map" }) });
    },
    toggle: () => (state.tool ? features.dock.toggle() : story.toggle()),
    // Escape: past a question, to a pause, out of a card, and then to the whole picture.
    escape(free) {
      const { question, node, edge, source, near, view } = state;
      const open = node || edge || source || (view === "map" && near) || root.classList.contains("legend-open");
      if (question !== null) change({ question: null });
      else if (open || story.isPlaying() || !free) {
        story.stop();
        act.close();
      } else if (view === "story") act.fit();
    },
    fit() {
      story.stop();
      change({ at: stage.whole() });
    },
    openPanel: () => panel.render(state, true),
    speak(locale) {
      remember("language", locale);
      change({ locale });
    },
    reach(id) {
      story.stop();
      change({ ...NOTHING, node: id });
      announce(id);
    },
    close() {
      root.classList.remove("legend-open");
      const { node, edge, source, situation } = state;
      const chosen = node || edge || source || situation;
      if (!chosen && !(state.near && state.view === "map")) return;
      // What is chosen goes first, then what it stands among.
      change(chosen ? NOTHING : { near: null, at: null });
      if (state.view === "body") body.focus(node);
      else if (isDrawn()) holder.focus({ preventScroll: true });
    },
    // Goes where an anchor of the List points, in whatever view is open.
    follow(anchor) {
      const found = readAnchor(anchor, scene);
      // What to do in class stands with the claims.
      if (!isDrawn() || anchor.startsWith("#list--situation--")) {
        act.reveal(anchor.slice(1));
        return;
      }
      if (!found) return;
      story.stop();
      const { node } = found;
      const there = !node || state.view === "body" || Object.hasOwn(stage.picture().nodes, node);
      const core = !node || Object.hasOwn(scene.pictures.map.wide.nodes, node);
      const where = there ? {} : { view: "map", near: null, all: !core || state.all, at: null };
      change({ ...NOTHING, ...found, ...where, ...letIn(scene, state, node) }, true);
    },
    // The chosen concept, where it stands among the others.
    toMap() {
      story.stop();
      const core = Object.hasOwn(scene.pictures.map.wide.nodes, state.node);
      change({ view: "map", near: null, at: null, all: state.all || !core }, true);
    },
    reveal(anchor) {
      const found = readAnchor(`#${anchor}`, scene) || {};
      const isClaim = state.view === "claims" && scene.nodes[found.node]?.claim;
      const part = found.situation ? "class" : "claims";
      const where = isClaim || found.situation ? { view: "claims", part } : { view: "list" };
      change({ ...NOTHING, ...found, ...where, ...letIn(scene, state, found.node) });
      list.reveal(anchor, state.view);
    },
    arrive() {
      address.forget();
      state = readHash(location.hash, scene, own);
      render();
      if (isDrawn()) return;
      // The browser puts its own idea of the old place back after this event; ours comes last.
      const { reading } = history.state || {};
      if (reading) requestAnimationFrame(() => list.resume(reading));
      else if (location.hash.startsWith("#list-")) list.reveal(location.hash.slice(1), state.view);
    },
  };

  // Says everything in the language chosen; returns what is left to do when all has changed.
  function speak() {
    if (spoken === state.locale) return () => {};
    const settle = isDrawn() ? () => {} : list.keepPlace();
    spoken = state.locale;
    texts.use(spoken);
    const { node, edge, source, tool, learn } = state;
    if (isDrawn()) cards.use(spoken, node || edge || source || tool || learn || one("dialog[open]"));
    else cards.use(spoken, true);
    root.lang = spoken;
    document.title = texts.ui("page.title");
    retext(texts);
    for (const button of all("button[data-locale]")) {
      button.setAttribute("aria-pressed", String(button.dataset.locale === spoken));
    }
    return settle;
  }

  function render(focus = false) {
    const settle = speak();
    root.dataset.view = state.view;
    root.classList.toggle("telling", isTelling(state));
    // Room for a tool is made before the picture is fitted into what is left.
    root.classList.toggle("docked", Boolean(state.tool));
    one("#dock").hidden = !state.tool;
    for (const button of all("button[data-view]")) {
      if (button.dataset.view === state.view) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
    one(".stage").dataset.name = `view.${isDrawn() ? state.view : "story"}`;
    one(".stage").setAttribute("aria-label", texts.ui(one(".stage").dataset.name));
    list.filter(state);
    legend.render(state);
    story.render(state);
    panel.render(state, focus);
    stage.render(state);
    body.render(state);
    search.render(state);
    features.render(state);
    settle();
  }

  root.dataset.view = state.view;
  root.classList.toggle("docked", Boolean(state.tool));
  one("#dock").hidden = !state.tool;
  const panel = createPanel(scene, texts, cards, act);
  const list = createList(scene, texts, cards, act);
  const legend = createLegend(scene, texts, act);
  const story = scene.story ? createStory(scene, texts, act) : NO_STORY;
  const stage = createStage(scene, texts, holder, {
    node: act.reach,
    edge(id) {
      if (id) story.stop();
      change({ ...NOTHING, edge: id });
    },
    moved(at) {
      story.stop();
      change({ at });
    },
  });
  const body = createBody(scene, texts, act);
  const search = createSearch(scene, texts, act, cards.place);
  createControls(scene, holder, stage, createTheme(stage.restyle), act);
  // What a tool lights is lit in every view.
  function light(levels) {
    stage.light(levels);
    body.light(levels?.nodes || null, levels?.elsewhere, { every: true, focus: levels?.focus });
  }
  const features = createFeatures({ scene, texts, cards, stage, body, holder, act, light, state: () => state });
  render();
  if (!isDrawn()) list.reveal(listAnchor(state) || location.hash.slice(1), state.view);
  window.hipgraph = createInspection(scene, stage.painter, stage.canvas, () => state);
  ahead(picturesAhead(scene));
  root.dataset.ready = "yes";
}

try {
  start();
} catch (error) {
  showPlain();
  throw error;
}
