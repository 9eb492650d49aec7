"""Ask the gate in front of a send call: a no in the thread stops the message, an acknowledgement may go."""

from qualify.gating import gate, thread_state
from qualify.models import Draft

THREAD = [
    {"from": "sender", "date": "2026-11-02", "body": "Hi Jo, we tag kegs. Could I show you how?"},
    {"from": "recipient", "date": "2026-11-04", "body": "Thanks, but it's not for us. Jo"},
]
ASKS_AGAIN = "Hi Jo, our price dropped to £2 a keg. Would Tuesday suit?"
TAKES_IT = "Hi Jo, thank you for the answer. I've closed this here. All the best."


def send(body: str) -> str:
    """Stand in for the mailer: send only what the gate allows."""
    answer = gate(Draft.parse({"body": body, "thread": THREAD, "today": "2026-11-15"}))
    if answer.answer != "allow":
        return f"held back: {answer.reason}, because of {[quote.text for quote in answer.words]}"
    return "sent"


print(send(ASKS_AGAIN))
print(send(TAKES_IT))
draft = Draft.parse({"body": ASKS_AGAIN, "thread": THREAD})
print(thread_state(draft.thread or ()).model_dump_json())
