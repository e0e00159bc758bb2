// Translator mode of the live preview: what is not translated is outlined on canvas, lists and panels,
// and whatever one points at or reaches by keyboard tells its key.
import { copyText } from "./copy.js";
import { one } from "./dom.js";
import { createCard } from "./translator-card.js";
import { createUndone } from "./translator-list.js";
import { createOver } from "./translator-over.js";
import { readReview } from "./translator-review.js";
import { createScan } from "./translator-scan.js";

const DWELL = 200; // ms a pointer rests before it means a text: it also passes over others
const OPEN = "hipgraph.preview.translator";
const CONTROLS = "a, button, summary, label, input, select, [tabindex]";

function startTranslator() {
  const holder = one("#translator");
  const details = one("details", holder);
  const canvas = one("#canvas");
  const review = readReview();
  let dwelling = 0;

  async function copy(key) {
    const copied = await copyText(key);
    one("[role=status]", holder).textContent = review.say(copied ? "translator.copied" : "translator.refused", { key });
  }

  // Over a page that is nearly done, only what is not; with the list open, whatever is pointed at.
  const wanted = (numbers) => (details.open ? numbers : numbers.filter(review.isUndone));
  const card = createCard(review, copy);
  const undone = createUndone(review, () => scan, () => over, { copy, show: card.show });
  const scan = createScan(review, () => undone.later());
  const over = createOver(review, () => undone.later());

  function under(event) {
    if (canvas.contains(event.target)) return over.at(event);
    for (let element = event.target; element && element !== document.body; element = element.parentElement) {
      const found = scan.in(element);
      if (found.length) return found;
    }
    return [];
  }

  document.addEventListener("pointermove", (event) => {
    clearTimeout(dwelling);
    if (!holder.contains(event.target)) dwelling = setTimeout(() => card.show(wanted(under(event))), DWELL);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (holder.contains(target) || target === canvas || !target.matches(CONTROLS)) return;
    card.show(wanted(scan.within(target)));
  });
  canvas.addEventListener("keyup", () => card.show(wanted(over.chosen())));
  holder.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the page's own keys are for its views
    if (event.key !== "Escape") return;
    card.hide();
    one("summary", holder).focus();
  });
  details.addEventListener("toggle", () => {
    try {
      sessionStorage.setItem(OPEN, String(details.open));
    } catch {
      // Then it is closed after each change.
    }
  });
  try {
    details.open = sessionStorage.getItem(OPEN) === "true";
  } catch {
    details.open = false;
  }
  undone.later();
}

startTranslator();
