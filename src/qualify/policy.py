"""Policy: what it takes to be sent. Values, presets, and how they are read from a file."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import Field

from qualify.errors import InputError, PolicyError
from qualify.findings import Severity
from qualify.models import Model
from qualify.rules import BUNDLES, RULES

Required = Literal["missed", "partial", "met"]
OnUnknown = Literal["send", "revise", "block"]
TaggerName = Literal["linear", "encoder"]


class Needs(Model):
    """The least verdict each challenge must earn for the decision `send`."""

    targeting: Required = "partial"
    value_prop: Required = "partial"
    accepts_no: Required = "partial"
    introductions: Required = "missed"


class Weights(Model):
    """What each challenge counts in the score. Only their proportions matter."""

    targeting: float = Field(default=3, ge=0)
    value_prop: float = Field(default=3, ge=0)
    accepts_no: float = Field(default=2, ge=0)
    introductions: float = Field(default=2, ge=0)


class Policy(Model):
    """What it takes to be sent.

    Attributes:
        name: For the report.
        needs: The least verdict for each challenge.
        weights: What each challenge counts in the score.
        least_score: The least score, 0–100.
        when_unknown: The decision when a challenge could not be judged.
        when_gate_unknown: The decision when it is not known whether a no was said: no thread, or a ledger that did not answer.
        blocks: Codes or names of rules whose problems block, whatever their severity.
        severity: Other severities for some rules, by code or name.
        off: Rules switched off, by code or name, each with the reason; what they find stays in the report, marked.
        require: Bundles of mechanical rules to check, such as ``can-spam``.
        tagger: What finds the moves: ``linear``, or ``encoder`` with the extra of that name, slower and more often right.
    """

    name: str = "default"
    needs: Needs = Needs()
    weights: Weights = Weights()
    least_score: int = Field(default=40, ge=0, le=100)
    when_unknown: OnUnknown = "revise"
    when_gate_unknown: OnUnknown = "revise"
    blocks: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = Field(default_factory=dict[str, Severity])
    off: Mapping[str, str] = Field(default_factory=dict[str, str])
    require: tuple[str, ...] = ()
    tagger: TaggerName = "linear"

    def model_post_init(self, _context: object, /) -> None:
        """Refuse names that no rule or bundle has, and rules switched off without a reason."""
        for option in ("blocks", "severity", "off"):
            for name in getattr(self, option):
                _known(f"{option}.{name}", name, [*_CODES, *_CODES.values()], "rule")
        for name in self.require:
            _known(f"require.{name}", name, BUNDLES, "bundle")
        for name, reason in self.off.items():
            if not reason.strip():
                raise PolicyError(f"off.{name}", reason, "say why the rule is switched off")

    def severity_of(self, code: str, default: Severity) -> Severity:
        """The severity of a rule's findings under this policy."""
        if _named(code, self.blocks):
            return Severity.BLOCKER
        return next((value for key, value in self.severity.items() if _named(code, (key,))), default)

    def reason_off(self, code: str) -> str | None:
        """Why a rule is switched off; None when it is on."""
        return next((reason for key, reason in self.off.items() if _named(code, (key,))), None)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], *, origin: str = "policy") -> "Policy":
        """Read a policy from plain data; ``preset`` names the preset it starts from.

        Raises:
            PolicyError: Naming the option, with the nearest right name.
        """
        rest = {key.replace("-", "_"): value for key, value in data.items()}
        start = preset(rest.pop("preset", "default"))
        for key in rest:
            _known(f"{origin}.{key}", key, cls.model_fields, "option")
        nested: dict[str, object] = {
            key: _over(getattr(start, key), rest[key]) for key in ("needs", "weights") if key in rest
        }
        try:
            whole: dict[str, object] = {**start.model_dump(), **rest, **nested}
            return cls.parse(whole)
        except InputError as error:
            raise PolicyError(f"{origin}.{error.path}", error.value, error.remedy) from error

    @classmethod
    def from_file(cls, path: str | Path) -> "Policy":
        """Read a policy from a TOML file: the ``[tool.qualify]`` table of a ``pyproject.toml``, or the whole of another.

        Raises:
            PolicyError: When the file is missing, is no TOML, or names what does not exist.
        """
        where = Path(path)
        try:
            data = tomllib.loads(where.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise PolicyError(str(path), str(error), "give a readable TOML file") from error
        if where.name == "pyproject.toml":
            data = data.get("tool", {}).get("qualify", {})
        return cls.from_mapping(data, origin=where.name)


_CODES = {rule.code: rule.name for rule in RULES}


def _over(start: Model, given: object) -> object:
    """Lay given values over a preset's; what is no mapping is left for the model to refuse."""
    if not isinstance(given, Mapping):
        return given
    laid: dict[str, Any] = {**start.model_dump(), **cast("Mapping[str, Any]", given)}
    return laid


def _named(code: str, names: Iterable[str]) -> bool:
    return any(name in (code, _CODES.get(code)) for name in names)


def _known(path: str, name: str, known: Iterable[str], what: str) -> None:
    names = list(known)
    if name not in names:
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
        raise PolicyError(
            path, name, f"no such {what}" + (f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(names)}")
        )


PRESETS: tuple[Policy, ...] = (
    Policy(),
    Policy(name="first_touch", needs=Needs(targeting="met", value_prop="met"), least_score=60),
    Policy(name="follow_up", needs=Needs(targeting="missed", accepts_no="met")),
    Policy(name="recruiting", needs=Needs(value_prop="met")),
    Policy(name="text_only", when_gate_unknown="send"),
    Policy(name="bulk", needs=Needs(accepts_no="met"), require=("can-spam",)),
)
"""The presets: the default; a first touch; a follow-up; a recruiter's pitch; wording alone, thread not asked; bulk mail."""


def preset(name: str) -> Policy:
    """Give the preset of that name.

    Raises:
        PolicyError: When there is none, with the nearest right name.
    """
    presets = {policy.name: policy for policy in PRESETS}
    _known("preset", name, presets, "preset")
    return presets[name]
