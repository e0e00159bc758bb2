// The choice among the stories, by title and length; the opening one stands first.
import { one } from "./dom.js";

export function createTours(scene, texts, act) {
  const choice = one("#tours");
  choice.parentElement.hidden = Object.keys(scene.tours).length < 2;
  choice.addEventListener("change", () => act.tell(choice.value));
  let worded = "";

  // One text in another language says so by itself: an option cannot hold two.
  function word() {
    const order = new Intl.Collator([texts.locale]);
    const titles = Object.fromEntries(
      Object.keys(scene.tours).map((id) => [id, texts.say(`tour|${id}|title`)]),
    );
    const first = (id) => Number(id !== scene.story);
    const ids = Object.keys(titles).sort(
      (a, b) => first(a) - first(b) || order.compare(titles[a].text, titles[b].text),
    );
    choice.replaceChildren(...ids.map((id) => {
      const { steps, minutes } = scene.tours[id];
      const option = document.createElement("option");
      const size = { steps: steps.length, minutes };
      option.value = id;
      option.textContent = `${titles[id].text} (${texts.ui("story.size", size)})`;
      if (titles[id].lang) option.lang = titles[id].lang;
      return option;
    }));
    worded = texts.locale;
  }

  return {
    render(state) {
      if (worded !== texts.locale) word();
      if (choice.value !== state.tour) choice.value = state.tour;
    },
  };
}
