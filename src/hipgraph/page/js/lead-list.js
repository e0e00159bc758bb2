// What leads to a concept, or on from it, as nested lists: each concept with the sentence that joins it
// to the one above.
import { all, one, put } from "./dom.js";
import { slots, stamp } from "./stamp.js";
import { verdictsOf } from "./tales.js";
import { sentenceText } from "./wording.js";

const FIRST_LEADS = 6;

export function createLeadList({ scene, texts }, telling, words) {
  function item(branch) {
    const made = stamp("branch", texts);
    const place = slots(made);
    const sentence = telling.link(branch.edge);
    place.name.dataset.branch = branch.id;
    put(place.name, words.name(branch.id));
    made.classList.add(`lane-${scene.nodes[branch.id].lane}`);
    words.badge(place.grade, scene.edges[branch.edge].grade, verdictsOf(scene, [branch.edge])[0]);
    put(place.said, { text: sentenceText(sentence), lang: sentence.lang });
    if (branch.branches.length) made.append(list(branch.branches));
    return made;
  }

  // The first of many are enough to begin with; they are the best supported.
  function list(branches) {
    const made = document.createElement("ul");
    made.className = "branches";
    const cut = branches.length > FIRST_LEADS + 1 ? FIRST_LEADS : branches.length;
    made.append(...branches.slice(0, cut).map(item));
    if (cut < branches.length) made.append(further(branches.slice(cut)));
    return made;
  }

  function further(branches) {
    const holder = document.createElement("li");
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    const rest = document.createElement("ul");
    holder.className = "branch-more";
    rest.className = "branches";
    put(summary, texts.say("ui|ways.further", { n: branches.length }));
    details.append(summary, rest);
    // Made when somebody wants to see them.
    details.addEventListener("toggle", () => { if (!rest.childElementCount) rest.append(...branches.map(item)); }, { once: true });
    holder.append(details);
    return holder;
  }

  return {
    list,
    mark(place, branch) {
      for (const button of all("[data-branch]", place)) button.setAttribute("aria-pressed", String(button.dataset.branch === branch));
      one(`[data-branch="${CSS.escape(branch || "")}"]`, place)?.closest("details")?.setAttribute("open", "");
    },
  };
}
