// Which of the languages there are is the one somebody wants. The same steps and the same table of
// aliases as hipgraph/l10n/negotiate.py; one table of cases tests both.
function negotiate(wanted, available, aliases) {
  const plain = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u;
  const language = (tag) => tag.split("-")[0];
  const own = (tag) => (Object.hasOwn(aliases, tag) ? aliases[tag] : null);

  // In lower case with hyphens, without encoding and modifier.
  function normal(name) {
    const [bare, modifier] = name.trim().toLowerCase().split("@");
    return modifier === "nynorsk" ? "nn" : bare.split(".")[0].replaceAll("_", "-");
  }

  function weight(quality) {
    if (!quality) return 1;
    const found = /^q=([01](?:\.\d{0,3})?)$/.exec(quality);
    return found ? Math.min(Number(found[1]), 1) : 0;
  }

  // The wanted tags, best first; nonsense is left out.
  function wishes() {
    const pieces = [wanted].flat().flatMap((item) =>
      item.replace(/\s*([;=])\s*/g, "$1").split(/[,:\s]+/));
    const ranked = pieces.map((piece) => {
      const [name, quality] = piece.split(";");
      return [weight(quality), normal(name)];
    });
    const real = ranked.filter(([rank, tag]) => rank > 0 && plain.test(tag) && tag !== "c" && tag !== "posix");
    return [...new Set(real.sort((one, two) => two[0] - one[0]).map(([, tag]) => tag))];
  }

  function lookUp(tag) {
    for (let parts = tag.split("-"); parts.length; parts = parts.slice(0, -1)) {
      const found = available.find((code) => normal(code) === parts.join("-"));
      if (found) return found;
    }
    return null;
  }

  for (const wish of wishes()) {
    const seen = [];
    for (let tag = wish; tag && !seen.includes(tag); tag = own(tag) ?? own(language(tag))) {
      seen.push(tag);
      const found = lookUp(tag);
      if (found) return found;
    }
    for (const asked of seen) {
      const near = available.find((code) => language(normal(code)) === language(asked));
      if (near) return near;
    }
  }
  return null;
}
