"""The gate: whether the next message may go out at all, from thread and ledger."""

from qualify.gate.answer import Answer, Gate, LedgerAnswer, Quoted, Reason
from qualify.gate.asks import asks_for_anything
from qualify.gate.gate import gate
from qualify.gate.state import State, ThreadState, thread_state

__all__ = [
    "Answer",
    "Gate",
    "LedgerAnswer",
    "Quoted",
    "Reason",
    "State",
    "ThreadState",
    "asks_for_anything",
    "gate",
    "thread_state",
]
