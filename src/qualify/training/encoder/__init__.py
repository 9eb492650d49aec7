"""Fits the optional encoder: ``python -m qualify.training.encoder --base DIR``. Needs the group ``encoder``; nothing else imports it."""
