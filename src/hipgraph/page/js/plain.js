// What stands in the file without scripts is complete: show it, and say why it looks plain.

export function showPlain() {
  document.documentElement.classList.remove("js");
  document.querySelector(".drawing-failed").hidden = false;
}
