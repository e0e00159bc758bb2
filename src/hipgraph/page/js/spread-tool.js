// The tool that follows the stress: one run, wave by wave, on the picture and in words.
import { one } from "./dom.js";
import { createGrowing } from "./growing.js";
import { carrying, spreadLight, reachedBy } from "./spread-light.js";
import { createSpreadParts } from "./spread-parts.js";
import { createSpreadPlayer } from "./spread-player.js";
import { createSpreadSetting } from "./spread-setting.js";
import { LAST_WAVE } from "./spread-state.js";
import { buildsUp } from "./spread-waves.js";
import { createTokens } from "./tokens.js";
import { NOTHING } from "./turns.js";

const ARRIVING = 0.7; // of a signal's way: then the box it goes to begins to fill

export function createSpreadTool(tools) {
  const { scene, texts, stage, body, holder, act } = tools;
  const place = document.getElementById("spread");
  const { names, items, words, why, running } = createSpreadParts(tools);
  const setting = createSpreadSetting(tools, one(".spread-setting", place), names);
  const tokens = createTokens(scene, stage, holder);
  const growing = createGrowing(stage);
  const player = createSpreadPlayer(tools, place, tokens);
  const lead = one(".spread-lead", place);
  const said = one(".spread-words", place);
  const reason = one(".spread-why", place);
  let told = "";
  let lit = "";

  const drawn = (now) => {
    if (now.view === "body") return () => true;
    const { nodes } = stage.picture() || { nodes: {} };
    return (id) => Object.hasOwn(nodes, id);
  };

  function tell(now, { key: asked, found, before, groups, sure }, wave) {
    const isDrawn = drawn(now);
    const asking = found.nodes[now.node] ? now.node : null;
    const key = [asked, wave, asking, texts.locale, now.view, Object.keys(stage.picture()?.nodes || {}).length, now.tour].join(" ");
    if (key === told) return;
    told = key;
    const text = words.leadOf(found, groups, wave, isDrawn);
    if (lead.textContent !== text) lead.textContent = text;
    reason.hidden = !asking;
    document.documentElement.classList.toggle("asking-why", Boolean(asking));
    reason.replaceChildren(...(asking ? [...why(found, asking), button("leave-why", "spread.leave-why"), readOn(asking)] : []));
    said.hidden = Boolean(asking);
    lead.hidden = Boolean(asking);
    if (asking) return;
    const parts = [];
    if (wave) parts.push(...words.wave(found, groups[wave - 1], isDrawn));
    const outside = [...reachedBy(found, groups, wave).keys()].filter((id) => !isDrawn(id));
    if (wave && outside.length) {
      const line = items.paragraph(texts.ui("spread.outside", { n: outside.length }), "spread-note");
      line.append(" ", button("show-all", "spread.show-all"));
      parts.push(line);
    }
    if (wave) parts.push(items.paragraph(texts.ui(sure ? "spread.sure" : "spread.one-run"), "spread-note"));
    if (wave && wave === groups.length) parts.push(words.short(found));
    else if (groups.length) parts.push(button("to-end", "spread.to-end", "second"));
    parts.push(words.change(found, before), words.left(found));
    if (groups.length) {
      parts.push(items.paragraph(texts.ui("spread.why-hint"), "spread-note"));
      const share = button("", "spread.print", "second");
      share.dataset.act = "share";
      parts.push(share);
    }
    said.replaceChildren(...parts.filter(Boolean));
  }

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

  function light(now, { key: asked, found, before, groups }, wave) {
    const levels = spreadLight(scene, { found, before, groups, wave, word: names.band });
    const key = `${asked} ${wave}`;
    if (key !== lit) growing.end();
    else keepGrowing(levels.fills);
    stage.light(levels);
    body.light(levels.glows, "spread.elsewhere");
    const isOn = key !== lit && lit === `${asked} ${wave - 1}`;
    lit = key;
    if (!isOn || now.view === "body") {
      tokens.stop();
      return;
    }
    const at = reachedBy(found, groups, wave);
    const links = carrying(scene, found, at, wave).map((id) => ({ id, down: found.nodes[scene.edges[id].s].peak < 0 }));
    const delay = player.send(links);
    const here = Object.entries(levels.fills).filter(([id]) => at.get(id) === wave);
    growing.begin(Object.fromEntries(here), delay * ARRIVING, (id) => buildsUp(scene, found.nodes[id]));
  }

  // A change of something else, such as the theme, while boxes fill.
  function keepGrowing(fills) {
    for (const [id, one] of Object.entries(stage.painter.now.fills)) if (fills[id] && one.share < 1) fills[id] = one;
  }

  function render(now) {
    const current = running(now);
    const wave = Math.min(now.wave, current.groups.length);
    setting.render(now);
    player.render(wave, current.groups.length);
    tell(now, current, wave);
    light(now, current, wave);
  }

  const doings = {
    "leave-why": () => act.change(NOTHING),
    "show-all": () => act.change({ view: "map", all: true, near: null, at: null }),
    "to-end": () => act.change({ wave: LAST_WAVE }),
  };

  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-node]");
    const { spread: name, try: practice } = event.target.closest("button")?.dataset || {};
    if (link) {
      event.preventDefault();
      act.change({ ...NOTHING, node: link.dataset.node });
      one("h3", reason).focus({ preventScroll: true });
    } else if (event.target.closest("a[data-read]")) {
      event.preventDefault();
      act.change({ tool: null, view: "list" });
      act.reveal(event.target.closest("a").hash.slice(1));
    } else if (practice) act.change({ practices: [practice] });
    else if (Object.hasOwn(doings, name)) {
      doings[name]();
      if (!event.target.isConnected) lead.closest(".spread-said").querySelector("a, button")?.focus({ preventScroll: true });
    }
  });

  return {
    render,
    close() {
      player.stop();
      tokens.stop();
      growing.end();
      document.documentElement.classList.remove("asking-why");
      [told, lit] = ["", ""];
    },
    turn: (by) => player.turn(by),
    toggle: () => player.toggle(),
  };
}
