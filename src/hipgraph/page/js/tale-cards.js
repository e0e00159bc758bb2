// Ways and loops as cards in the tool: closed they say where they go, open they tell it.
import { placeOf } from "./anchors.js";
import { one, put } from "./dom.js";
import { directlyRequired, inLearningOrder } from "./learning.js";
import { slots, stamp } from "./stamp.js";
import { tellersOf, verdictsOf } from "./tales.js";
import { sentenceText } from "./wording.js";

export function createTaleCards(tools, telling, words) {
  const { scene, texts } = tools;

  function conceptLink(id, strong) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#list-${id}`;
    put(link, words.name(id));
    item.append(link);
    item.classList.toggle("on-way", strong);
    return item;
  }

  function articleLink({ article, section, stance }) {
    const link = document.createElement("a");
    const source = `article.${article}`;
    const key = `article|${article}|short`;
    const { text, lang } = texts.say(key);
    const named = text ? { text, lang } : { text: one("h3", document.getElementById(placeOf({ source }, scene)).closest("article")).textContent };
    link.href = `#${placeOf({ source }, scene)}--${section}`;
    put(link, { ...named, text: texts.ui("ways.said-one", { article: named.text, stance: texts.ui(`stance.${stance}`) }) });
    return link;
  }

  // Who tells the weakest step, and where its grounds are.
  function fillTellers(place, { edges, weakest: { edge } }) {
    const tellers = edge ? tellersOf(scene, edge) : [];
    place.by.hidden = !tellers.length;
    place.grounds.parentElement.hidden = !edge;
    if (!edge) return;
    place.says.textContent = `${texts.ui("ways.said-by", { step: edges.indexOf(edge) + 1 })}: `;
    tellers.forEach((teller, at) => place.articles.append(...(at ? [", "] : []), articleLink(teller)));
    place.grounds.href = `#${placeOf({ edge }, scene)}`;
  }

  function fillLearning(place, { nodes }) {
    const shown = new Set([...nodes, ...directlyRequired(scene, nodes)]);
    const order = inLearningOrder(scene, nodes).filter((id) => shown.has(id));
    const last = nodes.at(-1);
    const first = directlyRequired(scene, [last]);
    if (first.length) {
      const sentence = telling.first(last, first);
      put(place.before, { text: sentenceText(sentence), lang: sentence.lang });
    }
    place.before.hidden = !first.length;
    place.order.append(...order.map((id) => conceptLink(id, nodes.includes(id))));
  }

  function fillTour(place, tale) {
    place.told.hidden = !tale.told;
    if (!tale.told) return;
    const [tour, step] = tale.told;
    const link = document.createElement("a");
    const { text, lang } = texts.say(`tour|${tour}|title`);
    const number = scene.tours[tour].steps.findIndex(({ id }) => id === step) + 1;
    link.href = `#tour=${tour}&step=${number}`;
    Object.assign(link.dataset, { tour, step: number });
    put(link, { text: texts.ui("ways.told-in", { tour: text }), lang });
    place.told.append(link);
  }

  function open(card, tale) {
    const place = slots(card);
    const verdicts = verdictsOf(scene, tale.edges);
    place.steps.append(...tale.sentences.map((sentence, at) => words.step(sentence, tale.edges[at], verdicts[at])));
    const together = words.together(tale);
    put(place.together, together);
    place.together.hidden = !together.text;
    place.weak.textContent = words.weak(tale);
    fillTellers(place, tale);
    fillLearning(place, tale);
    fillTour(place, tale);
  }

  // `tale()` is asked for when the card is opened for the first time.
  function card(found, key) {
    const made = stamp("way", texts);
    const place = slots(made);
    made.dataset.key = key;
    place.chain.textContent = words.chain(found);
    place.name.hidden = !found.told;
    if (found.told) put(place.name, texts.say(`tour|${found.told[0]}|title`));
    place.kind.hidden = !found.isLoop;
    if (found.isLoop) {
      place.kind.textContent = texts.ui(found.sign === "+" ? "ways.feeds" : "ways.calms");
      place.kind.classList.add(found.sign === "+" ? "feeds" : "calms");
    }
    place.sum.textContent = words.summary(found);
    return made;
  }

  function show(made, isOpen, tale) {
    const head = one(".way-head", made);
    const body = one(".way-body", made);
    if (isOpen && !one("li", body)) open(made, tale());
    head.setAttribute("aria-expanded", String(isOpen));
    body.hidden = !isOpen;
    made.classList.toggle("lit", isOpen);
  }

  return { card, show };
}
