// The side panel: how to read the picture, or what was chosen.
import { all, one, put } from "./dom.js";
import { titled } from "./texts.js";

const FIRST_OF_MANY = 5;

export function createPanel(scene, texts, cards, act) {
  const panel = document.getElementById("panel");
  const body = one(".panel-body", panel);
  const legend = document.getElementById("legend");
  let shown = "";

  function heading(text) {
    const title = document.createElement("h2");
    title.textContent = text;
    title.tabIndex = -1;
    return title;
  }

  function card(chosen) {
    const twin = cards.copy(chosen);
    const title = one("h3", twin);
    title.replaceWith(heading(title.textContent));
    // The card's headings come one level higher here: the panel has no section above it.
    for (const old of all("h4", twin)) {
      const part = document.createElement("h3");
      part.append(...old.childNodes);
      old.replaceWith(part);
    }
    foldLong(twin);
    return twin;
  }

  // The first of a long list are enough to begin with; they are the weightiest.
  function foldLong(twin) {
    for (const list of all(".leads", twin)) {
      const rest = [...list.children].slice(FIRST_OF_MANY);
      if (rest.length < 2) continue;
      const details = document.createElement("details");
      const summary = document.createElement("summary");
      const further = list.cloneNode(false);
      put(summary, texts.say("ui|claims.further", { n: rest.length }));
      further.append(...rest);
      details.append(summary, further);
      list.after(details);
    }
  }

  function edgeCard(id) {
    const { s, t } = scene.edges[id];
    const holder = document.createElement("div");
    const label = (node) => titled(texts.say(`${scene.nodes[node].claim ? "claim" : "node"}|${node}|label`).text);
    holder.append(heading(`${label(s)} → ${label(t)}`));
    const item = cards.copy({ edge: id });
    // On the card of its source a sentence needs no link to it; alone it does.
    for (const link of all("a:not([href])", item)) link.href = `#list-${s}`;
    const list = document.createElement("ul");
    list.className = "leads";
    list.append(item);
    holder.append(list);
    return holder;
  }

  function render(state, focus) {
    const what = state.node || state.edge || state.source || "";
    const key = `${what} ${texts.locale}`;
    // Whatever had the focus goes with the card that is taken away.
    const lost = key !== shown && panel.contains(document.activeElement);
    panel.classList.toggle("chosen", Boolean(what));
    document.documentElement.classList.toggle("card-open", Boolean(what));
    one(".to-map", panel).hidden = !state.node || state.view === "map";
    legend.hidden = Boolean(what) && state.view !== "list" && state.view !== "claims";
    if (key !== shown) {
      shown = key;
      body.replaceChildren();
      if (state.node) body.append(card({ node: state.node }));
      else if (state.edge) body.append(edgeCard(state.edge));
      else if (state.source) body.append(card({ source: state.source }));
      panel.scrollTop = 0;
    }
    if (what && (focus || lost)) one("h2", body)?.focus({ preventScroll: true });
  }

  // Links in the panel choose what they name instead of jumping to the List.
  panel.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#list-']");
    if (link) {
      event.preventDefault();
      act.follow(link.getAttribute("href"));
    } else if (event.target.closest("[data-act=close]")) act.close();
    else if (event.target.closest("[data-act=to-map]")) act.toMap();
  });

  return { render };
}
