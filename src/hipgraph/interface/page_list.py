"""Texts of the written page: the List, the index, and what can go wrong when a page is made."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_LABEL = "Label before a text on a card in the List; keep the colon."
_HEADING = "Heading on a card in the List."
_PART = "Heading of a part of the List."
_KIND = "Kind of a study."
_ARTICLE = "Kind of an article; followed by a colon and who published it."

TEXTS: dict[str, UiText] = {
    "article-kind.blog": UiText("Blog", _ARTICLE),
    "article-kind.clinic": UiText("Clinic's website", _ARTICLE),
    "article-kind.magazine": UiText("Magazine", _ARTICLE),
    "article-kind.scraped-copy": UiText("Machine-made copy", _ARTICLE),
    "error.vis-differs": UiText(
        "The drawing library in {file} is not the one this version was tested with ({version}). "
        "Install pyvis again: pip install --force-reinstall pyvis==0.3.2",
        "Error message of the export.",
    ),
    "error.vis-missing": UiText(
        "The drawing library {file} is missing from the installed pyvis. "
        "Install it again: pip install --force-reinstall pyvis==0.3.2",
        "Error message of the export.",
    ),
    "index.language": UiText("Choose a language", "The start page, above the list of languages."),
    "list.about": UiText("What it is about", _HEADING),
    "list.acted-on": UiText("What people do about it", _HEADING),
    "list.articles": UiText("The articles", _PART),
    "list.because": UiText("Why this grade:", _LABEL),
    "list.claims-about": UiText("What people say about it", _HEADING),
    "list.connected": UiText("How it belongs together", _HEADING),
    "list.contents": UiText("Contents of the list", "Name of the list of parts."),
    "list.cue": UiText("In class, say", _HEADING + " What a teacher can say."),
    "list.excluded": UiText("left out:", "In brackets after a section; the reason follows."),
    "list.figurative": UiText("The image:", _LABEL),
    "list.from": UiText("Where the articles mention it", _HEADING),
    "list.identifiers": UiText("In public vocabularies:", _LABEL),
    "list.inferred": UiText("read between the lines", "In brackets after an article's section."),
    "list.instead-of": UiText("Instead of:", _LABEL + " What a teacher had better not say."),
    "list.learning": UiText("What builds on what", _HEADING),
    "list.leads-here": UiText("Leads here", _HEADING),
    "list.leads-on": UiText("Leads on to", _HEADING),
    "list.mechanism": UiText("How it is thought to work:", _LABEL),
    "list.literally": UiText("Taken literally:", _LABEL + " Before the verdict on a claim."),
    "list.names": UiText("Also called:", _LABEL),
    "list.wordings": UiText("Also said:", _LABEL + " Before other wordings of a claim."),
    "list.names-in": UiText(
        "In {language}:", _LABEL + " Before a concept's names in another language."
    ),
    "list.needs": UiText("What would have to be so", _HEADING + " Links that the claim needs."),
    "list.no-article": UiText("none of the articles", "After 'Said by:'."),
    "list.no-link": UiText("no such link has been found", "After two concepts with an arrow."),
    "list.not-checked": UiText(
        "No grade rests on this source: its record or its finding is not fully checked.",
        "Under a study.",
    ),
    "list.ontology": UiText("From a public vocabulary:", _LABEL),
    "list.physiology": UiText("What it can truthfully stand for:", _LABEL),
    "list.said-by": UiText("Said by:", _LABEL + " Articles follow."),
    "list.say": UiText("What to say", _HEADING),
    "list.say-instead": UiText("Say instead", _HEADING + " What a teacher can say."),
    "list.scraped": UiText("from a machine-made copy", "In brackets after an article's section."),
    "list.section": UiText(
        "part {number}",
        "Stands for a section of an article, after its name; short, since it stands there often.",
    ),
    "list.situations": UiText("When it happens in class", _PART),
    "list.sources": UiText("Sources:", _LABEL),
    "list.stances": UiText("Who says it, and who does not", _HEADING),
    "list.state-of": UiText("A state of:", _LABEL + " A part of the body follows."),
    "list.steps": UiText("How to do it", _HEADING),
    "list.stop-when": UiText("Stop when", _HEADING),
    "list.studied-by": UiText("Studies:", _LABEL + " Names of studies follow."),
    "list.studies": UiText("Studies", _PART),
    "list.take-care": UiText("Take care", _HEADING),
    "list.true-part": UiText("What is true in it:", _LABEL),
    "list.what-not-to-say": UiText("Better not to say", _HEADING),
    "list.what-to-do": UiText("What to do", _HEADING),
    "list.when-to-refer": UiText("When to refer to others", _HEADING),
    "study-kind.animal": UiText("animal study", _KIND),
    "study-kind.book": UiText("book", _KIND),
    "study-kind.cadaver": UiText("cadaver study", _KIND),
    "study-kind.experiment": UiText("experiment", _KIND),
    "study-kind.guideline": UiText("guideline", _KIND),
    "study-kind.meta-analysis": UiText("meta-analysis", _KIND),
    "study-kind.observational": UiText("observational study", _KIND),
    "study-kind.rct": UiText("randomised trial", _KIND),
    "study-kind.review": UiText("review", _KIND),
    "study-kind.systematic-review": UiText("systematic review", _KIND),
}
