"""``qualify rules`` and ``qualify explain``: what is looked for, and why."""

import difflib
import sys
from collections.abc import Iterator

import click

from qualify.challenges import CHALLENGES, Challenge
from qualify.cli.errors import UNREAD
from qualify.cli.screen import replace_what_cannot_be_written, show, width
from qualify.findings import Rule
from qualify.moves import MOVES
from qualify.moves.move import Move
from qualify.render.line import Line, folded, line, shortened
from qualify.rules import RULES

_MOST_EXAMPLES = 3

Known = Rule | Move | Challenge


@click.command()
def rules() -> None:
    """List every rule: code, name, severity, what it looks for. In a pipe, parted by tabs."""
    replace_what_cannot_be_written()
    if not sys.stdout.isatty():
        for rule in RULES:
            click.echo(f"{rule.code}\t{rule.name}\t{rule.severity}\t{rule.about}")
        return
    _table()


def _table() -> None:
    from rich.console import Console  # noqa: PLC0415 - paid on a terminal only
    from rich.table import Table  # noqa: PLC0415 - the same

    table = Table("code", "name", "severity", "looks for", box=None)
    for rule in RULES:
        table.add_row(rule.code, rule.name, rule.severity, rule.about)
    Console().print(table)


@click.command()
@click.argument("name")
def explain(name: str) -> None:
    """Explain NAME: a rule by code or name, a move, or a challenge."""
    replace_what_cannot_be_written()
    known = _known()
    found = known.get(name) or known.get(name.upper()) or known.get(name.lower().replace("-", "_"))
    if found is None:
        near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
        hint = f"did you mean {near[0]!r}?" if near else "`qualify rules` lists the rules"
        click.echo(f"qualify: no rule, move or challenge is called {name!r}; {hint}", err=True)
        sys.exit(UNREAD)
    show(list(_explained(found)))


def _known() -> dict[str, Known]:
    """Every name; where a rule and a move share one, the rule has its code and the challenge goes first."""
    return {
        **{rule.code: rule for rule in RULES},
        **{rule.name: rule for rule in RULES},
        **{move.name: move for move in MOVES},
        **{challenge.name: challenge for challenge in CHALLENGES},
    }


def _explained(found: Known) -> Iterator[Line]:
    if isinstance(found, Rule):
        yield from _rule(found)
    elif isinstance(found, Move):
        yield from _move(found)
    else:
        yield from _challenge(found)


def _rule(rule: Rule) -> Iterator[Line]:
    yield line(f"{rule.code} {rule.name} (rule, {rule.severity})", "head")
    yield from _said("Looks for", rule.about)
    yield from _said("Why", rule.why)
    yield from _said("Change", rule.remedy)
    yield from _examples("Fires on", [e.quote or str(e.draft.get("body", "")) for e in rule.fires])
    yield from _examples("Leaves alone", [str(e.draft.get("body", "")) for e in rule.near_misses])


def _move(move: Move) -> Iterator[Line]:
    yield line(f"{move.name} (move, {move.group})", "head")
    yield from _said("Does", move.about)
    yield from _said("Known by", ", ".join(sign.name for sign in move.signs))
    yield from _examples("Is", move.fires)
    yield from _examples("Is not", move.near_misses)


def _challenge(challenge: Challenge) -> Iterator[Line]:
    yield line(f"{challenge.name} (challenge)", "head")
    yield from _said("Question", challenge.question)
    yield from _said("Rule", challenge.rule)
    yield from _said("Reads", ", ".join(challenge.looks_for))
    for case in challenge.cases:
        yield from _said(str(case.verdict), f"“{shortened(case.text, 200)}”")


def _said(label: str, text: str) -> Iterator[Line]:
    yield from folded(f"{label}: {text}", width(), indent=2)


def _examples(label: str, texts: tuple[str, ...] | list[str]) -> Iterator[Line]:
    for text in texts[:_MOST_EXAMPLES]:
        yield from _said(label, f"“{shortened(text, 200)}”")
