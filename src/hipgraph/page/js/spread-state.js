// What is followed, how, and how far: the spread's part of the state, in the address.
import { isPractice, isStressor, moves, SWITCHES } from "./spread-network.js";

const SHORT_LIVED = "short";
const NOWHERE = "0"; // nothing sets it off: then nothing moves
const LAST = "end";
export const LAST_WAVE = 99; // whichever it is

export const SPREAD_AT_FIRST = { starts: null, acute: false, practices: [], evidence: "all", wave: 0 };

const splitIds = (text) => (text || "").split(".").filter(Boolean);

// Where it can start: what sets things off, and whatever else can go up or down and is named.
export const stressorsOf = (scene) => Object.keys(scene.nodes).filter((id) => isStressor(scene, id));
export const practicesOf = (scene) => {
  const acting = new Set(Object.values(scene.edges).filter(({ category, t, grade }) =>
    category === "practice" && grade && moves(scene, t)).map(({ s }) => s));
  return Object.keys(scene.nodes).filter((id) => acting.has(id) && isPractice(scene, id));
};

export const startsOf = (scene, { starts, acute }) => starts ?? scene.spread.from[acute ? "acute" : "chronic"];

export function readSpread(fields, scene) {
  if (fields.get("tool") !== "spread") return {};
  const named = (name, fits) => splitIds(fields.get(name))
    .filter((id, at, all) => Object.hasOwn(scene.nodes, id) && fits(scene, id) && all.indexOf(id) === at);
  const starts = named("from", moves).sort();
  const found = { ...SPREAD_AT_FIRST, acute: fields.get("stress") === SHORT_LIVED, practices: named("with", isPractice).sort() };
  if (starts.length || fields.get("from") === NOWHERE) found.starts = starts;
  if (SWITCHES.includes(fields.get("evidence"))) found.evidence = fields.get("evidence");
  const wave = Number(fields.get("wave"));
  if (fields.get("wave") === LAST) found.wave = LAST_WAVE;
  else if (Number.isInteger(wave) && wave > 0 && wave < LAST_WAVE) found.wave = wave;
  return found;
}

export function writeSpread(fields, { tool, starts, acute, practices, evidence, wave }) {
  if (tool !== "spread") return;
  if (starts) fields.set("from", starts.join(".") || NOWHERE);
  if (acute) fields.set("stress", SHORT_LIVED);
  if (practices.length) fields.set("with", practices.join("."));
  if (evidence !== "all") fields.set("evidence", evidence);
  if (wave) fields.set("wave", wave < LAST_WAVE ? String(wave) : LAST);
}

// How a run is asked for (spread.js).
export const askedIn = (scene, state) => ({
  from: startsOf(scene, state),
  practices: state.practices,
  mode: state.acute ? "acute" : "chronic",
  evidence: state.evidence,
});
