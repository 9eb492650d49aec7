"""Numbers fitted on the corpus by `python -m qualify.training`; those of the encoder by `python -m qualify.training.encoder`; no code."""
