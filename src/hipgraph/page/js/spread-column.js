// The words beside the picture: the wave in words with what belongs to it, or why a concept changes.
import { one } from "./dom.js";
import { reachedBy } from "./spread-light.js";

export function createSpreadColumn({ texts, stage }, place, { items, words, why }) {
  const lead = one(".spread-lead", place);
  const said = one(".spread-words", place);
  const reason = one(".spread-why", place);
  const status = one("[role=status]", place);
  let told = "";
  let choices = null;

  const drawn = (now) => {
    if (now.view === "body") return () => true;
    const { nodes } = stage.picture() || { nodes: {} };
    return (id) => Object.hasOwn(nodes, id);
  };

  function button(name, key, className = "plain") {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", className, textContent: texts.ui(key) });
    made.dataset.spread = name;
    return made;
  }

  // On a phone the card would lie over this; there the List has it.
  function readOn(id) {
    const link = document.createElement("a");
    Object.assign(link, { className: "spread-read", href: `#list-${id}`, textContent: texts.ui("spread.read") });
    link.dataset.read = id;
    return link;
  }

  const note = (key, params) => items.paragraph(texts.ui(key, params), "spread-note");

  function outside(found, groups, wave, isDrawn) {
    const n = [...reachedBy(found, groups, wave).keys()].filter((id) => !isDrawn(id)).length;
    if (!wave || !n) return null;
    const line = note("spread.outside", { n });
    line.append(" ", button("show-all", "spread.show-all"));
    return line;
  }

  function wavePart({ found, before, groups, sure }, wave, isDrawn) {
    const isLast = wave === groups.length;
    const parts = wave ? [
      ...words.wave(found, groups[wave - 1], isDrawn), outside(found, groups, wave, isDrawn),
      note(sure ? "spread.sure" : "spread.one-run"),
    ] : [];
    if (wave && isLast) parts.push(words.short(found, before));
    else if (groups.length) parts.push(button("to-end", "spread.to-end", "second"));
    parts.push(words.change(found, before), words.left(found));
    if (groups.length) {
      const share = button("", "spread.print", "second");
      share.dataset.act = "share";
      const reading = ["spread.reading-fill", "spread.reading-bands"].map((key) => note(key));
      parts.push(note("spread.why-hint"), items.folded(texts.ui("spread.reading"), ...reading), share);
    }
    return parts.filter(Boolean);
  }

  return {
    // Back from a concept to the link that led to it.
    focusOn(id) {
      const target = one(`a[data-node="${CSS.escape(id || "")}"]`, said) || one("h3, a, button", said);
      if (target?.localName === "h3") target.tabIndex = -1;
      target?.focus({ preventScroll: true });
    },
    reason,
    forget() { told = ""; },
    render(now, run, wave) {
      const { key: asked, found, groups } = run;
      const isDrawn = drawn(now);
      const asking = found.nodes[now.node] ? now.node : null;
      const count = Object.keys(stage.picture()?.nodes || {}).length;
      const key = [asked, wave, asking, texts.locale, now.view, count, now.tour].join(" ");
      if (key === told) return;
      told = key;
      const text = words.leadOf(found, groups, wave, isDrawn);
      if (lead.textContent !== text) lead.textContent = text;
      lead.hidden = said.hidden = Boolean(asking);
      reason.hidden = !asking;
      document.documentElement.classList.toggle("asking-why", Boolean(asking));
      reason.replaceChildren(...(asking ? [...why(found, asking), button("leave-why", "spread.leave-why"), readOn(asking)] : []));
      said.replaceChildren(...(asking ? [] : wavePart(run, wave, isDrawn)));
      // What other choices do is said once they are made; the wave has its own announcement.
      if (choices !== null && choices !== asked) status.textContent = words.effect(found, run.before);
      choices = asked;
    },
  };
}
