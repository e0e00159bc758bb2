// Chance that can be repeated: the same seed makes the same choices in every browser.

export function createChance(seed) {
  let state = seed >>> 0;

  // Mulberry32: 32 bits of state are plenty for a handful of questions.
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function shuffled(list) {
    const left = [...list];
    const found = [];
    while (left.length) found.push(...left.splice(Math.floor(next() * left.length), 1));
    return found;
  }

  return { shuffled, pick: (list) => list[Math.floor(next() * list.length)] };
}
