"""What translators are told about a text: what it is, a real sentence with it, the curator's note.

The sentence is taken from the graph itself, so that a form is judged where readers will meet it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from hipgraph import interface
from hipgraph.keys import split
from hipgraph.l10n.sentences import compose, fill
from hipgraph.l10n.telling import verb
from hipgraph.l10n.texts import graph_texts

if TYPE_CHECKING:
    from hipgraph.interface.table import UiText
    from hipgraph.model import Edge, Graph, Node, Sign

_WHAT = {
    "label": "Title on the map; as short as possible.",
    "in_sentence": "The form a speaker uses inside a sentence.",
    "indefinite": "The form after “is a kind of”.",
    "up": "What more of it is called; a sentence begins with it.",
    "down": "What less of it is called; a sentence begins with it.",
    "summary": "One plain sentence.",
    "text": "Up to three short paragraphs.",
    "synonyms": "Other words a reader might type, one per line; as many as your language has.",
    "steps": "A list, one item per line; keep the number of lines.",
    "cautions": "A list, one item per line; keep the number of lines.",
    "stop_when": "A list, one item per line; keep the number of lines.",
    "cue.say": "What a teacher can say in class.",
    "cue.instead_of": "What the teacher says that instead of.",
    "physiology": "What the image can truthfully stand for.",
    "statement": "The claim as people make it, in full.",
    "because": "Why research is judged so, in one sentence.",
    "figurative": "What it is worth as an image.",
    "true_part": "What is true in it.",
    "say_instead": "Two spoken sentences at most.",
    "mechanism": "How it is thought to work.",
    "finding": "What a study found, in one sentence.",
}
_STEADY = "A list, one item per line; keep the number of lines."
_FORMS = {
    "forward": "Said of the source, without the names.",
    "inverse": "Said of the target, without the names.",
    "sentence": "Plain: well supported.",
    "sentence_hedged": "Hedged: plausible, not certain.",
    "sentence_said": "Only said to be so: nobody has tested it.",
    "sentence_inverse": "Plain, starting from the target.",
    "sentence_inverse_hedged": "Hedged, starting from the target.",
    "sentence_inverse_said": "Only said to be so, starting from the target.",
}
_SAMPLES = {"n": "3", "file": "nodes/muscle.yaml", "line": "12", "text": "the hips store trauma"}
_QUOTE = "“{text}”"
_HOLE = re.compile(r"\{(\w+)\}")


class Commentator:
    """Writes the comment of each content key of one graph."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    def __call__(self, key: str) -> str:
        """Return the comment's lines: what, example, note."""
        kind, subject, field = split(key)
        what, example, note = getattr(self, f"_{kind.replace('-', '_')}")(subject, field)
        lines = (what, example and f"Example: {example}", note and f"Note: {note}")
        return "\n".join(" ".join(line.split()) for line in lines if line)

    @cached_property
    def _texts(self) -> dict[str, str]:
        return graph_texts(self._graph)

    def _sentence(self, edge: Edge) -> str:
        parts = compose(
            self._graph, edge, self._texts.get, inverse=False, quote=_QUOTE, english=True
        )
        return "".join(part.text for part in parts or ())

    def _about(self, node: Node, field: str) -> str:
        """Return a sentence with the node in it, where possible in the very form of the field."""
        out, into = self._graph.out_edges[node.id], self._graph.in_edges[node.id]
        types = self._graph.edge_types
        fitting = [edge for edge in into if types[edge.type].target_form == field]
        for edge in (*(fitting if field != "in_sentence" else ()), *out, *into):
            if not edge.sentence:
                return self._sentence(edge)
        return node.summary or (node.claim.statement if node.claim else node.label)

    def _node(self, subject: str, field: str) -> tuple[str, str, str]:
        node = self._graph.nodes[subject]
        example = self._about(node, field)
        if field in ("up", "down"):
            when = "Under stress" if field == "up" else "When stress eases"
            example = self._change(node, field) or f"{when}: {getattr(node, field)}."
        return _WHAT.get(field, ""), example, node.note

    def _change(self, node: Node, field: str) -> str:
        """Return a step of a way that begins with a change of the node, if it changes anything."""
        for edge in self._graph.out_edges[node.id]:
            target = self._graph.nodes[edge.target]
            if edge.sign and target.up:
                end: Sign = "+" if (edge.sign == "+") == (field == "up") else "-"
                template = interface.part("told")[f"told.{verb(target, end)}.can"].text
                ends = (node, field), (target, "in_sentence")
                return "".join(p.text for p in fill(template, *ends, self._texts.get, _QUOTE) or ())
        return ""

    def _claim(self, subject: str, field: str) -> tuple[str, str, str]:
        node = self._graph.nodes[subject]
        what = "The claim, short; it is quoted in sentences." if field == "label" else _WHAT[field]
        return what, self._about(node, field), node.note

    def _node_type(self, subject: str, field: str) -> tuple[str, str, str]:
        what = "A kind of concept." if field == "label" else "What such a concept is."
        for node in self._graph.nodes.values():
            if node.type == subject:
                return what, f"{node.label}. {self._about(node, 'label')}", ""
        return what, "", ""

    def _edge_type(self, subject: str, field: str) -> tuple[str, str, str]:
        kind = self._graph.edge_types[subject]
        what = _FORMS.get(field, "")
        template = kind.phrases[field] if "{" in kind.phrases[field] else ""
        template = template or kind.phrases.get(
            "sentence_inverse" if field == "inverse" else "sentence", ""
        )
        for edge in self._graph.edges.values():
            if edge.type == subject:
                ends = self._graph.nodes[edge.source], self._graph.nodes[edge.target]
                source, target = (ends[0], "in_sentence"), (ends[1], kind.target_form)
                parts = fill(template, source, target, self._texts.get, _QUOTE)
                return what, "".join(part.text for part in parts or ()), ""
        return what, "", "No link of this kind is in the graph yet."

    def _edge(self, subject: str, field: str) -> tuple[str, str, str]:
        edge = self._graph.edges[subject]
        what = "The sentence of this link alone." if field == "sentence" else _WHAT[field]
        return what, self._sentence(edge), edge.note

    def _article(self, subject: str, field: str) -> tuple[str, str, str]:
        article = self._graph.articles[subject]
        if field == "short":
            return "What this article is called in passing.", article.title, ""
        heading = next(s.heading for s in article.sections if f"section.{s.id}" == field)
        return "Why nothing is taken from this part.", f"{article.title}: {heading}", ""

    def _study(self, subject: str, field: str) -> tuple[str, str, str]:
        study = self._graph.studies[subject]
        return _WHAT[field], f"{study.authors[0]} {study.year}: {study.title}", ""

    def _tour(self, subject: str, field: str) -> tuple[str, str, str]:
        tour = self._graph.tours[subject]
        whats = {"title": "Title of a guided path.", "purpose": "What the path is for."}
        for number, step in enumerate(tour.steps, 1):
            if field.startswith(f"{step.id}."):
                named = ", ".join(self._graph.nodes[node].label for node in step.nodes)
                shown = f"{tour.title}, step {number} of {len(tour.steps)}, shows: {named}."
                return "Said in a step of a guided path.", shown, ""
        return whats[field], f"{tour.title}: {tour.steps[0].say}", ""

    def _situation(self, subject: str, field: str) -> tuple[str, str, str]:
        what = "What a teacher meets in class." if field == "title" else _STEADY
        return what, self._graph.situations[subject].title, ""


def ui_comment(entry: UiText) -> str:
    """Return the note of an interface text, and the text filled in where it has placeholders."""
    text = entry.plural or entry.text
    filled = _HOLE.sub(lambda hole: _SAMPLES.get(hole[1], hole[1]), text)
    example = f"Example: {filled}" if filled != text else ""
    return "\n".join(" ".join(line.split()) for line in (entry.note, example) if line)
