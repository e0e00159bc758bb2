// The live preview: asks the server it came from whether there is something newer, and loads the page
// anew. The address holds what is shown, so the same comes back.
import { all, one } from "./dom.js";
import { noteSpot, takeUpSpot } from "./reload-place.js";

const OFTEN = 700; // ms
const MISSES = 3; // a server that is being started again is given so long

function startReload(holder) {
  let missed = 0;

  function speak() {
    const spoken = document.documentElement.lang;
    for (const section of all("section", holder)) section.hidden = section.lang !== spoken;
  }

  function lose(lost) {
    for (const line of all(".preview-lost", holder)) {
      const text = lost ? line.dataset.lost : "";
      if (line.textContent !== text) line.textContent = text;
    }
  }

  async function ask() {
    try {
      const answer = await fetch("/preview/build", { cache: "no-store" });
      if (!answer.ok) throw new Error(String(answer.status));
      missed = 0;
      lose(false);
      if ((await answer.text()) !== holder.dataset.build) {
        noteSpot();
        location.reload();
        return;
      }
    } catch {
      missed += 1;
      lose(missed >= MISSES);
    }
    setTimeout(ask, OFTEN);
  }

  new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ["lang"] });
  speak();
  setTimeout(ask, OFTEN);
}

takeUpSpot();
startReload(one("#preview"));
