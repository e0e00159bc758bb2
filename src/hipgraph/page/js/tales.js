// A way or a loop as a tale: its sentences, and what they come to together.

// `links` says along which links it was found: along effects each step hands its change on.
export function wayTale(telling, way, links) {
  const [from, to] = [way.nodes[0], way.nodes.at(-1)];
  if (links === "any") return { ...way, sentences: way.edges.map((id, at) => telling.link(id, way.backward[at])), together: null };
  return {
    ...way,
    sentences: telling.running(way.edges),
    together: telling.change([from, to], ["+", way.sign], way.weakest.grade),
  };
}

function loopTale(telling, loop) {
  return {
    ...loop,
    backward: loop.edges.map(() => false),
    sentences: telling.running(loop.edges),
    together: telling.closing(loop.nodes[0], loop.sign, loop.weakest.grade),
    isLoop: true,
  };
}

// The way or the loop that is lit; null where none is, or where a tree is.
export function taleNow(finder, telling, state) {
  if (state.seek === "way") {
    const way = (finder.ways(state)?.ways || [])[state.way - 1];
    return way ? wayTale(telling, way, state.links) : null;
  }
  const loop = state.seek === "loops" && state.loop && finder.loops(state).find(({ name }) => name === state.loop);
  return loop ? loopTale(telling, loop) : null;
}

// By step the verdict on the claim it comes to or from, said once: a link to a claim has no grade of
// its own, and what people say is not told without what it is worth.
export function verdictsOf(scene, edges) {
  const told = new Set();
  return edges.map((id) => {
    const { s, t, grade } = scene.edges[id];
    const claim = [s, t].find((one) => scene.nodes[one].claim && !told.has(one));
    if (grade || !claim) return null;
    told.add(claim);
    return scene.nodes[claim].claim.verdict;
  });
}

// Who tells a link, and how: `{ article, section, stance }`.
export function tellersOf(scene, edge) {
  return Object.entries(scene.said).flatMap(([article, links]) => links
    .filter((one) => one.edge === edge).map(({ section, stance }) => ({ article, section, stance })));
}
