// An exam sheet: a tour's questions on one page, with lines to write on and what they rest on.
import { put } from "./dom.js";
import { printDocument } from "./document.js";
import { bodyViews } from "./figure.js";
import { linksOf } from "./quiz-chain.js";
import { pool } from "./quiz.js";
import { plainEdges } from "./quiz-view.js";
import { references } from "./references.js";
import { slots, stamp } from "./stamp.js";

const SHEET = 1; // the same questions every time, so that a class has the same sheet
const LETTERS = "ABCDEFGH";

function lineOf(words, before = "") {
  const item = document.createElement("li");
  const text = document.createElement("span");
  put(text, words);
  item.append(before, text);
  return item;
}

// What the tour itself asks before a step shows the answer.
function predictions({ scene, texts, name }, tour) {
  return scene.tours[tour].steps.filter(({ predict }) => predict).map((step) => {
    const question = stamp("exam-prediction", texts);
    const { asked, options } = slots(question);
    put(asked, texts.say(`tour|${tour}|${step.id}.predict.question`));
    options.append(...step.predict.options.map((id, at) => lineOf(name(id), `${LETTERS[at]}  `)));
    return question;
  });
}

function sheetOf(tools, tour) {
  const { scene, texts, name } = tools;
  const sheet = stamp("exam", texts);
  const place = slots(sheet);
  const asked = pool(scene, { views: bodyViews(), plain: plainEdges(scene, texts.locale) }, tour, SHEET,
    { parts: 0, strengths: 3, explains: 2 });
  put(place.title, texts.say(`tour|${tour}|title`));
  if (asked.chain) place.chain.append(...asked.chain.mixed.map((id) => lineOf(name(id))));
  else place.chain.parentElement.remove();
  const sentences = asked.strengths.map(({ edge }) => {
    const row = stamp("exam-strength", texts);
    put(slots(row).said, texts.say(`edge|${edge}|plain`));
    return row;
  });
  if (sentences.length) place.strengths.append(...sentences);
  else place.strengths.parentElement.remove();
  const told = predictions(tools, tour);
  if (told.length) place.predictions.append(...told);
  else place.predictions.parentElement.remove();
  for (const { node } of asked.explains) {
    const part = stamp("exam-explain", texts);
    slots(part).asked.textContent = texts.ui("quiz.explain", { label: name(node).text });
    place.explains.append(part);
  }
  const links = [...linksOf(scene, asked.chain?.nodes || []), ...asked.strengths.map(({ edge }) => edge)];
  place.references.append(...references(scene, texts, links));
  return sheet;
}

export function printExam(tools, tour) {
  const title = `${tools.texts.ui("sheet.exam")}: ${tools.texts.say(`tour|${tour}|title`).text}`;
  printDocument(title, [sheetOf(tools, tour)]);
}
