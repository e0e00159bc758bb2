"""The Claims view, the cards of articles, and what to say instead."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_PART = "Button at the top of the Claims view: one of its parts."
_STANCE = "How an article takes a claim: after its section, and in the table of who says what."
_TOLD = "On an article's card, before how many of its claims stand so."
_VERDICT = "Verdict on a claim."

TEXTS: dict[str, UiText] = {
    "claims.all": UiText(
        "Show all {n}", "Button in the Claims view: all claims instead of the first few."
    ),
    "claims.article": UiText("Who takes it up", "Label above a choice of articles."),
    "claims.copied": UiText("Copied.", "Announced after a sentence was copied."),
    "claims.copy": UiText("Copy", "Button beside a sentence a teacher can say."),
    "claims.copy-refused": UiText(
        "The browser does not let us copy. The text is selected: copy it yourself.",
        "Announced where copying is refused.",
    ),
    "claims.cues": UiText("Cues", _PART + " What to say in each pose."),
    "claims.cues-lead": UiText(
        "Say this instead of that, pose by pose", "Line above the cues of poses and practices."
    ),
    "claims.fewer": UiText("Show the first few", "Button in the Claims view: back to the start."),
    "claims.filter": UiText("Find a claim", "Heading above the filters of the Claims view."),
    "claims.found": UiText(
        "{n} of {all} claims",
        "How many claims the filters leave; {n} is the smaller number.",
        plural="{n} of {all} claims",
    ),
    "claims.further": UiText(
        "{n} more", "In the panel: opens the rest of a long list.", plural="{n} more"
    ),
    "claims.in-class": UiText("In class", _PART + " What happens in class and what to do."),
    "claims.in-class-lead": UiText(
        "What to do, what to say, and when to send someone on",
        "Line above the situations a teacher meets.",
    ),
    "claims.less": UiText("Show less", "Button that folds a card."),
    "claims.more": UiText("Why, and who says so", "Button that opens the whole card of a claim."),
    "claims.none": UiText(
        "No claim fits. Take a filter away.", "In place of the claims when none is left."
    ),
    "claims.not-mentioned": UiText("not mentioned", "In the table: the article is silent on it."),
    "claims.open-situation": UiText("What to do", "Button that opens the card of a situation."),
    "claims.parts": UiText("Parts of this view", "Name of the row of buttons."),
    "claims.reset": UiText("Take all filters away", "Button in the Claims view."),
    "claims.said": UiText("Is it true?", _PART + " The claims with their verdicts."),
    "claims.start": UiText(
        "{n} claim to begin with",
        "Line above the claims before anything is filtered.",
        plural="{n} claims to begin with",
    ),
    "claims.verdict": UiText("Verdict", "Name of a group of buttons that filter by verdict."),
    "claims.who": UiText("Who says what", _PART + " A table of the articles side by side."),
    "claims.who-caption": UiText(
        "What each article says about each claim", "Name of the table of who says what."
    ),
    "claims.who-claim": UiText("Claim", "Heading of the table's first column."),
    "claims.who-more": UiText(
        "{n} more section",
        "Opens the further sections where an article says the same.",
        plural="{n} more sections",
    ),
    "claims.who-this": UiText(
        "Compare the articles", "Button on a claim: shows it in the table of who says what."
    ),
    "claims.words": UiText("With these words", "Label of a field: only claims with these words."),
    "stance.asserts": UiText("says so", _STANCE),
    "stance.disputes": UiText("disputes it", _STANCE),
    "stance.qualifies": UiText("with reservations", _STANCE),
    "stance.reports": UiText("reports it", _STANCE),
    "told.against": UiText(
        "Against research", _TOLD + " It says what research contradicts, or disputes what holds."
    ),
    "told.agrees": UiText(
        "In line with research", _TOLD + " It says what holds, or disputes what does not."
    ),
    "told.apart": UiText(
        "{title}: {n} of {both} common claims seen otherwise",
        "On an article's card: {title} is another article; how many of the claims both take up one "
        "says and the other disputes.",
        plural="{title}: {n} of {both} common claims seen otherwise",
    ),
    "told.aside": UiText("With reservations, or only reported", _TOLD),
    "told.beside": UiText("Beside the other articles", "Heading on an article's card."),
    "told.cautions": UiText(
        "Cautions and notes", "On a study's card: what cites it, then a count."
    ),
    "told.claims": UiText(
        "What it says, and what research says", "Heading on an article's card: its claims."
    ),
    "told.links": UiText(
        "The effects it names, by evidence", "Heading on an article's card: its links, by grade."
    ),
    "told.n-claims": UiText(
        "{n} claim", "After a section of an article: what it holds.", plural="{n} claims"
    ),
    "told.n-links": UiText(
        "{n} link", "After a section of an article: what it holds.", plural="{n} links"
    ),
    "told.rests": UiText("What rests on it", "Heading on a study's card."),
    "told.verdicts": UiText(
        "Verdicts on claims", "On a study's card: what cites it, then a count."
    ),
    "verdict.contradicted": UiText("goes against research", _VERDICT),
    "verdict.metaphor": UiText("an image", _VERDICT),
    "verdict.partly": UiText("partly true", _VERDICT),
    "verdict.supported": UiText("supported", _VERDICT),
    "verdict.unproven": UiText("unproven", _VERDICT),
}
