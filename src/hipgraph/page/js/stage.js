// The stage: which picture is shown, how bright its parts are, and where one looks.
import { calledUp } from "./called.js";
import { around, heightFor, litPart, nudged, overview, readable, restful, wholePicture } from "./camera.js";
import { createCanvas } from "./canvas.js";
import { createComposer } from "./composer.js";
import { one } from "./dom.js";
import { emphasize, pictureName } from "./emphasis.js";
import { gatheredFor, hasAll } from "./gathered.js";
import { createPainter } from "./painter.js";
import { readPalette } from "./palette.js";
import { bringIn, roomInSight } from "./sight.js";
import { isWaiting } from "./step.js";

const NARROW = 820;
const STACKED = matchMedia("(max-width: 820px), (max-height: 500px)"); // as in the stylesheet
const BESIDE_BAR = 12; // px of air over the buttons; the still picture keeps the same
const UNDER = 16; // px a word stands out under a box
const FREE = { left: 0, right: 0, bottom: 0 };

export function createStage(scene, texts, holder, on) {
  const painter = createPainter(scene, texts);
  const composer = createComposer(scene);
  const panel = document.getElementById("panel");
  let state = null;
  let before = {};
  let cameFrom = null;
  let toggle = () => {};
  let tell = () => "";
  let given = null; // light from a tool
  const canvas = createCanvas(holder, scene, painter, {
    ...on,
    // The middle of the view stays on the picture, so that it cannot be lost.
    moved([x, y, scale]) {
      const { x: left = 0, y: top = 0, w, h } = picture();
      const kept = [Math.min(Math.max(x, left), left + w), Math.min(Math.max(y, top), top + h), scale];
      if (kept[0] !== x || kept[1] !== y) canvas.look({ x: kept[0], y: kept[1], scale }, true);
      on.moved(kept);
    },
    more: (id) => toggle(id),
    overMore(id) {
      const said = id ? tell(id) : "";
      if (holder.title !== said) holder.title = said;
    },
    resized() {
      [before.camera, before.kept] = ["", ""];
      if (state) draw();
    },
  });

  const form = () => (holder.clientWidth < NARROW ? "tall" : "wide");
  // What a tool lights stands in the picture of the view, or else in one of its own.
  function picture() {
    const base = composer.picture(state, form());
    const alone = given?.placed;
    const fits = !alone || (!state.all && !state.near && hasAll(base, alone));
    return fits ? base : gatheredFor(scene, form(), alone, { width: holder.clientWidth, height: holder.clientHeight });
  }
  const shining = () => given.focus ?? Object.keys(given.nodes).filter((id) => given.nodes[id] === 1 && picture().nodes[id]);
  const scrolls = () => STACKED.matches && state.view === "story";

  // From under the words to the buttons at the foot. A phone's own bars come and go while one
  // scrolls; the document's height does not.
  function freeHeight() {
    const top = holder.getBoundingClientRect().top + scrollY;
    const foot = one(state.tool ? ".dock" : ".story-buttons");
    const bar = innerHeight - foot.getBoundingClientRect().top;
    return document.documentElement.clientHeight - bar - top - BESIDE_BAR;
  }

  // What the panel lies over: a side of the picture, or on a phone the lower part of the map.
  function covered() {
    const box = panel.getBoundingClientRect();
    const mine = holder.getBoundingClientRect();
    const over = getComputedStyle(panel).position === "fixed" && !scrolls();
    if (!over || !box.width || box.left >= mine.right || box.right <= mine.left) return FREE;
    if (form() !== "wide") return { ...FREE, bottom: Math.max(0, mine.bottom - box.top) };
    // It stands where lines end, which is on the left where text runs from the right.
    return document.dir === "rtl" ? { ...FREE, left: box.right - mine.left } : { ...FREE, right: mine.right - box.left };
  }

  function placeCamera(lit, moving) {
    if (state.at) {
      const [x, y, scale] = state.at;
      canvas.look({ x, y, scale }, moving);
      return;
    }
    const over = covered();
    const whole = canvas.room();
    const room = { width: whole.width - over.left - over.right, height: whole.height - over.bottom };
    const name = pictureName(state);
    const near = state.view === "story" && form() === "wide" && !isWaiting(state)
      && scene.tours[state.tour].steps[state.step - 1].camera === "nodes";
    const chosen = given?.focus && form() === "tall" ? given.focus
      : name === "all" && state.node && !picture().gathered ? [state.node] : near ? lit : null;
    if (scrolls()) canvas.look(wholePicture(picture(), whole), moving);
    else if (chosen) canvas.look(around(picture(), chosen, room), moving, over);
    else if (name === "all" && !picture().gathered) canvas.look(overview(picture(), room), moving, over);
    else if (picture().gathered) canvas.look(litPart(picture(), shining(), room), moving, over);
    else if (name !== "all" && state.view === "map") canvas.look(restful(picture(), room), moving, over);
    else canvas.look(...clearOfTools(room, over, moving));
  }

  // The whole picture, a little higher where the buttons would lie over one of its boxes.
  function clearOfTools(room, over, moving) {
    const tools = one(".tools").getBoundingClientRect();
    const mine = holder.getBoundingClientRect();
    const [left, top] = [tools.left - mine.left, tools.top - mine.top];
    const look = readable(picture(), room);
    const hidden = tools.width > 0 && Object.values(picture().nodes).some(([x, y, w, h]) =>
      room.width / 2 + (x + w / 2 - look.x) * look.scale > left
      && room.height / 2 + (y + h / 2 - look.y) * look.scale > top);
    if (state.view !== "story" || !hidden) return [look, moving, over];
    const higher = { ...over, bottom: over.bottom + mine.height - top };
    return [readable(picture(), { ...room, height: top }), moving, higher];
  }

  // Where the page scrolls instead of the camera: the parts in question come on screen.
  function bringOn(nodes, room) {
    const boxes = nodes.map((id) => picture().nodes[id]).filter(Boolean);
    if (!boxes.length) return;
    const top = holder.getBoundingClientRect().top;
    const edge = (y) => top + canvas.toScreen(0, y).y;
    const first = Math.min(...boxes.map(([, y, , h]) => edge(y - h / 2)));
    bringIn({ top: first, bottom: Math.max(...boxes.map(([, y, , h]) => edge(y + h / 2))) }, room);
  }

  // What a tool wants in view comes into it.
  function keepInView(nodes, moving) {
    const boxes = nodes.map((id) => picture().nodes[id]).filter(Boolean);
    if (!boxes.length) return;
    if (scrolls()) {
      const { top, bottom } = roomInSight(false);
      bringOn(nodes, { top, bottom: bottom - UNDER });
      return;
    }
    const over = covered();
    const [scale, { x, y }, { width, height }] = [canvas.scale(), canvas.middle(), canvas.room()];
    const view = { x: x - (over.right - over.left) / 2 / scale, y: y - over.bottom / 2 / scale, scale };
    const to = nudged(boxes, view, { width: width - over.left - over.right, height: height - over.bottom });
    if (to.x !== view.x || to.y !== view.y) canvas.look(to, moving, over);
  }

  // What was chosen comes out from under the panel; otherwise the view stays where it is.
  function uncover(moving) {
    const box = picture().nodes[state.node];
    if (!box) return;
    const [x, y, w, h] = box;
    const spot = canvas.toScreen(x, y);
    if (scrolls()) {
      cameFrom ??= scrollY;
      bringOn([state.node], { top: innerHeight * 0.16, bottom: innerHeight * 0.26 });
      return;
    }
    const { width, height } = canvas.room();
    const over = covered();
    const [aside, above] = [w, h].map((side) => (side / 2) * canvas.scale() + 4);
    const seen = spot.x > over.left + aside && spot.x < width - over.right - aside && spot.y > above
      && spot.y < height - over.bottom - above;
    if (!seen) canvas.look({ x, y, scale: canvas.scale() }, moving, over);
  }

  // Whether all that came to a picture lies in view.
  function holds(now, then) {
    const over = covered();
    const { width, height } = canvas.room();
    const came = Object.keys(now.nodes).filter((id) => !Object.hasOwn(then.nodes, id));
    return came.map((id) => now.nodes[id]).every(([x, y, w, h]) => {
      const [first, last] = [canvas.toScreen(x - w / 2, y - h / 2), canvas.toScreen(x + w / 2, y + h / 2)];
      return first.x >= over.left && first.y >= 0 && last.x <= width - over.right && last.y <= height - over.bottom;
    });
  }

  function draw() {
    const base = picture();
    document.documentElement.classList.toggle("gathered", Boolean(base.gathered));
    const shown = state.view === "map" ? calledUp(scene, base, state) : base;
    const height = scrolls() ? `${heightFor(shown, holder.clientWidth, freeHeight())}px` : "";
    if (holder.style.height !== height) {
      holder.style.height = height;
      canvas.measure();
    }
    const { nodes, edges, lit } = emphasize(scene, state, shown, given);
    Object.assign(painter.now, { nodes, edges, node: state.node, edge: state.edge });
    Object.assign(painter.now, { more: composer.more(state, base), open: new Set(state.open), marks: state.view === "map" });
    painter.now.palette ??= readPalette(scene.lanes);
    const changed = base !== before.picture;
    painter.now.picture = shown;
    if (changed) canvas.movable(!scrolls()); // there one finger scrolls the page
    const chosenHere = state.view === "map" && (state.all ? state.node : Boolean(state.node));
    const camera = [
      state.tour, state.step, isWaiting(state), state.at, chosenHere, state.all, state.near?.id, given?.focus, given?.placed && shining(),
    ].join(" ");
    // What is opened comes to what is there: the view stays unless some of it would lie outside.
    const grew = changed && pictureName(state) === "map" && before.name === "map" && before.form === form();
    const placed = (changed && !grew) || camera !== before.camera || (grew && !holds(shown, before.picture));
    if (placed) placeCamera(lit, !changed && Boolean(before.camera));
    else canvas.redraw();
    const chosen = state.node !== before.node;
    if (scrolls() && given?.focus && camera !== before.camera) bringOn(given.focus, roomInSight(false));
    if (scrolls() && lit && camera !== before.camera) bringOn(lit, roomInSight(isWaiting(state)));
    if (!state.node && cameFrom !== null) {
      window.scrollTo({ top: cameFrom });
      cameFrom = null;
    }
    if (state.node && (chosen || (placed && !state.at && !scrolls()))) uncover(!placed);
    const kept = given?.keep ? given.keep.join(" ") : "";
    if (kept && kept !== before.kept) keepInView(given.keep, !placed);
    before = { kept, picture: base, camera, node: state.node, name: pictureName(state), form: form() };
  }

  return {
    canvas,
    painter,
    picture: () => (state ? picture() : painter.now.picture),
    // What a click on a box's "+3" does, and what is said where it is pointed at.
    opening(then, said) { [toggle, tell] = [then, said]; },
    // By box: what it could open; and how much of it there is room for.
    more: () => (state ? composer.more(state, picture()) : new Map()),
    opens: (id) => (state ? composer.opens(state, picture(), id) : 0),
    whole() {
      const view = pictureName(state) === "all" ? overview : wholePicture;
      const { x, y, scale } = view(picture(), canvas.room());
      return [Math.round(x), Math.round(y), Math.floor(scale * 1000) / 1000];
    },
    render(next) {
      state = next.view === "story" || next.view === "map" ? next : null;
      if (state) draw();
    },
    // Lights nodes and edges, `{ nodes, edges }` by id with levels from 0 to 1, and fills boxes, `fills`
    // (fills.js); what it is to `keep` in view, by ids, comes there. Null gives the light back.
    light(levels) {
      given = levels;
      painter.now.fills = levels?.fills || {};
      if (state) draw();
    },
    restyle() {
      painter.now.palette = readPalette(scene.lanes);
      canvas.redraw();
    },
    focus(focused) {
      painter.now.focused = focused;
      canvas.redraw();
    },
  };
}
