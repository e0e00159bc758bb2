// The state of the page as a hash, and back. A hash is somebody else's text: whatever it names
// that the scene does not have is left out.
import { readAnchor, sourceOf } from "./anchors.js";
import { CLAIMS_AT_FIRST, readClaims, writeClaims } from "./claims-state.js";
import { DOCK_AT_FIRST, readDock, writeDock } from "./dock-state.js";
import { NO_FILTERS, TICKED } from "./filters.js";
import { MAP_AT_FIRST, readMap, writeMap } from "./map-state.js";
import { readQuiz } from "./quiz.js";
import { SPREAD_AT_FIRST, readSpread, writeSpread } from "./spread-state.js";
import { readWays, WAYS_AT_FIRST, writeWays } from "./ways-state.js";

const VIEWS = ["story", "body", "map", "list", "claims"];
const NUMBER = /^-?\d{1,6}(\.\d{1,3})?$/;

function initialState(scene) {
  return {
    view: scene.story ? "story" : "map", locale: null, tour: scene.story, step: 1,
    told: null, asks: true, question: null, node: null, edge: null, source: null,
    ...NO_FILTERS, ...CLAIMS_AT_FIRST, ...MAP_AT_FIRST, ...DOCK_AT_FIRST, ...SPREAD_AT_FIRST, ...WAYS_AT_FIRST, at: null, learn: null, projector: false,
  };
}

function known(record, id) {
  return id !== null && Object.hasOwn(record, id) ? id : null;
}

function listOf(text, allowed) {
  const wanted = new Set((text || "").split("."));
  return allowed.filter((item) => wanted.has(item));
}

function cameraOf(text) {
  const parts = (text || "").split(",");
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [x, y, scale] = parts.map(Number);
  return scale >= 0.1 && scale <= 4 ? [x, y, scale] : null;
}

export function readHash(hash, scene, own) {
  const state = { ...initialState(scene), locale: own };
  if (/^#?list-/.test(hash)) {
    const found = readAnchor(hash, scene);
    const known = found || /^#?list--(lane|situation|situations|articles|studies)(--|$)/.test(hash);
    if (found?.situation) return { ...state, view: "claims", part: "class", ...found };
    return known ? { ...state, view: "list", ...found } : state;
  }
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const view = fields.get("view");
  if (VIEWS.includes(view) && (view !== "story" || scene.story) && (view !== "body" || scene.body)) {
    state.view = view;
  }
  const locale = fields.get("lang");
  if (scene.about.locales.includes(locale)) state.locale = locale;
  state.tour = known(scene.tours, fields.get("tour")) || scene.story;
  const steps = state.tour ? scene.tours[state.tour].steps.length : 0;
  const step = Number(fields.get("step"));
  if (Number.isInteger(step) && step > 1 && step <= steps) state.step = step;
  if (["0", "1"].includes(fields.get("told"))) state.told = fields.get("told") === "1";
  state.asks = fields.get("asks") !== "0";
  state.node = known(scene.nodes, fields.get("node"));
  state.edge = state.node ? null : known(scene.edges, fields.get("edge"));
  if (!state.node && !state.edge) state.source = sourceOf(fields.get("source"), scene)?.source || null;
  for (const [name, { hash: field, all: every }] of Object.entries(TICKED)) {
    state[name] = listOf(fields.get(field), every(scene));
  }
  const article = fields.get("article");
  if (scene.sources.article.includes(article)) state.article = article;
  Object.assign(state, readClaims(fields, scene));
  Object.assign(state, readMap(fields, scene));
  Object.assign(state, readDock(fields), readSpread(fields, scene), readWays(fields, scene));
  state.at = cameraOf(fields.get("at"));
  const learn = fields.get("learn");
  if (learn === "1" || readQuiz(learn, scene)) state.learn = learn;
  state.projector = fields.get("projector") === "1";
  return state;
}

export function writeHash(state, scene, own) {
  const fields = new URLSearchParams();
  if (state.view !== "story" && !(state.view === "map" && !scene.story)) fields.set("view", state.view);
  if (state.tour !== scene.story) fields.set("tour", state.tour);
  if (state.step > 1) fields.set("step", String(state.step));
  if (state.told !== null) fields.set("told", state.told ? "1" : "0");
  if (!state.asks) fields.set("asks", "0");
  if (state.node) fields.set("node", state.node);
  if (state.edge) fields.set("edge", state.edge);
  if (state.source) fields.set("source", state.source);
  for (const [name, { hash: field }] of Object.entries(TICKED)) {
    if (state[name].length) fields.set(field, state[name].join("."));
  }
  if (state.article) fields.set("article", state.article);
  writeClaims(fields, state);
  writeMap(fields, state);
  writeDock(fields, state);
  writeSpread(fields, state);
  writeWays(fields, state);
  if (state.at) fields.set("at", state.at.join(","));
  if (state.learn) fields.set("learn", state.learn);
  if (state.projector) fields.set("projector", "1");
  if (state.locale !== own) fields.set("lang", state.locale);
  const text = fields.toString().replaceAll("%2C", ",");
  return text ? `#${text}` : "";
}
