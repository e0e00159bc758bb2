"""The spread player: how a change moves over the map, wave by wave, in words and bands."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_BAND = (
    "How strongly a concept changes, in five bands from 'not reached' to 'strong'; stands alone "
    "after a change such as 'More muscle tension' or 'Lower vagal tone'."
)
_NAMES = "{names} is a list of concepts inside a sentence."
_SHARE = "How much of a change comes by this link; stands before its sentence."

TEXTS: dict[str, UiText] = {
    "dock.spread": UiText("Follow the stress", "Heading of the tool that plays the spread."),
    "dock.open.spread": UiText("Follow the stress", "Button: opens the tool of that name."),
    "spread.model": UiText(
        "A teaching model: order and direction on this map. Not a measurement, not a forecast, not "
        "treatment advice.",
        "Fixed line, always visible while the stress is followed, and on its handout.",
    ),
    "spread.player": UiText("Player", "Name of the group of buttons that play the waves."),
    "spread.setting": UiText("Choices", "Opens the choices: what is followed, and how."),
    "spread.play": UiText("Play", "Button: plays wave by wave."),
    "spread.pause": UiText("Pause", "Button."),
    "spread.previous": UiText("One wave back", "Button."),
    "spread.next": UiText("One wave on", "Button."),
    "spread.speed": UiText("Speed", "Name of a choice: how fast it plays."),
    "spread.speed.slow": UiText("slow", "Speed."),
    "spread.speed.usual": UiText("normal", "Speed."),
    "spread.speed.fast": UiText("fast", "Speed."),
    "spread.at-start": UiText("Start", "Where one is: before the first wave."),
    "spread.position": UiText("Wave {n} of {count}", "Where one is. Both are numbers."),
    "spread.waves": UiText("Wave", "Name of a slider that goes from wave to wave."),
    "spread.mode": UiText("The stress is", "Before two choices: short-lived, long-lasting."),
    "spread.acute": UiText("short-lived", "The stress comes and goes."),
    "spread.chronic": UiText("long-lasting", "The stress stays."),
    "spread.from": UiText("Starts with", "Before a list of what sets the stress off."),
    "spread.from-nothing": UiText("nothing", "After 'Starts with', where nothing is ticked."),
    "spread.with": UiText(
        "Meanwhile", "Before a list of practices that are done at the same time."
    ),
    "spread.with-nothing": UiText("no practice", "After 'Meanwhile', where nothing is ticked."),
    "spread.with-more": UiText("All practices", "Opens the long list of practices."),
    "spread.dimmer": UiText(
        "A practice dims what is raised or lowered, back towards usual. Alone it changes nothing.",
        "Under the choice of practices.",
    ),
    "spread.evidence": UiText("Count", "Before three choices: which links of the map count."),
    "spread.strong": UiText("well supported", "Only links with strong or moderate evidence."),
    "spread.plausible": UiText("plausible too", "Also links with limited or conflicting evidence."),
    "spread.all": UiText("everything people say", "Also links that nobody has tested."),
    "band.not-reached": UiText("not reached", _BAND),
    "band.faint": UiText("faint", _BAND),
    "band.mild": UiText("mild", _BAND),
    "band.clear": UiText("clear", _BAND),
    "band.strong": UiText("strong", _BAND),
    "spread.begins": UiText(
        "It begins here: {names}. Press Play, or go on wave by wave.", "Before the first wave."
    ),
    "spread.nothing": UiText(
        "Nothing sets anything off, so nothing moves. A practice alone changes nothing either.",
        "Where no start is ticked.",
    ),
    "spread.no-way": UiText(
        "From here it reaches nothing on this map.", "Where the starts lead nowhere."
    ),
    "spread.reaches": UiText("Now it reaches {names}.", "A wave. " + _NAMES),
    "spread.reaches-more": UiText(
        "Now it reaches {names} and {n} more.",
        "A wave. {names} is a list of concepts apart by commas.",
        plural="Now it reaches {names} and {n} more.",
    ),
    "spread.builds": UiText("builds up", "Mark on what comes late and grows slowly."),
    "spread.further": UiText("{n} more", "Opens the rest of a list.", plural="{n} more"),
    "spread.unsure": UiText(
        "Reached in fewer than half of the versions of this map, so without a sure place in the "
        "order:",
        "Before a list of concepts. Versions: the map with other strengths, links left out.",
    ),
    "spread.further-unsure": UiText(
        "{n} without a sure place",
        "Opens a list of concepts whose place in the order is not sure.",
        plural="{n} without a sure place",
    ),
    "spread.sure": UiText(
        "The order of the waves holds in 9 of 10 versions of this map.",
        "Under a wave. Versions: the map with other strengths, uncertain links left out.",
    ),
    "spread.one-run": UiText(
        "The order is that of one run on this map.",
        "Under a wave, where the order was not tested on versions of the map.",
    ),
    "spread.outside": UiText(
        "{n} that it reaches is not in this picture.",
        "How many concepts are reached but not drawn. A button follows.",
        plural="{n} that it reaches are not in this picture.",
    ),
    "spread.elsewhere": UiText(
        "Reached too, without one place",
        "Heading of a list beside the Body: what the stress reaches that is not in one place.",
    ),
    "spread.show-all": UiText("Show them on the map", "Button: the Map with everything on it."),
    "spread.short": UiText("In short", "Heading of a few lines after the last wave."),
    "spread.to-end": UiText("Straight to the end", "Button: to the last wave and the summary."),
    "spread.first": UiText("First it reaches {names}.", "In short. " + _NAMES),
    "spread.slowly": UiText(
        "This builds up slowly: {names}.", "In short: what comes late. " + _NAMES
    ),
    "spread.not-slowly": UiText(
        "Nothing builds up: the stress has passed before that.", "In short, of short-lived stress."
    ),
    "spread.eases": UiText(
        "With {practice}, this gets weaker: {names}.",
        "In short. {practice} is a practice inside a sentence, {names} a list of changes, such as "
        "'more muscle tension and lower vagal tone'.",
    ),
    "spread.eases-none": UiText(
        "With {practice}, all stays as strong as it was, in these words.",
        "In short, where no concept changes its band. {practice} as in a sentence.",
    ),
    "spread.try": UiText("Show with {practice}", "Button. {practice} is a practice."),
    "spread.untested": UiText(
        "Of the {count} steps it takes here, nobody has tested {n}, as far as we found. It is this "
        "one: {sentence}",
        "In short. {sentence} is a whole sentence with a full stop.",
        plural="Of the {count} steps it takes here, nobody has tested {n}, as far as we found. One "
        "of them: {sentence}",
    ),
    "spread.tested": UiText("Every step it takes here has been studied.", "In short."),
    "spread.unmeasured": UiText(
        "No strength here was measured in a body: how strong a step is, is set by rule.",
        "In short, the last line.",
    ),
    "spread.left": UiText("What is left", "Heading: with fewer links counted."),
    "spread.left-count": UiText(
        "Of {count} concepts, {n} is still reached.",
        "With fewer links counted. Both are numbers.",
        plural="Of {count} concepts, {n} are still reached.",
    ),
    "spread.gone": UiText("Not reached any more: {names}.", _NAMES),
    "spread.gone-more": UiText(
        "Not reached any more: {names} and {n} more.",
        "{names} is a list of concepts apart by commas.",
        plural="Not reached any more: {names} and {n} more.",
    ),
    "spread.missing": UiText(
        "Here a step is missing, for it is not supported well enough:",
        "Before a list of sentences, each with its evidence.",
    ),
    "spread.change": UiText("Without and with", "Heading of a table: before and after a practice."),
    "spread.concept": UiText(
        "Change", "Head of a column in that table: a change, such as 'more muscle tension'."
    ),
    "spread.before": UiText("without", "Head of a column: without the practice."),
    "spread.after": UiText("with", "Head of a column: with the practice."),
    "spread.same": UiText(
        "{n} other stays as it was.",
        "Under the table: concepts whose band stays.",
        plural="{n} others stay as they were.",
    ),
    "spread.before-mark": UiText(
        "In the picture a dashed line shows where it stood without.",
        "Under that table. Without: without the practice.",
    ),
    "spread.no-change": UiText(
        "In these words nothing changes: what it dims stays in the same band.",
        "Under that heading.",
    ),
    "spread.often": UiText(
        "in {n} of 10 versions of this map",
        "In that table, how often the change of a row holds. Versions: see the waves.",
        plural="in {n} of 10 versions of this map",
    ),
    "spread.change-unsure": UiText(
        "{n} that holds in fewer than half of the versions of this map",
        "Opens more rows of that table.",
        plural="{n} that hold in fewer than half of the versions of this map",
    ),
    "spread.no-sure-change": UiText(
        "No change of band holds in at least half of the versions of this map.",
        "Under that heading.",
    ),
    "spread.why": UiText("Why: {change}", "Heading. {change} is such as 'more muscle tension'."),
    "spread.why-start": UiText(
        "Here it starts, so nothing on the map acts on it.", "Why: of what sets it off."
    ),
    "spread.why-not": UiText(
        "The stress does not reach {concept} here.", "Why: of a concept that is not reached."
    ),
    "spread.reading": UiText("How to read this", "Opens two lines."),
    "spread.reading-fill": UiText(
        "The fuller a box, the larger the change from usual; ▲ is more than usual, ▼ less.",
        "How to read the picture. The signs stand on the boxes; leave them.",
    ),
    "spread.reading-bands": UiText(
        "Strong, clear, mild and faint compare a concept with the one that changes most on this "
        "map, with everything counted and no practice.",
        "How to read the five bands.",
    ),
    "spread.why-hint": UiText(
        "Choose a concept to see what it comes from.", "Hint under the waves."
    ),
    "spread.inputs": UiText("What acts on it", "Heading of a list of sentences, with how much."),
    "spread.mostly": UiText("mostly", _SHARE),
    "spread.partly": UiText("partly", _SHARE),
    "spread.little": UiText("a little", _SHARE),
    "spread.against": UiText("against it", "A link that works against the change. " + _SHARE),
    "spread.dims": UiText("dimmed by", "A practice works against the change. " + _SHARE),
    "spread.ways": UiText(
        "The strongest ways here", "Heading of a list of ways told in sentences."
    ),
    "spread.smaller": UiText(
        "Smaller ways and loops add to it.", "Ends the list of the strongest ways."
    ),
    "spread.smaller-against": UiText(
        "Smaller ways and loops work against it.", "Ends the list of the strongest ways."
    ),
    "spread.knock": UiText("Take one part away", "Heading of a list: what is left then."),
    "spread.robust": UiText(
        "Without any one of them it stays as it is: {band}.",
        "Where no concept alone decides. {band} is one of the five bands.",
    ),
    "spread.without": UiText(
        "Without {concept}: {band}.",
        "{concept} is a concept inside a sentence, {band} one of the five bands.",
    ),
    "spread.read": UiText("Read about it", "Link on a phone, to a concept's card in the List."),
    "spread.leave-why": UiText("Back to the waves", "Button: ends the question why."),
    "spread.print": UiText("Print and share", "Button: opens the dialog for printing and sharing."),
    "handout.waves": UiText("Wave by wave", "Heading on a handout."),
    "handout.unsure": UiText("Without a sure place: {names}.", "On a handout, at a wave."),
    "handout.unsure-means": UiText(
        "Without a sure place is what is reached in fewer than half of the versions of this map.",
        "On a handout, under the waves. Versions: with other strengths, uncertain links left out.",
    ),
    "handout.settings": UiText(
        "Starts with: {starts}. The stress is {mode}. Meanwhile: {practices}. Links that count: "
        "{evidence}.",
        "On a handout: what was chosen, each as in its choice.",
    ),
}
