// Light, dark, or as the reader's system has it until they choose. A kept choice is put in place
// by early.js, before anything is drawn.
import { remember } from "./keep.js";

export function createTheme(changed) {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  return {
    toggle() {
      const isDark = root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
      root.dataset.theme = isDark ? "light" : "dark";
      remember("theme", root.dataset.theme);
      changed();
    },
  };
}
