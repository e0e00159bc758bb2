"""Texts about translations: what the checks of the catalogues say, and what to do about it."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_RULE = "A fault or warning found in a translation file. {key} is the text's key."
_HINT = "What to do about it."

TEXTS: dict[str, UiText] = {
    "locale.name": UiText("English", "The language's own name for itself: Norsk, Svenska …"),
    "sentence.quote": UiText(
        "“{text}”", "Quotation marks of your language, put around a claim inside a sentence."
    ),
    "problem.unreadable-catalogue": UiText("This line cannot be read as part of a PO file.", _RULE),
    "problem.unreadable-catalogue.hint": UiText(
        'Each line is a comment (#), or one of msgctxt, msgid, msgstr with its text in "quotes"; a '
        'quote inside the text is written \\". If two versions were merged, remove the marks.',
        _HINT,
    ),
    "problem.unreadable-catalogue.encoding": UiText("The file is not UTF-8.", _RULE),
    "problem.unreadable-catalogue.encoding.hint": UiText(
        "Save the file as UTF-8 and write charset=UTF-8 in its header.", _HINT
    ),
    "problem.unreadable-catalogue.file": UiText("The file cannot be opened: {reason}.", _RULE),
    "problem.unreadable-catalogue.file.hint": UiText(
        "It must be a file that you are allowed to read.", _HINT
    ),
    "problem.unreadable-catalogue.kind": UiText("This is not a file.", _RULE),
    "problem.unreadable-catalogue.kind.hint": UiText(
        "Put a PO file here, or remove what has its name.", _HINT
    ),
    "problem.unreadable-catalogue.large": UiText("The file is far too large.", _RULE),
    "problem.unreadable-catalogue.large.hint": UiText(
        "A PO file is a few megabytes at most. Put back the one from before.", _HINT
    ),
    "problem.locale-settings": UiText(
        "This entry of locales.yaml is not a list of locale codes.", _RULE
    ),
    "problem.locale-settings.hint": UiText(
        "Write the chain under fallback, for example nn: [nb, en].", _HINT
    ),
    "problem.locale-settings.gates": UiText(
        "This gate in locales.yaml is not a class of texts with whole per cents.", _RULE
    ),
    "problem.locale-settings.gates.hint": UiText(
        "Under gates, write the code, under it a class, and its per cents, such as texts: 50. The "
        "classes: {classes}.",
        _HINT,
    ),
    "problem.stale-arrival": UiText("{key} was made from an older English text.", _RULE),
    "problem.stale-arrival.hint": UiText(
        "It was taken as fuzzy where there was nothing better. Compare it with today's English.",
        _HINT,
    ),
    "problem.unknown-message": UiText("No text has the key {key}.", _RULE),
    "problem.unknown-message.hint": UiText(
        "Run hipgraph locale update: what is no longer used is kept at the end of the file.", _HINT
    ),
    "problem.unknown-message.none": UiText("This text has no key.", _RULE),
    "problem.unknown-message.none.hint": UiText(
        "Put its line msgctxt before msgid again, or remove the whole entry.", _HINT
    ),
    "problem.missing-catalogue": UiText(
        "There is no such file, so the graph has no texts in the language {locale}.", _RULE
    ),
    "problem.missing-catalogue.hint": UiText(
        "Put the file back, under this name. To begin a new one, run hipgraph locale update "
        "{locale}.",
        _HINT,
    ),
    "problem.duplicate-message": UiText("The key {key} stands here again.", _RULE),
    "problem.duplicate-message.hint": UiText(
        "Keep one of the two. The first is in line {first}.", _HINT
    ),
    "problem.lost-placeholder": UiText("{key}: {name} is missing in the translation.", _RULE),
    "problem.lost-placeholder.hint": UiText(
        "Write {name} exactly so, once, where it belongs in your language.", _HINT
    ),
    "problem.lost-placeholder.translated": UiText(
        "{key}: {given} stands where the English text has {name}.", _RULE
    ),
    "problem.lost-placeholder.translated.hint": UiText(
        "Write {name} exactly so: words in braces are names for the program, not for readers.",
        _HINT,
    ),
    "problem.added-placeholder": UiText(
        "{key}: {name} is not in the English text, or stands there once less.", _RULE
    ),
    "problem.added-placeholder.hint": UiText(
        "Remove it. Words in braces are filled in by the program, and it knows only those of the "
        "English text.",
        _HINT,
    ),
    "problem.changed-link": UiText("{key}: the link {link} differs from the English text.", _RULE),
    "problem.changed-link.hint": UiText("Write every link exactly as in English.", _HINT),
    "problem.plural-forms": UiText("{key} has {found} plural forms, not {wanted}.", _RULE),
    "problem.plural-forms.hint": UiText(
        "Fill in msgstr[0] to msgstr[{last}] and no others, as Plural-Forms in the header says.",
        _HINT,
    ),
    "problem.plural-forms.header": UiText("Plural-Forms in the header is not a rule.", _RULE),
    "problem.plural-forms.header.hint": UiText("For this language, write: {header}", _HINT),
    "problem.markup-in-translation": UiText("{key} contains markup: {found}", _RULE),
    "problem.markup-in-translation.hint": UiText(
        "Texts are plain. Remove tags and codes such as &amp; and write the character.", _HINT
    ),
    "problem.control-character-in-translation": UiText(
        "{key} contains the invisible character {code}.", _RULE
    ),
    "problem.control-character-in-translation.hint": UiText(
        "Delete it, or type the stretch again. It often comes with pasted text.", _HINT
    ),
    "problem.over-long-label": UiText("{key} is {found} characters long, at most {most}.", _RULE),
    "problem.over-long-label.hint": UiText(
        "Labels stand in boxes. Find a shorter word and put the long one among the synonyms.", _HINT
    ),
    "problem.line-count": UiText("{key} has {found} lines, the English text has {wanted}.", _RULE),
    "problem.line-count.hint": UiText(
        "It is a list of one item per line: translate each line, in the same order.", _HINT
    ),
    "problem.missing-translation": UiText("{key} is not translated.", _RULE),
    "problem.missing-translation.hint": UiText(
        "Until it is, readers get the next language, marked as such. English: {english}", _HINT
    ),
    "problem.stale-translation": UiText("{key} is marked as fuzzy and not shown.", _RULE),
    "problem.stale-translation.hint": UiText(
        "Compare with the English text, mend the translation, then remove the word fuzzy.", _HINT
    ),
    "problem.outdated-message": UiText(
        "{key} translates an older English text and is not shown.", _RULE
    ),
    "problem.outdated-message.hint": UiText("Run hipgraph locale update.", _HINT),
    "problem.same-as-english": UiText("{key} is the same as in English.", _RULE),
    "problem.same-as-english.hint": UiText("Translate it, or leave it empty until then.", _HINT),
    "problem.outer-space": UiText("{key} begins or ends with a space or an empty line.", _RULE),
    "problem.outer-space.hint": UiText("Remove it.", _HINT),
    "problem.missing-end-stop": UiText(
        "{key} does not end as the English text does: {sign}", _RULE
    ),
    "problem.missing-end-stop.hint": UiText(
        "End it with the sign your language uses there.", _HINT
    ),
    "problem.straight-quotes": UiText("{key} has straight quotation marks.", _RULE),
    "problem.straight-quotes.hint": UiText(
        "Use those of your language: {quotes}. An apostrophe is ’.", _HINT
    ),
    "problem.foreign-quotes": UiText("{key} has the quotation marks of another language.", _RULE),
    "problem.foreign-quotes.hint": UiText("Use {quotes}.", _HINT),
    "problem.missing-message": UiText("The text {key} is not in this file yet.", _RULE),
    "problem.missing-message.hint": UiText("Run hipgraph locale update.", _HINT),
    "problem.missing-message.many": UiText(
        "{n} texts are not in this file yet; the first is {key}.", _RULE
    ),
    "problem.missing-message.many.hint": UiText("Run hipgraph locale update.", _HINT),
    "error.unknown-keys": UiText("Texts were offered for keys that do not exist: {keys}"),
    "error.plural-text": UiText("{name} needs a text for one and for other, and only there."),
}
