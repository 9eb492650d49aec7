"""Rebuilds the weights from the corpus: ``python -m qualify.training``. Needs the extra ``training``; nothing else imports it."""
