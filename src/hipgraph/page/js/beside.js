// What is felt, beside the figure: the entries are moved to the height of what they belong to.
import { heights } from "./heights.js";

const SPACE = 10;

export function arrange(column, entries, boxOf) {
  const heading = column.querySelector(":scope > h2");
  for (const element of [heading, ...entries]) element.style.marginTop = "";
  const beside = getComputedStyle(column).position === "relative";
  const first = entries[0]?.getBoundingClientRect().top;
  const sizes = entries.map((entry) => entry.offsetHeight);
  const least = sizes.reduce((sum, size) => sum + size + SPACE, 0);
  const room = column.getBoundingClientRect().bottom - first - SPACE;
  if (!beside || least > room) return;
  const wanted = entries.map((entry, index) => {
    const box = boxOf(entry.dataset.at);
    return box && (box.top + box.bottom) / 2 - first - sizes[index] / 2;
  });
  const tops = heights(wanted, sizes, room, SPACE);
  heading.style.marginTop = `${Math.round(tops[0])}px`; // it stays with the first entry
  let [end] = tops;
  tops.forEach((top, index) => {
    if (index) entries[index].style.marginTop = `${Math.round(top - end)}px`;
    end = top + sizes[index];
  });
}
