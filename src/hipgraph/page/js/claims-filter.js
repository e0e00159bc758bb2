// Which claims are shown: those that come up first, or those the reader asked for.
import { leftOut } from "./emphasis.js";
import { VERDICTS } from "./claims-state.js";
import { isFiltered } from "./filters.js";

// The core of the graph, and what all articles but one at most take up: what a teacher is asked.
export function firstClaims(scene) {
  const nearlyAll = scene.sources.article.length - 1;
  return Object.keys(scene.nodes).filter((id) => {
    const { claim, core, by } = scene.nodes[id];
    return claim && (core || (nearlyAll > 0 && by.length >= nearlyAll));
  });
}

export const isNarrowed = (state) => Boolean(state.verdicts.length || state.words) || isFiltered(state);

// ``has`` says whether a claim has the words that were typed. ``counts`` tells how many claims each
// verdict would leave. The one that is chosen is never left out.
export function chosenClaims(scene, state, has = () => true) {
  const out = leftOut(scene, state).nodes;
  const claims = Object.keys(scene.nodes).filter((id) => scene.nodes[id].claim);
  const open = claims.filter((id) => !out.has(id) && has(id)
    && (!state.article || scene.nodes[id].by.includes(state.article)));
  const verdictOf = (id) => scene.nodes[id].claim.verdict;
  const counts = Object.fromEntries(VERDICTS.map((verdict) =>
    [verdict, open.filter((id) => verdictOf(id) === verdict).length]));
  const first = new Set(isNarrowed(state) || state.every ? open : firstClaims(scene));
  const found = open.filter((id) => first.has(id)
    && (!state.verdicts.length || state.verdicts.includes(verdictOf(id))));
  const shown = new Set(found);
  if (scene.nodes[state.node]?.claim) shown.add(state.node);
  return { shown, found: found.length, all: claims.length, counts };
}

// What each article says of a claim: article → stance → sections, in the order they come up.
export function stancesOf(scene, id) {
  const found = Object.fromEntries(scene.sources.article.map((article) => [article, {}]));
  for (const { article, section, stance } of scene.nodes[id].claim.said) {
    const sections = (found[article][stance] ??= []);
    if (!sections.includes(section)) sections.push(section);
  }
  return found;
}
