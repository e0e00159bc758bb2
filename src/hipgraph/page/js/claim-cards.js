// The List's cards as the Claims show them: short, until one is opened. What is open is the state's
// chosen claim or situation, so a link opens it too.
import { listAnchor } from "./anchors.js";
import { all, one, retext } from "./dom.js";

const CARDS = ".claims > .node-card, .situations > .situation";

export function createClaimCards(cards, texts, say, act) {
  const patterns = {
    claim: document.getElementById("claim-foot").content,
    situation: document.getElementById("situation-foot").content,
  };
  const titleOf = (card) => one("h3", card);
  const idOf = (card) => titleOf(card).id;

  // A card gets its buttons when it is shown for the first time: most never are.
  function dress(card, kind) {
    if (one(".card-foot", card)) return;
    const foot = patterns[kind].cloneNode(true);
    retext(texts, foot);
    for (const button of all("button", foot)) button.setAttribute("aria-describedby", idOf(card));
    card.append(foot);
    say.dress(card);
  }

  function show(card, kind, open) {
    dress(card, kind);
    card.classList.toggle("open", open);
    one("[data-act=open-card]", card).setAttribute("aria-expanded", String(open));
    for (const text of all(".when-open, .when-closed", card)) {
      text.hidden = text.classList.contains("when-open") !== open;
    }
  }

  // ``shown``: ids of claims. Cards of what is no claim are left to the List.
  function render(state, shown) {
    const chosen = listAnchor({ node: state.node, situation: state.situation });
    const anchors = new Set([...shown].map((node) => listAnchor({ node })));
    for (const card of all(CARDS, cards.place)) {
      const kind = card.matches(".situation") ? "situation" : "claim";
      const on = kind === "situation" || anchors.has(idOf(card));
      card.classList.toggle("aside", !on);
      if (on) show(card, kind, idOf(card) === chosen);
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
    const id = idOf(card);
    const [field, name] = card.matches(".situation")
      ? ["situation", id.slice(listAnchor({ situation: "." }).length - 1)]
      : ["node", id.slice(listAnchor({ node: "." }).length - 1)];
    const nothing = { node: null, edge: null, source: null, situation: null };
    if (button.dataset.act === "open-card") {
      keepInSight(button, () => act.change({ ...nothing, [field]: open ? null : name }));
    } else act.change({ ...nothing, node: name, part: "who" });
  }

  cards.place.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act=open-card], [data-act=compare]");
    if (button) press(button, button.closest("article"));
  });

  return { render };
}
