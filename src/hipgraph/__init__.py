"""hipgraph: a bilingual knowledge graph of how stress reaches the hips."""
