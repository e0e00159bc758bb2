// What a reader has left out: the fields of the state that say so.

// Kinds of boxes that can be unticked, by field; ``hash`` is its name in the address.
export const TICKED = {
  gradesOff: { hash: "off", all: (scene) => scene.grades },
  lanesOff: { hash: "without", all: (scene) => scene.lanes },
  typesOff: { hash: "types", all: (scene) => Object.keys(scene.types) },
  timesOff: { hash: "time", all: () => ["acute", "chronic"] },
};

export const NO_FILTERS = Object.freeze({
  gradesOff: [], lanesOff: [], typesOff: [], timesOff: [], article: null,
});

export const filterKey = (state) => JSON.stringify(Object.keys(NO_FILTERS).map((name) => state[name]));

const NOTHING_OUT = filterKey(NO_FILTERS);

export const isFiltered = (state) => filterKey(state) !== NOTHING_OUT;

// The filters without those that leave this concept out: it was asked for by name.
export function letIn(scene, state, node) {
  const { lane, type, by } = scene.nodes[node] || {};
  return {
    lanesOff: state.lanesOff.filter((one) => one !== lane),
    typesOff: state.typesOff.filter((one) => one !== type),
    article: node && state.article && !by.includes(state.article) ? null : state.article,
  };
}
