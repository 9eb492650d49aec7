"""Typed checks that judge a sales message or recruiter pitch before it goes out.

>>> import qualify
>>> report = qualify.check("Hi Ana, quick question. Do you have 15 minutes this week?")
>>> report.challenges.value_prop.verdict
<Verdict.MISSED: 'missed'>
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qualify._check import accepts_no, check, check_many, introductions, targeting, value_prop
    from qualify._digest import digest
    from qualify.approval import Approval, approve, redeem
    from qualify.challenges import CHALLENGES, Verdict
    from qualify.connections import Connection, Sorted, sort_connection
    from qualify.errors import (
        ApprovalError,
        InputError,
        LedgerError,
        MissingExtraError,
        PolicyError,
        QualifyError,
        TooLargeError,
    )
    from qualify.findings import Severity
    from qualify.gating import Gate, gate
    from qualify.grounding import SwapResult, swap_test
    from qualify.ledger import Ledger, Refusal
    from qualify.models import Activity, Draft, Position, Recipient, Sender, Turn
    from qualify.moves import MOVES
    from qualify.policy import PRESETS, Policy, preset
    from qualify.replies import Reply, read_reply
    from qualify.report import ChallengeResult, Challenges, Evidence, Problem, Report, ScoreItem
    from qualify.rules import RULES

_HOMES = {
    "qualify._check": "accepts_no check check_many introductions targeting value_prop",
    "qualify.approval": "Approval approve redeem",
    "qualify.challenges": "CHALLENGES Verdict",
    "qualify.connections": "Connection Sorted sort_connection",
    "qualify._digest": "digest",
    "qualify.errors": "ApprovalError InputError LedgerError MissingExtraError PolicyError QualifyError TooLargeError",
    "qualify.findings": "Severity",
    "qualify.gating": "Gate gate",
    "qualify.grounding": "SwapResult swap_test",
    "qualify.ledger": "Ledger Refusal",
    "qualify.models": "Activity Draft Position Recipient Sender Turn",
    "qualify.moves": "MOVES",
    "qualify.policy": "PRESETS Policy preset",
    "qualify.replies": "Reply read_reply",
    "qualify.report": "ChallengeResult Challenges Evidence Problem Report ScoreItem",
    "qualify.rules": "RULES",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "CHALLENGES",
    "MOVES",
    "PRESETS",
    "RULES",
    "Activity",
    "Approval",
    "ApprovalError",
    "ChallengeResult",
    "Challenges",
    "Connection",
    "Draft",
    "Evidence",
    "Gate",
    "InputError",
    "Ledger",
    "LedgerError",
    "MissingExtraError",
    "Policy",
    "PolicyError",
    "Position",
    "Problem",
    "QualifyError",
    "Recipient",
    "Refusal",
    "Reply",
    "Report",
    "ScoreItem",
    "Sender",
    "Severity",
    "Sorted",
    "SwapResult",
    "TooLargeError",
    "Turn",
    "Verdict",
    "accepts_no",
    "approve",
    "check",
    "check_many",
    "digest",
    "gate",
    "introductions",
    "preset",
    "read_reply",
    "redeem",
    "sort_connection",
    "swap_test",
    "targeting",
    "value_prop",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """Load a public name when it is first asked for, so that importing the package costs next to nothing."""
    if name not in _HOME:
        message = f"module 'qualify' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - paid at the first use

    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]
