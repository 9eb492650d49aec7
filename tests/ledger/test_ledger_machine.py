"""The ledger against a plain model: a list of what happened and sets of who is one person."""

import datetime as dt
from typing import Any

from attrs import frozen
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import create_engine

from qualify.ledger import Ledger, Lift, Refusal
from qualify.ledger.engines import read_url
from qualify.ledger.schema import METADATA

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
ADDRESSES = (
    "a@one.example",
    "b@one.example",
    "c@eu.one.example",
    "d@two.example",
    "https://linkedin.com/in/a",
    "id:7",
)
SPELT = {"A+x@ONE.example": "a@one.example", "linkedin.com/in/A/": "https://linkedin.com/in/a"}
DOMAINS = ("one.example", "eu.one.example", "two.example")
RANKS = {"unsubscribe": 0, "complaint": 0, "no": 1, "left": 2, "wrong_person": 2, "bounce": 2, "not_now": 3}

spellings = st.sampled_from((*ADDRESSES, *SPELT))
channels = st.sampled_from(("email", "linkedin", "all"))
days = st.integers(0, 60)
until = st.none() | days


@frozen
class Happened:
    """One thing that happened, as the model keeps it."""

    number: int
    act: str
    scope: str
    who: str
    kind: str | None
    channel: str
    day: int
    until: int | None

    @property
    def when(self) -> tuple[int, int]:
        """Order by the day on which it was said, then by writing."""
        return self.day, self.number


class Model:
    """What the ledger should hold and answer, told as plainly as can be."""

    def __init__(self) -> None:
        self.happened: list[Happened] = []
        self.people = [{address} for address in ADDRESSES]

    def join(self, whos: set[str]) -> None:
        """Make these one person."""
        touched = [person for person in self.people if person & whos]
        self.people = [person for person in self.people if not person & whos] + [set().union(*touched)]

    def person(self, who: str) -> set[str]:
        """Name all addresses of someone."""
        return next(person for person in self.people if who in person)

    def standing(self, who: str, channel: str, today: int) -> list[Happened]:
        """Name the noes that stand for someone, the one to answer first."""
        noes = [no for no in self.happened if no.act == "refusal" and self.concerns(no, who)]
        open_days = [no for no in noes if not (no.kind == "not_now" and no.until is not None and today >= no.until)]
        on_channel = [no for no in open_days if no.channel == channel or "all" in (no.channel, channel)]
        left = [no for no in on_channel if not any(self.ends(lift, no, channel) for lift in self.happened)]
        return sorted(left, key=lambda no: (RANKS[no.kind or ""], no.day, no.number))

    def concerns(self, no: Happened, who: str) -> bool:
        """Tell whether a record is about someone."""
        if no.scope == "domain":
            domain = who.rpartition("@")[2] if "@" in who else ""
            return domain == no.who or domain.endswith("." + no.who)
        return no.who == who if no.scope == "address" else no.who in self.person(who)

    def ends(self, lift: Happened, no: Happened, channel: str) -> bool:
        """Tell whether a lift ends a no, for the channel asked."""
        if lift.act != "lift" or lift.when <= no.when:
            return False
        meant = channel if no.channel == "all" else no.channel
        if lift.channel not in ("all", meant):
            return False
        if no.scope == "domain" or lift.scope == "domain":
            return (no.scope, no.who) == (lift.scope, lift.who)
        if lift.scope == "person":
            return lift.who in self.person(no.who)
        return no.scope == "address" and no.who == lift.who


