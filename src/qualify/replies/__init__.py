"""Replies: what a recipient wrote back, read as one intent by phrases and a small learned part; each answer quotes what it rests on."""

from qualify.replies.cue import Intent
from qualify.replies.read import read_reply
from qualify.replies.reply import VERSION, Quote, Reply

__all__ = ["VERSION", "Intent", "Quote", "Reply", "read_reply"]
