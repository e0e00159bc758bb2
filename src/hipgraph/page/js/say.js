// "Copy" beside what a teacher can say. Where the browser refuses, the words are selected instead.
import { all, one, retext } from "./dom.js";

function select(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

export function createSay(texts) {
  const pattern = document.getElementById("say-copy").content;

  // Gives each such block in ``root`` its button, once.
  function dress(root) {
    for (const block of all(".say-instead", root)) {
      if (one(".say-tools", block)) continue;
      const tools = pattern.cloneNode(true);
      retext(texts, tools);
      block.append(tools);
    }
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-act=copy-say]");
    if (!button) return;
    const words = one("p:not(.say-tools)", button.closest(".say-instead"));
    const told = one("[role=status]", button.parentElement);
    told.textContent = "";
    try {
      await navigator.clipboard.writeText(words.textContent);
      told.textContent = texts.ui("claims.copied");
    } catch {
      select(words);
      told.textContent = texts.ui("claims.copy-refused");
    }
  });

  return { dress };
}
