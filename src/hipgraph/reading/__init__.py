"""Reading: a folder of YAML becomes records with a place for every field, and then the graph."""
