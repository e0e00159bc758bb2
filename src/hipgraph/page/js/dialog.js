// A dialog: a sheet over the page, one at a time. The browser keeps the keyboard inside, closes it
// on Escape and brings the focus back; clicks beside the sheet and its own button close it too.
import { one } from "./dom.js";

export function createDialog(id, { opened = () => {}, closed = () => {} } = {}) {
  const dialog = document.getElementById(id);
  let from = null;

  function open() {
    if (dialog.open) return;
    from = document.activeElement;
    dialog.showModal();
    document.documentElement.classList.add("dialog-open");
    dialog.scrollTop = 0;
    one("h2", dialog).focus({ preventScroll: true });
    opened();
  }

  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-act=close-dialog]")) dialog.close();
  });
  dialog.addEventListener("close", () => {
    document.documentElement.classList.remove("dialog-open");
    // What the dialog was opened from may have gone with the menu: then it is the menu's button.
    const back = from?.closest("#menu") ? one("[data-act=menu]") : from;
    if (back?.isConnected && back.offsetParent) back.focus({ preventScroll: true });
    closed();
  });
  return { element: dialog, open, close: () => dialog.close() };
}
