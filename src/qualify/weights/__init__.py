"""Numbers fitted on the corpus by `python -m qualify.training`; no code."""
