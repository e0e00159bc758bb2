// The tool that follows the stress: one run, wave by wave, on the picture and in words.
import { one } from "./dom.js";
import { createGrowing } from "./growing.js";
import { createSpreadColumn } from "./spread-column.js";
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
  const { scene, stage, body, holder, act, state } = tools;
  const place = document.getElementById("spread");
  const parts = createSpreadParts(tools);
  const { names, running } = parts;
  const setting = createSpreadSetting(tools, one(".spread-setting", place), names);
  const tokens = createTokens(scene, stage, holder);
  const growing = createGrowing(stage);
  const player = createSpreadPlayer(tools, place, tokens);
  const column = createSpreadColumn(tools, place, parts);
  let lit = "";

  function light(now, { key: asked, found, before, groups }, wave) {
    const levels = spreadLight(scene, { found, before, groups, wave, word: names.band });
    const key = `${asked} ${wave}`;
    if (key !== lit) growing.end();
    else keepGrowing(levels.fills);
    stage.light(levels);
    body.light(levels.glows, "spread.elsewhere");
    if (key === lit) return; // what is on its way goes on
    const isOn = lit === `${asked} ${wave - 1}`;
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
    column.render(now, current, wave);
    light(now, current, wave);
  }

  const doings = {
    "leave-why"() {
      const { node } = state();
      act.change(NOTHING);
      column.focusOn(node);
    },
    "show-all": () => act.change({ view: "map", all: true, near: null, at: null }),
    "to-end": () => act.change({ wave: LAST_WAVE }),
  };

  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-node]");
    const read = event.target.closest("a[data-read]");
    const { spread: name, try: practice } = event.target.closest("button")?.dataset || {};
    if (link) {
      event.preventDefault();
      act.change({ ...NOTHING, node: link.dataset.node });
      one("h3", column.reason).focus({ preventScroll: true });
    } else if (read) {
      event.preventDefault();
      act.change({ tool: null, view: "list" });
      act.reveal(read.hash.slice(1));
    } else if (practice) act.change({ practices: [practice] });
    else if (Object.hasOwn(doings, name)) doings[name]();
    // What was pressed is gone with what it stood in: the keyboard goes on there.
    if (document.activeElement === document.body && (practice || name)) column.focusOn(null);
  });

  return {
    render,
    close() {
      player.stop();
      tokens.stop();
      growing.end();
      document.documentElement.classList.remove("asking-why");
      column.forget();
      lit = "";
    },
    turn: (by) => player.turn(by),
    toggle: () => player.toggle(),
  };
}
