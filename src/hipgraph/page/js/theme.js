// Light, dark, or as the reader's system has it until they choose.
import { recall, remember } from "./keep.js";

export function createTheme(changed) {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = recall("theme");
  if (kept === "light" || kept === "dark") root.dataset.theme = kept;
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
