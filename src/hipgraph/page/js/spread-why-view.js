// Why a concept changes, in words: what acts on it, by which ways it comes, what is left without a part.
import { SPREAD_BANDS } from "./spread.js";
import { directInputs, dimmersOf, knockedOut, linearTotal, removableOf, topWays } from "./spread-why.js";

const MOSTLY = 0.5;
const PARTLY = 0.2;
const FEW_INPUTS = 4;
const FEW_PARTS = 3;
const SMALL = 0.02; // of the strongest ways together: less is not worth a word

export function createSpreadWhy({ scene, texts }, names, telling, items) {
  const ui = texts.ui;

  function shareWord(input, peak, whole) {
    if (input * peak < 0) return "spread.against";
    const share = Math.abs(input) / whole;
    return share >= MOSTLY ? "spread.mostly" : share >= PARTLY ? "spread.partly" : "spread.little";
  }

  function worded(found, one, key) {
    const item = items.sentence(one.edge, items.runningOf(found, one));
    const word = document.createElement("b");
    word.textContent = ui(key);
    item.prepend(word, " ");
    return item;
  }

  function inputs(found, id) {
    const { peak } = found.nodes[id];
    const all = directInputs(found, id).filter(({ input }) => input !== 0)
      .sort((a, b) => Math.abs(b.input) - Math.abs(a.input) || (a.edge < b.edge ? -1 : 1));
    const whole = all.reduce((sum, { input }) => sum + Math.abs(input), 0);
    const made = all.map((one) => worded(found, one, shareWord(one.input, peak, whole)));
    const dims = dimmersOf(found, id).map(({ edge }) => worded(found, { edge, input: scene.edges[edge].sign === "-" ? -1 : 1 }, "spread.dims"));
    const rest = made.slice(FEW_INPUTS);
    return items.part(ui("spread.inputs"), items.listOf([...made.slice(0, FEW_INPUTS), ...dims]),
      rest.length ? items.folded(ui("spread.further", { n: rest.length }), items.listOf(rest)) : null);
  }

  // What the smaller ways and loops do beside the strongest.
  function restKey(found, id, ways) {
    const sum = ways.reduce((total, { weight }) => total + weight, 0);
    const rest = linearTotal(found, id) - sum;
    if (Math.abs(rest) < SMALL * Math.abs(sum)) return null;
    return rest * sum > 0 ? "spread.smaller" : "spread.smaller-against";
  }

  function ways(found, id) {
    const strongest = topWays(found, id);
    const rest = strongest.length ? restKey(found, id, strongest) : null;
    const rows = strongest.map(({ edges }) => {
      const row = document.createElement("li");
      row.textContent = telling.running(edges).map(({ parts }) => parts.map(({ text }) => text).join("")).join(" ");
      return row;
    });
    if (!rows.length) return null;
    return items.part(ui("spread.ways"), items.listOf(rows, "ol"), rest && items.paragraph(ui(rest), "spread-note"));
  }

  // The parts whose loss changes its band, the most first; or that none does alone.
  function parts(found, id) {
    const sources = removableOf(found, id);
    if (!sources.length) return null;
    const own = found.nodes[id].band;
    const rows = sources.map((source) => ({ source, band: knockedOut(scene, found, id, source) }))
      .filter(({ band }) => band !== own)
      .sort((a, b) => SPREAD_BANDS.indexOf(a.band) - SPREAD_BANDS.indexOf(b.band)).slice(0, FEW_PARTS)
      .map(({ source, band }) => {
        const row = document.createElement("li");
        row.textContent = ui("spread.without", { concept: names.within(source), band: names.band(band) });
        return row;
      });
    return items.part(ui("spread.knock"), rows.length ? items.listOf(rows)
      : items.paragraph(ui("spread.robust", { band: names.band(own) })));
  }

  return (found, id) => {
    const node = found.nodes[id];
    const title = document.createElement("h3");
    title.textContent = ui("spread.why", { change: names.changeWithin(id, node.peak) });
    title.tabIndex = -1;
    if (found.asked.from.includes(id)) return [title, items.paragraph(ui("spread.why-start"))];
    if (node.band === SPREAD_BANDS[0]) return [title, items.paragraph(ui("spread.why-not", { concept: names.within(id) }))];
    const band = items.item(found, id, { told: false });
    const list = items.listOf([band]);
    list.className = "spread-items";
    return [title, list, inputs(found, id), ways(found, id), parts(found, id)].filter(Boolean);
  };
}
