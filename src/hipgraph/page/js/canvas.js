// The only module that knows vis-network: it holds the canvas, the view, and the hands that move it.
// Boxes and lines are ours, since a change of its data looks through the options of each, which for
// some hundred is longer than a frame; so vis-network need not know them.

const NEAR = [6, 14, 26]; // px across: the line nearest to the pointer wins
const CLOSEST = 3;
const FARTHEST = 0.15;

export function createCanvas(holder, scene, painter, on) {
  const ids = scene.vis.nodes; // in the order in which they lie over each other
  const network = new vis.Network(holder, { nodes: [], edges: [] }, { ...scene.vis.options, autoResize: true });
  holder.querySelector(".vis-network").tabIndex = -1;
  let draggable = true;
  const scratch = document.createElement("canvas").getContext("2d");

  const room = () => ({ width: holder.clientWidth, height: holder.clientHeight });

  function boxAt({ x, y }) {
    const isAt = ([, [u, v, w, h]]) => Math.abs(x - u) <= w / 2 && Math.abs(y - v) <= h / 2;
    return Object.entries(painter.now.picture?.nodes || {}).find(isAt)?.[0] ?? null;
  }

  function edgeAt({ x, y }) {
    const { picture, edges: levels, pathOf } = painter.now.picture ? { ...painter.now, ...painter }
      : { picture: null };
    if (!picture) return null;
    const ids = Object.keys(picture.edges).filter((id) => levels[id] > 0.2);
    for (const width of NEAR) {
      scratch.lineWidth = width / network.getScale();
      const hit = ids.find((id) => scratch.isPointInStroke(pathOf(picture.edges[id]), x, y));
      if (hit) return hit;
    }
    return null;
  }

  // ``covered``: pixels at the sides and at the bottom that something lies over.
  function look({ x, y, scale }, moving, covered = { left: 0, right: 0, bottom: 0 }) {
    if (!(scale > 0)) return; // there is no room yet
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    network.moveTo({
      position: { x: x + (covered.right - covered.left) / 2 / scale, y: y + covered.bottom / 2 / scale },
      scale,
      animation: moving && !still ? { duration: 600, easingFunction: "easeOutCubic" } : false,
    });
  }

  function where() {
    const { x, y } = network.getViewPosition();
    return [Math.round(x), Math.round(y), Math.round(network.getScale() * 1000) / 1000];
  }

  function zoom(factor) {
    const { x, y } = network.getViewPosition();
    const scale = Math.min(CLOSEST, Math.max(FARTHEST, network.getScale() * factor));
    look({ x, y, scale }, false);
    on.moved(where());
  }

  network.on("beforeDrawing", (ctx) => {
    painter.now.scale = network.getScale();
    painter.under(ctx);
  });
  network.on("afterDrawing", (ctx) => {
    const { nodes } = painter.now.picture || { nodes: {} };
    for (const id of ids) if (nodes[id]) painter.node(ctx, id, nodes[id][0], nodes[id][1]);
    painter.over(ctx);
  });
  network.on("click", ({ pointer }) => {
    const more = painter.moreAt(pointer.canvas.x, pointer.canvas.y);
    const box = boxAt(pointer.canvas);
    if (more) on.more(more);
    else if (box) on.node(box);
    else on.edge(edgeAt(pointer.canvas));
    network.unselectAll();
  });
  network.on("zoom", () => {
    if (network.getScale() > CLOSEST || network.getScale() < FARTHEST) zoom(1);
    else on.moved(where());
  });
  network.on("dragEnd", () => { if (draggable) on.moved(where()); });
  // vis-network puts its own idea of the old view back after this event; ours comes last.
  network.on("resize", () => requestAnimationFrame(on.resized));
  holder.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    const mine = holder.getBoundingClientRect();
    const spot = { x: event.clientX - mine.left, y: event.clientY - mine.top };
    const place = network.DOMtoCanvas(spot);
    const box = boxAt(place);
    const more = painter.moreAt(place.x, place.y);
    on.overMore(more);
    holder.classList.toggle("over", Boolean(box || more || edgeAt(place)));
    if (box === painter.now.hover) return;
    painter.now.hover = box; // from far away a box says its name when it is pointed at
    network.redraw();
  });
  // In a page inside another page the wheel scrolls the outer one, unless Ctrl is held.
  holder.addEventListener("wheel", (event) => {
    if (window.top !== window && !event.ctrlKey && !document.fullscreenElement) {
      event.stopImmediatePropagation();
    }
  }, { capture: true, passive: true });

  return {
    look, zoom, room,
    redraw: () => network.redraw(),
    // vis-network keeps the old view when its holder grows; the camera is set anew after this.
    measure() {
      network.setSize("100%", "100%");
      network.redraw();
    },
    toScreen: (x, y) => network.canvasToDOM({ x, y }),
    scale: () => network.getScale(),
    middle: () => network.getViewPosition(),
    movable(yes) {
      if (yes === draggable) return; // vis-network draws anew for it
      draggable = yes;
      network.setOptions({ interaction: { dragView: yes, zoomView: yes } });
    },
  };
}
