// What the page can do beside showing its views. Each feature is made once, with the same tools, and
// may follow the state: `render(state)` is called after every change.
import { createAbout } from "./about.js";
import { createClaims } from "./claims.js";
import { createDock } from "./dock.js";
import { createEmbedded } from "./embedded.js";
import { createHelp } from "./help.js";
import { createLearn } from "./learn.js";
import { createMenu } from "./menu.js";
import { createProjector } from "./projector.js";
import { createShare } from "./share.js";
import { createSourceCard } from "./source-card.js";
import { createSurroundings } from "./surroundings.js";
import { createWaysDoors } from "./ways-doors.js";

const MAKERS = [
  createMenu, createHelp, createLearn, createClaims, createSourceCard, createSurroundings, createShare, createProjector,
  createEmbedded, createWaysDoors, createAbout,
];

export function createFeatures(tools) {
  const made = MAKERS.map((make) => make(tools));
  const dock = createDock(tools);
  return {
    dock,
    render(state) {
      for (const feature of [...made, dock]) feature.render?.(state);
    },
  };
}
