// How the page's texts stand in the language of the moment, from what the preview has put into it.
import { one } from "./dom.js";
import { createTexts } from "./texts.js";

const UNDONE = "mfb"; // missing, fuzzy, borrowed from another language; as in l10n/review.py

export function readReview() {
  const holder = one("#translator-data");
  const data = JSON.parse(holder.textContent);
  holder.remove();
  const spoken = () => document.documentElement.lang;
  const numbers = new Map(data.keys.map((key, number) => [key, number]));
  const texts = createTexts({ texts: data.ui, about: { chains: data.chains } }, spoken());
  const here = () => data.locales[spoken()] || { states: "", more: {} };

  function say(key, params) {
    texts.use(spoken());
    return texts.ui(key, params);
  }

  const state = (number) => here().states[number] || "";

  return {
    say,
    numberOf: (key) => numbers.get(key),
    isUndone: (number) => UNDONE.includes(state(number) || "-"),
    word: (number) => say(`translator.state.${state(number)}`),
    state,
    about: (number) => ({
      key: data.keys[number],
      english: data.english[number],
      note: data.notes[number],
      ...here().more[number],
    }),
  };
}
