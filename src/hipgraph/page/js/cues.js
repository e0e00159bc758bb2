// Say this instead of that, for each pose and practice that has a cue: copies from the List's cards.
import { listAnchor } from "./anchors.js";
import { aboutOf } from "./card-of.js";
import { all, followLinks, one, put, retext } from "./dom.js";
import { titled } from "./texts.js";

export function createCues(scene, texts, cards, say, act) {
  const place = document.getElementById("cues");
  const pattern = document.getElementById("cue-card").content;

  function cue(block) {
    const card = block.closest("article");
    const title = one("h3", card);
    const made = pattern.cloneNode(true);
    const link = one("h4 a", made);
    link.href = `#${listAnchor(aboutOf(card, scene))}`;
    link.append(...[...title.childNodes].map((part) => part.cloneNode(true)));
    one(".say-instead", made).append(one("p", block).cloneNode(true));
    const other = one(".instead-of", card)?.cloneNode(true);
    if (other) one("article", made).append(other);
    return made;
  }

  function group(type, blocks) {
    const title = document.createElement("h3");
    const { text, lang } = texts.say(`node-type|${type}|label`);
    put(title, { text: titled(text), lang });
    const holder = document.createElement("div");
    holder.className = "cue-cards";
    holder.append(...blocks.map(cue));
    return [title, holder];
  }

  let drawn = "";

  function render() {
    if (drawn === texts.locale) return;
    drawn = texts.locale;
    const byType = new Map();
    for (const block of all(".cue", cards.place)) {
      const { type } = scene.nodes[aboutOf(block.closest("article"), scene).node];
      byType.set(type, [...(byType.get(type) || []), block]);
    }
    place.replaceChildren(...[...byType].flatMap(([type, blocks]) => group(type, blocks)));
    retext(texts, place);
    say.dress(place);
  }

  followLinks(place, act.reveal);

  return { render };
}
