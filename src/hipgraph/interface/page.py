"""The page's interface texts: every word a reader sees that is not content of the graph."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "page.title": UiText(
        "How stress reaches the hips", "Title of the page and of the browser tab."
    ),
    "page.lead": UiText(
        "Follow stress step by step, see what research says, and what is only said.",
        "One sentence under the title.",
    ),
    "page.description": UiText(
        "An interactive map of how stress reaches the hips: what is known, what is plausible, and "
        "what is only said.",
        "For search engines and link previews.",
    ),
    "page.no-scripts": UiText(
        "Scripts are off, so this is the whole map as a picture and a list.",
        "Shown only where scripts do not run.",
    ),
    "page.skip": UiText("Skip to the content", "Link for keyboard users, first on the page."),
    "page.error": UiText(
        "The picture could not be drawn here. The List has everything.",
        "Shown if the drawing part fails.",
    ),
    "view.label": UiText("Views", "Name of the group of view buttons."),
    "view.story": UiText("Story", "View: the guided story."),
    "view.body": UiText("Body", "View: the drawn figure of torso and hips."),
    "view.map": UiText("Map", "View: the map in lanes."),
    "view.list": UiText("List", "View: everything as text."),
    "view.claims": UiText("Claims", "View: what people say, with verdicts. 'Is it true?'"),
    "language.label": UiText("Language", "Name of the group of language buttons."),
    "menu.label": UiText("More", "Button at the end of the header: opens a short menu."),
    "help.title": UiText("Keys", "Menu entry and heading: what the keyboard's keys do."),
    "help.steps": UiText(
        "One step or wave on or back",
        "Beside the keys → and ←: in a story, along a way, or following the stress.",
    ),
    "help.play": UiText("Play the story or the waves, or pause", "Beside the space bar."),
    "help.space": UiText("Space", "Name of the space bar, on a key."),
    "help.search": UiText("Search", "Beside the key /."),
    "help.tab": UiText("To the next button, link or picture", "Beside the key Tab."),
    "help.walk": UiText("In the picture: to the next concept along a link", "Beside arrow keys."),
    "help.details": UiText("In the picture: to the details of a concept", "Beside the key Enter."),
    "help.back": UiText("Close, and back to where you were", "Beside the key Esc."),
    "help.help": UiText("These keys", "Beside the key ?."),
    "theme.label": UiText("Light or dark", "Button that switches between light and dark."),
    "full-screen.label": UiText(
        "Full screen", "Button that shows the picture on the whole screen."
    ),
    "search.label": UiText("Search", "Name of the search field."),
    "search.placeholder": UiText("Search, e.g. psoas", "Inside the empty search field."),
    "search.in-class": UiText("In class", "Beside a search result: what happens in class."),
    "search.none": UiText("Nothing found", "No search result."),
    "search.count": UiText("{n} result", "Announced while typing.", plural="{n} results"),
    "search.small-words": UiText(
        "a about after all am an and are as at be been but by can could dangerous day did do does "
        "else from get going good got had has have he help helps her here him his how i if in "
        "into is it its just like long "
        "made make me mean means more much must my near no not of off on one only or our out over "
        "really same say says she should so some such than that the their them then there these "
        "they this those to too up us very was way we were what when where which while who why "
        "will with would you your",
        "Words of your language that say nothing in a question, apart by spaces, in small letters. "
        "Not a translation of these: the search leaves them out.",
    ),
    "search.also": UiText("also: {name}", "Which other name of a concept matched the search."),
    "canvas.label": UiText(
        "Picture of the concepts. Arrow keys walk along the links, Enter opens details, "
        "Escape goes back.",
        "Read aloud when the picture gets keyboard focus.",
    ),
    "canvas.reached": UiText(
        "{label}, {type}. Leads on: {out}. Leads here: {in}.",
        "Announced when a node is reached by keyboard. {out} and {in} are numbers.",
    ),
    "canvas.tools": UiText("Zoom and view", "Name of the group of zoom buttons."),
    "canvas.fit": UiText("Show everything in view", "Button that resets the zoom."),
    "canvas.zoom-in": UiText("Zoom in", "Button."),
    "canvas.zoom-out": UiText("Zoom out", "Button."),
    "map.all": UiText("Show all concepts", "Switch on the Map: every concept, not only the core."),
    "map.core": UiText(
        "The core of the map: {shown} of {all} concepts.", "Line on the Map. Both are numbers."
    ),
    "map.everything": UiText("All {all} concepts. Zoom and drag to read.", "Line on the Map."),
    "body.views": UiText("Side", "Name of the group of buttons: from the front, side, back."),
    "body.front": UiText("Front", "Button and name: the figure from the front."),
    "body.side": UiText("From the side", "Button and name: the figure from the side."),
    "body.back": UiText("Back", "Button and name: the figure from the back."),
    "body.names": UiText("Names", "Name of the group of buttons: everyday names or Latin."),
    "body.everyday": UiText("Everyday names", "Button: the figure's everyday names."),
    "body.latin": UiText("Latin", "Button: the figure's Latin names, where there are any."),
    "body.show": UiText(
        "Show names", "Switch. Off, for practice: choosing a part of the figure tells its name."
    ),
    "body.unnamed": UiText(
        "Which part is number {n}?", "Read aloud for a part of the figure while names are off."
    ),
    "body.breathe": UiText("Breathe", "Button: lets the figure breathe. A verb."),
    "body.breathing": UiText(
        "Diaphragm and pelvic floor: down on the in-breath, up on the out-breath.",
        "Line beside the button while the figure breathes.",
    ),
    "body.in": UiText(
        "Breathing in: diaphragm and pelvic floor have sunk.",
        "Line where the figure stands still at the end of the in-breath.",
    ),
    "body.out": UiText(
        "Breathing out: diaphragm and pelvic floor have risen.",
        "Line where the figure stands still at the end of the out-breath.",
    ),
    "body.felt": UiText("What is felt, and states", "Heading of a list beside the figure."),
    "panel.label": UiText("Details", "Name of the side panel."),
    "panel.close": UiText("Close", "Button that closes the details."),
    "panel.link": UiText("Copy link", "Button: copies a link to what is on screen."),
    "panel.link-done": UiText("Link copied", "After copying."),
    "legend.title": UiText("How to read this", "Heading of the legend."),
    "legend.hint": UiText(
        "Choose a concept or a line to read about it. Untick what you want to leave out.",
        "Under the legend's heading.",
    ),
    "legend.evidence": UiText("The line: what research says", "Legend group."),
    "legend.sign": UiText("The arrow head: which way it goes", "Legend group."),
    "legend.lanes": UiText("The colour: where it belongs", "Legend group."),
    "legend.shapes": UiText("The shape: what it is", "Legend group."),
    "legend.reset": UiText("Show everything again", "Button that clears all filters."),
    "legend.hidden": UiText(
        "{n} link is left out.",
        "How many links the filter leaves out.",
        plural="{n} links are left out.",
    ),
    "legend.model": UiText(
        "A teaching map, not a measurement and not treatment advice.",
        "Fixed line under the legend.",
    ),
    "sign.plus": UiText("raises", "Filled arrow head."),
    "sign.minus": UiText("lowers", "Bar instead of an arrow head."),
    "sign.none": UiText("is part of the body's build", "Line without a head: structural relation."),
    "sign.open": UiText("goes with", "Open circle: association, claims."),
    "shape.box": UiText("a part of the body", "Shape: square corners."),
    "shape.wave": UiText("a state that can rise and fall", "Shape: box with a wave mark."),
    "shape.rounded": UiText("something that sets it off", "Shape: rounded box."),
    "shape.capsule": UiText("something felt or done", "Shape: capsule."),
    "shape.bubble": UiText("something people say", "Shape: speech bubble."),
    "lane.trigger": UiText("What sets it off", "Lane of the map."),
    "lane.brain": UiText("Brain and hormones", "Lane of the map."),
    "lane.nerves": UiText("Nerves and breath", "Lane of the map."),
    "lane.muscles": UiText("Muscles and fascia", "Lane of the map."),
    "lane.joints": UiText("Joints and back", "Lane of the map."),
    "lane.felt": UiText("What is felt", "Lane of the map."),
    "lane.practice": UiText("What people do", "Lane of the map."),
    "lane.claim": UiText("What people say", "Lane of the map."),
    "grade.strong": UiText("strong evidence", "Badge: what research says of a link."),
    "grade.moderate": UiText("moderate evidence", "Badge."),
    "grade.limited": UiText("limited evidence", "Badge."),
    "grade.conflicting": UiText("conflicting findings", "Badge."),
    "grade.untested": UiText("not tested", "Badge: no study found."),
    "grade.tradition": UiText("tradition and images", "Badge."),
    "grade.refuted": UiText("refuted", "Badge."),
    "grade.none": UiText("anatomy and terms", "Legend: links that carry no grade."),
}
