"""Write a page for every challenge, move and rule from the values that define them, and name it in the navigation."""

from collections.abc import Iterable, Sequence
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from qualify.challenges import CHALLENGES, Challenge
from qualify.findings import Example, Rule
from qualify.models import Draft, Model
from qualify.moves import MOVES, Move
from qualify.rules import RULES

Page = tuple[str, str, str]
"""Title, address and Markdown of a page."""

FAMILIES = {"T": "targeting", "V": "value", "N": "no", "I": "introductions", "M": "mechanics"}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are written here, and what leads to them."""
    for section, pages in SECTIONS.items():
        for _, address, text in pages:
            files.append(File.generated(config, address, content=text))
        _at(config, section)[section] = [{title: address} for title, address, _ in pages]
    return files


def _at(config: MkDocsConfig, section: str) -> dict[str, Any]:
    """Find the entry of the navigation that a section's pages go into."""
    return next(entry for entry in config.nav or [] if section in entry)


def challenge_pages() -> Sequence[Page]:
    """Write the index of challenges and a page for each."""
    rows = [f"| [`{each.name}`]({each.name}.md) | {each.question} |" for each in CHALLENGES]
    index = _page(
        "Challenges", "Four questions that a recipient asks of a message.", _table("challenge", "question", rows=rows)
    )
    return _section("challenges", index, ((each.name, _challenge(each)) for each in CHALLENGES))


def _challenge(each: Challenge) -> str:
    moves = "\n".join(f"- [`{name}`](../moves/{name}.md): {_MOVES[name].about}" for name in each.looks_for)
    cases = [f"| {case.verdict} | {_cell(case.text)} |" for case in each.cases]
    return _page(
        f"`{each.name}`",
        f"> {each.question}",
        each.rule,
        "## What it reads\n\n" + moves,
        "## Messages that show each verdict\n\n" + _table("verdict", "message", rows=cases),
    )


def move_pages() -> Sequence[Page]:
    """Write the index of moves and a page for each."""
    rows = [f"| [`{each.name}`]({each.name}.md) | {each.group} | {each.about} |" for each in MOVES]
    index = _page(
        "Moves",
        "What each stretch of a message does to its reader.",
        _table("move", "family", "what it does", rows=rows),
    )
    return _section("moves", index, ((each.name, _move(each)) for each in MOVES))


def _move(each: Move) -> str:
    readers = [f"[`{c.name}`](../challenges/{c.name}.md)" for c in CHALLENGES if each.name in c.looks_for]
    return _page(
        f"`{each.name}`",
        each.about,
        f"Family: {each.group}." + (f" Evidence for {' and '.join(readers)}." if readers else ""),
        f"Known by: {', '.join(sign.name for sign in each.signs)}; and by a learned model of sentences.",
        "## Examples\n\n" + _quotes(each.fires),
        "## Near misses\n\nThey look like it and are not.\n\n" + _quotes(each.near_misses),
        "## Source\n\nMoves as in genre analysis of sales letters: Bhatia, *Analysing Genre* (1993). The list is ours.",
    )


def rule_pages() -> Sequence[Page]:
    """Write the index of rules and a page for each."""
    rows = [
        f"| [{each.code}]({each.code}.md) | `{each.name}` | {each.severity} | {_cell(each.about)} |" for each in RULES
    ]
    letters = ", ".join(f"{letter} {family}" for letter, family in FAMILIES.items())
    table = _table("code", "name", "severity", "what it looks for", rows=rows)
    return _section("rules", _page("Rules", f"By family: {letters}.", table), ((r.code, _rule(r)) for r in RULES))


def _rule(each: Rule) -> str:
    why = "Source" if each.code.startswith("M") else "Why it matters"
    parts = [
        f"`{each.name}`, family {FAMILIES[each.code[0]]}, severity {each.severity} unless a policy says otherwise.",
        _text(each.about),
        f"## {why}\n\n{_text(each.why)}",
        f"## What to do\n\n{_text(each.remedy)}",
    ]
    if each.fires:
        parts.append("## It fires on\n\n" + "\n".join(map(_example, each.fires)))
    if each.near_misses:
        parts.append("## It leaves alone\n\n" + "\n".join(map(_example, each.near_misses)))
    return _page(f"{each.code} `{each.name}`", *parts)


def _example(example: Example) -> str:
    """Write a draft: what is known, the message, and the words that the finding points at."""
    draft = Draft.parse(example.draft)
    known = [f"{name}: {value}" for part in (draft.recipient, draft.sender) if part for name, value in _given(part)]
    subject = [f"Subject: {draft.subject}", ""] if draft.subject else []
    context = f"Given: {_text('; '.join(known))}\n\n" if known else ""
    points = f"\nIt points at {_code(example.quote)}.\n" if example.quote else ""
    return context + _fenced("\n".join([*subject, draft.body])) + points


def _given(part: Model) -> Iterable[tuple[str, str]]:
    for name, value in part.model_dump(mode="json", exclude_defaults=True).items():
        yield f"{type(part).__name__.lower()}.{name}", value if isinstance(value, str) else repr(value)


def _section(folder: str, index: str, pages: Iterable[tuple[str, str]]) -> Sequence[Page]:
    return [("Overview", f"{folder}/index.md", index), *((name, f"{folder}/{name}.md", text) for name, text in pages)]


def _page(title: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", *parts]) + "\n"


def _table(*heads: str, rows: Sequence[str]) -> str:
    return "\n".join([f"| {' | '.join(heads)} |", "|---" * len(heads) + "|", *rows])


def _quotes(texts: Iterable[str]) -> str:
    return "\n".join(_fenced(text) for text in texts)


def _fenced(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}text\n{text}\n{fence}\n"


def _code(text: str) -> str:
    return f"`` {text} ``"


def _text(text: str) -> str:
    """Write words with what Markdown or HTML would take for markup escaped."""
    return "".join(f"\\{sign}" if sign in r"\`*_{}[]<>|" else sign for sign in text)


def _cell(text: str) -> str:
    return _text(" ".join(text.split()))


_MOVES = {move.name: move for move in MOVES}

SECTIONS = {"Challenges": challenge_pages(), "Moves": move_pages(), "Rules": rule_pages()}
