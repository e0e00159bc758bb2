// A heap: what is lowest comes out first. `below(a, b)` says whether a comes before b.

export function createHeap(below) {
  const held = [];

  function push(value) {
    let at = held.length;
    held.push(value);
    while (at) {
      const above = (at - 1) >> 1;
      if (!below(value, held[above])) break;
      held[at] = held[above];
      at = above;
    }
    held[at] = value;
  }

  function pop() {
    const [lowest] = held;
    const last = held.pop();
    if (!held.length) return lowest;
    let at = 0;
    for (;;) {
      let under = 2 * at + 1;
      if (under >= held.length) break;
      if (under + 1 < held.length && below(held[under + 1], held[under])) under += 1;
      if (!below(held[under], last)) break;
      held[at] = held[under];
      at = under;
    }
    held[at] = last;
    return lowest;
  }

  return { push, pop, get size() { return held.length; } };
}
