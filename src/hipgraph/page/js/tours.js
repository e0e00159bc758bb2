// All guided paths, one tap away: what each is for, how long it is, and how far one has come.
import { createDialog } from "./dialog.js";
import { one, put } from "./dom.js";
import { clearProgress, recallProgress } from "./progress.js";
import { tourOrder } from "./tourorder.js";

export function createTours(scene, texts, act) {
  const opener = one(".story-tour");
  const title = one(".story-title", opener);
  const asks = one("#asks");
  const list = one("#tours .tours");
  const forget = one("#tours .tours-forget");
  const model = one("#tour-card");
  const { open, close } = createDialog("tours", { opened: fill });
  let current = null;

  function card(id, came) {
    const made = model.content.firstElementChild.cloneNode(true);
    const { steps, minutes } = scene.tours[id];
    const done = came === steps.length;
    const way = one("progress", made);
    const on = one(".tour-on", made);
    one("button", made).dataset.tour = id;
    if (id === current) one("button", made).setAttribute("aria-current", "true");
    put(one(".tour-title", made), texts.say(`tour|${id}|title`));
    put(one(".tour-purpose", made), texts.say(`tour|${id}|purpose`));
    one(".tour-size", made).textContent = texts.ui("story.size", { steps: steps.length, minutes });
    one(".tour-came", made).textContent = !came ? ""
      : texts.ui(done ? "tours.done" : "tours.came", { step: came, steps: steps.length });
    way.hidden = !came;
    way.max = steps.length;
    way.value = came || 0;
    on.hidden = !came || done;
    on.textContent = texts.ui("tours.go-on", { step: came || 1 });
    Object.assign(on.dataset, { tour: id, step: came || 1 });
    return made;
  }

  function fill() {
    const progress = recallProgress(scene.tours);
    forget.hidden = !Object.keys(progress).length;
    list.replaceChildren(...tourOrder(scene.tours, scene.story).map((id) => card(id, progress[id])));
  }

  opener.addEventListener("click", open);
  asks.addEventListener("change", () => act.ask(asks.checked));
  forget.addEventListener("click", () => {
    clearProgress();
    fill();
    one("#tours h2").focus({ preventScroll: true });
  });
  list.addEventListener("click", (event) => {
    const { tour, step } = event.target.closest("button")?.dataset || {};
    if (!tour) return;
    close();
    act.tell(tour, Number(step) || 1);
  });

  return {
    open,
    render(state) {
      current = state.tour;
      asks.checked = state.asks;
      asks.closest("label").hidden = !Object.values(scene.tours)
        .some(({ steps }) => steps.some(({ predict }) => predict));
      put(title, texts.say(`tour|${current}|title`));
    },
  };
}
