// What an article says in the whole graph, and how it stands with research and the other articles.
// Pure: from the scene alone.

// In the order in which a reader wants to know: what holds, what does not, what nobody knows.
export const STANDINGS = ["agrees", "against", "partly", "unproven", "metaphor", "aside"];

const HOLDS = { asserts: "supported", disputes: "contradicted" };
const FAILS = { asserts: "contradicted", disputes: "supported" };

const isOwn = (stance) => stance === "asserts" || stance === "disputes";

function stancesIn(claim, article) {
  return [...new Set(claim.said.filter((one) => one.article === article).map(({ stance }) => stance))];
}

// What an article says with reservations, or only reports, is not its own word; nor is what it both
// says and disputes.
function ownWord(stances) {
  const own = stances.filter(isOwn);
  return own.length === 1 ? own[0] : null;
}

// Who disputes what research contradicts agrees with research.
function standing(word, verdict) {
  if (!word) return "aside";
  if (HOLDS[word] === verdict) return "agrees";
  return FAILS[word] === verdict ? "against" : verdict;
}

export function accountOf(scene, article) {
  const claims = Object.fromEntries(STANDINGS.map((name) => [name, []]));
  const others = Object.fromEntries(scene.sources.article.filter((id) => id !== article)
    .map((id) => [id, { both: [], apart: [] }]));
  const sections = Object.fromEntries(scene.sections[article].map((id) => [id, { claims: 0, links: 0 }]));
  for (const [id, { claim }] of Object.entries(scene.nodes)) {
    const own = claim ? stancesIn(claim, article) : [];
    if (!own.length) continue;
    claims[standing(ownWord(own), claim.verdict)].push(id);
    for (const section of new Set(claim.said.filter((one) => one.article === article).map((one) => one.section))) {
      sections[section].claims += 1;
    }
    for (const [other, found] of Object.entries(others)) {
      const theirs = stancesIn(claim, other);
      if (theirs.length) found.both.push(id);
      const [one, another] = [ownWord(own), ownWord(theirs)];
      if (one && another && one !== another) found.apart.push(id);
    }
  }
  const links = Object.fromEntries(scene.grades.map((grade) => [grade, []]));
  const causal = ({ category }) => category === "causal" || category === "practice";
  const met = new Set();
  for (const { edge, section, stance } of scene.said[article]) {
    if (!causal(scene.edges[edge])) continue;
    sections[section].links += 1;
    if (stance !== "asserts" || met.has(edge)) continue;
    met.add(edge);
    links[scene.edges[edge].grade || "none"].push(edge);
  }
  return { claims, others, sections, links };
}
