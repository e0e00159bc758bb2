// Puts the parts together: one state, and everything that is shown follows from it.
import { readAnchor } from "./anchors.js";
import { around, heightFor, readable } from "./camera.js";
import { createCanvas } from "./canvas.js";
import { createCards } from "./cards.js";
import { all, one, retext } from "./dom.js";
import { emphasize, pictureName } from "./emphasis.js";
import { createInspection } from "./inspect.js";
import { recall, remember } from "./keep.js";
import { createLegend } from "./legend.js";
import { createList } from "./list.js";
import { createPainter } from "./painter.js";
import { readPalette } from "./palette.js";
import { createPanel } from "./panel.js";
import { createSearch } from "./searchbox.js";
import { createStory } from "./story.js";
import { createTexts, titled } from "./texts.js";
import { createTheme } from "./theme.js";
import { readHash, writeHash } from "./url.js";
import { walk } from "./walk.js";

const NARROW = 640;
const STACKED = matchMedia("(max-width: 820px)"); // as in the stylesheet
const NO_STORY = { render() {}, stop() {} };
const NOTHING = { node: null, edge: null, source: null };

function start() {
  const root = document.documentElement;
  const scene = JSON.parse(document.getElementById("hipgraph-data").textContent);
  const own = root.lang;
  const holder = document.getElementById("canvas");
  const status = document.getElementById("status");
  const texts = createTexts(scene, own);
  const cards = createCards(own);
  const painter = createPainter(scene, texts);
  let state = readHash(location.hash, scene, own);
  if (!location.hash && scene.about.locales.includes(recall("language"))) {
    state.locale = recall("language");
  }
  let before = {};
  let canvas = null;
  let picture = null;
  let writing = 0;

  const isCanvas = (view) => view === "story" || view === "map";
  const form = () => (holder.clientWidth < NARROW ? "tall" : "wide");

  const act = {
    change,
    step: (step) => change({ step, view: "story", at: null, ...NOTHING }),
    close() {
      change(NOTHING);
      if (isCanvas(state.view)) holder.focus({ preventScroll: true });
    },
    // Goes where an anchor of the List points, in whatever view is open.
    follow(anchor) {
      const found = readAnchor(anchor, scene);
      if (!found) return;
      if (!isCanvas(state.view)) {
        act.reveal(anchor.slice(1));
        return;
      }
      story.stop();
      const { node } = found;
      const inMap = !node || Object.hasOwn(scene.pictures.map.wide.nodes, node);
      const there = !node || Object.hasOwn(picture.nodes, node);
      const where = there ? {} : { view: "map", all: !inMap || state.all, at: null };
      change({ ...NOTHING, ...found, ...where }, true);
    },
    reveal(anchor) {
      const found = readAnchor(`#${anchor}`, scene) || {};
      const stays = state.view === "claims" && scene.nodes[found.node]?.lane === "claim";
      change({ ...NOTHING, ...found, view: stays ? "claims" : "list" });
      list.reveal(anchor);
    },
    async copyLink() {
      const link = location.href;
      try {
        await navigator.clipboard.writeText(link);
        say(texts.ui("panel.link-done"));
      } catch {
        say(`${texts.ui("panel.link-failed")} ${link}`);
      }
    },
  };

  const panel = createPanel(scene, texts, cards, act);
  const list = createList(scene, cards, act);
  const legend = createLegend(scene, texts, act);
  const story = scene.story ? createStory(scene, texts, act) : NO_STORY;
  createSearch(scene, texts, act);
  const theme = createTheme(() => {
    painter.now.palette = readPalette(scene.lanes);
    canvas?.redraw();
  });

  function say(text) {
    status.textContent = text;
  }

  function reached(id) {
    const node = scene.nodes[id];
    const count = (end) => Object.values(scene.edges).filter((edge) => edge[end] === id).length;
    const kind = node.claim ? "claim" : "node";
    say(texts.ui("canvas.reached", {
      label: titled(texts.say(`${kind}|${id}|label`).text),
      type: texts.say(`node-type|${node.type}|label`).text,
      out: count("s"),
      in: count("t"),
    }));
  }

  function change(changes, focus = false) {
    state = { ...state, ...changes };
    render(focus);
    clearTimeout(writing);
    writing = setTimeout(() => writeState(), 120);
  }

  function writeState() {
    const hash = writeHash(state, scene, own);
    try {
      history.replaceState(null, "", hash || location.pathname + location.search);
    } catch {
      // Some frames refuse; the page works without a link to its state.
    }
  }

  function placeCamera(moving) {
    const covered = coveredRoom();
    const whole = canvas.room();
    const room = { width: whole.width - covered.right, height: whole.height - covered.bottom };
    if (state.at) {
      const [x, y, scale] = state.at;
      canvas.look({ x, y, scale }, moving);
      return;
    }
    const lit = pictureName(state) === "story" && form() === "wide"
      && scene.tours[scene.story].steps[state.step - 1].camera === "nodes";
    const shown = lit ? emphasize(scene, state, picture).lit : null;
    const chosen = pictureName(state) === "all" && state.node ? [state.node] : shown;
    const view = chosen ? around(picture, chosen, room) : readable(picture, room);
    canvas.look(view, moving, chosen ? covered : undefined);
  }

  // What the panel lies over: the right of the map, or on a phone the lower part of the canvas.
  function coveredRoom() {
    if (state.view !== "map") return { right: 0, bottom: 0 };
    const box = document.getElementById("panel").getBoundingClientRect();
    const mine = holder.getBoundingClientRect();
    if (!box.width || box.left >= mine.right) return { right: 0, bottom: 0 };
    return form() === "wide" ? { right: mine.right - box.left, bottom: 0 }
      : { right: 0, bottom: Math.max(0, mine.bottom - box.top) };
  }

  // What was chosen comes out from under the panel; otherwise the view stays where it is.
  function uncover() {
    if (!state.node || !Object.hasOwn(picture.nodes, state.node)) return;
    const [x, y] = picture.nodes[state.node];
    const spot = canvas.toScreen(x, y);
    const { width, height } = canvas.room();
    const { right, bottom } = coveredRoom();
    if (STACKED.matches && state.view === "story") {
      scrollBy({ top: holder.getBoundingClientRect().top + spot.y - innerHeight * 0.2 });
      return;
    }
    const seen = spot.x > 60 && spot.x < width - right - 60 && spot.y > 40
      && spot.y < height - bottom - 40;
    if (!seen) canvas.look({ x, y, scale: canvas.scale() }, true, { right, bottom });
  }

  function renderCanvas() {
    const name = pictureName(state);
    const key = `${name} ${form()}`;
    const next = scene.pictures[name][form()];
    const changed = key !== before.picture;
    picture = next;
    const height = STACKED.matches && name === "story"
      ? `${heightFor(picture, holder.clientWidth)}px` : "";
    if (holder.style.height !== height) {
      holder.style.height = height;
      canvas.measure();
    }
    const shown = emphasize(scene, state, picture);
    Object.assign(painter.now, shown, { node: state.node, edge: state.edge });
    painter.now.palette ??= readPalette(scene.lanes);
    if (changed) {
      canvas.show(picture);
      // On a phone the story scrolls with the page, unless it is wider than the screen.
      canvas.movable(form() === "wide" || name !== "story" || picture.w > holder.clientWidth * 1.1);
    }
    const camera = `${key} ${state.step} ${state.at} ${name === "all" ? state.node : ""}`;
    if (camera !== before.camera) placeCamera(!changed && Boolean(before.camera));
    else canvas.redraw();
    if (state.node !== before.node) uncover();
    before = { ...before, picture: key, camera, node: state.node };
  }

  function renderLanguage() {
    if (before.locale === state.locale) return;
    texts.use(state.locale);
    cards.use(state.locale);
    root.lang = state.locale;
    document.title = texts.ui("page.title");
    retext(texts);
    for (const button of all("[data-locale]")) {
      button.setAttribute("aria-pressed", String(button.dataset.locale === state.locale));
    }
    before.locale = state.locale;
  }

  function render(focus = false) {
    renderLanguage();
    root.dataset.view = state.view;
    for (const button of all("button[data-view]")) {
      if (button.dataset.view === state.view) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
    list.filter(state);
    legend.render(state);
    story.render(state);
    panel.render(state, focus);
    one("#map-all").checked = state.all;
    const counts = { shown: Object.keys(scene.pictures.map.wide.nodes).length, all: Object.keys(scene.nodes).length };
    one("#map-count").textContent = texts.ui(state.all ? "map.everything" : "map.core", counts);
    if (canvas && isCanvas(state.view)) renderCanvas();
  }

  function keyOnCanvas(event) {
    if (event.key === "Enter" || event.key === " ") {
      panel.render(state, true);
      event.preventDefault();
      return;
    }
    const next = walk(scene, picture, painter.now, state.node, event.key);
    if (!next) return;
    event.preventDefault();
    change({ ...NOTHING, node: next });
    reached(next);
  }

  holder.addEventListener("keydown", keyOnCanvas);
  for (const [event, focused] of [["focus", true], ["blur", false]]) {
    holder.addEventListener(event, () => { painter.now.focused = focused; canvas?.redraw(); });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (state.node || state.edge || state.source)) act.close();
    if (event.key === "/" && !event.target.closest("input, textarea")) {
      event.preventDefault();
      one("#search input").focus();
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const { view, locale, act: action } = button.dataset;
    if (view) change({ view, at: null, edge: null, source: null });
    if (locale) { remember("language", locale); change({ locale }); }
    if (action === "theme") theme.toggle();
    if (action === "legend") root.classList.toggle("legend-open");
    if (action === "search" && root.classList.toggle("search-open")) one("#search input").focus();
    if (action === "zoom-in") canvas.zoom(1.25);
    if (action === "zoom-out") canvas.zoom(0.8);
    if (action === "fit") change({ at: null, step: 1 });
    if (action === "full-screen") fullScreen();
  });
  one("#map-all").addEventListener("change", (event) => change({ all: event.target.checked, at: null }));
  addEventListener("hashchange", () => {
    state = readHash(location.hash, scene, own);
    render();
    if (!isCanvas(state.view) && state.node) list.reveal(`list-${state.node}`);
  });

  function fullScreen() {
    const leaving = document.fullscreenElement ? document.exitFullscreen()
      : one(".stage").requestFullscreen?.();
    leaving?.catch(() => say(""));
  }

  root.classList.add("js");
  root.dataset.view = state.view;
  texts.use(own);
  before.locale = own;
  canvas = createCanvas(holder, scene, painter, {
    node: (id) => { story.stop(); change({ ...NOTHING, node: id }); reached(id); },
    edge: (id) => change({ ...NOTHING, edge: id }),
    moved: (at) => change({ at }),
    resized: () => { if (isCanvas(state.view)) { before.camera = ""; renderCanvas(); } },
  });
  render();
  if (!isCanvas(state.view) && state.node) list.reveal(`list-${state.node}`);
  window.hipgraph = createInspection(painter, canvas, () => state);
  root.dataset.ready = "yes";
}

start();
