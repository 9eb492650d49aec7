"""Hypothesis settings: the same examples in every run and no clock; ``--hypothesis-profile=search`` looks for more."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=1_000, deadline=None)
settings.load_profile("steady")
