// The List's cards as the Claims show them: short, until one is opened. What is open is the state's
// chosen claim or situation, so a link opens it too.
import { aboutOf } from "./card-of.js";
import { all, one, retext } from "./dom.js";

const CARDS = ".claims > .node-card, .situations > .situation";

export function createClaimCards(scene, cards, texts, say, act) {
  const patterns = {
    claim: document.getElementById("claim-foot").content,
    situation: document.getElementById("situation-foot").content,
  };

  // A card gets its buttons when it is shown for the first time: most never are.
  function dress(card, kind) {
    if (one(".card-foot", card)) return;
    const foot = patterns[kind].cloneNode(true);
    retext(texts, foot);
    const title = one("h3", card);
    for (const button of all("button", foot)) {
      if (title.id) button.setAttribute("aria-describedby", title.id);
    }
    card.append(foot);
    say.dress(card);
  }

  function show(card, kind, open) {
    dress(card, kind);
    if (open) cards.open(card);
    card.classList.toggle("open", open);
    one("[data-act=open-card]", card).setAttribute("aria-expanded", String(open));
    for (const text of all(".when-open, .when-closed", card)) {
      text.hidden = text.classList.contains("when-open") !== open;
    }
  }

  // ``shown``: ids of claims. Cards of what is no claim are left to the List.
  function render(state, shown) {
    for (const card of all(CARDS, cards.place)) {
      const { node, situation } = aboutOf(card, scene);
      const on = Boolean(situation) || shown.has(node);
      card.classList.toggle("aside", !on);
      if (situation) show(card, "situation", situation === state.situation);
      else if (on) show(card, "claim", node === state.node);
    }
  }

  // Another card that closes above must not move what one has just pressed.
  function keepInSight(button, change) {
    const before = button.getBoundingClientRect().top;
    change();
    scrollBy({ top: button.getBoundingClientRect().top - before });
  }

  function press(button, card) {
    const open = card.classList.contains("open");
    const about = { node: null, edge: null, source: null, situation: null, ...aboutOf(card, scene) };
    if (button.dataset.act === "compare") act.change({ ...about, part: "who" });
    else keepInSight(button, () => act.change(open ? { node: null, situation: null } : about));
  }

  cards.place.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act=open-card], [data-act=compare]");
    if (button) press(button, button.closest("article"));
  });

  return { render };
}
