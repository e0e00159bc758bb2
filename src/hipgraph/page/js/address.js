// The state in the browser's address and its history.
import { writeHash } from "./url.js";

const PLACES = ["view", "tour", "node", "edge", "source", "learn", "part", "situation", "tool",
  "seek", "from", "to", "about", "loop"];
const QUIET = 120; // ms without a change before a camera's rest is written

export function createAddress(scene, own) {
  let writing = 0;

  function put(state, enter) {
    clearTimeout(writing);
    const address = writeHash(state, scene, own) || location.pathname + location.search;
    try {
      if (enter) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // Some frames refuse; the page works without a link to its state.
    }
  }

  function leave(reading) {
    try {
      if (reading) history.replaceState({ reading }, "");
    } catch {
      // The same frames; Back then returns to the top.
    }
  }

  return {
    // Going somewhere makes an entry at once, before anything scrolls: Back returns to where one
    // was reading. Looking around on the spot changes the entry one is in.
    follow(before, state, reading) {
      if (PLACES.some((name) => before[name] !== state[name])) {
        leave(reading());
        put(state, true);
        return;
      }
      clearTimeout(writing);
      writing = setTimeout(() => put(state, false), QUIET);
    },
    settle: (state) => put(state, false),
    forget: () => clearTimeout(writing),
  };
}
