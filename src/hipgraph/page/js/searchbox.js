// The search field: results while typing, near names where there are none, and before anything is
// typed what was chosen last.
import { listAnchor, readAnchor } from "./anchors.js";
import { createCombobox } from "./combobox.js";
import { all, one } from "./dom.js";
import { alike, answer, indexOf, kindOf, titleOf, withSources } from "./find.js";
import { createRecent } from "./recent.js";
import { createResults } from "./result.js";

export function createSearch(scene, texts, act, list) {
  const root = document.documentElement;
  const option = createResults(scene, texts, "result");
  const recent = createRecent();
  let now = null;
  let index = null;

  // What articles and studies are called stands in the List.
  function sources() {
    return all("article.source > h3", list).map((title) =>
      ({ id: readAnchor(title.id, scene).source, name: title.textContent }));
  }

  // What is shown, under which heading, and what is said of it.
  function look(typed) {
    index ??= withSources(indexOf(scene), sources());
    if (!typed) {
      const found = recent.but(now).map((id) => ({ id, entry: titleOf(index, id, texts.locale) }));
      return { found, title: "search.recent", say: found.length ? texts.ui("search.recent") : "" };
    }
    const found = answer(index, typed, texts.locale);
    if (found.length) return { found, title: "", say: texts.ui("search.count", { n: found.length }) };
    const meant = alike(index, typed);
    const title = meant.length ? "search.near" : "search.none";
    return { found: meant, title, say: texts.ui(title) };
  }

  // On a phone the field goes; the keyboard stays where it can be called up again.
  function putAway() {
    if (!root.classList.contains("search-open")) return;
    const within = document.activeElement === input;
    root.classList.remove("search-open");
    if (within && !input.offsetParent) one("header [data-act=search]").focus();
  }

  function chosen(id) {
    root.classList.remove("search-open");
    input.value = "";
    recent.note(id);
    const kind = kindOf(scene, id);
    if (kind === "study" || kind === "article") act.follow(`#${listAnchor({ source: id })}`);
    else if (kind === "situation") act.reveal(`list--situation--${id}`);
    else if (kind === "tour") {
      act.tell(id);
      one("#player [data-act=next]").focus();
    } else act.follow(`#list-${id}`);
  }

  function left(nothingOpen) {
    if (nothingOpen) putAway();
    input.value = "";
  }

  const { input } = createCombobox(document.getElementById("search"), { texts, look, option, chosen, left });
  return {
    render({ node }) {
      now = node;
      recent.note(node);
    },
  };
}
