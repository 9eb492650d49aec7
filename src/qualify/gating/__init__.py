"""The gate: whether the next message may go out at all, from thread and ledger."""

from qualify.gating.answer import Answer, Gate, LedgerAnswer, Quoted, Reason
from qualify.gating.asks import asks_for_anything
from qualify.gating.gate import gate
from qualify.gating.state import State, ThreadState, thread_state

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
