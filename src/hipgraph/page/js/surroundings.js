// Around a concept on the Map: open what is linked with it in place, or show only what is near.
import { MOST_DRAWN } from "./composer.js";
import { one } from "./dom.js";
import { titled } from "./texts.js";

const FARTHEST_STEP = 3;

export function createSurroundings({ scene, texts, stage, act, state }) {
  const holder = document.getElementById("canvas");
  const status = document.getElementById("status");
  const tools = document.getElementById("around");
  const bar = document.getElementById("near");
  const rest = one(".map-rest");
  const [show, only] = ["open", "near"].map((name) => one(`[data-act=${name}]`, tools));
  const [fewer, further, leave] = ["nearer", "farther", "leave-near"].map((name) => one(`[data-act=${name}]`, bar));

  const label = (id) => titled(texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`).text);

  // "2 things people do, 1 thing that is felt", in the order of the lanes.
  function kinds(ids) {
    return scene.lanes.map((lane) => [lane, ids.filter((id) => scene.nodes[id].lane === lane).length])
      .filter(([, n]) => n).map(([lane, n]) => texts.ui(`more.${lane}`, { n })).join(", ");
  }

  function moreOf(id) {
    const ids = stage.more().get(id) || [];
    return ids.length ? texts.ui("open.more", { n: ids.length, kinds: kinds(ids) }) : "";
  }

  function toggle(id) {
    const { open, near, all } = state();
    if (near || all || !id) return;
    const before = Object.keys(stage.picture().nodes).length;
    if (open.includes(id)) act.change({ open: open.filter((one) => one !== id) });
    else if (stage.opens(id)) act.change({ open: [...open, id] });
    else {
      status.textContent = moreOf(id) && texts.ui("open.full", { most: MOST_DRAWN });
      return;
    }
    const n = Object.keys(stage.picture().nodes).length - before;
    status.textContent = n < 0 ? texts.ui("open.closed", { n: -n }) : texts.ui("open.opened", { n });
  }

  // One step wider or narrower; from the map the first step wider, and narrower than one back to it.
  function turn(by) {
    const { near, node } = state();
    const id = near?.id ?? node;
    const steps = (near?.steps ?? 0) + by;
    if (!id || steps > FARTHEST_STEP || steps < 0) return;
    act.change({ near: steps ? { id, steps } : null, at: null });
    status.textContent = steps ? line() : texts.ui("near.left");
  }

  function back() {
    act.change({ near: null, at: null });
    holder.focus({ preventScroll: true });
  }

  function line() {
    const { near } = state();
    const { nodes, all } = stage.picture();
    const shown = Object.keys(nodes).length;
    return texts.ui("near.line", {
      label: label(near.id),
      steps: texts.ui("near.steps", { n: near.steps }),
      concepts: texts.ui(all > shown ? "near.cut" : "near.concepts", { n: all, shown }),
    });
  }

  holder.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || state().view !== "map") return;
    const by = { "+": 1, "=": 1, "-": -1, "−": -1 }[event.key];
    if (event.key === "x" || event.key === "X") toggle(state().node);
    else if (by) turn(by);
    else return;
    event.preventDefault();
  });
  stage.opening(toggle, moreOf);
  show.addEventListener("click", () => toggle(state().node));
  only.addEventListener("click", () => {
    const { node } = state();
    act.change({ near: { id: node, steps: 1 }, at: null });
    further.focus({ preventScroll: true });
  });
  fewer.addEventListener("click", () => turn(-1));
  further.addEventListener("click", () => turn(1));
  leave.addEventListener("click", back);

  function render(now) {
    const onMap = now.view === "map";
    const shown = Object.keys(onMap ? stage.picture()?.nodes ?? {} : {}).length;
    bar.hidden = !now.near;
    rest.hidden = Boolean(now.near);
    tools.hidden = !onMap || !now.node || (now.near?.id === now.node);
    one("#map-all").checked = now.all;
    one("#map-count").textContent = texts.ui(now.all ? "map.everything" : now.open.length ? "map.opened" : "map.core", {
      shown, all: Object.keys(scene.nodes).length,
    });
    if (now.near && onMap) {
      one("#near-line").textContent = line();
      fewer.disabled = now.near.steps === 1;
      further.disabled = now.near.steps === FARTHEST_STEP;
    }
    if (tools.hidden) return;
    const isOpen = now.open.includes(now.node);
    const n = isOpen || now.all || now.near ? 0 : stage.opens(now.node);
    one("p", tools).textContent = now.all || now.near ? "" : moreOf(now.node);
    show.hidden = !n && !isOpen;
    show.textContent = isOpen ? texts.ui("open.hide") : texts.ui("open.show", { n });
  }

  return { render };
}
