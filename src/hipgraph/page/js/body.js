// The Body: what is chosen and what is lit on the figure, from which side it is seen, how it breathes.
import { arrange } from "./beside.js";
import { createBreath } from "./breath.js";
import { all, one } from "./dom.js";
import { createGlow } from "./glow.js";
import { createNaming } from "./naming.js";
import { createPointing } from "./pointing.js";
import { bringIn, roomInSight } from "./sight.js";
import { isTelling, isWaiting, stepLevels } from "./step.js";

const LEAST = 13.2; // px a name has on the screen, however small the figure
const MOST = 15; // px, however large
const LARGEST = 20; // in units of the figure: beyond, names would run into each other
const USUAL = 14; // in units of the figure
const ONE_COLUMN = matchMedia("(max-width: 820px), (max-height: 500px)"); // as in the stylesheet

export function createBody(scene, texts, act) {
  const place = document.getElementById("body");
  if (!place) return { render() {}, focus() {}, light() {} };
  const said = one(".body-said", place);
  const steps = one(".body-steps input", place);
  const breath = createBreath(place, texts, said);
  const naming = createNaming(place, texts);
  const drawn = new Set(all("g[data-part]", place).map((part) => part.dataset.part));
  const carrier = new Map(all("[data-state]", place).map((link) =>
    [link.dataset.state, link.closest("[data-at]").dataset.at]));
  const placeOf = (id) => (drawn.has(id) ? id : carrier.get(id));
  const glow = createGlow(scene, texts, place, placeOf);
  let given = null; // light from elsewhere: a spread, a path
  let looked = null;
  let now = null;
  let worded = "";
  let shown = null;

  const ofPart = (id, kind) => all(`${kind}[data-part="${CSS.escape(id)}"]`, place);
  const inSight = (element) => getComputedStyle(element.closest(".figure")).display !== "none";
  const linkedWith = (id) => Object.values(scene.edges).filter(({ s, t }) => s === id || t === id)
    .flatMap(({ s, t }) => [s, t]).filter((other) => other !== id);

  // What is chosen on the figure, and what is directly linked with it.
  function chosenIn(state) {
    const edge = scene.edges[state.edge];
    const own = edge ? [edge.s, edge.t] : [state.node].filter(Boolean);
    const known = (ids) => new Set(ids.map(placeOf).filter(Boolean));
    return { chosen: known(own), linked: known(state.node ? linkedWith(state.node) : []) };
  }

  function showSide(side) {
    place.dataset.shown = side;
    for (const button of all("[data-figure]", place)) {
      button.setAttribute("aria-pressed", String(button.dataset.figure === side));
    }
    fit();
  }

  // The side from which most of it is seen, if none of it is seen now.
  function turnTo(parts) {
    if (!parts.length || parts.some((id) => ofPart(id, "g").some(inSight))) return;
    const count = (figure) => parts.filter((id) => one(`g[data-part="${CSS.escape(id)}"]`, figure)).length;
    const best = all(".figure", place).reduce((a, b) => (count(b) > count(a) ? b : a));
    showSide(best.dataset.viewOf);
  }

  // Names keep their size on the screen, and what is felt stands beside what it is felt in.
  function fit() {
    const figures = all(".figure", place).filter(inSight);
    if (!figures.length || place.offsetParent === null) return;
    place.classList.toggle("has-room", figures.length === all(".figure", place).length);
    const scale = Math.min(...figures.map((figure) => figure.getScreenCTM().a));
    const pixels = Math.max(LEAST, Math.min(MOST, USUAL * scale));
    const size = Math.min(pixels / scale, LARGEST);
    place.style.setProperty("--label", `${size.toFixed(2)}px`);
    arrange(one(".felt", place), all(".felt-place", place), (id) =>
      ofPart(id, "g").find(inSight)?.getBoundingClientRect());
  }

  // What the reader has chosen comes first, then what shines from elsewhere, then the story.
  function shine(choosing) {
    const story = isTelling(now) ? stepLevels(scene, now) : null;
    return glow.show(choosing ? null : given || story);
  }

  function render(state) {
    now = state;
    if (state.view !== "body") {
      breath.stop();
      return;
    }
    if (worded !== texts.locale) {
      worded = texts.locale;
      breath.word();
      naming.word();
    }
    steps.checked = isTelling(state);
    const { chosen, linked } = chosenIn(state);
    const choosing = chosen.size + linked.size > 0;
    place.classList.toggle("choosing", choosing);
    const lit = shine(choosing);
    for (const part of all("[data-part]", place)) {
      part.classList.toggle("chosen", chosen.has(part.dataset.part));
      part.classList.toggle("linked", linked.has(part.dataset.part));
    }
    for (const link of all("[data-state]", place)) {
      if (link.dataset.state === state.node) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const what = [state.node, state.edge, choosing ? "" : lit.join(" "), looked].join("|");
    const changed = what !== shown;
    shown = what;
    if (changed) turnTo(choosing ? [...chosen] : lit);
    fit();
    if (changed && chosen.size) uncover([...chosen][0]);
    else if (changed && lit.length && isTelling(state)) bringLight(lit);
    else if (changed && looked && !choosing) bringLight(looked.map(placeOf).filter(Boolean));
  }

  // On a phone what a step lights comes between its words and the buttons.
  function bringLight(ids) {
    const boxes = ids.flatMap((id) => ofPart(id, "g").filter(inSight)).map((part) => part.getBoundingClientRect());
    if (!ONE_COLUMN.matches || !boxes.length) return;
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    bringIn({ top, bottom }, roomInSight(isWaiting(now)));
  }

  // On a phone the card covers the lower part: what was chosen comes up from under it.
  function uncover(id) {
    const part = ofPart(id, "g").find(inSight);
    if (!ONE_COLUMN.matches || !part) return;
    const { top, bottom } = part.getBoundingClientRect();
    const head = one("header").getBoundingClientRect().bottom;
    const free = document.getElementById("panel").getBoundingClientRect().top;
    const middle = Math.min((top + bottom) / 2, top + (free - head) / 2);
    scrollBy({ top: middle - (head + free) / 2 });
  }

  function choose(id) {
    const name = naming.reveal(id);
    if (name) said.textContent = name;
    else act.follow(`#list-${id}`);
  }

  // Thin lines are hard to hit: each gets a broad twin that nobody sees.
  for (const line of all(".part.line > .outline", place)) {
    const twin = line.cloneNode(false);
    twin.setAttribute("class", "near");
    line.before(twin);
  }
  createPointing(place, (id) => ofPart(id, ""), placeOf, linkedWith);
  place.addEventListener("click", (event) => {
    const part = event.target.closest("a[data-part], g[data-part], [data-state]");
    const { figure, names: kind } = event.target.closest("button")?.dataset || {};
    if (part) {
      event.preventDefault();
      choose(part.dataset.part || part.dataset.state);
    } else if (figure) showSide(figure);
    else if (kind) naming.speak(kind);
  });
  one(".body-named input", place).addEventListener("change", () => { said.textContent = ""; });
  steps.addEventListener("change", () => act.change({ told: steps.checked, question: null }));
  new ResizeObserver(fit).observe(one(".figures", place));

  return {
    render,
    // Lights nodes where they sit, with levels from 0 to 1; null gives the light back to the story.
    // ``elsewhere`` names the list of what has no one place; of that only the core is listed,
    // or ``every`` one. ``focus``: what of it one is to see.
    light(levels, elsewhere = "body.elsewhere", { every = false, focus = null } = {}) {
      const isShown = (id) => every || scene.nodes[id].core || placeOf(id);
      looked = focus;
      given = levels && Object.fromEntries(Object.entries(levels).filter(([id]) => isShown(id)));
      glow.name(elsewhere);
      if (now?.view === "body") render(now);
    },
    // Back from a card to what it was opened from.
    focus(id) {
      const link = one(`[data-state="${CSS.escape(id || "")}"]`, place)
        || (id && ofPart(id, "a").find(inSight)) || one("a.label", place);
      link.focus({ preventScroll: true });
    },
  };
}
