"""From rows to answers."""

from attrs import frozen

from qualify import check
from qualify.errors import QualifyError
from qualify.ledger import Answer as LedgerAnswer
from qualify.ledger import Ledger
from qualify.models import Draft
from qualify.policy import Policy
from qualify.readers import Row
from qualify.report import Report


@frozen
class Judged:
    """A message that could be read, with its report."""

    row: Row
    draft: Draft
    report: Report


@frozen
class Failed:
    """A message that could not, with why."""

    row: Row
    error: QualifyError


Answer = Judged | Failed


@frozen
class Judge:
    """Judges rows under a policy, asking a ledger for each where there is one."""

    policy: Policy
    ledger: Ledger | None = None

    def answer(self, row: Row) -> Answer:
        """Judge a row; what cannot be judged is an answer too."""
        if not isinstance(row.draft, Draft):
            return Failed(row, row.draft)
        try:
            return Judged(row, row.draft, check(row.draft, policy=self.policy, ledger_answer=self._ask(row.draft)))
        except QualifyError as error:
            return Failed(row, error)

    def _ask(self, draft: Draft) -> LedgerAnswer | None:
        """Ask the ledger by the recipient's address, on the day of sending; without an address it cannot tell."""
        if self.ledger is None:
            return None
        address = draft.recipient.email if draft.recipient else ""
        return self.ledger.ask(address, channel=draft.channel, today=draft.today)
