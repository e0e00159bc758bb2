// The List and the Claims: the whole graph as text, filtered like the picture.
import { placeOf, readAnchor } from "./anchors.js";
import { all, one } from "./dom.js";
import { leftOut } from "./emphasis.js";
import { createRegister } from "./register.js";

const ROUNDS = 6;
const AS_WRITTEN = "";

export function createList(scene, texts, cards, act) {
  const { place } = cards;
  const register = createRegister(scene, texts, place);
  const filtered = new Map(); // by language: each List keeps what was hidden in it

  function filter(state) {
    if (state.view !== "list" && state.view !== "claims") return;
    const isNew = !filtered.has(state.locale);
    if (isNew) cards.open(one(state.view === "claims" ? ".claims > article" : "article", place));
    const out = leftOut(scene, state);
    const key = [...out.nodes, "", ...out.edges].join(" ");
    if (key === filtered.get(state.locale)) return;
    filtered.set(state.locale, key);
    // As it is written everything is shown.
    if (isNew && key === AS_WRITTEN) {
      register.render();
      return;
    }
    for (const item of all(".leads > li, .needs > li", place)) {
      item.hidden = out.edges.has(cards.edgeOf(item));
    }
    for (const section of all("section", place)) {
      const here = all(".node-card", section);
      for (const card of here) {
        card.hidden = out.nodes.has(readAnchor(card.id, scene).node);
        if (!card.hidden) cards.count(card);
      }
      if (here.length) showPart(section, here.filter((card) => !card.hidden).length, here.length);
    }
    register.render();
  }

  // How many of a lane's cards are there is told in its heading and in the contents.
  function showPart(section, shown, whole) {
    const title = one("h2", section);
    const entry = one(`.contents a[href="#${title.id}"]`, place).parentElement;
    section.hidden = entry.hidden = !shown;
    for (const small of [one("small", title), one("small", entry)]) cards.tally(small, shown, whole);
  }

  function targetOf(anchor) {
    const found = readAnchor(anchor || "", scene);
    return document.getElementById(anchor) || (found && document.getElementById(placeOf(found, scene)));
  }

  // Its beginning is the answer to a click; the far greater rest comes a frame later, out of sight.
  function beginFirst() {
    place.classList.add("begins");
    requestAnimationFrame(() => requestAnimationFrame(() => place.classList.remove("begins")));
  }

  // Brings an anchor of the List to the top, and the keyboard with it; without one, its beginning.
  function reveal(anchor, view) {
    const target = targetOf(anchor);
    if (!place.contains(target) || (view === "claims" && !target.closest(".claims, .situations"))) {
      if (view === "list") beginFirst();
      scrollTo({ top: 0 });
      return;
    }
    const card = target.closest("article");
    if (card) cards.open(card);
    (card || target).scrollIntoView({ block: "start" });
    const focused = target.matches("article") ? one("h3", target) : target;
    focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
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
    if (rounds === ROUNDS) cards.open(card);
    scrollBy({ top: card.getBoundingClientRect().top - spot.top });
    if (rounds) requestAnimationFrame(() => resume(spot, rounds - 1));
  }

  // A change of language leaves the card one was reading where it was on the screen: what it
  // returns is called when all has changed, so that the page is laid out once.
  function keepPlace() {
    const spot = reading();
    if (!scrollY) beginFirst();
    return () => resume(spot);
  }

  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    act.reveal(link.getAttribute("href").slice(1));
  });

  return { filter, reveal, keepPlace, reading, resume };
}
