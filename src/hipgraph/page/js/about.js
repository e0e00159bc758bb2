// What the page is: its edition, what it keeps and whose work it holds, in a dialog of the menu.
import { createDialog } from "./dialog.js";
import { one } from "./dom.js";

export function createAbout() {
  const { open } = createDialog("about");
  one("#menu [data-act=about]").addEventListener("click", open);
  return {};
}
