"""How the decisions on rows are learned from annotated articles."""
