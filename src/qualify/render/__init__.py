"""Renderings of a report for people. They read a report and never judge."""

from qualify.render.brief import brief
from qualify.render.line import Line, Piece, Style, plain
from qualify.render.report import rendered

__all__ = ["Line", "Piece", "Style", "brief", "plain", "rendered"]
