// From a concept's card into the tool that finds ways: from here, to here, what leads here.
import { all, one } from "./dom.js";
import { letIn } from "./filters.js";

const DOORS = {
  from: (node, { to }) => ({ seek: "way", from: node, to: to === node ? null : to }),
  to: (node, { from }) => ({ seek: "way", to: node, from: from === node ? null : from }),
  about: (node) => ({ seek: "leads", about: node }),
};

export function createWaysDoors({ scene, act, state }) {
  const place = document.getElementById("ways-doors");

  for (const button of all("button", place)) {
    button.addEventListener("click", () => {
      const now = state();
      const asked = DOORS[button.dataset.door](now.node, now);
      act.change({ ...asked, way: 1, stop: 0, branch: null, ...letIn(scene, now, now.node), node: null });
      act.use("ways");
      // On: to the field that is still empty, or to what was found.
      const empty = asked.seek === "way" && ["from", "to"].find((end) => !state()[end]);
      one(empty ? `#ways-${empty}` : "#dock h2").focus();
    });
  }
  return { render({ node }) { place.hidden = !node; } };
}
