// What the page may keep in the reader's browser, where keeping is allowed: language and theme, which
// the start page and early.js read, what is marked as known, and how far a guided path has come.
// Nothing else. Refusal is normal and changes nothing but that the page forgets.

// Whether it is kept.
export function remember(name, value) {
  try {
    localStorage.setItem(`hipgraph.${name}`, value);
    return true;
  } catch {
    return false;
  }
}

// What was kept; empty where there is nothing, or no look at it is allowed.
export function recall(name) {
  try {
    return localStorage.getItem(`hipgraph.${name}`) || "";
  } catch {
    return "";
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(`hipgraph.${name}`);
  } catch {
    // There is nothing then.
  }
}
