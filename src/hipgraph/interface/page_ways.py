"""The tool that finds ways: between two concepts, to and from one, and back to where it began."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_ENDS = "{source} and {target} are names of concepts, as titles."
_TAB = "One of three tabs in the tool, short."
_CHOICE = "One of the choices in a list."

TEXTS: dict[str, UiText] = {
    "dock.ways": UiText("Find a way", "Heading of the tool: ways from one concept to another."),
    "dock.open.ways": UiText("Find a way", "Button: opens the tool that finds ways."),
    "ways.parts": UiText("What to look for", "Name of the row of three tabs."),
    "ways.part.way": UiText("From … to …", _TAB + " Ways between two concepts."),
    "ways.part.leads": UiText("Leads here", _TAB + " What leads to a concept or on from it."),
    "ways.part.loops": UiText("Loops", _TAB + " What comes back to where it began."),
    "ways.from": UiText("From", "Name of the first of two fields: where the way begins."),
    "ways.to": UiText("To", "Name of the second field: where the way ends."),
    "ways.field": UiText("Type a name", "In an empty field for a concept, in grey."),
    "ways.swap": UiText("Swap the ends", "Button between the fields."),
    "ways.how": UiText("Which links", "Heading of the choices that narrow the search, folded."),
    "ways.links": UiText("Along", "Name of a choice: along which links a way may go."),
    "ways.links.effects": UiText("causes and effects", _CHOICE),
    "ways.links.any": UiText("all kinds of links, both ways", _CHOICE),
    "ways.support": UiText("Evidence", "Name of a choice: how well supported a link must be."),
    "ways.support.all": UiText("everything people say", _CHOICE),
    "ways.support.plausible": UiText("only what has been tested", _CHOICE),
    "ways.support.strong": UiText("only what is well supported", _CHOICE),
    "ways.filtered": UiText(
        "Your filters leave out links, and no way goes along them.",
        "In the tool, while boxes in the legend are unticked. A button beside it shows all again.",
    ),
    "ways.chosen": UiText("{label}:", "Before buttons. {label} is the concept that is chosen."),
    "ways.door.from": UiText(
        "From here …", "Button on a card: a way that begins at this concept; asks where to."
    ),
    "ways.door.to": UiText(
        "… to here", "Button on a card: a way that ends at this concept; asks where from."
    ),
    "ways.door.about": UiText("What leads here", "Button on a card: shows what leads to it."),
    "ways.from-here": UiText("From here", "Button: the way begins at the concept that is chosen."),
    "ways.to-here": UiText("To here", "Button: the way ends at the concept that is chosen."),
    "ways.this": UiText("Take this one", "Button: puts the chosen concept into the field."),
    "ways.start": UiText(
        "Type two names, or choose a concept in the picture or the list and choose “From here”.",
        "What to do in the empty tool. “From here” is the button on a concept's card.",
    ),
    "ways.examples": UiText("For example", "Before buttons with pairs of concepts."),
    "ways.pair": UiText("{source} → {target}", "Button with an example. " + _ENDS),
    "ways.found": UiText(
        "{n} way from {source} to {target}", _ENDS, "{n} ways from {source} to {target}"
    ),
    "ways.any-note": UiText(
        "This shows how things hang together. It claims no effect.",
        "Over ways along links of any kind.",
    ),
    "ways.steps": UiText("{n} step", "How long a way is.", "{n} steps"),
    "ways.weakest": UiText("weakest link: {grade}", "{grade} is a badge: 'limited evidence'."),
    "ways.together": UiText(
        "If every step holds: {sentence}",
        "{sentence} is a whole sentence: what the first step does in the end.",
    ),
    "ways.weak": UiText("Weakest link: step {step}, {grade}.", "{grade}: 'limited evidence'."),
    "ways.no-grade": UiText(
        "No step carries a grade: these are links of anatomy, of terms, and of what is said.",
        "Below a way.",
    ),
    "ways.said-by": UiText("Who says step {step}", "Before a list of articles, each with how."),
    "ways.said-one": UiText("{article} ({stance})", "One article. {stance}: 'disputes it'."),
    "ways.grounds": UiText("What it rests on", "Link: the grounds and studies of a link."),
    "ways.order": UiText("In the order to learn it", "Heading of a folded list of concepts."),
    "ways.walk": UiText("Walk it", "Button: shows a way step by step."),
    "ways.share": UiText("Share or print", "Button: opens the dialog for that."),
    "ways.walking": UiText("Step {step} of {steps}", "Where one is on a way."),
    "ways.whole": UiText("All in all", "Instead of 'Step 4 of 4', at the end of a way."),
    "ways.back": UiText("Back", "Button: one step back on a way."),
    "ways.next": UiText("Next", "Button: one step on along a way."),
    "ways.done": UiText("Back to the list", "Button: ends walking along a way."),
    "ways.same": UiText(
        "Both ends are the same concept. Loops come back to where they began.",
        "Instead of ways. 'Loops' is the tab beside it.",
    ),
    "ways.loops-through": UiText("Loops through {label}", "Button. {label} is a concept."),
    "ways.none.effects": UiText("No effect leads from {source} to {target}.", _ENDS),
    "ways.none.any": UiText("Nothing links {source} with {target}.", _ENDS),
    "ways.try-any": UiText("Follow all kinds of links", "Button where no effect leads there."),
    "ways.try-all": UiText("Take in everything people say", "Button where nothing was found."),
    "ways.try-swap": UiText("The other way round", "Button where nothing was found."),
    "ways.onward": UiText("{source} leads to, nearest first", _ENDS + " Heading of a list."),
    "ways.before": UiText("To {target} lead, nearest first", _ENDS + " Heading of a list."),
    "ways.about": UiText("Concept", "Name of the field for one concept."),
    "ways.direction": UiText("Which way", "Name of a pair of buttons."),
    "ways.in": UiText("What leads here", "One of two buttons: what leads to the concept."),
    "ways.out": UiText("What it leads to", "The other of two buttons."),
    "ways.depth": UiText("How many steps", "Name of the buttons 1, 2 and 3."),
    "ways.leads-none": UiText("Nothing leads to {label} along these links.", "{label}: concept."),
    "ways.out-none": UiText("{label} leads nowhere along these links.", "{label} is a concept."),
    "ways.leads-found": UiText(
        "{n} concept leads to {label}", "{label} is a concept.", "{n} concepts lead to {label}"
    ),
    "ways.out-found": UiText(
        "{label} leads to {n} concept", "{label} is a concept.", "{label} leads to {n} concepts"
    ),
    "ways.cut": UiText(
        "The picture shows the {n} nearest.", "Below a list of more concepts than are drawn."
    ),
    "ways.elsewhere": UiText(
        "Found, without one place",
        "Heading of a list beside the figure: what was found that has no one place in the body.",
    ),
    "ways.through": UiText("Through", "Name of a field: only loops through this concept."),
    "ways.through-all": UiText("any concept", "In that field while it is empty, in grey."),
    "ways.clear": UiText("Clear", "Button, a cross beside a field: empties it."),
    "ways.feeding": UiText("{n} feeds itself", "How many loops do.", "{n} feed themselves"),
    "ways.calming": UiText("{n} calms itself", "How many loops do.", "{n} calm themselves"),
    "ways.feeds": UiText("feeds itself", "On a loop: what comes round makes it more."),
    "ways.calms": UiText("calms itself", "On a loop: what comes round makes it less."),
    "ways.loops-none": UiText("No loop goes along these links.", "Instead of a list of loops."),
    "ways.loops-many": UiText(
        "This graph is so large that its loops are not counted.",
        "Instead of a list of loops, in a graph of many thousand links.",
    ),
    "ways.loops-lead": UiText(
        "An effect that comes back to where it began. Choose one to see it alone.",
        "Over the list of loops.",
    ),
    "ways.more": UiText("Show {n} more", "Button under a list that is cut.", "Show {n} more"),
    "ways.told-in": UiText("In the guided path “{tour}”", "Link on a loop. {tour}: its title."),
    "ways.further": UiText("{n} more", "Summary of a folded rest of a list.", "{n} more"),
}
