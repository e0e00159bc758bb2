// For a room full of people: the picture and its sentence large, or a claim with its verdict and what
// to say instead; nothing else but a way out.
import { readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";

const TURNS = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }; // the last two: a presenter's remote
const LARGE = ":scope > h2, .statement, .verdict, .say-instead";

export function createProjector({ scene, texts, cards, act, state }) {
  const root = document.documentElement;
  const big = document.getElementById("big");
  const leave = one(".leave");
  let shown = "";

  const claimNow = () => (scene.nodes[state().node]?.claim ? state().node : null);
  const claims = () => all(".claims .node-card:not([hidden]) > h3", cards.place)
    .map((title) => [readAnchor(title.id, scene).node, title]);

  // In the Claims, the card one was reading.
  function nearest() {
    const isBelow = ([, title]) => title.closest("article").getBoundingClientRect().bottom > 100;
    return claims().find(isBelow)?.[0] || null;
  }

  function toggle() {
    if (state().projector) {
      act.change({ projector: false });
      one("[data-act=menu]").focus();
      return;
    }
    const { view, node, edge, source } = state();
    const claim = view === "claims" && !node && !edge && !source ? nearest() : null;
    act.change({ projector: true, ...(claim ? { node: claim } : {}) });
    one("#main").focus();
  }

  // Here nothing stands above the claim, so its headings come one level higher.
  function large(claim) {
    const card = cards.copy({ node: claim });
    for (const title of all("h3, h4", card)) {
      const higher = document.createElement(title.localName === "h3" ? "h2" : "h3");
      higher.append(...title.childNodes);
      title.replaceWith(higher);
    }
    return all(LARGE, card);
  }

  function render(now) {
    root.classList.toggle("projector", now.projector);
    leave.hidden = !now.projector;
    const claim = now.projector ? claimNow() : null;
    big.hidden = !claim;
    root.classList.toggle("big-shown", Boolean(claim));
    const key = claim ? `${claim} ${texts.locale}` : "";
    if (key === shown) return;
    shown = key;
    big.replaceChildren(...(claim ? large(claim) : []));
  }

  // One claim on or back, in the order of the List.
  function turn(by) {
    const ids = claims().map(([id]) => id);
    const next = ids[ids.indexOf(claimNow()) + by];
    if (next) act.change({ node: next });
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, dialog")) return;
    if (event.key === "p" || event.key === "P") toggle();
    if (!state().projector) return;
    const by = TURNS[event.key];
    if (event.key === "Escape") toggle();
    else if (event.key === " ") one(".player [data-act=play]")?.click();
    else if (by && claimNow()) turn(by);
    else if (by && state().view === "story") act.turn(by);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation(); // here these keys mean this
  }, true);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-act=projector]")) toggle();
  });
  return { render };
}
