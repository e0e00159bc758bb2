// What a step says: its words, how well they are supported, and at the end what comes next.
import { one, put } from "./dom.js";
import { recallProgress } from "./progress.js";
import { tourAfter } from "./tourorder.js";

export function createSaying(scene, texts, player) {
  const said = one(".story-said", player);
  const words = one(".story-words", player);
  const badges = one(".story-badges", player);
  const onward = one(".story-onward", player);
  let now = null;
  let worded = "";

  const sentence = ({ id }) => texts.say(`tour|${now.tour}|${id}.say`);

  function badge(grade) {
    const item = document.createElement("span");
    item.className = `badge grade-${grade}`;
    item.textContent = texts.ui(`grade.${grade}`);
    return item;
  }

  function gradesOf({ edges }) {
    const lit = new Set(edges.map((id) => scene.edges[id].grade));
    return scene.grades.filter((grade) => grade !== "none" && lit.has(grade)).map(badge);
  }

  // Every step's words stand in the same place unseen, so that none needs more room than another.
  function furnish(steps) {
    const key = `${now.tour} ${texts.locale}`;
    if (key === worded) return;
    worded = key;
    one(".story-room", player).replaceChildren(...steps.map((step) => {
      const [block, text, row] = ["div", "p", "p"].map((tag) => document.createElement(tag));
      put(text, sentence(step));
      row.className = "badges";
      row.append(...gradesOf(step));
      block.append(text, row);
      return block;
    }));
  }

  // The last step leads on to the path that comes next.
  function lead(last) {
    const after = last && tourAfter(scene.tours, now.tour, recallProgress(scene.tours));
    onward.hidden = !after;
    if (!after) return;
    const { text, lang } = texts.say(`tour|${after}|title`);
    put(onward, { text: texts.ui("story.onward", { title: text }), lang });
    onward.dataset.tour = after;
  }

  return {
    render(state) {
      now = state;
      const { steps } = scene.tours[now.tour];
      const step = steps[now.step - 1];
      const waits = now.question !== null;
      furnish(steps);
      said.hidden = waits;
      put(words, waits ? { text: "" } : sentence(step));
      badges.replaceChildren(...gradesOf(step));
      lead(now.step === steps.length);
    },
    length: () => sentence(scene.tours[now.tour].steps[now.step - 1]).text.length,
  };
}
