"""The Story and the Body: steps, predictions, the choice among guided paths."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_CARD = "In a list of guided paths, under a path's title and purpose."

TEXTS: dict[str, UiText] = {
    "body.steps": UiText(
        "Show the steps",
        "Switch on the Body, like 'Show names': whether the story's steps are shown on the figure.",
    ),
    "body.elsewhere": UiText(
        "In the step, without one place",
        "Heading of a list beside the figure: what the story's step is about that is not in one "
        "place of the body, such as stress.",
    ),
    "panel.to-map": UiText("On the map", "Button on a card: shows the concept on the Map."),
    "question.right": UiText(
        "Yes: {answer}.", "After a right guess. {answer} is a concept's title, e.g. Pelvic floor."
    ),
    "question.not-quite": UiText(
        "Not quite. It is: {answer}.",
        "After another guess, kindly. {answer} is a concept's title, e.g. Pelvic floor.",
    ),
    "question.go-on": UiText("Go on", "Button after a guess: to the step."),
    "question.skip": UiText("Skip (→)", "Button beside a question. → is the key that does it too."),
    "question.never": UiText("Don't ask", "Button beside a question: no more questions."),
    "story.link": UiText("Copy link to this step", "Button, a picture of a chain link."),
    "story.onward": UiText(
        "Next: {title}", "Button at a story's last step. {title} is another story's title."
    ),
    "story.play": UiText("Play", "Button: plays the story step by step."),
    "story.pause": UiText("Pause", "Button."),
    "story.previous": UiText("Previous step", "Button."),
    "story.next": UiText("Next step", "Button."),
    "story.position": UiText("{step} of {steps}", "Where the reader is in the story, e.g. 4 of 9."),
    "story.tours": UiText("Guided path:", "Before a story's title, on the button that opens all."),
    "story.size": UiText("{steps} steps, {minutes} min", "In a list of stories: how long one is."),
    "story.step": UiText("Step {step}", "Name of the dot for a step."),
    "story.player": UiText("Story player", "Name of the group of play buttons."),
    "tours.title": UiText("Guided paths", "Heading of the list of all stories."),
    "tours.lead": UiText(
        "Each takes a few minutes. How far you came is kept in this browser only.",
        "Under the heading of the list of all stories.",
    ),
    "tours.came": UiText("You came to step {step} of {steps}", _CARD),
    "tours.done": UiText("You have been through it", _CARD),
    "tours.go-on": UiText("Go on from step {step}", "Button. " + _CARD),
    "tours.forget": UiText("Forget how far I came", "Button under the list of guided paths."),
    "tours.ask": UiText(
        "Let me guess before some steps",
        "Switch under the list of guided paths: questions before some of the steps.",
    ),
}
