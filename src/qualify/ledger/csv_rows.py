"""Reads the rows of a CSV file one by one (RFC 4180), so that one that is broken costs no other."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from attrs import frozen

MAX_LINES = 100
"""The most lines that one quoted value may span; more means that its quote was never closed."""

Source = str | Path | TextIO


@frozen
class Row:
    """One row: the line that it starts on (the first is 1), its cells, and what is wrong with it."""

    line: int
    cells: tuple[str, ...]
    raw: str
    fault: str = ""


def read_lines(source: Source) -> list[str]:
    """Read all lines, from a path in UTF-8 or UTF-16 (bytes that are neither stay visible in the report).

    Raises:
        OSError: When the file cannot be read.
    """
    if isinstance(source, str | Path):
        with Path(source).open("rb") as file:
            utf16 = file.read(2) in (b"\xff\xfe", b"\xfe\xff")
        encoding = "utf-16" if utf16 else "utf-8-sig"
        with Path(source).open(encoding=encoding, errors="backslashreplace", newline="") as text:
            return list(text)
    lines = list(source)
    return [lines[0].removeprefix("\ufeff"), *lines[1:]] if lines else []


def delimiter_of(header: str) -> str:
    """Tell what separates the columns: a comma, or what European spreadsheets write."""
    return max(",;\t", key=header.count)


def read_rows(lines: list[str]) -> Iterator[Row]:
    """Yield every row that is not blank, broken ones with their fault; reading goes on at the next line."""
    delimiter = delimiter_of(next((line for line in lines if line.strip()), ""))
    at = 0
    while at < len(lines):
        row, used = _read_row(lines[at : at + MAX_LINES], at + 1, delimiter)
        at += used
        if any(cell.strip() for cell in row.cells) or row.fault:
            yield row


def _read_row(lines: list[str], line: int, delimiter: str) -> tuple[Row, int]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        cells = tuple(next(reader))
    except csv.Error:
        fault = "cannot be read: a quote is left open or stands alone; double it or close it"
        return Row(line, (), lines[0].rstrip("\r\n"), fault), 1
    used = reader.line_num
    return Row(line, cells, "".join(lines[:used]).rstrip("\r\n")), used
