// Opens the page in the visitor's language: the one chosen before, else the first of the browser's
// languages that there is a page for. The steps are those of hipgraph/negotiate.py.
(() => {
  "use strict";
  const { files, aliases } = JSON.parse(document.getElementById("hipgraph-pages").textContent);
  const key = "hipgraph.language";

  function recall() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function remember(locale) {
    try {
      localStorage.setItem(key, locale);
    } catch {
      // Where nothing may be kept, the browser's languages decide each time.
    }
  }

  function lookUp(tag) {
    for (let parts = tag.split("-"); parts.length; parts = parts.slice(0, -1)) {
      const found = Object.keys(files).find((code) => code.toLowerCase() === parts.join("-"));
      if (found) return found;
    }
    return null;
  }

  function alias(tag) {
    const language = tag.split("-")[0];
    if (Object.hasOwn(aliases, tag)) return aliases[tag];
    return Object.hasOwn(aliases, language) ? aliases[language] : null;
  }

  function negotiate(wanted) {
    for (const wish of wanted) {
      const seen = [];
      let tag = wish.toLowerCase().replaceAll("_", "-");
      while (tag && !seen.includes(tag)) {
        seen.push(tag);
        const found = lookUp(tag);
        if (found) return found;
        tag = alias(tag);
      }
      for (const asked of seen) {
        const language = asked.split("-")[0];
        const near = Object.keys(files).find((code) => code.toLowerCase().split("-")[0] === language);
        if (near) return near;
      }
    }
    return Object.keys(files)[0];
  }

  for (const link of document.querySelectorAll("a[data-locale]")) {
    link.addEventListener("click", () => remember(link.dataset.locale));
  }
  const kept = recall();
  const asked = kept && Object.hasOwn(files, kept) ? kept : negotiate(navigator.languages ?? []);
  location.replace(files[asked] + location.hash);
})();
