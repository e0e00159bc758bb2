// What the page may keep in the reader's browser, where keeping is allowed: language and theme.
// The start page and early.js read them. Refusal is normal and changes nothing else.

export function remember(name, value) {
  try {
    localStorage.setItem(`hipgraph.${name}`, value);
  } catch {
    // A page without storage works the same, it only forgets.
  }
}
