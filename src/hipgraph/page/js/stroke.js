// A finger's stroke, from where to where: on (1), back (-1), or nothing that turns a page (0).

const FAR = 48; // px
const STEEP = 2; // so much more across than down

export function swiped(from, to) {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const turns = Math.abs(across) >= FAR && Math.abs(across) > STEEP * Math.abs(down);
  return turns ? -Math.sign(across) : 0;
}
