// The test on the screen: one question at a time, what there is to say to the answer, and at the end
// what is worth reading again. Nothing is counted.
import { createChainAnswer } from "./answer-chain.js";
import { createPartAnswer, createStrengthAnswer } from "./answer-choice.js";
import { createExplainAnswer } from "./answer-explain.js";
import { one } from "./dom.js";
import { bodyViews } from "./figure.js";
import { makeQuiz } from "./quiz.js";
import { slots } from "./stamp.js";

const ANSWERS = {
  chain: createChainAnswer, part: createPartAnswer, strength: createStrengthAnswer, explain: createExplainAnswer,
};

// Links whose sentence can be said without giving its grade away.
export function plainEdges(scene, locale) {
  const PLAIN = /^edge\|(.+)\|plain$/;
  return new Set(Object.keys(scene.texts[locale]).map((key) => PLAIN.exec(key)?.[1]).filter(Boolean));
}

export function createQuizView(tools, pages, link) {
  const { scene, texts } = tools;
  const place = slots(pages.quiz);
  const end = slots(pages.summary);
  const button = (act) => one(`[data-learn=${act}]`, pages.quiz);
  let quiz = null;
  let questions = [];
  let at = 0;
  let answer = null;
  let again = [];

  const tell = (key, params) => { place.told.textContent = key ? texts.ui(key, params) : ""; };

  function ask() {
    answer = ANSWERS[questions[at].kind](tools, questions[at], tell);
    const tour = texts.ui("quiz.place", {
      tour: texts.say(`tour|${quiz.tour}|title`).text, n: at + 1, all: questions.length,
    });
    place.place.textContent = tour;
    place.question.textContent = texts.ui(...answer.asked);
    place.answer.replaceChildren(answer.element);
    place.feedback.hidden = true;
    tell("");
    button("check").hidden = false;
    button("check").textContent = texts.ui(answer.act || "quiz.check");
    button("skip").hidden = false;
    button("next").hidden = true;
    place.question.focus({ preventScroll: true });
    pages.quiz.closest("dialog").scrollTop = 0;
  }

  function check() {
    const found = answer.check();
    if (!found) {
      tell("quiz.choose");
      return;
    }
    tell("");
    if (!found.right) again.push(found.again);
    place.verdict.textContent = texts.ui(...found.said);
    place.shown.replaceChildren(...found.shown);
    place.feedback.hidden = false;
    place.feedback.classList.toggle("agrees", found.right);
    button("check").hidden = true;
    button("skip").hidden = true;
    button("next").hidden = false;
    button("next").textContent = texts.ui(at + 1 < questions.length ? "quiz.next" : "quiz.finish");
    place.verdict.focus({ preventScroll: true });
    place.feedback.scrollIntoView({ block: "nearest" });
  }

  function next() {
    at += 1;
    if (at < questions.length) ask();
    else finish();
  }

  function finish() {
    pages.quiz.hidden = true;
    pages.summary.hidden = false;
    end.outcome.textContent = texts.ui(again.length ? "quiz.read-again" : "quiz.nothing-again");
    end.again.replaceChildren(...again.map(link));
    end.done.focus({ preventScroll: true });
  }

  return {
    check,
    next,
    // Begins a test; the same one in another language begins again, since its words are others.
    begin(wanted) {
      quiz = wanted;
      again = [];
      at = 0;
      questions = makeQuiz(scene, { views: bodyViews(), plain: plainEdges(scene, texts.locale) }, quiz);
      pages.summary.hidden = true;
      pages.quiz.hidden = false;
      ask();
    },
  };
}
