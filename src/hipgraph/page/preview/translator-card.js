// What is known of a text: key, state, English, what has changed in it, the translation so far, note.
import { all, one } from "./dom.js";
import { stamp } from "./stamp.js";

const MOST = 4; // texts told at once, those that wait for a translator first
const TAGS = { "=": "span", "-": "del", "+": "ins" };

export function createCard(review, copy) {
  const card = one("#translator-card");
  const told = one(".translator-told", card);
  let shown = "";

  function part(section, name, fill) {
    const holder = one(`[data-part=${name}]`, section);
    if (fill) fill(holder);
    else holder.closest("div").remove();
  }

  const write = (text) => text && ((holder) => { holder.textContent = text; });

  function changed(change) {
    return change && ((holder) => {
      for (const [sign, text] of change) {
        const piece = document.createElement(TAGS[sign]);
        piece.textContent = text;
        holder.append(piece);
      }
    });
  }

  function section(number) {
    const made = stamp("translator-text");
    const about = review.about(number);
    one("code", made).textContent = about.key;
    const state = one("[data-part=state]", made);
    state.textContent = review.word(number);
    state.dataset.translation = review.state(number);
    one("small", made).textContent = about.at || "";
    part(made, "english", write(about.english));
    part(made, "change", changed(about.change));
    part(made, "text", write(about.text));
    part(made, "note", write(about.note));
    for (const element of all("[data-own]", made)) element.textContent = review.say(element.dataset.own);
    one("button", made).addEventListener("click", () => copy(about.key));
    return made;
  }

  function hide() {
    card.hidden = true;
    shown = "";
  }

  one("button", card).addEventListener("click", hide);

  return {
    hide,
    show(numbers) {
      const known = [...new Set(numbers)].filter((number) => review.state(number));
      const sorted = [...known.filter(review.isUndone), ...known.filter((number) => !review.isUndone(number))];
      const now = `${document.documentElement.lang} ${sorted.slice(0, MOST).join(" ")}`;
      if (!sorted.length || now === shown) return;
      shown = now;
      told.replaceChildren(...sorted.slice(0, MOST).map(section));
      card.hidden = false;
      card.scrollTop = 0;
    },
  };
}
