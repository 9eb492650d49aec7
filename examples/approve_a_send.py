"""Approve a draft, and give the go once: not for another text, not after a no, not twice."""

import tempfile
from pathlib import Path

from qualify.approval import Approval, approve, redeem
from qualify.errors import ApprovalError, LedgerError
from qualify.ledger import Ledger, Refusal
from qualify.models import Draft, Recipient


def send(approval: Approval, draft: Draft, ledger: Ledger) -> str:
    """Send, or say why not; the send call itself stands where the go is given."""
    try:
        go = redeem(approval, draft, ledger=ledger)
    except (ApprovalError, LedgerError) as error:
        return f"not sent: {error}"
    return f"sent to {go.to}"


def main() -> None:
    """Run in a folder of its own, which is removed at the end."""
    draft = Draft(
        subject="Your talk on testing",
        body="Hello Ada,\n\nyour talk helped us. May I ask one question? No worries if not.",
        recipient=Recipient(email="ada@example.com"),
    )
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "noes.db") as ledger:
        approval = approve(draft, decision="send", ledger=ledger)
        print(send(approval, draft.model_copy(update={"body": draft.body + " Last chance!"}), ledger))
        print(send(approval, draft, ledger))
        print(send(approval, draft, ledger))

        approval = approve(draft, decision="send", ledger=ledger)
        ledger.record(Refusal(who="ada@example.com", kind="no"))
        print(send(approval, draft, ledger))


if __name__ == "__main__":
    main()
