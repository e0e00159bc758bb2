// Who says what, on paper: an article's account, and the articles side by side across a sheet.
import { bare } from "./handout-parts.js";
import { all, one } from "./dom.js";
import { createSourceCard } from "./source-card.js";

export function createSaidHandouts(tools) {
  const { dress } = createSourceCard(tools);

  // What is folded away on screen under its count is open on paper.
  function account(card, source) {
    dress(card, source);
    for (const line of all(".told-line", card)) {
      const title = document.createElement("h3");
      title.append(...one("summary", line).childNodes);
      line.replaceWith(title, one("ul", line));
    }
    for (const title of all(".told-part > h3:first-child", card)) {
      const higher = document.createElement("h2");
      higher.append(...title.childNodes);
      title.replaceWith(higher);
    }
  }

  // The claims that are shown. Of several sections the first is named, and how many more there are.
  function sideBySide() {
    const table = one("#who table").cloneNode(true);
    table.className = "across";
    for (const name of all(".who-article", table)) name.remove();
    for (const details of all("details", table)) {
      const more = document.createElement("small");
      more.append(...one("summary", details).childNodes);
      details.replaceWith(more);
    }
    bare(table);
    return table;
  }

  return { account, sideBySide };
}
