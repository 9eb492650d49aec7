"""Typed checks that judge an outreach message before it goes out."""
