"""Which policy counts: a named preset, a file, or what the project in this folder says."""

import difflib
import tomllib
from pathlib import Path

from qualify.errors import PolicyError
from qualify.policy import PRESETS, Policy, preset

PROJECT = Path("pyproject.toml")


def policy_of(given: str | None) -> Policy:
    """Find the policy.

    Args:
        given: A preset's name or a TOML file; None takes ``[tool.qualify]`` of ``pyproject.toml`` in this folder,
            else the default.

    Raises:
        PolicyError: When there is none of that name, or it cannot be read.
    """
    if given is None:
        return Policy.from_file(PROJECT) if _project_has_one() else Policy()
    names = [known.name for known in PRESETS]
    plain = given.replace("-", "_")
    if plain in names:
        return preset(plain)
    if Path(given).exists():
        return Policy.from_file(given)
    near = difflib.get_close_matches(plain, names, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"presets: {', '.join(names)}"
    raise PolicyError("--policy", given, f"no such file or preset; {hint}")


def _project_has_one() -> bool:
    """A project file that is not ours to read is no reason to fail."""
    try:
        return "qualify" in tomllib.loads(PROJECT.read_text(encoding="utf-8")).get("tool", {})
    except (OSError, ValueError):
        return False
