// Explain in your words; then the map's own words stand beside them. Nothing is judged or kept.
import { one } from "./dom.js";
import { stamp } from "./stamp.js";

export function createExplainAnswer({ texts, cards, name }, { node }) {
  return {
    element: stamp("explain", texts),
    asked: ["quiz.explain", { label: name(node).text }],
    act: "quiz.compare",
    check() {
      return { right: true, said: ["quiz.compared"], shown: [one(".summary", cards.copy({ node }))] };
    },
  };
}
