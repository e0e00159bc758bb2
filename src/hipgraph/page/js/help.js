// The keys, in a dialog: `?` or the menu opens it.
import { createDialog } from "./dialog.js";
import { one } from "./dom.js";

export function createHelp() {
  const { open } = createDialog("help");
  one("#menu [data-act=help]").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (event.key === "?" && !event.target.closest("input, textarea, select")) open();
  });
  return {};
}
