"""Readers: from files to drafts. Each knows one format and nothing of what is made of it."""
