// What the tool and its handout have in common: names, words, and the run that is asked for.
import { createSpreadItems } from "./spread-items.js";
import { createSpreadNames } from "./spread-names.js";
import { askedIn } from "./spread-state.js";
import { createSpreadWhy } from "./spread-why-view.js";
import { createSpreadWords } from "./spread-words.js";
import { wavesOf } from "./spread-waves.js";
import { spreadFrom } from "./spread.js";
import { createTelling } from "./telling.js";

export function createSpreadParts(tools) {
  const { scene, texts } = tools;
  const names = createSpreadNames(scene, texts);
  const telling = createTelling(scene, () => texts.locale);
  const items = createSpreadItems(tools, names, telling);
  let run = null;

  return {
    names,
    items,
    words: createSpreadWords(tools, names, items),
    why: createSpreadWhy(tools, names, telling, items),
    // A run is made once for what is asked; and one without a practice, to compare with.
    running(state) {
      const asked = askedIn(scene, state);
      const key = JSON.stringify(asked);
      if (run?.key !== key) {
        const found = spreadFrom(scene, asked);
        const before = asked.practices.length ? spreadFrom(scene, { ...asked, practices: [] }) : null;
        run = { key, found, before, ...wavesOf(scene, found) };
      }
      return run;
    },
  };
}
