// In the tool: what leads to a concept, or what it leads to, one to three steps far.
import { put } from "./dom.js";
import { createLeadList } from "./lead-list.js";
import { branchesOf, branchTo } from "./leads.js";
import { titled } from "./texts.js";

const NO_TREE = { branches: [] };
const MOST_PLACED = 34; // concepts in a picture that is seen at once, as around one concept on the Map

export function createLeadsView({ texts, act }, { finder, telling, words, place }, tools) {
  const listed = createLeadList(tools, telling, words);
  const { label } = words;

  place.addEventListener("click", (event) => {
    const { branch } = event.target.closest("[data-branch]")?.dataset || {};
    if (branch) act.change({ branch: event.target.getAttribute("aria-pressed") === "true" ? null : branch });
  });

  function none({ links }) {
    const made = document.createElement("div");
    made.className = "no-way";
    if (links !== "any") {
      const row = document.createElement("div");
      const button = document.createElement("button");
      row.className = "ways-buttons";
      button.type = "button";
      put(button, texts.say("ui|ways.try-any"));
      button.addEventListener("click", () => act.change({ links: "any" }));
      row.append(button);
      made.append(row);
    }
    return made;
  }

  return {
    key: ({ about, leads, depth, links }) => [about, leads, depth, links],
    draw(now) {
      const { about, leads } = now;
      if (!about) {
        place.replaceChildren();
        return "";
      }
      const { branches } = finder.leads(now);
      place.replaceChildren(branches.length ? listed.list(branches) : none(now));
      const n = branchesOf({ branches }).length;
      return titled(texts.ui(`ways.${leads === "in" ? "leads" : "out"}-${n ? "found" : "none"}`, { n, label: label(about) }));
    },
    note: (now) => (branchesOf(now.about ? finder.leads(now) : NO_TREE).length < MOST_PLACED ? ""
      : texts.ui("ways.cut", { n: MOST_PLACED })),
    mark: ({ branch }) => listed.mark(place, branch),
    tale: () => null,
    shown(now) {
      if (!now.about) return { nodes: [], edges: [] };
      const branches = branchesOf(finder.leads(now)).sort((a, b) => a.step - b.step).slice(0, MOST_PLACED - 1);
      return { nodes: [now.about, ...branches.map(({ id }) => id)], edges: branches.map(({ edge }) => edge) };
    },
    // One branch, from the concept on; without one, all of it.
    light(now) {
      const chosen = now.about && branchTo(finder.leads(now), now.branch);
      if (!chosen) return null;
      return { nodes: [now.about, ...chosen.map(({ id }) => id)], edges: chosen.map(({ edge }) => edge) };
    },
  };
}
