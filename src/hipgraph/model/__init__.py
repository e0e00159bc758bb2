"""The graph as frozen values: what every later stage reads, and nothing may change.

Texts in these records are the English source texts. Their translations are looked up by key
(see ``hipgraph.l10n.texts``), never stored here. Lists keep the curator's order where order means
something; everything else is sorted by id.
"""

from __future__ import annotations

from hipgraph.model.body import BodyView, Label, Landmark, Structure
from hipgraph.model.conventions import Expectation, Parameters, Scenario
from hipgraph.model.coverage import Item, Telling
from hipgraph.model.edge import Edge
from hipgraph.model.evidence import Citation, Evidence, Reference
from hipgraph.model.graph import Graph
from hipgraph.model.node import Caution, ClaimBody, Cue, Node
from hipgraph.model.source import Article, Section, Study
from hipgraph.model.tour import Arrangement, Prediction, Situation, Step, Tour
from hipgraph.model.types import EdgeType, NodeType
from hipgraph.model.vocabulary import (
    GRADES,
    LANES,
    ArticleKind,
    Category,
    Grade,
    Lane,
    Role,
    Shape,
    Sign,
    Stance,
    Strength,
    TargetForm,
    Timescale,
    Verdict,
)

__all__ = [
    "GRADES",
    "LANES",
    "Arrangement",
    "Article",
    "ArticleKind",
    "BodyView",
    "Category",
    "Caution",
    "Citation",
    "ClaimBody",
    "Cue",
    "Edge",
    "EdgeType",
    "Evidence",
    "Expectation",
    "Grade",
    "Graph",
    "Item",
    "Label",
    "Landmark",
    "Lane",
    "Node",
    "NodeType",
    "Parameters",
    "Prediction",
    "Reference",
    "Role",
    "Scenario",
    "Section",
    "Shape",
    "Sign",
    "Situation",
    "Stance",
    "Step",
    "Strength",
    "Structure",
    "Study",
    "TargetForm",
    "Telling",
    "Timescale",
    "Tour",
    "Verdict",
]
