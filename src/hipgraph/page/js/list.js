// The List and the Claims: the whole graph as text, filtered like the picture.
import { all, one } from "./dom.js";
import { leftOut } from "./emphasis.js";

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

  function reveal(id) {
    const card = cards.find("node", id);
    if (!card) return;
    card.scrollIntoView({ block: "start" });
    const title = one("h3", card);
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#list-']");
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute("href").slice("#list-".length);
    if (Object.hasOwn(scene.nodes, id)) act.follow(id, true);
    else document.getElementById(`list-${id}`)?.scrollIntoView();
  });

  return { filter, reveal };
}
