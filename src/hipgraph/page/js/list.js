// The List and the Claims: the whole graph as text, filtered like the picture.
import { all, one } from "./dom.js";
import { leftOut } from "./emphasis.js";
import { NO_FILTERS, filterKey } from "./filters.js";

const ROUNDS = 6;
const EDGE = "list--edge--";
const NODE = "list-";

const named = (link, kind) => link.getAttribute("href").slice(1 + kind.length);

export function createList(scene, cards, act) {
  const { place } = cards;
  const filtered = new Map(); // by language: each List keeps what was hidden in it

  // A sentence has its link's id. Seen from the other end it points there by its grade, and
  // without a grade it at least names the other end.
  function isOut(item, out, gradesOff) {
    if (item.id) return out.edges.has(item.id.slice(EDGE.length));
    const badge = one(`.badge[href^="#${EDGE}"]`, item);
    if (badge) return out.edges.has(named(badge, EDGE));
    return gradesOff.includes("none") || all("a[href]", item).some((link) => out.nodes.has(named(link, NODE)));
  }

  function filter(state) {
    const key = filterKey(state);
    if (key === (filtered.get(state.locale) || filterKey(NO_FILTERS))) return;
    filtered.set(state.locale, key);
    const out = leftOut(scene, state);
    for (const item of all(".leads > li, .needs > li:not(.missing)", place)) {
      item.hidden = isOut(item, out, state.gradesOff);
    }
    for (const title of all(".node-card > h3", place)) {
      title.parentElement.hidden = out.nodes.has(title.id.slice(NODE.length));
    }
  }

  // Brings an anchor of the List to the top, and the keyboard with it; without one, its beginning.
  function reveal(anchor, view) {
    const target = place.querySelector(`#${CSS.escape(anchor || "none")}`);
    if (!target || (view === "claims" && !target.closest(".claims, .situations"))) {
      scrollTo({ top: 0 });
      return;
    }
    (target.closest("article") || target).scrollIntoView({ block: "start" });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  // The card one is reading, and where it stands on the screen: heights of cards that were never
  // near are only guessed, so a distance from the top would not find the place again.
  function reading() {
    const card = all("article", place).find((one) => one.getBoundingClientRect().bottom > 100);
    return card ? { id: one("h3", card).id, top: card.getBoundingClientRect().top }
      : null;
  }

  // Cards that come near on the way take their real heights and shift it: it settles in a few rounds.
  function resume(spot, rounds = ROUNDS) {
    const card = spot && document.getElementById(spot.id)?.closest("article");
    if (!card?.offsetParent) return;
    scrollBy({ top: card.getBoundingClientRect().top - spot.top });
    if (rounds) requestAnimationFrame(() => resume(spot, rounds - 1));
  }

  // A change of language leaves the card one was reading where it was on the screen.
  function keepPlace(change) {
    const spot = reading();
    change();
    resume(spot);
  }

  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#list-']");
    if (!link) return;
    event.preventDefault();
    act.reveal(link.getAttribute("href").slice(1));
  });

  return { filter, reveal, keepPlace, reading, resume };
}
