// Opens the page in the visitor's language: the one chosen before, else the first of the browser's
// languages that there is a page for (negotiate.js stands before this).
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

  for (const link of document.querySelectorAll("a[data-locale]")) {
    link.addEventListener("click", () => remember(link.dataset.locale));
  }
  const kept = recall();
  const codes = Object.keys(files);
  const asked = kept && Object.hasOwn(files, kept) ? kept
    : negotiate(navigator.languages ?? [], codes, aliases) ?? codes[0];
  location.replace(files[asked] + location.hash);
})();
