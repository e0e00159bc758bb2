// What is followed: its choices, as the state has them.
import { all, one, put } from "./dom.js";
import { practicesOf, startsOf, stressorsOf } from "./spread-state.js";
import { slots, stamp } from "./stamp.js";

export function createSpreadSetting({ scene, texts, act, state }, place, names) {
  const picks = Object.fromEntries(all("[data-pick]", place).map((pick) => [pick.dataset.pick, pick]));
  const isCore = (id) => scene.nodes[id].core;
  let worded = "";
  // On a small screen the waves come first.
  if (matchMedia("(max-width: 820px), (max-height: 500px)").matches) place.open = false;

  function choice(id) {
    const item = stamp("spread-choice", texts);
    one("input", item).value = id;
    put(slots(item).name, { ...texts.say(`node|${id}|label`), text: names.label(id) });
    return item;
  }

  const sorted = (ids) => {
    const collator = new Intl.Collator(scene.about.chains[texts.locale] || [texts.locale]);
    return [...ids].sort((a, b) => collator.compare(names.label(a), names.label(b)));
  };

  // A start that is not a stressor comes by a link; it can be taken off again.
  function fill(now) {
    const extra = startsOf(scene, now).filter((id) => !stressorsOf(scene).includes(id));
    const key = `${texts.locale} ${extra.join(" ")}`;
    if (key === worded) return;
    worded = key;
    one("ul", picks.starts).replaceChildren(...sorted([...stressorsOf(scene), ...extra]).map(choice));
    const [few, rest] = all("ul", picks.practices);
    const known = practicesOf(scene);
    few.replaceChildren(...sorted(known.filter(isCore)).map(choice));
    rest.replaceChildren(...sorted(known.filter((id) => !isCore(id))).map(choice));
    rest.parentElement.hidden = !rest.childElementCount;
    picks.practices.hidden = !known.length;
  }

  function render(now) {
    fill(now);
    const chosen = { starts: startsOf(scene, now), practices: now.practices };
    for (const [name, ids] of Object.entries(chosen)) {
      for (const box of all("input", picks[name])) box.checked = ids.includes(box.value);
      one("summary b", picks[name]).textContent = ids.length ? sorted(ids).map(names.within).join(", ")
        : texts.ui(name === "starts" ? "spread.from-nothing" : "spread.with-nothing");
    }
    one(":scope > summary b", place).textContent = [now.acute ? "spread.acute" : "spread.chronic", `spread.${now.evidence}`]
      .map((key) => texts.ui(key)).join(", ");
    const values = { mode: now.acute ? "acute" : "chronic", evidence: now.evidence };
    for (const radio of all("[data-choice] input", place)) {
      radio.checked = values[radio.closest("[data-choice]").dataset.choice] === radio.value;
    }
  }

  place.addEventListener("change", ({ target }) => {
    const now = state();
    const kind = target.closest("[data-choice]")?.dataset.choice;
    const pick = target.closest("[data-pick]");
    if (kind === "mode") act.change({ acute: target.value === "acute" });
    else if (kind === "evidence") act.change({ evidence: target.value });
    else if (pick) {
      const ids = all("input:checked", pick).map(({ value }) => value).sort();
      const usual = scene.spread.from[now.acute ? "acute" : "chronic"];
      if (pick.dataset.pick === "practices") act.change({ practices: ids });
      else act.change({ starts: ids.join() === [...usual].sort().join() ? null : ids, wave: 0 });
    }
  });

  return { render };
}
