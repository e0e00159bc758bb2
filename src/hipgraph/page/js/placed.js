// Light on the body: levels by node, from 0 to 1, become levels by what is drawn. A node lights the
// structure it sits in; the brightest wins. What sits nowhere on the figure is told beside it.

export function placed(levels, placeOf) {
  const parts = {};
  const loose = {};
  for (const [id, level] of Object.entries(levels)) {
    if (!(level > 0)) continue;
    const part = placeOf(id);
    if (part) parts[part] = Math.max(parts[part] ?? 0, level);
    else loose[id] = level;
  }
  return { parts, loose };
}

// Four bands above "not reached", as the spread tells them.
export const bandOf = (level) => Math.min(4, Math.max(0, Math.ceil(level * 4)));
