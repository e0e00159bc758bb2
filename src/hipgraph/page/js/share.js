// What one can take along: a link, a QR code, code for one's own page, the picture, the words, a handout.
import { copyText } from "./copy.js";
import { createDialog } from "./dialog.js";
import { all, one } from "./dom.js";
import { layOut, printDocument } from "./document.js";
import { createHandouts } from "./handout.js";
import { pictureNow } from "./picture-now.js";
import { plainText } from "./plain-text.js";
import { qrPicture } from "./qr-svg.js";
import { fileName, savePng, saveSvg } from "./save.js";
import { embedCode, linkTo } from "./share-link.js";

const COPIERS = { "copy-link": "#told", "copy-step": ".story-told" }; // buttons, and where they say so
const DRAWN = ["story", "body", "map"];

export function createShare(tools) {
  const { scene, texts, state } = tools;
  const own = document.documentElement.lang;
  const handoutsOf = createHandouts(tools);
  const { element, open } = createDialog("share", { opened: fill });
  const field = (name) => one(`[data-field="${name}"]`, element);
  const said = one("[role=status]", element);
  let handouts = [];

  const address = () => linkTo(state(), scene, own, location.href);
  const onPaper = () => (address().onWeb ? address().link : "");

  function fill() {
    const { link, hash, onWeb } = address();
    said.textContent = "";
    field("link").value = link;
    field("ending").value = hash;
    field("embed").value = onWeb ? embedCode(link, texts.ui("page.title")) : "";
    for (const part of all("[data-on-web]", element)) part.hidden = (part.dataset.onWeb === "yes") !== onWeb;
    one(".share-code", element).replaceChildren(...[onWeb && qrPicture(link, texts.ui("share.qr"))].filter(Boolean));
    const { view } = state();
    one(".share-picture", element).hidden = !DRAWN.includes(view);
    field("words").parentElement.hidden = true;
    handouts = handoutsOf(state());
    const choice = field("handout");
    choice.replaceChildren(...handouts.map(({ id, title }) => {
      const option = document.createElement("option");
      option.value = id;
      option.textContent = title;
      return option;
    }));
    for (const part of all("[data-handouts]", element)) {
      part.hidden = (part.dataset.handouts === "yes") !== (handouts.length > 0);
    }
  }

  // Refused, the text is selected: then the reader's own keys or long press copy it.
  async function copy(name) {
    const place = field(name);
    const done = await copyText(place.value);
    said.textContent = texts.ui(done ? "share.copied" : "share.refused");
    if (done) return;
    place.focus();
    place.select();
  }

  async function save(kind) {
    const everything = field("everything").checked;
    const { name, svg } = pictureNow(tools, state(), { everything, address: onPaper() });
    const file = fileName(name, kind);
    if (kind === "svg") saveSvg(file, svg);
    else await savePng(file, svg);
    said.textContent = texts.ui("share.saved", { file });
  }

  function handout() {
    const { title, make } = handouts.find(({ id }) => id === field("handout").value) || handouts[0];
    return { title, sheet: make(onPaper()) };
  }

  const doings = {
    svg: () => save("svg"),
    png: () => save("png"),
    async text() {
      field("words").value = plainText(handout().sheet);
      const done = await copyText(field("words").value);
      field("words").parentElement.hidden = done;
      if (done) said.textContent = texts.ui("share.copied");
      else copy("words");
    },
    print() {
      const { title, sheet } = handout();
      printDocument(title, [sheet]);
    },
    page: () => window.print(),
  };

  element.addEventListener("click", (event) => {
    const { copy: name, share } = event.target.closest("button")?.dataset || {};
    if (name) copy(name);
    else if (share) doings[share]();
  });
  // The browser's own command prints the handout of what is on screen, never the app.
  addEventListener("beforeprint", () => {
    if (document.documentElement.classList.contains("prints")) return;
    const [first] = handoutsOf(state());
    if (first) layOut(first.title, [first.make(onPaper())]);
  });
  document.addEventListener("click", async (event) => {
    const { act } = event.target.closest("button")?.dataset || {};
    if (act === "share") open();
    if (!Object.hasOwn(COPIERS, act)) return;
    if (await copyText(address().link)) one(COPIERS[act]).textContent = texts.ui("panel.link-done");
    else {
      open();
      copy("link");
    }
  });
  return {};
}
