// The Body: what is lit on the figure, which of its names are shown, and how it breathes.
import { arrange } from "./beside.js";
import { createBreath } from "./breath.js";
import { all, one, put } from "./dom.js";
import { titled } from "./texts.js";

const LEAST = 13.2; // px a name has on the screen, however small the figure
const MOST = 15; // px, however large
const LARGEST = 20; // in units of the figure: beyond, names would run into each other
const USUAL = 14; // in units of the figure
const ONE_COLUMN = matchMedia("(max-width: 820px), (max-height: 500px)"); // as in the stylesheet

export function createBody(scene, texts, act) {
  const place = document.getElementById("body");
  if (!place) return { render() {}, focus() {} };
  const said = one(".body-said", place);
  const names = one(".body-show input", place);
  const breath = createBreath(place, texts, said);
  const drawn = new Set(all("g[data-part]", place).map((part) => part.dataset.part));
  const carrier = new Map(all("[data-state]", place).map((link) =>
    [link.dataset.state, link.closest("[data-at]").dataset.at]));
  const told = new Set();
  let latin = false;
  let worded = "";
  let shown = null;

  const on = (id) => (drawn.has(id) ? id : carrier.get(id));
  const ofPart = (id, kind) => all(`${kind}[data-part="${CSS.escape(id)}"]`, place);
  const inSight = (element) => getComputedStyle(element.closest(".figure")).display !== "none";

  // What is chosen on the figure, and what is directly linked with it.
  function lit(state) {
    const edge = scene.edges[state.edge];
    const own = edge ? [edge.s, edge.t] : [state.node].filter(Boolean);
    const linked = Object.values(scene.edges).filter(({ s, t }) => s === state.node || t === state.node)
      .flatMap(({ s, t }) => [s, t]);
    const known = (ids) => new Set(ids.map(on).filter(Boolean));
    return { chosen: known(own), linked: known(state.node ? linked : []) };
  }

  function showSide(side) {
    place.dataset.shown = side;
    for (const button of all("[data-figure]", place)) {
      button.setAttribute("aria-pressed", String(button.dataset.figure === side));
    }
    fit();
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

  function nameOf(label) {
    const foreign = latin && one("[data-latin]", label);
    if (foreign) return { text: all("tspan", foreign).map((line) => line.textContent).join(" ") };
    const { text, lang } = texts.say(label.dataset.label);
    return { text: titled(text), lang };
  }

  function word() {
    for (const label of all("a.label", place)) {
      const foreign = latin && one("[data-latin]", label);
      for (const text of all("text", label)) {
        const mine = foreign ? text === foreign : text.dataset.in === texts.locale;
        text.toggleAttribute("hidden", !mine);
      }
      const known = names.checked || told.has(label.dataset.part);
      label.classList.toggle("named", known);
      const name = known ? nameOf(label).text : texts.ui("body.unnamed", { n: label.dataset.number });
      label.setAttribute("aria-label", name);
    }
    place.classList.toggle("no-names", !names.checked);
    for (const element of all(".felt [data-label]", place)) {
      const { text, lang } = texts.say(element.dataset.label);
      put(element, { text: titled(text), lang });
    }
    for (const button of all("[data-names]", place)) {
      button.setAttribute("aria-pressed", String((button.dataset.names === "latin") === latin));
    }
  }

  function render(state) {
    if (state.view !== "body") {
      breath.stop();
      return;
    }
    if (worded !== texts.locale) {
      worded = texts.locale;
      breath.word();
      word();
    }
    const { chosen, linked } = lit(state);
    place.classList.toggle("choosing", chosen.size + linked.size > 0);
    for (const part of all("[data-part]", place)) {
      part.classList.toggle("chosen", chosen.has(part.dataset.part));
      part.classList.toggle("linked", linked.has(part.dataset.part));
    }
    for (const link of all("[data-state]", place)) {
      if (link.dataset.state === state.node) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const what = state.node || state.edge;
    const seen = [...chosen].some((id) => ofPart(id, "g").some(inSight));
    if (what !== shown && chosen.size && !seen) {
      const [part] = ofPart([...chosen][0], "g");
      showSide(part.closest(".figure").dataset.viewOf);
    }
    fit();
    if (what !== shown && chosen.size) uncover([...chosen][0]);
    shown = what;
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

  // For practice a first choice tells the name; only then the card.
  function choose(id) {
    if (!names.checked && !told.has(id)) {
      told.add(id);
      word();
      said.textContent = ofPart(id, "a")[0].getAttribute("aria-label");
      return;
    }
    act.follow(`#list-${id}`);
  }

  function point(event, over) {
    const part = event.target.closest("[data-part]");
    if (!part) return;
    for (const twin of ofPart(part.dataset.part, "")) twin.classList.toggle("over", over);
  }

  for (const [start, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    place.addEventListener(start, (event) => point(event, true));
    place.addEventListener(end, (event) => point(event, false));
  }
  place.addEventListener("click", (event) => {
    const part = event.target.closest("[data-part], [data-state]");
    const { figure, names: kind } = event.target.closest("button")?.dataset || {};
    if (part) {
      event.preventDefault();
      choose(part.dataset.part || part.dataset.state);
    } else if (figure) showSide(figure);
    else if (kind) {
      latin = kind === "latin";
      word();
    }
  });
  names.addEventListener("change", () => {
    told.clear();
    said.textContent = "";
    word();
  });
  new ResizeObserver(fit).observe(one(".figures", place));

  return {
    render,
    // Back from a card to what it was opened from.
    focus(id) {
      const link = one(`[data-state="${CSS.escape(id || "")}"]`, place)
        || (id && ofPart(id, "a").find(inSight)) || one("a.label", place);
      link.focus({ preventScroll: true });
    },
  };
}
