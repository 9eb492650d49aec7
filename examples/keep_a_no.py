"""Keep a no: record a refusal, ask before sending, and see that only the recipient takes it back."""

import tempfile
from pathlib import Path

from qualify.ledger import Ledger, Lift, Refusal


def main() -> None:
    """Run in a folder of its own, which is removed at the end."""
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "noes.db") as ledger:
        ledger.record(
            Refusal(
                who=("ada@example.com", "https://www.linkedin.com/in/ada"),
                kind="no",
                words="Thanks, but we are happy with what we have.",
                recorded_by="inbox",
            )
        )
        for who in ("Ada+sales@example.com", "linkedin.com/in/ada", "bob@example.com", ""):
            answer = ledger.ask(who)
            print(f"{who or '(no address)':24} {answer.answer:8} {answer.reason}")

        ledger.lift(Lift(who="ada@example.com", words="Things changed, tell me more.", recorded_by="inbox"))
        print(f"{'after her own mail':24} {ledger.ask('ada@example.com').answer}")
        for record in ledger.history("ada@example.com"):
            print(f"  {record.act}: {record.words}")


if __name__ == "__main__":
    main()
