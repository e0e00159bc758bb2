// What the page may keep in the reader's browser, where keeping is allowed: language and theme, which
// the start page and early.js read, what is marked as known, and how far a guided path has come.
// Nothing else. Refusal is normal and changes nothing but that the page forgets.

export function remember(name, value) {
  try {
    localStorage.setItem(`hipgraph.${name}`, value);
  } catch {
    // A page without storage works the same, it only forgets.
  }
}
