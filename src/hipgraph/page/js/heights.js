// Beside a picture: each entry as near to the height of what it belongs to as the others allow.

export function heights(wanted, sizes, room, gap) {
  const tops = [];
  let free = 0;
  wanted.forEach((top, index) => {
    tops.push(Math.max(free, top ?? free));
    free = tops[index] + sizes[index] + gap;
  });
  let end = room;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.max(0, Math.min(tops[index], end - sizes[index]));
    end = tops[index] - gap;
  }
  return tops;
}
