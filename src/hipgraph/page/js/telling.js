// Links, ways and loops in sentences, worded as surely as their evidence allows: word for word what
// the export and the command line say (l10n/sentences.py, l10n/telling.py).
import { filledIn, lookupIn, nameOf } from "./wording.js";

const ENGLISH = "en"; // the only language whose templates agree in number

const SAID_CAREFULLY = ["_hedged", ""];
const SAID_TO_BE = ["_said", "_hedged", ""];
const PHRASINGS = {
  strong: [""], moderate: SAID_CAREFULLY, limited: SAID_CAREFULLY, conflicting: SAID_CAREFULLY,
  untested: SAID_TO_BE, tradition: SAID_TO_BE, refuted: SAID_TO_BE,
};
const CERTAINTY = {
  strong: "plain", moderate: "can", limited: "can", conflicting: "can",
  untested: "said", tradition: "said", refuted: "said",
};

const VERBS = { amount: { "+": "raises", "-": "lowers" }, quality: { "+": "improves", "-": "impairs" } };

// Where a change goes on to over a link of this sign.
const afterSign = (sign, running) => (sign !== "-" ? running : running === "+" ? "-" : "+");

// `spoken()` is the language of the moment. Each sentence is `{ parts, lang }`: it is in one language,
// the first of the chain that has all of it, and `lang` says which where it is not that of the moment.
export function createTelling(scene, spoken) {
  const typeHas = (type, field) => Object.values(scene.texts)
    .some((table) => Object.hasOwn(table, `edge-type|${type}|${field}`));
  const hasOwnSentence = (id) => Object.hasOwn(scene.texts[spoken()], `edge|${id}|sentence`);

  // The field of the type's phrases, and whether the ends change places: what joins one to the other
  // joins the other to the one. A type without any inverse is said forwards.
  function templateField(id, inverse) {
    const { type, grade } = scene.edges[id];
    if (hasOwnSentence(id) && !inverse) return ["own", false];
    for (const stem of inverse ? ["sentence_inverse", "sentence"] : ["sentence"]) {
      for (const form of PHRASINGS[grade] || [""]) {
        if (typeHas(type, stem + form)) {
          return [stem + form, inverse && stem === "sentence" && scene.forms[type].symmetric];
        }
      }
    }
    return [hasOwnSentence(id) ? "own" : "sentence", false];
  }

  function inFirstLanguage(make) {
    const own = spoken();
    for (const locale of scene.about.chains[own] || [own]) {
      const made = make(lookupIn(scene, own, locale), locale);
      if (made !== null) return { ...made, lang: locale === own ? null : locale };
    }
    return null;
  }

  const quoteOf = (lookup) => lookup("ui|sentence.quote") || [scene.texts[spoken()]["ui|sentence.quote"]].flat()[0];

  // A link; `inverse` starts from its target.
  function link(id, inverse = false) {
    const { s, t, type } = scene.edges[id];
    const [field, swapped] = templateField(id, inverse);
    const [first, second] = swapped ? [t, s] : [s, t];
    const subject = field.includes("_inverse") ? second : first;
    return inFirstLanguage((lookup, locale) => {
      const key = `edge-type|${type}|${field}`;
      const isPlural = locale === ENGLISH && scene.nodes[subject].plural;
      const template = field === "own"
        ? lookup(`edge|${id}|sentence`)
        : (isPlural && lookup(`${key}#plural`)) || lookup(key);
      const form = swapped ? "in_sentence" : scene.forms[type].target;
      const parts = template
        && filledIn(scene, template, [first, "in_sentence"], [second, form], lookup, quoteOf(lookup));
      return parts ? { parts } : null;
    });
  }

  const has = (id, form) => Object.hasOwn(scene.texts[spoken()], `node|${id}|${form}`);

  // Which of a concept's forms names its change; a practice is done or not there at all.
  function changeForm(id, direction) {
    if (!has(id, "up")) return "in_sentence";
    return direction === "+" ? "up" : "down";
  }

  function told(key, source, target) {
    const [id, form] = source;
    const isPlural = form === "in_sentence" ? scene.nodes[id].plural : scene.nodes[id].change_plural;
    return inFirstLanguage((lookup, locale) => {
      const template = (isPlural && locale === ENGLISH && lookup(`ui|${key}#plural`)) || lookup(`ui|${key}`);
      const parts = template && filledIn(scene, template, source, target, lookup, "{text}");
      return parts ? { parts } : null;
    });
  }

  // That a change of one concept changes another, as surely as a grade allows. Null where the second
  // cannot go up and down, or the first neither can nor is a practice.
  function change([from, to], [begins, ends], grade) {
    const isPractice = scene.types[scene.nodes[from].type].role === "practice";
    if (!has(to, "up") || !(has(from, "up") || isPractice)) return null;
    const verb = VERBS[scene.nodes[to].quality ? "quality" : "amount"][ends];
    return told(`told.${verb}.${CERTAINTY[grade] || "plain"}`, [from, changeForm(from, begins)], [to, "in_sentence"]);
  }

  // What a change of a link's source (`running`: + more, - less) does to its target.
  function step(id, running) {
    const { s, t, sign, grade } = scene.edges[id];
    return change([s, t], [running, afterSign(sign, running)], grade) || link(id);
  }

  return {
    link,
    change,
    step,
    // Steps one after the other: the first concept goes up, and the signs say how it goes on.
    running(edges) {
      let direction = "+";
      return edges.map((id) => {
        const sentence = step(id, direction);
        direction = afterSign(scene.edges[id].sign, direction);
        return sentence;
      });
    },
    // What a loop does to the concept it begins at: it feeds itself (+) or calms itself (-).
    closing(id, end, grade) {
      const key = `told.${end === "+" ? "feeds" : "calms"}-itself.${CERTAINTY[grade] || "plain"}`;
      return told(key, [id, "up"], [id, changeForm(id, end)]);
    },
    // What helps to know before a concept.
    first(id, before) {
      return inFirstLanguage((lookup, locale) => {
        const template = lookup("ui|told.first");
        const [concept, ...names] = [id, ...before].map((one) => nameOf(scene, one, "in_sentence", lookup, "{text}"));
        if (!template || concept === null || names.includes(null)) return null;
        const listed = new Intl.ListFormat(scene.about.chains[locale] || [locale, ENGLISH], { type: "conjunction" }).format(names);
        const filled = template.replace("{concepts}", () => listed).replace("{concept}", () => concept);
        return { parts: [{ text: filled }] };
      });
    },
  };
}
