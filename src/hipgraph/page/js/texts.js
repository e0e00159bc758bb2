// Words by key in the language of the moment. A text that fell back to another language comes
// with that language, so that the page can say so.

function fill(text, params) {
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

export function createTexts(scene, first) {
  let locale = first;
  const chain = () => scene.about.chains[locale] || [locale];

  function say(key, params = {}) {
    const table = scene.texts[locale];
    let value = Object.hasOwn(table, key) ? table[key] : "";
    let lang = null;
    if (Array.isArray(value)) [value, lang] = value;
    if (value && typeof value === "object") {
      const form = new Intl.PluralRules(lang ? [lang] : chain()).select(params.n);
      value = value[form] ?? value.other;
    }
    return { text: fill(value, params), lang };
  }

  return {
    say,
    ui: (key, params) => say(`ui|${key}`, params).text,
    use(next) { locale = next; },
    // Its words come out of where they wait.
    ready: (next) => Boolean(scene.texts[next]),
    get locale() { return locale; },
    // For Intl, which may not know a language that falls back to one it knows.
    get chain() { return chain(); },
  };
}

// A label begins with a capital letter on the page, unless its first word has capitals of its
// own further in (pH).
export function titled(text) {
  const [word] = text.split(/[\s-]/, 1);
  return /^.+\p{Lu}/u.test(word) ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
