"""Connections: a person's profile and the history with them, sorted into five kinds by signs that can be read."""

from qualify.connections.connection import Connection, Message
from qualify.connections.signs import SIGNS, Sign
from qualify.connections.sort import sort_connection
from qualify.connections.sorted import LABELS, Clue, Label, Sorted

__all__ = ["LABELS", "SIGNS", "Clue", "Connection", "Label", "Message", "Sign", "Sorted", "sort_connection"]
