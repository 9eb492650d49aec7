"""Fits the optional encoder: ``python -m qualify.training.encoder --base DIR``. Needs the group ``encoder``; nothing else imports it.

Floating point differs between machines: what it builds is alike, and not the same byte for byte as what ships.
"""
