// The stage: which picture is shown, how bright its parts are, and where one looks.
import { around, heightFor, readable } from "./camera.js";
import { createCanvas } from "./canvas.js";
import { emphasize, pictureName } from "./emphasis.js";
import { createPainter } from "./painter.js";
import { readPalette } from "./palette.js";

const NARROW = 640;
const STACKED = matchMedia("(max-width: 820px)"); // as in the stylesheet
const FREE = { right: 0, bottom: 0 };

export function createStage(scene, texts, holder, on) {
  const painter = createPainter(scene, texts);
  const panel = document.getElementById("panel");
  let state = null;
  let before = {};
  const canvas = createCanvas(holder, scene, painter, {
    ...on,
    resized() {
      before.camera = "";
      if (state) draw();
    },
  });

  const form = () => (holder.clientWidth < NARROW ? "tall" : "wide");
  const picture = () => scene.pictures[pictureName(state)][form()];
  const scrolls = () => STACKED.matches && state.view === "story";

  // What the panel lies over: the right of the map, or on a phone the lower part of it.
  function covered() {
    const box = panel.getBoundingClientRect();
    const mine = holder.getBoundingClientRect();
    if (state.view !== "map" || !box.width || box.left >= mine.right) return FREE;
    return form() === "wide" ? { right: mine.right - box.left, bottom: 0 }
      : { right: 0, bottom: Math.max(0, mine.bottom - box.top) };
  }

  function placeCamera(lit, moving) {
    if (state.at) {
      const [x, y, scale] = state.at;
      canvas.look({ x, y, scale }, moving);
      return;
    }
    const over = covered();
    const { width, height } = canvas.room();
    const room = { width: width - over.right, height: height - over.bottom };
    const name = pictureName(state);
    const near = name === "story" && form() === "wide"
      && scene.tours[scene.story].steps[state.step - 1].camera === "nodes";
    const chosen = name === "all" && state.node ? [state.node] : near ? lit : null;
    if (chosen) canvas.look(around(picture(), chosen, room), moving, over);
    else canvas.look(readable(picture(), room), moving);
  }

  // What was chosen comes out from under the panel; otherwise the view stays where it is.
  function uncover(moving) {
    const box = picture().nodes[state.node];
    if (!box) return;
    const [x, y] = box;
    const spot = canvas.toScreen(x, y);
    if (scrolls()) {
      scrollBy({ top: holder.getBoundingClientRect().top + spot.y - innerHeight * 0.2 });
      return;
    }
    const { width, height } = canvas.room();
    const over = covered();
    const seen = spot.x > 60 && spot.x < width - over.right - 60 && spot.y > 40
      && spot.y < height - over.bottom - 40;
    if (!seen) canvas.look({ x, y, scale: canvas.scale() }, moving, over);
  }

  function draw() {
    const shown = picture();
    const height = scrolls() ? `${heightFor(shown, holder.clientWidth)}px` : "";
    if (holder.style.height !== height) {
      holder.style.height = height;
      canvas.measure();
    }
    const { nodes, edges, lit } = emphasize(scene, state, shown);
    Object.assign(painter.now, { nodes, edges, node: state.node, edge: state.edge });
    painter.now.palette ??= readPalette(scene.lanes);
    const changed = shown !== before.picture;
    if (changed) {
      canvas.show(shown);
      // On a phone the story scrolls with the page, unless it is wider than the screen.
      canvas.movable(!scrolls() || shown.w > holder.clientWidth * 1.1);
    }
    const camera = [state.step, state.at, state.all && state.node].join(" ");
    const placed = changed || camera !== before.camera;
    if (placed) placeCamera(lit, !changed && Boolean(before.camera));
    else canvas.redraw();
    const chosen = state.node !== before.node;
    if (state.node && (chosen || (placed && !state.at && !scrolls()))) uncover(!placed);
    before = { picture: shown, camera, node: state.node };
  }

  return {
    canvas,
    painter,
    picture: () => painter.now.picture,
    render(next) {
      state = next.view === "story" || next.view === "map" ? next : null;
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
