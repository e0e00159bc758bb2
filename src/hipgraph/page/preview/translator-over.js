// Outlines on the canvas: its labels are drawn, so what is not translated is framed from above.
import { one } from "./dom.js";

const ROOM_FOR_WORD = 70; // px

export function createOver(review, changed) {
  const holder = one("#canvas");
  const place = document.createElement("div");
  place.className = "translator-over";
  place.setAttribute("aria-hidden", "true");
  holder.append(place);
  const frames = new Map();
  let before = "";

  const numberOf = (id) => review.numberOf(`node|${id}|label`) ?? review.numberOf(`claim|${id}|label`);
  const isShown = () => Boolean(holder.offsetParent);
  const drawn = () => (isShown() ? hipgraph.inspect({ lines: false }).nodes : []);

  function frame(box) {
    if (!frames.has(box.id)) {
      const made = document.createElement("i");
      place.append(made);
      frames.set(box.id, made);
    }
    const number = numberOf(box.id);
    const made = frames.get(box.id);
    Object.assign(made.style, {
      left: `${box.x - box.w / 2}px`, top: `${box.y - box.h / 2}px`, width: `${box.w}px`, height: `${box.h}px`,
    });
    made.dataset.translation = review.state(number);
    made.dataset.word = box.w < ROOM_FOR_WORD ? "" : review.word(number);
  }

  function follow() {
    const undone = drawn().filter(({ id }) => review.isUndone(numberOf(id)));
    const now = JSON.stringify([document.documentElement.lang, undone.map(({ id, x, y, w }) => [id, x, y, w])]);
    if (now !== before) {
      before = now;
      for (const [id, made] of frames) {
        if (undone.some((box) => box.id === id)) continue;
        made.remove();
        frames.delete(id);
      }
      undone.forEach(frame);
      changed();
    }
    requestAnimationFrame(follow);
  }

  requestAnimationFrame(follow);

  return {
    numbers: () => drawn().map(({ id }) => numberOf(id)),
    frameOf: (number) => [...frames].find(([id]) => numberOf(id) === number)?.[1],
    chosen() {
      const { node } = hipgraph.inspect({ lines: false }).state;
      return node && isShown() ? [numberOf(node)] : [];
    },
    // The label under a pointer.
    at({ clientX, clientY }) {
      const corner = holder.getBoundingClientRect();
      const [x, y] = [clientX - corner.left, clientY - corner.top];
      const hit = drawn().find((box) => Math.abs(box.x - x) <= box.w / 2 && Math.abs(box.y - y) <= box.h / 2);
      return hit ? [numberOf(hit.id)] : [];
    },
  };
}
