"""``python -m qualify.training.audit``: whether the same content gets the same verdict in another register of English.

A case file holds groups of messages with the same facts, ask, pressure or way out, and offer, told in five registers.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click
from attrs import frozen

from qualify import CHALLENGES, Draft, check
from qualify.training.measures import Share, share

CASES = Path(__file__).parents[3] / "tests" / "cases" / "bias.jsonl"
"""Where the cases lie in a checkout."""

PLAIN = "plain"
NAMES = tuple(challenge.name for challenge in CHALLENGES)


@frozen
class Told:
    """One content in one register, with what `check` says of it.

    Attributes:
        group: Number of the content.
        register: How it is told.
        variety: Which dialect; empty for the other registers.
        body: The text.
        wanted: The verdicts of a careful reader, by challenge; the same throughout a group.
        given: The verdicts of `check`.
    """

    group: int
    register: str
    variety: str
    body: str
    wanted: Mapping[str, str]
    given: Mapping[str, str]


def told(path: Path = CASES) -> Iterator[Told]:
    """Read and judge the cases."""
    with path.open(encoding="utf-8") as lines:
        for data in map(json.loads, lines):
            report = check(Draft(kind=data["kind"], channel=data["channel"], body=data["body"]))
            given = {name: str(result.verdict) for name, result in report.challenges.items()}
            yield Told(data["group"], data["register"], data.get("variety", ""), data["body"], data["labels"], given)


def registers(cases: Sequence[Told]) -> list[str]:
    """The registers besides the plain one, as they come."""
    return list(dict.fromkeys(case.register for case in cases if case.register != PLAIN))


def flips(cases: Sequence[Told], register: str, challenge: str) -> Share:
    """How many groups get another verdict in this register than in the plain one."""
    plain = {case.group: case.given[challenge] for case in cases if case.register == PLAIN}
    return share([case.given[challenge] != plain[case.group] for case in cases if case.register == register])


def rights(cases: Sequence[Told], register: str, challenge: str) -> Share:
    """How many groups get the verdict of a careful reader in this register."""
    return share([case.given[challenge] == case.wanted[challenge] for case in cases if case.register == register])


def varieties(cases: Sequence[Told], challenge: str) -> dict[str, Share]:
    """Flips by dialect."""
    names = sorted({case.variety for case in cases if case.variety})
    return {name: flips(_of_variety(cases, name), "dialect", challenge) for name in names}


def _of_variety(cases: Sequence[Told], variety: str) -> list[Told]:
    return [case for case in cases if case.variety in {"", variety}]


def flip_rows(cases: Sequence[Told]) -> Iterator[list[str]]:
    """Rows of a table: for each register the share of groups whose verdict differs from the plain one."""
    yield ["register", "groups", *NAMES, "all four"]
    for register in registers(cases):
        yield _row(register, [flips(cases, register, name) for name in NAMES])
    by_challenge = [varieties(cases, name) for name in NAMES]
    for variety in by_challenge[0]:
        yield _row(f"dialect: {variety}", [found[variety] for found in by_challenge])
    yield _row("all registers", [total([flips(cases, r, name) for r in registers(cases)]) for name in NAMES])


def right_rows(cases: Sequence[Told]) -> Iterator[list[str]]:
    """Rows of a table: for each register the share of verdicts that are a careful reader's."""
    yield ["register", "groups", *NAMES, "all four"]
    for register in (PLAIN, *registers(cases)):
        yield _row(register, [rights(cases, register, name) for name in NAMES])


def total(shares: Sequence[Share]) -> Share:
    """Add shares up."""
    return Share(sum(one.hits for one in shares), sum(one.of for one in shares))


def _row(name: str, shares: Sequence[Share]) -> list[str]:
    return [name, str(shares[0].of), *map(str, shares), str(total(shares))]


def flipped(cases: Sequence[Told]) -> Iterator[tuple[Told, str, str]]:
    """Every flip: the case, the challenge and the verdict of the plain telling."""
    plain = {case.group: case for case in cases if case.register == PLAIN}
    for case in cases:
        for name in NAMES:
            if case.given[name] != plain[case.group].given[name]:
                yield case, name, plain[case.group].given[name]


@click.command()
@click.option("--cases", type=click.Path(path_type=Path, exists=True), default=CASES, help="File of cases.")
@click.option("--flips", "listed", is_flag=True, help="Name every flip.")
def main(cases: Path, *, listed: bool) -> None:
    """Print how often a verdict flips by register."""
    found = list(told(cases))
    for rows in (flip_rows(found), right_rows(found)):
        for row in rows:
            click.echo(f"{row[0]:22}" + "".join(f"{cell:>15}" for cell in row[1:]))
        click.echo()
    if listed:
        for case, name, was in flipped(found):
            click.echo(
                f"{case.group:3} {case.register:10} {name:13} {was} -> {case.given[name]}, label {case.wanted[name]}: {case.body[:90]!r}"
            )


if __name__ == "__main__":
    main()
