"""Connections: a person's profile and the history with them, sorted into five kinds by signs that can be read."""

from qualify.connections.connection import CONNECTION_SCHEMA, MAX_MESSAGES, Connection, Message
from qualify.connections.signs import SIGNS, Sign
from qualify.connections.sort import sort_connection
from qualify.connections.sorted import LABELS, SORTED_SCHEMA, Clue, Label, Sorted

__all__ = [
    "CONNECTION_SCHEMA",
    "LABELS",
    "MAX_MESSAGES",
    "SIGNS",
    "SORTED_SCHEMA",
    "Clue",
    "Connection",
    "Label",
    "Message",
    "Sign",
    "Sorted",
    "sort_connection",
]