class Machine(RuleBasedStateMachine):
    """Runs the two side by side."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self.ledger = ledger
        self.model = Model()
        self.day = 0

    @initialize(first=days)
    def begin(self, first: int) -> None:
        """Begin on some day."""
        self.day = first

    @rule(days_on=st.integers(0, 20))
    def time_goes_on(self, days_on: int) -> None:
        """Let days pass."""
        self.day += days_on

    @rule(who=spellings, kind=st.sampled_from(sorted(RANKS)), channel=channels, said=days, until=until)
    def says_no(self, who: str, kind: str, channel: str, said: int, until: int | None) -> None:
        """Someone says no."""
        self._record(who=who, scope="person", kind=kind, channel=channel, said=said, until=until)

    @rule(who=spellings, kind=st.sampled_from(sorted(RANKS)), channel=channels, said=days)
    def address_is_dead(self, who: str, kind: str, channel: str, said: int) -> None:
        """One address is closed."""
        self._record(who=who, scope="address", kind=kind, channel=channel, said=said, until=None)

    @rule(
        who=st.sampled_from(DOMAINS),
        kind=st.sampled_from(sorted(RANKS)),
        channel=channels,
        said=days,
        until=until,
    )
    def company_says_no(self, who: str, kind: str, channel: str, said: int, until: int | None) -> None:
        """A company says no."""
        self._record(who=who, scope="domain", kind=kind, channel=channel, said=said, until=until)

    @rule(whos=st.sets(spellings, min_size=2, max_size=3))
    def are_one_person(self, whos: set[str]) -> None:
        """Two addresses turn out to be one person."""
        self.ledger.link(sorted(whos))
        self.model.join({SPELT.get(who, who) for who in whos})

    @precondition(lambda self: any(each.act == "refusal" for each in self.model.happened))
    @rule(data=st.data(), channel=channels, said=days)
    def takes_it_back(self, data: st.DataObject, channel: str, said: int) -> None:
        """The recipient lifts a no that was said, in its scope or as the person."""
        no = data.draw(st.sampled_from([each for each in self.model.happened if each.act == "refusal"]))
        scope = data.draw(st.sampled_from((no.scope, "person"))) if no.scope == "address" else no.scope
        on = min(said, self.day)
        act: dict[str, object] = {"who": no.who, "words": "go on", "recorded_by": "t"}
        act |= {"scope": scope, "channel": channel, "at": _at(on)}
        self.ledger.lift(
            Lift.parse(act),
            now=_at(self.day),
        )
        self._keep("lift", scope, no.who, None, channel, on, None)

    @rule(who=spellings, channel=channels)
    def ask(self, who: str, channel: Any) -> None:
        """The two answer alike, and name the same no."""
        answer = self.ledger.ask(who, channel=channel, today=_at(self.day).date())
        stands = self.model.standing(SPELT.get(who, who), channel, self.day)
        assert answer.answer == ("block" if stands else "allow")
        if stands and answer.record:
            first = stands[0]
            assert (answer.record.who, answer.record.kind, answer.record.at) == (
                first.who,
                first.kind,
                _at(first.day),
            )

    @rule()
    def ask_all(self) -> None:
        """Asking for all at once answers as asking one by one."""
        today = _at(self.day).date()
        answers = self.ledger.ask_many(ADDRESSES, channel="email", today=today)
        assert list(answers) == [self.ledger.ask(who, channel="email", today=today) for who in ADDRESSES]

    @rule(who=st.sampled_from(ADDRESSES))
    def history(self, who: str) -> None:
        """Nothing recorded is ever missing."""
        whos = self.model.person(who)
        expected = [
            each
            for each in self.model.happened
            if (self.model.concerns(each, who) if each.scope != "address" else each.who == who)
        ]
        found = self.ledger.history(who)
        assert len(found) == len(expected), (whos, found)

    def _record(  # noqa: PLR0913 - what a record says
        self, *, who: str, scope: str, kind: str, channel: str, said: int, until: int | None
    ) -> None:
        until = until if kind == "not_now" else None
        on = min(said, self.day)
        given = {"who": who, "scope": scope, "kind": kind, "channel": channel, "at": _at(on)}
        given["until"] = _at(until).date() if until is not None else None
        self.ledger.record(Refusal.parse(given), now=_at(self.day))
        self._keep("refusal", scope, SPELT.get(who, who), kind, channel, on, until)

    def _keep(self, *what: Any) -> None:
        self.model.happened.append(Happened(len(self.model.happened), *what))


def _at(day: int) -> dt.datetime:
    return START + dt.timedelta(days=day)


def test_the_ledger_is_its_model(where: str) -> None:
    """Whatever happens in whatever order, the ledger answers as the model does."""
    engine = create_engine(read_url(where))
    with Ledger.open(where) as ledger:

        def empty() -> Machine:
            with engine.begin() as connection:
                for name in ("qualify_entry", "qualify_alias"):
                    connection.execute(METADATA.tables[name].delete())
            return Machine(ledger)

        quiet = settings(
            max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        )
        run_state_machine_as_test(empty, settings=quiet)  # type: ignore[arg-type] # a maker will do
    engine.dispose()
