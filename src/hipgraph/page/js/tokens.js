// Signals on their way along lit lines, on a canvas of their own: arrows that point up where a change
// goes up, and turn over where a link lowers. They move only while somebody may see them move.
import { pointAt, pointsAlong } from "./route-points.js";

const TRAVEL = 1100; // ms from end to end
const TURN = 0.8; // of the way: there a lowering link turns it over
const TOKEN = 7; // px

export function createTokens(scene, stage, holder) {
  const sheet = document.createElement("canvas");
  sheet.className = "tokens";
  sheet.setAttribute("aria-hidden", "true");
  holder.append(sheet);
  const ctx = sheet.getContext("2d");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let signals = [];
  let begun = 0;
  let frame = 0;
  let speed = 1;
  let round = () => false;

  function wipe() {
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, sheet.width, sheet.height);
  }

  function fit() {
    const [w, h] = [holder.clientWidth, holder.clientHeight].map((px) => Math.round(px * devicePixelRatio));
    if (sheet.width !== w) sheet.width = w;
    if (sheet.height !== h) sheet.height = h;
  }

  function arrow({ points, colour, down, turns }, share) {
    const spot = pointAt(points, share);
    const { x, y } = stage.canvas.toScreen(...spot);
    const isDown = share > TURN && turns ? !down : down;
    const size = isDown ? -TOKEN : TOKEN;
    ctx.beginPath();
    ctx.moveTo(x, y - size);
    ctx.lineTo(x + TOKEN * 0.85, y + size * 0.7);
    ctx.lineTo(x - TOKEN * 0.85, y + size * 0.7);
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = stage.painter.now.palette.paper;
    ctx.stroke();
  }

  function draw(now) {
    const share = Math.min(1, ((now - begun) / TRAVEL) * speed);
    fit();
    wipe();
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    for (const signal of signals) arrow(signal, share);
    if (share < 1) {
      frame = requestAnimationFrame(draw);
      return;
    }
    if (round()) {
      begun = now;
      frame = requestAnimationFrame(draw);
    } else stop();
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    sheet.classList.remove("moving");
    wipe();
  }

  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });

  return {
    stop,
    // One signal for each link that is drawn; `again` is asked after each round.
    send(links, { faster = 1, again = () => false } = {}) {
      stop();
      const { edges } = stage.picture() || { edges: {} };
      const { palette } = stage.painter.now;
      if (still.matches || document.hidden || !palette) return 0;
      signals = links.filter(({ id }) => Object.hasOwn(edges, id)).map(({ id, down }) => ({
        points: pointsAlong(edges[id].d),
        colour: palette.lanes[scene.nodes[scene.edges[id].s].lane].ink,
        down,
        turns: scene.edges[id].sign === "-",
      }));
      if (!signals.length) return 0;
      [speed, round, begun] = [faster, again, performance.now()];
      sheet.classList.add("moving");
      frame = requestAnimationFrame(draw);
      return TRAVEL / faster;
    },
  };
}
