"""The texts of ``hipgraph locale``, the translator's commands."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_SHORT = "One line in the list of commands; no full stop."

TEXTS: dict[str, UiText] = {
    "cli.locale.short": UiText("the translator's commands", _SHORT),
    "cli.locale.help": UiText(
        "Add languages, keep translations up to date, check them, and read them as readers will."
    ),
    "cli.locale.add.short": UiText("begin a new language", _SHORT),
    "cli.locale.add.help": UiText(
        "Make the files of a new language, by its code, such as sv or pt-BR. Nothing else is "
        "needed: the next export has a page for it."
    ),
    "cli.locale.add.copy": UiText(
        "Put in the translations of this language, all marked fuzzy, to be worked over."
    ),
    "cli.locale.add.next": UiText(
        "{name} is ready to be translated. Open the files in Poedit or an editor, then see how far "
        "you are with: hipgraph locale stats {locale}",
        "{name} is the language's name in yours, {locale} its code.",
    ),
    "cli.locale.list.short": UiText("which languages there are", _SHORT),
    "cli.locale.list.help": UiText(
        "List the languages: code, name, share translated, whether it may be released, and who "
        "answers where a text is missing."
    ),
    "cli.locale.list.open": UiText("complete", "In a list of languages: may be released."),
    "cli.locale.list.closed": UiText("in progress", "In a list of languages: not finished yet."),
    "cli.locale.update.short": UiText("bring the files up to date with the English", _SHORT),
    "cli.locale.update.help": UiText(
        "Bring templates and translations up to date with the English texts. A translation whose "
        "English has changed is kept and marked fuzzy; nothing is lost or guessed. Without "
        "languages: all there are."
    ),
    "cli.locale.update.check": UiText("Write nothing; exit code 1 if a file would change."),
    "cli.locale.update.trivial": UiText(
        "The English of this text was only respelt: its translations still fit and are not marked "
        "fuzzy. Several keys may follow."
    ),
    "cli.locale.update.kept": UiText("{n} kept", "Translations."),
    "cli.locale.update.stale": UiText("{n} marked fuzzy", "Translations."),
    "cli.locale.update.unmarked": UiText("{n} unmarked", "Translations."),
    "cli.locale.update.revived": UiText("{n} revived", "Translations."),
    "cli.locale.update.moved": UiText("{n} renamed", "Translations."),
    "cli.locale.update.new": UiText("{n} new", "Texts to translate."),
    "cli.locale.update.gone": UiText("{n} gone", "Texts no longer used."),
    "cli.locale.update.wrote": UiText("Wrote {path}", "One line for each file."),
    "cli.locale.update.would": UiText("Would change {path}", "With --check."),
    "cli.locale.update.same": UiText("Everything is up to date.", "Nothing to write."),
    "cli.locale.update.remedy": UiText(
        "Run hipgraph locale update and commit the files.", "With --check, after the list."
    ),
    "cli.locale.check.short": UiText("find faults in the translations", _SHORT),
    "cli.locale.check.help": UiText(
        "Find every fault in the translations, each with file, line, key and remedy. Without "
        "languages: all there are."
    ),
    "cli.locale.check.strict": UiText("Warnings count as faults: exit code 1 if there is any."),
    "cli.locale.check.no-msgfmt": UiText(
        "Not checked by GNU gettext: {name} is not installed.", "{name} is a program."
    ),
    "cli.locale.check.no-hunspell": UiText(
        "Spelling not checked: {name} is not installed.", "{name} is a program."
    ),
    "cli.locale.check.no-pofilter": UiText(
        "Not checked by Translate Toolkit: {name} is not installed.", "{name} is a program."
    ),
    "cli.locale.check.no-dictionary": UiText(
        "Spelling not checked: hunspell has no dictionary for {name}.", "{name} is a locale code."
    ),
    "cli.locale.check.failed": UiText(
        "{name} is installed but did not answer.", "{name} is a program."
    ),
    "cli.locale.stats.short": UiText("how far each translation has come", _SHORT),
    "cli.locale.stats.help": UiText(
        "Count texts that are translated, fuzzy and empty, by kind. Without languages: all there "
        "are."
    ),
    "cli.locale.stats.gate": UiText(
        "Say whether each may be released; exit code 1 if one may not. Fuzzy is not translated."
    ),
    "cli.locale.gate.open": UiText("{locale} may be released.", "With --gate."),
    "cli.locale.gate.closed": UiText(
        "{locale} may not be released yet: {lacking}.",
        "With --gate. {lacking} is a list such as: labels: 3 to go; 2 errors",
    ),
    "cli.locale.gate.lacks": UiText(
        "{what}: {n} to go",
        "Part of a list. {what} is a class of texts.",
        "{what}: {n} to go",
    ),
    "cli.locale.stats.labels": UiText("labels", "Row: names of concepts."),
    "cli.locale.stats.sentence-forms": UiText("sentence forms", "Row: names inside sentences."),
    "cli.locale.stats.edge-phrases": UiText("link phrases", "Row: sentences of links."),
    "cli.locale.stats.interface": UiText("interface", "Row: words of page and commands."),
    "cli.locale.stats.claims": UiText("claims", "Row."),
    "cli.locale.stats.texts": UiText("texts", "Row: summaries, findings, reasons."),
    "cli.locale.stats.tours": UiText("guided paths", "Row."),
    "cli.locale.stats.total": UiText("all", "Row of sums."),
    "cli.locale.stats.translated": UiText("translated", "Column heading."),
    "cli.locale.stats.fuzzy": UiText("fuzzy", "Column heading: to be looked at again."),
    "cli.locale.stats.empty": UiText("empty", "Column heading: not translated."),
    "cli.locale.show.short": UiText("all about one text", _SHORT),
    "cli.locale.show.help": UiText(
        "Show one text by its key: English, note, translations, the English they were made from if "
        "it was another, and every sentence of a link it stands in."
    ),
    "cli.locale.show.note": UiText("Note", "Heading, above what translators are told."),
    "cli.locale.show.previous": UiText("made from", "Heading, above an older English text."),
    "cli.locale.show.remark": UiText("remark", "Heading, above a translator's own comment."),
    "cli.locale.show.sentences": UiText(
        "In {n} sentence ({locale})",
        "Heading, above sentences. {locale} is a language code.",
        "In {n} sentences ({locale})",
    ),
    "cli.locale.sentences.short": UiText("every sentence of a link, to proofread", _SHORT),
    "cli.locale.sentences.help": UiText(
        "Print every sentence of the links in a language as readers will see it, under the key of "
        "its template: forwards, backwards, and as a step of a way."
    ),
    "cli.locale.sentences.type": UiText("Only links of this type, such as increases."),
    "cli.locale.sentences.every": UiText(
        "Also as each link would be said with other evidence: plain, hedged, only said to be so."
    ),
    "cli.locale.sentences.found": UiText("{n} sentence", "", "{n} sentences"),
    "cli.locale.merge.short": UiText("take in a file that came by e-mail", _SHORT),
    "cli.locale.merge.help": UiText(
        "Take in the translations of a PO file, by key. What is unknown or faulty is refused and "
        "told; what was made from older English is told, and never replaces what is up to date."
    ),
    "cli.locale.merge.as": UiText("Its language, where the file's header does not say."),
    "cli.locale.merge.filled": UiText("{n} new", "Translations taken in."),
    "cli.locale.merge.changed": UiText("{n} changed", "Translations taken in."),
    "cli.locale.merge.marked": UiText("{n} taken as fuzzy", "Translations."),
    "cli.locale.merge.same": UiText("{n} as before", "Translations."),
    "cli.locale.merge.passed": UiText("{n} passed by", "Empty, fuzzy or stale ones."),
    "cli.locale.merge.refused": UiText("{n} refused", "Unknown or faulty ones."),
    "cli.locale.merge.nothing": UiText("nothing in it", "The file has no texts."),
}
