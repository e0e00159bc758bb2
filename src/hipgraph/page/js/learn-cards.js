// What learning adds to a concept's card: the button that marks it as known, and what to understand
// first. The List's cards get it when the List is shown, the panel's copy whenever it changes.
import { all, one, put } from "./dom.js";
import { learningOrder } from "./learning.js";
import { stamp } from "./stamp.js";

export function createLearnCards({ scene, texts, cards, name }, marks) {
  const panel = one("#panel .panel-body");
  const shownIn = new Map(); // by language, the marks its List shows
  let told = false;

  function mark(id) {
    const made = stamp("mark", texts);
    const button = one("button", made);
    button.dataset.mark = id;
    button.setAttribute("aria-label", texts.ui("learn.mark-named", { label: name(id).text }));
    return made;
  }

  // One concept among others, with its tick where it is known.
  function link(id) {
    const item = document.createElement("li");
    const made = document.createElement("a");
    made.href = `#list-${id}`;
    put(made, name(id));
    item.append(made);
    if (marks.known.has(id)) item.append(" ", stamp("tick", texts));
    return item;
  }

  function first(id, level) {
    const order = learningOrder(scene, id);
    if (!order.length) return [];
    const title = document.createElement(level);
    put(title, texts.say("ui|learn.first"));
    const count = document.createElement("small");
    count.textContent = order.length.toLocaleString([texts.locale]);
    title.append(" ", count);
    // Folded: what the concept is comes first, and many a reader knows these.
    const fold = document.createElement("details");
    const summary = document.createElement("summary");
    summary.append(title);
    const list = document.createElement("ol");
    list.className = "first";
    list.dataset.first = id;
    list.append(...order.map(link));
    fold.className = "first-fold";
    fold.append(summary, list);
    return [fold];
  }

  function dress(card, id, level) {
    if (!card || one(".mark", card) || !marks.concept(id)) return;
    one(".kicker", card).after(mark(id));
    (one(":scope > .summary", card) || one(".mark", card)).after(...first(id, level));
  }

  function show(root) {
    for (const button of all("[data-mark]", root)) {
      button.setAttribute("aria-pressed", String(marks.known.has(button.dataset.mark)));
    }
    const titles = root.matches?.(".node-card") ? all(":scope > h3[id]", root) : all(".node-card > h3[id]", root);
    for (const title of titles) {
      title.classList.toggle("is-known", marks.known.has(title.id.slice("list-".length)));
    }
    for (const list of all("[data-first]", root)) {
      list.replaceChildren(...learningOrder(scene, list.dataset.first).map(link));
    }
  }

  function render(state) {
    if (state.node) dress(one(".node-card", panel), state.node, "h3");
    show(panel);
    if (state.view !== "list" && state.view !== "claims") return;
    const known = [...marks.known].sort().join(" ");
    if (shownIn.get(texts.locale) === known) return;
    shownIn.set(texts.locale, known);
    show(cards.place);
  }

  cards.dressWith((card) => {
    if (!card.matches(".node-card")) return;
    dress(card, one("h3", card).id.slice("list-".length), "h4");
    for (const part of all(".mark, .first-fold", card)) part.classList.add("added"); // copies get their own
    show(card);
  });

  // Where the browser refuses to keep, it is said once, beside the first mark.
  function pressed(button) {
    if (marks.kept || told) return;
    told = true;
    button.closest(".mark").append(stamp("refused", texts));
  }

  return { render, pressed, link };
}
