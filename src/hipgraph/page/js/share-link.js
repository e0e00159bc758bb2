// The address of what is on screen, for others.
import { writeHash } from "./url.js";

// Where the pages live on the web, the language's own page there; else this very file.
export function linkTo(state, scene, own, here) {
  const page = scene.about.pages?.[state.locale];
  const hash = writeHash(state, scene, page ? state.locale : own);
  return { link: `${page || here.replace(/#.*$/s, "")}${hash}`, hash: hash || `#view=${state.view}`, onWeb: Boolean(page) };
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

// What somebody puts into their own page to show this one there.
export function embedCode(link, title) {
  return `<iframe src="${escaped(link)}" title="${escaped(title)}" width="960" height="640" `
    + 'allow="fullscreen; clipboard-write" style="width: 100%; border: 0"></iframe>';
}
