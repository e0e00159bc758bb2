// In the tool: ways between two concepts as cards, or what to do where there are none yet, or none.
import { all, put } from "./dom.js";
import { examplesOf } from "./examples.js";
import { slots, stamp } from "./stamp.js";
import { taleNow, wayTale } from "./tales.js";
import { titled } from "./texts.js";

export function createWaysView({ scene, texts, act }, { finder, telling, words, cards, place }) {
  const { label } = words;
  const look = (changes) => act.change({ way: 1, stop: 0, at: null, ...changes });
  const tales = (now) => (finder.ways(now)?.ways || []).map((way) => wayTale(telling, way, now.links));

  function button(text, pressed) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", pressed);
    return made;
  }

  // A heading over a row of buttons.
  function row(heading, buttons) {
    if (!buttons.length) return [];
    const title = document.createElement("h3");
    const made = document.createElement("div");
    title.textContent = titled(heading);
    made.className = "ways-buttons";
    made.append(...buttons);
    return [title, made];
  }

  function start() {
    const lead = document.createElement("p");
    put(lead, texts.say("ui|ways.start"));
    const pairs = examplesOf(scene).map(([from, to]) =>
      button(titled(texts.ui("ways.pair", { source: label(from), target: label(to) })), () => look({ from, to })));
    return [lead, ...row(texts.ui("ways.examples"), pairs)];
  }

  // No way: what may help, and what comes nearest.
  function none({ from, to, links, support }, { onward, before }) {
    const ends = { source: label(from), target: label(to) };
    const made = stamp("no-way", texts);
    const slot = slots(made);
    const tries = [
      [support !== "all", "ways.try-all", { support: "all" }],
      [links !== "any", "ways.try-any", { links: "any" }],
      [links !== "any", "ways.try-swap", { from: to, to: from }],
    ];
    slot.tries.append(...tries.filter(([fits]) => fits).map(([, key, changes]) => button(texts.ui(key), () => look(changes))));
    slot.near.append(
      ...row(texts.ui("ways.onward", ends), onward.map((id) => button(words.name(id).text, () => look({ to: id })))),
      ...row(texts.ui("ways.before", ends), before.map((id) => button(words.name(id).text, () => look({ from: id })))),
    );
    return made;
  }

  function same({ from }) {
    const made = stamp("no-way", texts);
    const slot = slots(made);
    slot.tries.append(button(texts.ui("ways.loops-through", { label: label(from) }), () => act.change({ seek: "loops", through: from, loop: null })));
    return made;
  }

  function list(now) {
    const made = document.createElement("ol");
    made.className = "way-cards";
    made.append(...tales(now).map((tale, at) => {
      const card = cards.card(tale, at + 1);
      card.firstElementChild.addEventListener("click", () => look({ way: card.classList.contains("lit") ? 0 : at + 1 }));
      return card;
    }));
    return made;
  }

  return {
    key: ({ from, to, links }) => [from, to, links],
    // Draws what was found and returns what is said of it.
    draw(now) {
      const { from, to, links } = now;
      const found = finder.ways(now);
      const ends = () => ({ source: label(from), target: label(to) });
      if (!from || !to) {
        place.replaceChildren(...start());
        return "";
      }
      place.replaceChildren(!found ? same(now) : found.ways.length ? list(now) : none(now, found.nearest));
      if (!found) return texts.ui("ways.same");
      const key = found.ways.length ? "ways.found" : `ways.none.${links}`;
      return titled(texts.ui(key, { n: found.ways.length, ...ends() }));
    },
    note: ({ links }) => (links === "any" && place.querySelector(".way") ? texts.ui("ways.any-note") : ""),
    mark(now) {
      all(".way", place).forEach((card, at) => cards.show(card, now.way === at + 1, () => tales(now)[at]));
    },
    tale: (now) => taleNow(finder, telling, now),
    // All that was found stands in one picture, so that going from card to card moves nothing.
    shown(now) {
      const ways = finder.ways(now)?.ways || [];
      return { nodes: ways.flatMap(({ nodes }) => nodes), edges: ways.flatMap(({ edges }) => edges) };
    },
  };
}
