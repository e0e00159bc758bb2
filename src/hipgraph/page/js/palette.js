// The theme's colours for the canvas, read from the same CSS variables that the page uses.

export function readPalette(lanes) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    paper: colour("--paper"),
    panel: colour("--panel"),
    ink: colour("--ink"),
    line: colour("--line"),
    faint: colour("--faint"),
    hair: colour("--hair"),
    focus: colour("--focus"),
    sans: colour("--sans"),
    lanes: Object.fromEntries(
      lanes.map((lane) => [lane, { ink: colour(`--lane-${lane}`), tint: colour(`--tint-${lane}`) }]),
    ),
  };
}
