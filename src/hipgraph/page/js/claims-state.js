// The Claims view's own part of the state, and how it stands in the address.

const PARTS = ["claims", "who", "class", "cues"];
export const VERDICTS = ["contradicted", "unproven", "partly", "supported", "metaphor"];
const MOST_LETTERS = 80;

// What narrows the claims down; `every` lifts the limit of the start.
export const NO_CLAIM_FILTERS = Object.freeze({ verdicts: [], words: "", every: false });

export const CLAIMS_AT_FIRST = Object.freeze({ part: "claims", situation: null, ...NO_CLAIM_FILTERS });

export function readClaims(fields, scene) {
  const wanted = new Set((fields.get("verdicts") || "").split("."));
  const part = fields.get("part");
  const situation = fields.get("situation");
  return {
    part: PARTS.includes(part) ? part : "claims",
    situation: scene.situations.includes(situation) ? situation : null,
    verdicts: VERDICTS.filter((verdict) => wanted.has(verdict)),
    words: (fields.get("words") || "").slice(0, MOST_LETTERS),
    every: fields.get("every") === "1",
  };
}

export function writeClaims(fields, state) {
  if (state.part !== "claims") fields.set("part", state.part);
  if (state.situation) fields.set("situation", state.situation);
  if (state.verdicts.length) fields.set("verdicts", state.verdicts.join("."));
  if (state.words) fields.set("words", state.words);
  if (state.every) fields.set("every", "1");
}
