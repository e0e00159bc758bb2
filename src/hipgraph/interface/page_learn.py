"""Learning: marks, what comes next, and the test of oneself."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_BUTTON = "Button."
_HEADING = "Heading in the dialog for learning."
_SAID = "What the test says to an answer. Kind, never a score of the reader."
_QUESTION = "A question of the test."
_STRENGTH = "An answer to choose: how well a link is studied."

TEXTS: dict[str, UiText] = {
    "learn.title": UiText("Learn", "Menu entry and heading: what helps to learn. A verb."),
    "learn.mark": UiText("I know this", "Button on a concept's card: marks it as known."),
    "learn.mark-named": UiText(
        "I know this: {label}",
        "The same button, read aloud. It begins with the words that are seen on it.",
    ),
    "learn.tick": UiText("known", "Read aloud for the tick beside a concept one has marked."),
    "learn.first": UiText("Understand this first", "Heading on a card: concepts it builds on."),
    "learn.refused": UiText(
        "Your browser keeps nothing from this page: your marks last for this visit only.",
        "Said once after marking, where the browser refuses to keep.",
    ),
    "learn.begin": UiText("Begin “{tour}”", "Large button. {tour} is a guided path's title."),
    "learn.go-on": UiText(
        "Go on with “{tour}”, step {step} of {steps}",
        "Large button. {tour} is a guided path's title.",
    ),
    "learn.follow": UiText(
        "Next guided path: “{tour}”", "Large button, after a guided path's end: the one after it."
    ),
    "learn.next": UiText("What you could look at next", _HEADING + " A few concepts follow."),
    "learn.known": UiText("What you know", _HEADING),
    "learn.known-none": UiText(
        "Nothing marked yet. Open a concept and choose “I know this”.",
        "Where nothing is marked. Quote the button's own words.",
    ),
    "learn.known-of": UiText(
        "{lane}: {known} of {all}", "How many concepts of a lane are marked. Both are numbers."
    ),
    "learn.begun": UiText("Guided paths you have begun", _HEADING),
    "learn.came": UiText("step {step} of {steps}", "After a guided path's title: how far one is."),
    "learn.practise": UiText(
        "Practise a guided path", _HEADING + " A choice and three buttons follow."
    ),
    "learn.test": UiText("Test yourself", _BUTTON),
    "learn.exam": UiText("Print exam sheet", _BUTTON),
    "learn.work": UiText("Print worksheet", _BUTTON),
    "learn.clear": UiText("Clear marks and progress", _BUTTON),
    "learn.clear-sure": UiText(
        "Clear all your marks, and how far you have come in each guided path?", "Before it is done."
    ),
    "learn.clear-yes": UiText("Clear", _BUTTON + " Does it."),
    "learn.clear-no": UiText("Keep", _BUTTON + " Leaves everything as it is."),
    "learn.cleared": UiText("Everything is cleared.", "After it is done."),
    "quiz.place": UiText(
        "{tour} · question {n} of {all}", "Above a question of the test. {tour} is a title."
    ),
    "quiz.chain": UiText(
        "Put these in order, so that each acts on the next.", _QUESTION + " Concepts follow."
    ),
    "quiz.up": UiText("Move up: {label}", "Button beside a concept that is put in order."),
    "quiz.down": UiText("Move down: {label}", "Button beside a concept that is put in order."),
    "quiz.moved": UiText("{label}: place {n} of {all}", "Announced after moving a concept."),
    "quiz.part": UiText("Which part is marked?", _QUESTION + " A figure and four names follow."),
    "quiz.part-between": UiText(
        "{view}. The marked part is below {above} and above {below}.",
        "The figure, read aloud. {above} and {below} are names of other parts.",
    ),
    "quiz.part-top": UiText(
        "{view}. The marked part is the uppermost, above {below}.", "The figure, read aloud."
    ),
    "quiz.part-bottom": UiText(
        "{view}. The marked part is the lowest, below {above}.", "The figure, read aloud."
    ),
    "quiz.strength": UiText(
        "Somebody says this. How well is it studied?", _QUESTION + " A sentence follows."
    ),
    "quiz.strong": UiText("strong evidence", _STRENGTH),
    "quiz.some": UiText("some evidence: limited, moderate or conflicting", _STRENGTH),
    "quiz.untested": UiText("not tested", _STRENGTH + " No study found."),
    "quiz.explain": UiText(
        "Explain in your own words: {label}", _QUESTION + " {label} is a concept."
    ),
    "quiz.words": UiText("Your words", "Label of the field to write in."),
    "quiz.not-kept": UiText("What you write is kept nowhere.", "Under the field."),
    "quiz.check": UiText("Check", _BUTTON + " Checks the answer."),
    "quiz.compare": UiText("Compare", _BUTTON + " Shows how the map explains it."),
    "quiz.skip": UiText("Skip", _BUTTON + " Goes to the next question."),
    "quiz.next": UiText("Next question", _BUTTON),
    "quiz.finish": UiText("To the end", _BUTTON + " After the last question."),
    "quiz.stop": UiText("Back to Learn", _BUTTON + " Leaves the test."),
    "quiz.again": UiText("New questions", _BUTTON + " Another test about the same guided path."),
    "quiz.choose": UiText("Choose an answer first.", "When nothing is chosen yet."),
    "quiz.right-chain": UiText("Yes, each acts on the next:", _SAID + " Sentences follow."),
    "quiz.wrong-chain": UiText(
        "The map tells it in another order:", _SAID + " Sentences in the right order follow."
    ),
    "quiz.right-part": UiText("Yes: {label}.", _SAID),
    "quiz.wrong-part": UiText("This is something else: {label}.", _SAID),
    "quiz.right-strength": UiText("Yes. Here is why:", _SAID + " The grade and its reason follow."),
    "quiz.wrong-strength": UiText(
        "Not quite. Here is why:", _SAID + " The grade and its reason follow."
    ),
    "quiz.compared": UiText(
        "The map puts it like this. What is the same, what is different?", _SAID
    ),
    "quiz.done": UiText("That was the last question.", "Heading at the end of the test."),
    "quiz.read-again": UiText("Worth reading again:", "At the end of the test; links follow."),
    "quiz.nothing-again": UiText(
        "You had all of it as the map has it.", "At the end, where nothing was answered otherwise."
    ),
}
