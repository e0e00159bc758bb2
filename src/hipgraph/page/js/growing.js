// Boxes fill as signals come to them: at once, or slowly where a change builds up.

const QUICK = 450; // ms
const SLOW = 1600;
const MANY = 120; // boxes: with more, every frame would cost too much

export function createGrowing(stage) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let frame = 0;
  let fills = {};

  function end() {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const one of Object.values(fills)) one.share = 1;
    fills = {};
  }

  return {
    end,
    // `growing`: fills by id, as the painter has them; they start after `delay`.
    begin(growing, delay, isSlow) {
      end();
      const { nodes } = stage.picture() || { nodes: {} };
      if (still.matches || document.hidden || Object.keys(nodes).length > MANY) return;
      fills = growing;
      for (const one of Object.values(fills)) one.share = 0;
      const begun = performance.now() + delay;
      const step = (now) => {
        let left = false;
        for (const [id, one] of Object.entries(fills)) {
          one.share = Math.min(1, Math.max(0, (now - begun) / (isSlow(id) ? SLOW : QUICK)));
          left ||= one.share < 1;
        }
        stage.canvas.redraw();
        if (left) frame = requestAnimationFrame(step);
        else end();
      };
      frame = requestAnimationFrame(step);
    },
  };
}
