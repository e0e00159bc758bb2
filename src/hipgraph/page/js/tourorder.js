// The guided paths in the order one would go them: from the opening one along what each names next.

export function tourOrder(tours, first) {
  const order = first ? [first] : [];
  for (let at = 0; at < order.length; at += 1) {
    for (const next of tours[order[at]].next) {
      if (Object.hasOwn(tours, next) && !order.includes(next)) order.push(next);
    }
  }
  return [...order, ...Object.keys(tours).filter((id) => !order.includes(id))];
}

// What comes after a path: the first it names that the reader has not been through, else the first.
export function tourAfter(tours, tour, progress) {
  const next = tours[tour].next.filter((id) => Object.hasOwn(tours, id));
  return next.find((id) => (progress[id] || 1) < tours[id].steps.length) ?? next[0] ?? null;
}
