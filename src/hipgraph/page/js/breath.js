// The breath: dome and bowl go down together and come up together, six times a minute. Where
// motion is not wanted, the button shows the two ends in turn.
import { one } from "./dom.js";

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export function createBreath(place, texts, said) {
  const button = one(".body-breathe", place);
  let key = "";

  function show(next) {
    key = next;
    place.classList.toggle("breathing", key === "body.breathing");
    place.classList.toggle("breath-in", key === "body.in");
    button.setAttribute("aria-pressed", String(Boolean(key)));
    said.textContent = key ? texts.ui(key) : "";
  }

  button.addEventListener("click", () => {
    if (STILL.matches) show({ "": "body.in", "body.in": "body.out" }[key] || "");
    else show(key ? "" : "body.breathing");
  });
  STILL.addEventListener("change", () => show(""));

  return {
    stop() { if (key) show(""); },
    word() { if (key) show(key); },
  };
}
