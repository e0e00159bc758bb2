// A source's card: what an article says in the whole graph and how that stands; what rests on a study.
// Lists are folded away under their counts.
import { STANDINGS, accountOf } from "./account.js";
import { listAnchor } from "./anchors.js";
import { all, one, put, retext } from "./dom.js";
import { titled } from "./texts.js";

const MARKS = { agrees: "verdict-supported", against: "verdict-contradicted", aside: "stance-qualifies" };

export function createSourceCard({ scene, texts, act }) {
  const panel = document.getElementById("panel");
  const pattern = (id) => document.getElementById(id).content.cloneNode(true);
  const labelOf = (id) => texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);

  function entry(anchor, words, remark) {
    const made = pattern("told-entry");
    const link = one("a", made);
    link.href = `#${anchor}`;
    put(link, words);
    if (remark) put(one("small", made), remark);
    else one("small", made).remove();
    return made;
  }

  const claim = (id, article) => {
    const { text, lang } = labelOf(id);
    const { said, verdict } = scene.nodes[id].claim || {};
    const stance = said?.find((one) => one.article === article)?.stance;
    const word = stance ? `stance.${stance}` : verdict && `verdict.${verdict}`;
    return entry(listAnchor({ node: id }), { text: titled(text), lang }, word && texts.say(`ui|${word}`));
  };

  const link = (id) => {
    const { s, t } = scene.edges[id];
    const [from, to] = [labelOf(s), labelOf(t)];
    return entry(listAnchor({ edge: id }), { text: `${titled(from.text)} → ${titled(to.text)}`, lang: from.lang || to.lang });
  };

  // A line with its count; what it counts opens under it.
  function line(name, className, ids, make) {
    const made = pattern("told-line");
    const title = one("summary span", made);
    put(title, name);
    title.className = className;
    one("summary small", made).textContent = ids.length;
    one("ul", made).append(...ids.map(make));
    return made;
  }

  function part(key, lines, lead = null) {
    const made = pattern("told-part");
    put(one("h3", made), texts.say(`ui|${key}`));
    if (lead) one("section", made).append(lead);
    one("section", made).append(...lines);
    return made;
  }

  function ofArticle(article) {
    const { claims, others, links } = accountOf(scene, article);
    const standing = STANDINGS.filter((name) => claims[name].length).map((name) => {
      const key = ["partly", "unproven", "metaphor"].includes(name) ? `verdict.${name}` : `told.${name}`;
      return line(texts.say(`ui|${key}`), `verdict-mark ${MARKS[name] || `verdict-${name}`}`, claims[name],
        (id) => claim(id, article));
    });
    const graded = Object.entries(links).filter(([, ids]) => ids.length).map(([grade, ids]) =>
      line(texts.say(`ui|grade.${grade}`), `badge grade-${grade}`, ids, link));
    const beside = Object.entries(others).filter(([, { both }]) => both.length).map(([other, { both, apart }]) => {
      const name = one(`#who th[data-article="${CSS.escape(other)}"]`).textContent;
      const made = line({ text: texts.ui("told.apart", { title: name, n: apart.length, both: both.length }) }, "", apart,
        (id) => claim(id, other));
      one("summary small", made).remove();
      return made;
    });
    return [["told.claims", standing], ["told.links", graded], ["told.beside", beside]];
  }

  function ofStudy(study) {
    const { nodes, edges } = scene.rests[study];
    const claims = nodes.filter((id) => scene.nodes[id].claim);
    const others = nodes.filter((id) => !scene.nodes[id].claim);
    const graded = scene.grades.map((grade) => [grade, edges.filter((id) => (scene.edges[id].grade || "none") === grade)]);
    const lines = [
      [texts.say("ui|told.verdicts"), "", claims, (id) => claim(id)],
      ...graded.map(([grade, ids]) => [texts.say(`ui|grade.${grade}`), `badge grade-${grade}`, ids, link]),
      [texts.say("ui|told.cautions"), "", others, (id) => claim(id)],
    ];
    return [["told.rests", lines.filter(([, , ids]) => ids.length).map((one) => line(...one))]];
  }

  // How much each section of an article says, beside its heading.
  function countSections(card, article) {
    const { sections } = accountOf(scene, article);
    const items = all(".sections > li", card);
    scene.sections[article].forEach((id, at) => {
      const { claims, links } = sections[id];
      if (!items[at] || !(claims + links)) return;
      const small = document.createElement("small");
      small.className = "added";
      small.textContent = [claims && texts.ui("told.n-claims", { n: claims }), links && texts.ui("told.n-links", { n: links })]
        .filter(Boolean).join(", ");
      items[at].append(" ", small);
    });
  }

  function dress(card, source) {
    if (!card || one(".told-part", card)) return;
    const [kind, id] = source.split(".");
    const parts = kind === "article" ? ofArticle(id) : ofStudy(id);
    const made = parts.filter(([, lines]) => lines.length).map(([key, lines]) => part(key, lines));
    const sections = one(".sections", card);
    if (sections) {
      sections.before(...made);
      countSections(card, id);
    } else card.append(...made);
    retext(texts, card);
  }

  function render(state) {
    if (!state.source) return;
    dress(one(".panel-body > article", panel), state.source);
    const title = document.getElementById(listAnchor({ source: state.source }));
    dress(title?.closest("article"), state.source);
  }

  return { render, dress };
}
