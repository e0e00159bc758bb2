// Inside somebody else's page that page must go on scrolling: one finger is its, two are the canvas's.
// (The wheel is told apart in canvas.js.)
export function createEmbedded({ holder }) {
  if (window.top === window) return {};
  document.documentElement.classList.add("embedded");
  const fingers = new Set();
  const alone = () => !document.fullscreenElement;
  holder.addEventListener("pointerdown", ({ pointerType, pointerId }) => {
    if (pointerType === "touch") fingers.add(pointerId);
  }, true);
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, ({ pointerId }) => fingers.delete(pointerId), true);
  }
  holder.addEventListener("pointermove", (event) => {
    if (fingers.size === 1 && alone()) event.stopPropagation();
  }, true);
  for (const kind of ["touchstart", "touchmove"]) {
    holder.addEventListener(kind, (event) => { if (event.touches.length > 1) event.preventDefault(); }, { passive: false });
  }
  return {};
}
