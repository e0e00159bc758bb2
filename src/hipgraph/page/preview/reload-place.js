// Where one was reading when the page loads itself anew. Heights of cards that were never near are only
// guessed, so a distance from the top would lead elsewhere: the text one had before one's eyes is found
// again instead, and the page settles on it in a few rounds.
import { all } from "./dom.js";

const KEPT = "hipgraph.preview.place";
const READ = "h1, h2, h3, h4, p, li, tr";
const TOP = 100; // px, below the page's own head
const ROUNDS = 60;
const LONG_ENOUGH = 200;

const says = (element) => element.textContent.slice(0, LONG_ENOUGH);
// The same words can stand in several cards.
const alike = (tag, text) => all(tag).filter((element) => says(element) === text);

export function noteSpot() {
  const seen = all(READ).find((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= TOP && getComputedStyle(element).position !== "fixed";
  });
  const place = { y: scrollY };
  if (seen) {
    const [tag, text] = [seen.tagName, says(seen)];
    Object.assign(place, { tag, text, nth: alike(tag, text).indexOf(seen), top: seen.getBoundingClientRect().top });
  }
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(place));
    history.scrollRestoration = "manual";
  } catch {
    // Then the browser does what it can.
  }
}

function kept() {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    return place;
  } catch {
    return null;
  }
}

export function takeUpSpot() {
  const place = kept();
  history.scrollRestoration = "auto";
  if (!place?.y) return;
  let rounds = ROUNDS;
  let target = null;
  const find = () => place.tag && alike(place.tag, place.text)[place.nth];
  function settle() {
    if (!target?.isConnected || !target.offsetParent) target = find();
    if (target) scrollBy({ top: target.getBoundingClientRect().top - place.top, behavior: "instant" });
    else scrollTo({ top: place.y, behavior: "instant" });
    rounds -= 1;
    if (rounds > 0) requestAnimationFrame(settle);
  }
  // Whoever scrolls meanwhile has the last word.
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => { rounds = 0; }, { once: true, passive: true });
  }
  settle();
}
