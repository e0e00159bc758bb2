"""The command line's interface texts: help, messages, errors.

An error says what is wrong, then what to do about it.
"""

from __future__ import annotations

from hipgraph.interface.table import UiText

_METAVAR = "Stands for a value in the help, in capitals."
_REASON = "Why a file cannot be read or written; part of a sentence, after a colon."
_WAITING = "Stands on a line of its own while a command takes long; seconds follow."
_SHORT = "One line in the list of commands; no full stop."

TEXTS: dict[str, UiText] = {
    # The frame of the help.
    "cli.usage": UiText("Usage:", "Before the line that shows how a command is called."),
    "cli.options": UiText("Options", "Heading in the help; a colon follows."),
    "cli.commands": UiText("Commands", "Heading in the help; a colon follows."),
    "cli.error": UiText("Error:", "Before every error message."),
    "cli.try-help": UiText("Try '{command}' for help.", "After wrong usage."),
    "cli.epilog": UiText(
        "Every command answers --help. Without --graph, the graph around the working folder is "
        "used, else the one that comes with the tool.",
        "Last lines of the help.",
    ),
    "cli.metavar.options": UiText("OPTIONS", _METAVAR),
    "cli.metavar.command": UiText("COMMAND [ARGS]...", _METAVAR),
    "cli.metavar.folder": UiText("FOLDER", _METAVAR),
    "cli.metavar.locale": UiText("LANGUAGE", _METAVAR),
    "cli.metavar.key": UiText("KEY", _METAVAR),
    "cli.metavar.type": UiText("TYPE", _METAVAR),
    "cli.metavar.file": UiText("FILE", _METAVAR),
    "cli.metavar.url": UiText("URL", _METAVAR),
    "cli.metavar.name": UiText("NAME", _METAVAR),
    "cli.metavar.text": UiText("TEXT", _METAVAR),
    # Options that several commands have.
    "cli.option.help": UiText("Show this message and exit."),
    "cli.option.version": UiText("Show the version and exit."),
    "cli.option.graph": UiText("The graph folder to use."),
    "cli.option.locales": UiText("The folder of translations to use."),
    "cli.option.locale": UiText("The language to answer in, such as en or nb."),
    "cli.option.locale-many": UiText(
        "A language to write, such as en or nb; may be repeated. Without it: all there are."
    ),
    "cli.option.verbose": UiText("Name the folders in use."),
    "cli.option.json": UiText("Print JSON, for scripts."),
    "cli.option.format": UiText("How faults are printed."),
    # hipgraph
    "cli.hipgraph.help": UiText(
        "A knowledge graph of how stress reaches the hips, and the tool that turns it into "
        "interactive pages."
    ),
    "cli.using-graph": UiText("Graph: {folder}", "With --verbose."),
    "cli.using-locales": UiText("Translations: {folder}", "With --verbose."),
    "cli.using-no-locales": UiText(
        "Translations: none beside {folder}, so everything is in English.", "With --verbose."
    ),
    # What a command is at, on a terminal, when it takes long.
    "cli.waiting.check": UiText("Reading and checking the graph …", _WAITING),
    "cli.waiting.read": UiText("Reading the translations …", _WAITING),
    "cli.waiting.locales": UiText("Checking the translations …", _WAITING),
    "cli.waiting.pages": UiText("Making the pages …", _WAITING),
    "cli.waiting.update": UiText("Bringing the translations up to date …", _WAITING),
    # hipgraph export
    "cli.export.short": UiText("write the pages", _SHORT),
    "cli.export.help": UiText(
        "Check the graph, then write one self-contained page for each language and an index page "
        "that opens the visitor's language. Old pages are replaced only if everything succeeds."
    ),
    "cli.export.out": UiText("Where the pages go. Without it: output."),
    "cli.export.url": UiText(
        "Where the pages will live on the web. Links use it; without it they carry only the state."
    ),
    "cli.export.wrote": UiText("Wrote {path}", "One line for each file."),
    # hipgraph check
    "cli.check.short": UiText("find every fault in the data and its translations", _SHORT),
    "cli.check.help": UiText(
        "Find every fault in the graph's data and its translations at once, each with file, line, "
        "rule and remedy. Exit code 1 if there is an error; warnings alone leave it 0."
    ),
    "cli.check.error": UiText("error", "How bad a fault is, inside a line."),
    "cli.check.warning": UiText("warning", "How bad a fault is, inside a line."),
    "cli.check.errors": UiText("{n} error", "Part of the closing line.", "{n} errors"),
    "cli.check.warnings": UiText("{n} warning", "Part of the closing line.", "{n} warnings"),
    "cli.check.found": UiText(
        "{errors}, {warnings} in {folder}", "Closing line, e.g. '2 errors, 1 warning in graph'."
    ),
    "cli.check.also": UiText("Also in {places}.", "Further places of a fault, as file:line."),
    "cli.check.also-more": UiText(
        "Also in {places} and in {n} more place.",
        "Further places of a fault, as file:line.",
        "Also in {places} and in {n} more places.",
    ),
    "cli.check.clean": UiText("No faults in {folder}", "Closing line."),
    # hipgraph show
    "cli.show.short": UiText("one concept with its links, evidence and sources", _SHORT),
    "cli.show.help": UiText(
        "Show one concept, practice or claim: its texts, its links as sentences, what research "
        "says of them, and the sources. The name is an id, or a label or synonym in any language."
    ),
    "cli.show.steps": UiText("Steps", "Heading over the steps of a practice."),
    "cli.show.cautions": UiText("Take care", "Heading over the cautions of a practice."),
    "cli.show.stop_when": UiText("Stop when", "Heading over the signs to stop a practice at."),
    "cli.show.cue.say": UiText("Say", "Before the words a teacher can say."),
    "cli.show.cue.instead_of": UiText("Instead of", "Before the words they replace."),
    "cli.show.physiology": UiText("What it can stand for", "Before the physiology of an image."),
    "cli.show.because": UiText("Why", "Before the reason for a verdict."),
    "cli.show.figurative": UiText("As an image", "Before what a claim is worth as an image."),
    "cli.show.true_part": UiText("What is true in it", "Before the true part of a claim."),
    "cli.show.say_instead": UiText("Say instead", "Before what a teacher can say instead."),
    "cli.show.stances": UiText("Who says what", "Heading over what articles say of a claim."),
    "cli.show.studies": UiText("Studies", "Before the ids of studies."),
    "cli.show.sources": UiText("Sources", "Heading over articles and studies."),
    "cli.show.inferred": UiText("between the lines", "The article implies it."),
    "cli.show.scraped": UiText("from a scraped copy", "The article was read in a poor copy."),
    "cli.show.and-others": UiText("{name} et al.", "More than three authors."),
    # hipgraph search
    "cli.search.short": UiText("find concepts by any of their words", _SHORT),
    "cli.search.help": UiText(
        "Search names, synonyms and texts in all languages. Accents do not matter, and æ, ø and å "
        "may be typed plainly: hofteboyer finds hoftebøyer."
    ),
    "cli.search.found": UiText("{n} concept found", "Closing line.", "{n} concepts found"),
    "cli.search.near": UiText(
        "Did you mean:", "After “0 concepts found”. Names that are spelt nearly so follow."
    ),
    # hipgraph stats
    "cli.stats.short": UiText("count what the graph holds", _SHORT),
    "cli.stats.help": UiText(
        "Count concepts, claims, links and sources, by type, evidence, source and language."
    ),
    "cli.stats.nodes": UiText("nodes, claims included", "After a number."),
    "cli.stats.concepts": UiText("concepts", "After a number: nodes that are not claims."),
    "cli.stats.claims": UiText("claims", "After a number."),
    "cli.stats.edges": UiText("links", "After a number."),
    "cli.stats.articles": UiText("articles", "After a number."),
    "cli.stats.studies": UiText("studies", "After a number."),
    "cli.stats.tours": UiText("guided paths", "After a number."),
    "cli.stats.situations": UiText("situations in class", "After a number."),
    "cli.stats.by-type": UiText("Nodes by type", "Heading."),
    "cli.stats.by-relation": UiText("Links by type", "Heading."),
    "cli.stats.by-grade": UiText("Links by evidence", "Heading."),
    "cli.stats.by-verdict": UiText("Claims by verdict", "Heading."),
    "cli.stats.by-source": UiText("How often a source is used", "Heading."),
    "cli.stats.by-locale": UiText("Share translated", "Heading."),
    # Reasons of the operating system, inside other messages.
    "os.not-found": UiText("there is none of that name", _REASON),
    "os.not-allowed": UiText("you are not allowed to", _REASON),
    "os.is-folder": UiText("it is a folder", _REASON),
    "os.no-folder": UiText("something on the way to it is no folder", _REASON),
    "os.read-only": UiText("the disk can only be read", _REASON),
    "os.long-name": UiText("its name is too long", _REASON),
    "os.loop": UiText("its links lead in a circle", _REASON),
    # Errors
    "cli.the-output": UiText(
        "the output", "In place of a file's name, where a command's own lines cannot be written."
    ),
    "error.no-working-folder": UiText(
        "The folder you are in is gone. Go to another one and try again."
    ),
    "error.not-a-plain-file": UiText(
        "{path} is a device or a pipe, not a file, and is left alone. Choose another folder with "
        "--out."
    ),
    "error.changed-meanwhile": UiText(
        "{path} was saved by another program just now. Nothing was written; run the command again."
    ),
    "error.output-full": UiText(
        "There is no room where the lines of this command go. Make room and try again."
    ),
    "error.interrupted": UiText("Interrupted. Nothing was left half done."),
    "error.extra-arguments": UiText(
        "One word too many: {given}. Put names of several words in quotation marks.",
        "{given} are the words that were not expected.",
    ),
    "error.no-such-command": UiText("There is no command {given}. There are: {known}."),
    "error.no-such-option": UiText("There is no option {option}. --help lists those there are."),
    "error.no-such-option-near": UiText("There is no option {option}. Did you mean {near}?"),
    "error.option-value": UiText(
        "The option {option} lacks its value, or has one that it does not take. --help shows its "
        "form."
    ),
    "error.missing": UiText("{name} is missing. --help shows where it goes."),
    "error.bad-choice": UiText("{option} takes one of: {choices}."),
    "error.bad-url": UiText(
        "{given} is not a web address. Give the whole address, beginning with https://."
    ),
    "error.unknown-locale": UiText(
        "There is no translation for {given}. There are: {known}.", "{given} is a language code."
    ),
    "error.pseudo-locale": UiText(
        "{given} is a pseudo-language for trying the page out. It is never exported: use hipgraph "
        "locale preview.",
        "{given} is en-XA or ar-XB.",
    ),
    "error.no-such-language": UiText(
        "{given} is not the code of a language that CLDR knows. Codes are like sv, nn or pt-BR."
    ),
    "error.locale-named": UiText("{given} is not the code to use. Write {better}."),
    "error.source-locale": UiText(
        "{given} is the language of the texts themselves. Edit them under graph/."
    ),
    "error.locale-there": UiText(
        "{given} is there already. hipgraph locale update {given} brings it up to date."
    ),
    "error.unknown-link-type": UiText("There is no type of link {given}. There are: {known}."),
    "error.unknown-key-near": UiText("No text has the key {given}. Perhaps one of these:\n{keys}"),
    "error.unknown-key-none": UiText(
        "No text has the key {given}. A key is like node|psoas-major|label; in PO files it "
        "stands after msgctxt."
    ),
    "error.merge-language": UiText(
        "The file's header says the language is {header}, which is not here. There are: {known}. "
        "Say which with --as, or begin it with hipgraph locale add."
    ),
    "error.merge-other": UiText(
        "The file's header says {header}, not {given}. Correct the header, or leave out --as."
    ),
    "error.node-ambiguous": UiText(
        "{given} can mean more than one concept. Give one of these ids:\n{nodes}"
    ),
    "error.node-unknown": UiText("There is no concept {given}. Perhaps one of these:\n{nodes}"),
    "error.node-nothing-like": UiText(
        "There is no concept {given}, nor any like it. hipgraph search looks in all texts."
    ),
    "error.faulty-graph": UiText(
        "There is {n} fault in the data. Mend it and try again.",
        "After the list of faults.",
        "There are {n} faults in the data. Mend them and try again.",
    ),
    "error.no-locales-folder": UiText(
        "{folder} is not a folder. Give the folder that holds the translations with --locales."
    ),
    "error.no-permission": UiText(
        "No permission to read or write {path}. Choose another folder, or change who may use it."
    ),
    "error.is-a-folder": UiText("{path} is a folder, where a file goes. Move it or rename it."),
    "error.is-a-file": UiText(
        "{path} is a file, where a folder is needed. Choose another folder, or rename the file."
    ),
    "error.not-found": UiText("{path} does not exist. Check the name."),
    "error.disk-full": UiText(
        "The disk is full, so {path} was not written; old files are as they were. Make room and "
        "try again."
    ),
    "error.system": UiText(
        "The computer refused {path}: {reason}. Mend that and try again.",
        "{reason} comes from the operating system.",
    ),
}
