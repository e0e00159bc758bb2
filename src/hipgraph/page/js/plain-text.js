// A handout as plain text: what would be printed, for a message or a document of one's own.

const PARAGRAPHS = /^(article|header|footer|section|div|p|h\d|ul|ol|li|dl|dt|dd)$/;

// Lines in order; an item begins with its number or a dash.
function linesOf(element, lines) {
  const { localName: name, parentElement: list } = element;
  if (name === "figure" || name === "svg" || element.hidden) return;
  const block = PARAGRAPHS.test(name);
  if (block) lines.push("");
  if (/^h[1-3]$/.test(name)) lines.push("");
  if (name === "li") {
    const at = [...list.children].indexOf(element) + (list.start ?? 1);
    lines[lines.length - 1] += list.localName === "ol" ? `${at}. ` : "– ";
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += child.data.replace(/[ \t\n]+/g, " ");
    else if (child.nodeType === Node.ELEMENT_NODE) linesOf(child, lines);
  }
  if (block) lines.push("");
}

export function plainText(element) {
  const lines = [""];
  linesOf(element, lines);
  const text = lines.map((line) => line.trim()).join("\n");
  return `${text.replace(/^([–\d.]+)\n+/gm, "$1 ").replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
