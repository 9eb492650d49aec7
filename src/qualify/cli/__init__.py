"""The command line. Each command has its file, read when it is called; click and rich are imported here only.

To add a command, write its file and name it in `COMMANDS`.
"""

from collections.abc import Mapping
from importlib import import_module

import click

COMMANDS: Mapping[str, str] = {
    "check": "qualify.cli.check:check",
    "reply": "qualify.cli.reply:reply",
    "connection": "qualify.cli.connection:connection",
    "swap": "qualify.cli.swap:swap",
    "ledger": "qualify.cli_ledger:ledger",
    "rules": "qualify.cli.explain:rules",
    "explain": "qualify.cli.explain:explain",
    "schema": "qualify.cli.schema:schema",
}
"""Each command and where it is written."""

_COMPLETION = """\b
Completion: add the line for your shell to its start file.
  bash  eval "$(_QUALIFY_COMPLETE=bash_source qualify)"
  zsh   eval "$(_QUALIFY_COMPLETE=zsh_source qualify)"
  fish  _QUALIFY_COMPLETE=fish_source qualify | source
"""


class _Commands(click.Group):
    """The commands, loaded when one is asked for, so that none pays for another's imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        module, _, name = COMMANDS.get(cmd_name, "").partition(":")
        found: object = getattr(import_module(module), name) if module else None
        return found if isinstance(found, click.Command) else None


@click.group(cls=_Commands, epilog=_COMPLETION, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="qualify", prog_name="qualify")
def main() -> None:
    """Judge a sales message or recruiter pitch before it goes out.

    \b
    qualify check draft.txt --first
    qualify check mail.eml --recipient ana.json --thread thread.json
    qualify check drafts.csv --format jsonl > reports.jsonl
    """  # noqa: D301 - click reads the backspace


__all__ = ["COMMANDS", "main"]
