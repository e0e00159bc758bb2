// Learning, in one dialog: what comes next, what is known, the test of oneself, and sheets for print.
// What it shows stands in the state, so that a link opens it and Back closes it.
import { createDialog } from "./dialog.js";
import { all, one } from "./dom.js";
import { createLearnCards } from "./learn-cards.js";
import { createLearnOverview, nextStep } from "./learn-overview.js";
import { createMarks } from "./marks.js";
import { clearProgress, recordProgress } from "./progress.js";
import { quizName, readQuiz } from "./quiz.js";
import { createQuizView } from "./quiz-view.js";
import { printExam } from "./sheet-exam.js";
import { printWork } from "./sheet-work.js";
import { titled } from "./texts.js";

const SEEDS = 1_000_000;

export function createLearn({ scene, texts, cards, stage, act, state }) {
  const name = (id) => {
    const { text, lang } = texts.say(`${scene.nodes[id].claim ? "claim" : "node"}|${id}|label`);
    return { text: titled(text), lang };
  };
  const tools = { scene, texts, cards, name };
  const marks = createMarks(scene);
  const dialog = createDialog("learn", { closed });
  const { element } = dialog;
  const pages = Object.fromEntries(all("[data-page]", element).map((page) => [page.dataset.page, page]));
  const onCards = createLearnCards(tools, marks);
  const overview = createLearnOverview(tools, pages.overview, marks, link);
  const view = createQuizView(tools, pages, link);
  stage.painter.now.known = marks.known;
  let shown = "";
  let then = null;
  let reached = "";

  // Somewhere the reader can go from the dialog: a concept, a link or a story.
  function link({ node, edge, tour, step = 1 }) {
    if (node) return onCards.link(node);
    const item = document.createElement("li");
    const made = document.createElement("a");
    const { s, t } = scene.edges[edge] || {};
    made.href = tour ? `#tour=${tour}` : `#list--edge--${edge}`;
    made.textContent = tour ? texts.say(`tour|${tour}|title`).text : `${name(s).text} → ${name(t).text}`;
    if (tour) Object.assign(made.dataset, { tour, step });
    item.append(made);
    return item;
  }

  const tell = (tour, step) =>
    act.change({ view: "story", tour, step, at: null, node: null, edge: null, source: null });

  function leave(afterwards) {
    then = afterwards;
    dialog.close();
  }

  function closed() {
    shown = "";
    const [going, open] = [then, state().learn];
    then = null;
    if (open) act.change({ learn: null });
    going?.();
  }

  const pressed = {
    go() {
      const { tour, step } = nextStep(scene, state());
      leave(() => tell(tour, step));
    },
    test: () => act.change({ learn: quizName(overview.tour, Math.floor(Math.random() * SEEDS)) }),
    again() {
      const { tour, seed } = readQuiz(state().learn, scene);
      act.change({ learn: quizName(tour, (seed + 1) % SEEDS) });
    },
    exam: () => printExam(tools, overview.tour),
    work: () => printWork(tools, overview.tour),
    check: view.check,
    next: view.next,
    skip: view.next,
    stop: () => act.change({ learn: "1" }),
    clear() {
      overview.say("");
      overview.sure(true);
    },
    "clear-no": () => overview.sure(false),
    "clear-yes"() {
      marks.clear();
      clearProgress();
      act.change({});
      overview.render(state());
      overview.sure(false);
      overview.say("learn.cleared");
    },
  };

  element.addEventListener("click", (event) => {
    const button = event.target.closest("[data-learn]");
    const anchor = event.target.closest("a[href^='#']");
    if (button) pressed[button.dataset.learn]();
    if (!anchor) return;
    event.preventDefault();
    const { tour, step } = anchor.dataset;
    leave(() => (tour ? tell(tour, Number(step)) : act.follow(anchor.getAttribute("href"))));
  });
  one("#menu [data-act=learn]").addEventListener("click", () => act.change({ learn: "1" }));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mark]");
    if (!button) return;
    marks.toggle(button.dataset.mark);
    act.change({});
    onCards.pressed(button);
  });

  // A step counts when the reader comes to it: what was cleared stays so until then.
  function reach({ view, tour, step }) {
    const at = `${tour} ${step}`;
    if (view !== "story" || !tour || at === reached) return;
    reached = at;
    recordProgress(tour, step);
  }

  function show(now) {
    const key = `${now.learn} ${texts.locale}`;
    if (key === shown) return;
    shown = key;
    const quiz = readQuiz(now.learn, scene);
    for (const page of Object.values(pages)) page.hidden = true;
    dialog.open();
    if (quiz) {
      view.begin(quiz);
      return;
    }
    pages.overview.hidden = false;
    overview.say("");
    overview.render(now);
    one("h2", element).focus({ preventScroll: true });
  }

  return {
    render(now) {
      reach(now);
      onCards.render(now);
      if (now.learn) show(now);
      else if (element.open) dialog.close();
    },
  };
}
