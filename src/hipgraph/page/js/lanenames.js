// The names of the lanes, at least as large as the boxes' on screen. Above a
// column, and at the left of a row.

const SIZE = 13;
const NAME_ROOM = 28;
const MOST_LINES = 2;

// A name is left out where a band has no room above its boxes, as in the stories.
function hasRoom(picture, band) {
  return Object.values(picture.nodes).every(([x, y, w, h]) =>
    x < band.x || x > band.x + band.w || y < band.y || y > band.y + band.h
    || y - h / 2 - band.y >= NAME_ROOM);
}

function broken(ctx, text, room) {
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && ctx.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  // Above a very narrow column it reaches over both sides rather than out of the picture.
  return lines.length > MOST_LINES ? broken(ctx, text, room * 1.2) : lines;
}

// Each line of each name: where its middle is, and how large it is.
export function laneNames(ctx, { picture, palette, scale }, called) {
  const size = SIZE / Math.min(scale, 1);
  const step = size * 1.15;
  ctx.font = `600 ${size}px ${palette.sans}`;
  return picture.bands.filter((one) => hasRoom(picture, one)).flatMap((band) => {
    const column = band.w < picture.w;
    const lines = column ? broken(ctx, called(band.lane), band.w) : [called(band.lane)];
    // Above a column the name grows upwards where there is less room than it needs.
    const foot = Math.min(band.y + 15 + size / 2, band.y + NAME_ROOM - 4);
    return lines.map((text, at) => {
      const w = ctx.measureText(text).width;
      const x = column ? band.x + band.w / 2 : band.x + 12 + w / 2;
      const y = column ? foot - size / 2 - (lines.length - 1 - at) * step
        : band.y + Math.max(15, size * 0.75);
      return { text, lane: band.lane, box: [x, y, w, step] };
    });
  });
}

// Lines may pass behind a name, so it brings its own paper.
export function drawLaneNames(ctx, names, { palette, scale }) {
  const size = SIZE / Math.min(scale, 1);
  ctx.font = `600 ${size}px ${palette.sans}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 5 / Math.min(scale, 1);
  ctx.strokeStyle = palette.paper;
  for (const { text, lane, box: [x, y] } of names) {
    ctx.fillStyle = palette.lanes[lane].ink;
    ctx.strokeText(text, x, y);
    ctx.fillText(text, x, y);
  }
}
