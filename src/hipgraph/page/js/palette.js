// The theme's colours for the canvas, read from the same CSS variables that the page uses.

export function readPalette(lanes, style = getComputedStyle(document.documentElement)) {
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    paper: colour("--paper"),
    panel: colour("--panel"),
    ink: colour("--ink"),
    second: colour("--second"),
    line: colour("--line"),
    faint: colour("--faint"),
    hair: colour("--hair"),
    focus: colour("--focus"),
    sans: colour("--sans"),
    book: colour("--book"),
    lanes: Object.fromEntries(
      lanes.map((lane) => [lane, { ink: colour(`--lane-${lane}`), tint: colour(`--tint-${lane}`) }]),
    ),
  };
}

// On paper it is light whatever the screen shows: the first rule of the style sheet.
export function paperPalette(lanes) {
  return readPalette(lanes, document.styleSheets[0].cssRules[0].style);
}
