// The List and the Claims: the whole graph as text, filtered like the picture.
import { all } from "./dom.js";
import { leftOut } from "./emphasis.js";

const ROUNDS = 6;

export function createList(scene, cards, act) {
  const { place } = cards;
  let filtered = "";

  function filter(state) {
    const key = `${state.locale} ${state.gradesOff} ${state.lanesOff}`;
    if (key === filtered) return;
    filtered = key;
    const out = leftOut(scene, state);
    for (const item of all("[data-edge]", place)) item.hidden = out.edges.has(item.dataset.edge);
    for (const item of all("[data-edge-seen]", place)) {
      item.hidden = out.edges.has(item.dataset.edgeSeen);
    }
    for (const card of all("[data-node]", place)) card.hidden = out.nodes.has(card.dataset.node);
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
    return card ? { id: card.getAttribute("aria-labelledby"), top: card.getBoundingClientRect().top }
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
