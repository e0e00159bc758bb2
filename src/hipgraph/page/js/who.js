// Who says what: a row for each claim, a column for each article, from the stances in the graph.
import { listAnchor } from "./anchors.js";
import { stancesOf } from "./claims-filter.js";
import { all, followLinks, one, put, retext } from "./dom.js";
import { titled } from "./texts.js";

const STANCE_ORDER = ["asserts", "disputes", "qualifies", "reports"];

export function createWho(scene, texts, act) {
  const place = document.getElementById("who");
  const body = one("tbody", place);
  const pattern = (id) => document.getElementById(id).content;
  const heads = all("thead th[data-article]", place);

  function linkTo(article, section) {
    const link = document.createElement("a");
    const anchor = `${listAnchor({ source: `article.${article}` })}--${section}`;
    const title = document.getElementById(anchor);
    link.href = `#${anchor}`;
    // The heading as the List has it, in its own language; a remark in brackets stays there.
    const said = title.firstElementChild;
    put(link, { text: said ? said.textContent : title.firstChild.textContent });
    if (said?.lang) link.lang = said.lang;
    return link;
  }

  function saying(article, stance, [first, ...more]) {
    const part = pattern("who-stance").cloneNode(true);
    const word = one("b", part);
    word.classList.add(`stance-${stance}`);
    put(word, texts.say(`ui|stance.${stance}`));
    one(".who-section", part).append(linkTo(article, first));
    const rest = one("details", part);
    if (!more.length) rest.remove();
    else {
      put(one("summary", part), texts.say("ui|claims.who-more", { n: more.length }));
      one("ul", part).append(...more.map((section) => {
        const item = document.createElement("li");
        item.append(linkTo(article, section));
        return item;
      }));
    }
    return part;
  }

  function cell(head, said) {
    const made = pattern("who-cell").cloneNode(true);
    const { article } = head.dataset;
    const title = one(".who-article", made);
    title.textContent = head.textContent;
    if (one("a", head).lang) title.lang = one("a", head).lang;
    const stances = STANCE_ORDER.filter((stance) => said[stance]);
    if (stances.length) {
      one(".who-silent", made).remove();
      one("td", made).append(...stances.map((stance) => saying(article, stance, said[stance])));
    }
    return made;
  }

  function row(id, chosen) {
    const made = pattern("who-row").cloneNode(true);
    const link = one("th a", made);
    const { text, lang } = texts.say(`claim|${id}|label`);
    const { verdict } = scene.nodes[id].claim;
    link.href = `#${listAnchor({ node: id })}`;
    put(link, { text: titled(text), lang });
    const word = one(".verdict-mark", made);
    word.classList.add(`verdict-${verdict}`);
    put(word, texts.say(`ui|verdict.${verdict}`));
    const stances = stancesOf(scene, id);
    one("tr", made).append(...heads.map((head) => cell(head, stances[head.dataset.article])));
    if (id === chosen) one("tr", made).setAttribute("aria-current", "true");
    retext(texts, made);
    return made;
  }

  let drawn = "";

  // ``ids``: claims in the order of the List.
  function render(ids, chosen) {
    const key = JSON.stringify([texts.locale, chosen, ids]);
    if (key === drawn) return;
    drawn = key;
    body.replaceChildren(...ids.map((id) => row(id, chosen)));
    one("tr[aria-current] a", body)?.focus({ preventScroll: true });
    one("tr[aria-current]", body)?.scrollIntoView({ block: "center" });
  }

  followLinks(place, act.reveal);

  return { render };
}
