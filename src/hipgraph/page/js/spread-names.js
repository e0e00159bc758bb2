// What concepts and their changes are called while the stress is followed, in the language of the moment.
import { titled } from "./texts.js";

const BAND_KEYS = { "not reached": "band.not-reached", faint: "band.faint", mild: "band.mild", clear: "band.clear", strong: "band.strong" };

export function createSpreadNames(scene, texts) {
  const said = (id, form) => texts.say(`node|${id}|${form}`);
  const within = (id) => said(id, "in_sentence").text || said(id, "label").text;

  // A practice neither rises nor falls: it has its name.
  function changed(id, peak) {
    const found = said(id, peak < 0 ? "down" : "up");
    return found.text ? found : said(id, "label");
  }

  return {
    label: (id) => titled(said(id, "label").text),
    within,
    band: (band) => texts.ui(BAND_KEYS[band]),
    // "More muscle tension", "Lower vagal tone".
    change(id, peak) {
      const { text, lang } = changed(id, peak);
      return { text: titled(text), lang };
    },
    changeWithin: (id, peak) => changed(id, peak).text,
    // Inside a sentence: "a, b and c".
    list(ids) {
      const chain = scene.about.chains[texts.locale] || [texts.locale];
      return new Intl.ListFormat(chain, { type: "conjunction" }).format(ids.map(within));
    },
    changes(found, ids) {
      const chain = scene.about.chains[texts.locale] || [texts.locale];
      const said = ids.map((id) => changed(id, found.nodes[id].peak).text);
      return new Intl.ListFormat(chain, { type: "conjunction" }).format(said);
    },
    commas: (ids) => ids.map(within).join(", "),
  };
}
