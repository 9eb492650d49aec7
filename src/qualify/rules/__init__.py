"""Every rule there is, by family: targeting, value, no, introductions, mechanics.

To add a rule that reads moves, write it in the file of its family and name it in that file's `WATCHES`.
"""

from qualify import grounding
from qualify.errors import PolicyError
from qualify.findings import Rule, Severity
from qualify.mechanics import opt_out
from qualify.rules import introductions, no, offer
from qualify.rules.watch import Judgements, Watch

WATCHES: tuple[Watch, ...] = (*offer.WATCHES, *no.WATCHES, *introductions.WATCHES)
"""The rules that read moves."""


def _mechanical(rule: opt_out.Rule) -> Rule:
    """A mechanical requirement, as the other rules are written; its examples stand with its own tests."""
    about = f"Bulk mail only, where a policy requires it: {rule.remedy}."
    return Rule(rule.code, rule.name, Severity.WARNING, about, rule.source, rule.remedy, (), ())


RULES: tuple[Rule, ...] = tuple(
    sorted((*grounding.RULES, *(w.rule for w in WATCHES), *map(_mechanical, opt_out.RULES)), key=lambda rule: rule.code)
)
"""Every rule, by code."""

BUNDLES: tuple[str, ...] = tuple(preset.name for preset in opt_out.PRESETS)
"""Names of the bundles of mechanical rules that a policy may require."""


def rule_named(code_or_name: str) -> Rule:
    """Give a rule by code or name.

    Raises:
        PolicyError: When there is none.
    """
    for rule in RULES:
        if code_or_name in (rule.code, rule.name):
            return rule
    raise PolicyError("rule", code_or_name, "no such rule; `qualify rules` lists them")


__all__ = ["BUNDLES", "RULES", "WATCHES", "Judgements", "Watch", "rule_named"]
