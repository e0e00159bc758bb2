// A document for print: elements made for paper, which stand alone on it while the page waits.

const PRESSES = ["pointerdown", "keydown"];

// `parts` are the document's elements; `title` is what the browser calls the file. Gone after printing.
export function layOut(title, parts) {
  const root = document.documentElement;
  const paper = document.getElementById("paper");
  const before = document.title;

  function putAway() {
    removeEventListener("afterprint", putAway);
    for (const press of PRESSES) removeEventListener(press, putAway, true);
    root.classList.remove("prints");
    paper.replaceChildren();
    document.title = before;
  }

  paper.replaceChildren(...parts);
  root.classList.add("prints");
  document.title = title;
  addEventListener("afterprint", putAway);
  return () => { for (const press of PRESSES) addEventListener(press, putAway, true); };
}

export function printDocument(title, parts) {
  const putAwayLater = layOut(title, parts);
  window.print();
  // A frame that may not print says nothing about it: then the reader's next press puts it away.
  putAwayLater();
}
