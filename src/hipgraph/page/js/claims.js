// The Claims view: what people say, with verdicts and what to say instead; who says what; what to do
// in class; cues. Its parts and filters are fields of the state.
import { aboutOf } from "./card-of.js";
import { createClaimCards } from "./claim-cards.js";
import { chosenClaims, firstClaims, isNarrowed } from "./claims-filter.js";
import { NO_CLAIM_FILTERS } from "./claims-state.js";
import { createCues } from "./cues.js";
import { all, one } from "./dom.js";
import { NO_FILTERS } from "./filters.js";
import { fold, foldings } from "./fold.js";
import { createSay } from "./say.js";
import { createWho } from "./who.js";

// What is searched for words: what a claim's own card says, without the links and buttons on it.
const WORDS = ":scope > h3, :scope > p:not(.added), :scope > .say-instead > p:not(.added)";

export function createClaims({ scene, texts, cards, act, state: now }) {
  const top = document.getElementById("claims-top");
  const filters = document.getElementById("claims-filters");
  const sheet = one("details", filters);
  const find = one("input", filters);
  const article = one("select", filters);
  const say = createSay(texts);
  const list = createClaimCards(scene, cards, texts, say, act);
  const who = createWho(scene, texts, act);
  const cues = createCues(scene, texts, cards, say, act);
  const known = new Map(); // by language: claim → its words, folded; in the List's order

  function textsOf() {
    if (!known.has(texts.locale)) {
      const found = all(".claims > .node-card", cards.place).map((card) => [aboutOf(card, scene).node, card])
        .filter(([id]) => scene.nodes[id]?.claim)
        .map(([id, card]) => [id, fold(all(WORDS, card).map((part) => part.textContent).join(" "))]);
      known.set(texts.locale, new Map(found));
    }
    return known.get(texts.locale);
  }

  function matcher(words) {
    const wanted = foldings(words).map((one) => one.split(" ").filter(Boolean));
    if (!wanted[0].length) return () => true;
    return (id) => wanted.some((parts) => parts.every((part) => ` ${textsOf().get(id)}`.includes(` ${part}`)));
  }

  function renderTop(state, { found, all: every }) {
    const listed = state.part === "claims" || state.part === "who";
    const calm = !isNarrowed(state) && !state.every;
    const key = { class: "claims.in-class-lead", cues: "claims.cues-lead" }[state.part]
      || (calm ? "claims.start" : "claims.found");
    one("h2", top).textContent = texts.ui(key, { n: found, all: every });
    one(".claims-none", top).hidden = !listed || found > 0;
    for (const button of all("button[data-part]", top)) {
      button.setAttribute("aria-pressed", String(button.dataset.part === state.part));
    }
    const more = one("[data-act=all-claims]", top);
    more.hidden = !listed || isNarrowed(state) || firstClaims(scene).length === every;
    more.textContent = texts.ui(state.every ? "claims.fewer" : "claims.all", { n: every });
    one("[data-act=reset-claims]", top).hidden = !listed || !isNarrowed(state);
  }

  function renderFilters(state, { counts }) {
    for (const button of all("button[data-verdict]", filters)) {
      const { verdict } = button.dataset;
      const on = state.verdicts.includes(verdict);
      button.setAttribute("aria-pressed", String(on));
      one("small", button).textContent = counts[verdict];
      button.classList.toggle("nothing", !counts[verdict] && !on);
    }
    article.value = state.article || "";
    if (fold(find.value) !== fold(state.words)) find.value = state.words;
  }

  function render(state) {
    document.documentElement.dataset.part = state.part;
    if (state.view !== "claims") return;
    const chosen = chosenClaims(scene, state, matcher(state.words));
    renderTop(state, chosen);
    renderFilters(state, chosen);
    list.render(state, chosen.shown);
    if (state.part === "who") {
      who.render([...textsOf().keys()].filter((id) => chosen.shown.has(id) && scene.nodes[id].claim.said.length), state.node);
    } else if (state.part === "cues") cues.render();
  }

  function press(button) {
    const { part, verdict, act: action } = button.dataset;
    const { verdicts, every } = now();
    if (part) {
      act.change({ part, node: null, edge: null, source: null, situation: null });
      scrollTo({ top: 0 });
    } else if (verdict) {
      act.change({ verdicts: verdicts.includes(verdict) ? verdicts.filter((one) => one !== verdict) : [...verdicts, verdict] });
    } else if (action === "all-claims") act.change({ every: !every });
    else if (action === "reset-claims") {
      act.change({ ...NO_CLAIM_FILTERS, ...NO_FILTERS });
      find.value = "";
      one("h2", top).focus({ preventScroll: true }); // the button is gone
    }
  }

  for (const place of [top, filters]) {
    place.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) press(button);
    });
  }
  find.addEventListener("input", () => act.change({ words: find.value.trim() }));
  article.addEventListener("change", () => act.change({ article: article.value || null }));

  // Where there is room the filters stand open beside the claims.
  const wide = matchMedia("(min-width: 821px) and (min-height: 501px)");
  // Where there is room it is only a heading.
  function unfold() {
    sheet.open = wide.matches;
    one("summary", sheet).tabIndex = wide.matches ? -1 : 0;
  }
  wide.addEventListener("change", unfold);
  unfold();
  return { render };
}
