// What was chosen last, for the empty search field. It lives as long as the page is open: the
// browser keeps nothing of it.

const MOST_RECENT = 5;

export function createRecent() {
  let ids = [];
  return {
    note(id) {
      if (id && ids[0] !== id) ids = [id, ...ids.filter((one) => one !== id)].slice(0, MOST_RECENT + 1);
    },
    // What is chosen at the moment needs no way to it.
    but: (now) => ids.filter((id) => id !== now).slice(0, MOST_RECENT),
  };
}
