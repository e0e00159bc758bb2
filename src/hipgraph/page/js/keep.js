// What the page may keep in the reader's browser, where keeping is allowed: language and theme,
// and how far a tour was followed. Refusal is normal and changes nothing else.

export function recall(name) {
  try {
    return localStorage.getItem(`hipgraph.${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`hipgraph.${name}`, value);
  } catch {
    // A page without storage works the same, it only forgets.
  }
}
