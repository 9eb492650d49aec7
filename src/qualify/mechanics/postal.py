"""A postal address, by its shape: a street or post box beside a postcode. It is not looked up anywhere."""

import re

_WORD = r"[^\W\d_][\w.'’-]{0,30}"
_NUMBER = r"\d{1,5}[a-zA-Z]?(?:[-/–]\d{1,4}[a-zA-Z]?)?"

_STREET = (
    # 12 Market Street; 350 Fifth Ave.
    (
        rf"\b{_NUMBER},? (?:{_WORD} ){{0,4}}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr"
        rf"|boulevard|blvd|way|court|ct|place|pl"
        r"|square|sq|terrace|parkway|pkwy|highway|hwy|close|crescent|gardens|row|walk|mews|quay"
        r"|plaza|broadway|circle|loop)\b"
    ),
    (
        r"\b(?:p\.? ?o\.? ?box|post(?:al)? box|postfach|boîte postale|bp|apartado(?: de correos)?"
        r"|casella postale|postbus|skrytka pocztowa) \d{1,6}\b"
    ),
    # Hauptstraße 5; Am Markt 12
    (
        rf"\b(?:[^\W\d_]{{2,30}}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat"
        rf"|laan|plein|gracht|kade|weg|dreef)"
        rf"|(?:am|an der|auf der|im|zum|zur|unter den) {_WORD}) {_NUMBER}\b"
    ),
    # 12 rue de la Paix; Calle Mayor 3; Via Roma 1; ul. Długa 7; Rua Augusta, 100
    (
        rf"\b{_NUMBER},? ?(?:bis,? |ter,? )?(?:rue|avenue|boulevard|place|chemin|quai|impasse|allée"
        rf"|cours) (?:{_WORD} ){{0,4}}{_WORD}"
    ),
    (
        rf"\b(?:calle|c/|avenida|avda\.?|plaza|paseo|carrer|rua|praça|largo|via|viale|piazza|corso"
        rf"|ul\.|ulica|al\.|aleja|plac) ?"
        rf"(?:{_WORD},? ){{1,5}}(?:n[.º°]? ?)?{_NUMBER}\b"
    ),
)

_POSTCODE = (
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b",  # CA 94105
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b",  # EC1A 1BB
    r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b",  # K1A 0B1
    r"\b(?:[A-Z]{1,2}-)?\d{4,5},? [^\W\d_a-z]\w{1,30}",  # 10115 Berlin, 1010 Wien, 75001 Paris
    r"\b\d{4} ?[A-Z]{2},? [^\W\d_a-z]\w{1,30}",  # 1012 AB Amsterdam
    r"\b\d{2}-\d{3} [^\W\d_a-z]\w{1,30}",  # 00-001 Warszawa
    r"\b\d{4}-\d{3}\b",  # 1000-001 Lisboa
    r"\b[A-Z]{2,3} \d{4}\b",  # NSW 2000
    r"\b(?:Dublin \d{1,2}|D\d[\dW] [A-Z\d]{4})\b",
    r"\b\d{6}\b",  # Singapore 048581, Mumbai 400001
)

_NEAR = 120
"""How far apart the two may stand, in code points."""

_STREETS = re.compile("|".join(f"(?:{each})" for each in _STREET), re.IGNORECASE)
_POSTCODES = re.compile("|".join(f"(?:{each})" for each in _POSTCODE))


def find_postal_address(text: str) -> str:
    """Return the first street or post box with a postcode beside it; empty where there is none."""
    for street in _STREETS.finditer(text):
        after = _POSTCODES.search(text, street.end(), street.end() + _NEAR)
        if after:
            return text[street.start() : after.end()]
        start = max(0, street.start() - _NEAR)
        before = _POSTCODES.search(text, start, street.start())
        if before:
            return text[before.start() : street.end()]
    return ""
