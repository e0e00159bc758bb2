// In the tool: what comes back to where it began, best supported first.
import { all, one, put } from "./dom.js";
import { taleNow } from "./tales.js";

const AT_FIRST = 12;

export function createLoopsView({ scene, texts, act }, { finder, telling, words, cards, place }) {
  let cut = AT_FIRST;
  const tale = (now) => taleNow(finder, telling, now);

  function card(loop) {
    const made = cards.card({ ...loop, backward: loop.edges.map(() => false), isLoop: true }, loop.name);
    one(".way-head", made).addEventListener("click", () =>
      act.change({ loop: made.classList.contains("lit") ? null : loop.name, stop: 0, at: null }));
    return made;
  }

  function list(loops, from, to) {
    const made = document.createElement("ol");
    made.className = "way-cards";
    made.append(...loops.slice(from, to).map(card));
    return made;
  }

  // What is lit is always among those that are shown.
  function further(loops, made) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "second";
    put(button, texts.say("ui|ways.more", { n: Math.min(AT_FIRST, loops.length - cut) }));
    button.addEventListener("click", () => {
      const from = cut;
      cut += AT_FIRST;
      made.append(...loops.slice(from, cut).map(card));
      one(".way-head", made.children[from]).focus();
      if (cut >= loops.length) button.remove();
      else put(button, texts.say("ui|ways.more", { n: Math.min(AT_FIRST, loops.length - cut) }));
    });
    return button;
  }

  return {
    key: ({ through }) => [through],
    draw(now) {
      const loops = finder.loops(now);
      const lit = loops.findIndex(({ name }) => name === now.loop);
      cut = Math.max(AT_FIRST, lit + 1);
      const made = list(loops, 0, cut);
      const lead = document.createElement("p");
      put(lead, texts.say("ui|ways.loops-lead"));
      lead.hidden = !loops.length;
      place.replaceChildren(lead, made, ...(cut < loops.length ? [further(loops, made)] : []));
      const count = (sign) => loops.filter((loop) => loop.sign === sign).length;
      const [feeding, calming] = [count("+"), count("-")];
      return [
        feeding && texts.ui("ways.feeding", { n: feeding }), calming && texts.ui("ways.calming", { n: calming }),
      ].filter(Boolean).join(" · ") || texts.ui(scene.loops ? "ways.loops-none" : "ways.loops-many");
    },
    note: () => "",
    mark(now) {
      for (const made of all(".way", place)) cards.show(made, made.dataset.key === now.loop, () => tale(now));
    },
    tale,
    shown(now) {
      const { nodes, edges } = tale(now) || { nodes: [], edges: [] };
      return { nodes, edges };
    },
  };
}
