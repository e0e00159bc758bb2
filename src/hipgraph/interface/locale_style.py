"""What the checks of translations say about style and form, and what to do about it."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_RULE = "A slip found in a translation. {key} is the text's key."
_HINT = "What to do about it."

PAIRS: dict[str, tuple[str, str]] = {
    "double-space": (
        "{key} has two spaces in a row.",
        "Leave one.",
    ),
    "space-before-sign": (
        "{key} has a space before a sign: {found}",
        "Remove the space.",
    ),
    "no-space-after-sign": (
        "{key} lacks a space after a sign: {found}",
        "Put a space there.",
    ),
    "needless-end-stop": (
        "{key} ends with {sign}, the English text does not.",
        "Names, labels and buttons have no stop: remove it.",
    ),
    "other-end-sign": (
        "{key} ends with {found}, the English text with {sign}.",
        "A question stays a question. Use the sign that means the same.",
    ),
    "unbalanced": (
        "{key} has one of {marks} without the other.",
        "Close what is opened, or remove it.",
    ),
    "repeated-word": (
        "{key} has a word twice in a row: {found}",
        "Remove one of them.",
    ),
    "garbled-letters": (
        "{key} has letters that were read in a wrong encoding: {found}",
        "Type the stretch again, and save the file as UTF-8.",
    ),
    "letters-apart": (
        "{key} has letters whose accents are separate characters.",
        "Type those letters again; they look alike but are not found by a search.",
    ),
    "backslash": (
        "{key} has a backslash, which readers will see.",
        (
            "Remove it. A line break is a real one in Poedit and Weblate, and one backslash "
            "with n in the file."
        ),
    ),
    "mixed-scripts": (
        "{key} mixes alphabets within a word: {found}",
        "Type the word again; some letters only look like the right ones.",
    ),
    "changed-number": (
        "{key} has other figures than the English text: {found} instead of {lost}.",
        "Compare the numbers; only the signs between figures follow your language.",
    ),
    "much-longer": (
        "{key} is far longer than the English text.",
        "Say no more than the English does, or check that the text belongs here.",
    ),
    "much-shorter": (
        "{key} is far shorter than the English text.",
        "Check that nothing of the English is missing.",
    ),
    "doubled-quotes": (
        "{key} has two quotation marks in a row: {found}",
        "Leave one. Inner quotations have marks of their own.",
    ),
    "quoted-label": (
        "{key} brings quotation marks of its own.",
        "Remove them: the program puts claims in quotation marks.",
    ),
    "percent-space": (
        "{key} lacks the no-break space before the per cent sign.",
        "Put a no-break space (U+00A0) between the number and %.",
    ),
    "unit-space": (
        "{key} can break inside a number, or between it and its unit: {found}",
        "Put a no-break space (U+00A0) between them.",
    ),
    "thousands": (
        "{key} groups thousands as English does: {found}",
        "Use the groups of your language.",
    ),
    "decimal-sign": (
        "{key} has the decimal sign of another language: {found}",
        "Write {wanted}.",
    ),
    "three-dots": (
        "{key} has three dots.",
        "Write the one character …",
    ),
    "hyphen-for-dash": (
        "{key} has a hyphen where a dash belongs.",
        "Write – with a space on both sides.",
    ),
    "hyphen-for-dash.range": (
        "{key} has a hyphen in a range: {found}",
        "Write – without spaces between the numbers.",
    ),
    "long-dash": (
        "{key} has the long English dash.",
        "Write – with a space on both sides, or a comma.",
    ),
    "missing-capital": (
        "{key} begins with a small letter.",
        "Begin with a capital, as the English text does.",
    ),
    "needless-capital": (
        "{key} begins with a capital: {found}",
        (
            "Begin with a small letter: it is a name on the map. If the word always has a "
            "capital, put it into words.txt."
        ),
    ),
    "needless-capital.inside": (
        "{key} begins with a capital: {found}",
        (
            "Begin with a small letter: the text stands inside sentences. If the word always "
            "has a capital, put it into words.txt."
        ),
    ),
    "title-case": (
        "{key} has capitals inside the sentence: {found}",
        "Only the first word and names have capitals. Names go into words.txt.",
    ),
    "capitals": (
        "{key} is written in capitals.",
        "Write it in small letters, as the English text.",
    ),
    "foreign-letter": (
        "{key} has a letter of another language: {found}",
        "Use the letters of your language. Names go into words.txt.",
    ),
    "english-left": (
        "{key} has English words left: {found}",
        "Translate them.",
    ),
    "term-not-used": (
        "{key} has a word that the glossary rules out: {found}",
        "Write {term}, or another form of it.",
    ),
    "house-name": (
        "{key} is a fixed name and must be: {term}",
        "Write it exactly so, or change the name in glossary.yaml for all places.",
    ),
    "glossary-term": (
        "{key} does not have the glossary's term: {term}",
        "Use the term, or one that the glossary allows beside it. The other word can be a synonym.",
    ),
    "split-compound": (
        "{key} has a compound in two words: {found}",
        (
            "Write it in one: {wanted}. If both words are right, put the first under apart in "
            "check.yaml."
        ),
    ),
    "same-label": (
        "{key} has the same name as {other}.",
        "Two concepts need two names: nobody could tell them apart on the map.",
    ),
    "repeated-synonym": (
        "{key} has a name twice, or the label again: {name}",
        "Remove it from the synonyms.",
    ),
    "repeated-synonym.empty": (
        "{key} has an empty line among the synonyms.",
        "Remove the line.",
    ),
    "repeated-synonym.line": (
        "{key} has all synonyms in one line.",
        "Write one per line, without commas.",
    ),
    "same-strength": (
        "{key} is as sure as {other}.",
        (
            "Keep the difference between plain, can and is said to: it shows how well "
            "something is supported."
        ),
    ),
    "spelling": (
        "{key} has a word that the spelling checker does not know: {found}",
        "Correct it. If it is right, put it into words.txt.",
    ),
    "pofilter": (
        "{key}: pofilter finds {found}.",
        "Compare with the English text. Translate Toolkit's handbook explains its tests.",
    ),
    "file-form.mark": (
        "The file begins with a byte order mark, which GNU gettext refuses.",
        "Save it as UTF-8 without the mark, or run hipgraph locale update.",
    ),
    "file-form.returns": (
        "The file has Windows line ends.",
        "Save it with Unix line ends, or run hipgraph locale update.",
    ),
    "file-header": (
        "The header lacks: {fields}.",
        "Run hipgraph locale update, which writes the header.",
    ),
    "file-header.language": (
        "The header says the language is {found}, the folder {wanted}.",
        "Put the file into the right folder, or correct Language in its header.",
    ),
    "file-header.charset": (
        "The header does not say that the file is UTF-8.",
        "Write charset=UTF-8 in its Content-Type, or run hipgraph locale update.",
    ),
    "plural-forms.other": (
        "Plural-Forms in the header counts otherwise than the language does.",
        "For this language, write: {header}",
    ),
    "duplicate-message.obsolete": (
        "The unused text {key} stands here again.",
        "Keep one of the two: only the first would come back. The first is in line {first}.",
    ),
    "unknown-message.near": (
        "No text has the key {key}.",
        "Keys never change. Perhaps it was {near}; put that back after msgctxt.",
    ),
    "changed-code": (
        "{key}: {code} is missing or changed.",
        "Commands, options, file names and identifiers stay exactly as in English.",
    ),
    "line-ends": (
        "{key} begins or ends with a new line on one side only.",
        "Begin and end as the English text does; GNU gettext refuses the file otherwise.",
    ),
    "glossary-entry": (
        "This entry of the glossary lacks its concept or its term.",
        "Write both, as the other entries do.",
    ),
    "gettext": (
        "GNU gettext refuses the file: {reason}",
        "Mend this line, then run hipgraph locale check again.",
    ),
    "lost-negation": (
        "{key} denies in English, and not in the translation.",
        (
            "Say what the English says is not so. If it does in other words, put the key "
            "under settled in check.yaml."
        ),
    ),
    "lost-strength": (
        "{key} does not say how sure it is: {words}",
        "Keep the difference between plain, can and is said to.",
    ),
    "stray-sign": (
        "{key} has signs that belong to code or to a keyboard: {found}",
        "Remove them, or write the word.",
    ),
    "unfinished": (
        "{key} has a note to yourself in it: {found}",
        "Finish the text, or mark it fuzzy and leave the note as a comment.",
    ),
    "turned-quotes": (
        "{key} has quotation marks turned round, or a space inside them.",
        "Write them so: {quotes}, with no space inside.",
    ),
    "unknown-flag": (
        "This flag means nothing: {found}",
        "Translators need one flag only, spelt fuzzy. Remove the line otherwise.",
    ),
    "locale-folder": (
        "CLDR knows no language with the code {found}.",
        "Name the folder by the code that readers' browsers send, such as sv or pt-BR.",
    ),
    "locale-folder.named": (
        "The folder {found} has a name that readers' browsers do not ask for.",
        "Rename it to {wanted}.",
    ),
    "check-list": (
        "This list in check.yaml is not one that the check knows.",
        "Compare its name with the lists in locales/nb/check.yaml.",
    ),
    "locale-settings.unknown": (
        "locales.yaml names a language that CLDR does not know: {found}",
        "Correct the code.",
    ),
}
TEXTS: dict[str, UiText] = {}
for _rule, (_message, _hint) in PAIRS.items():
    TEXTS[f"problem.{_rule}"] = UiText(_message, _RULE)
    TEXTS[f"problem.{_rule}.hint"] = UiText(_hint, _HINT)
