"""What somebody does to you with a sentence, beyond the moves of outreach; each with examples on both sides.

Written as moves, so that they are found and tested alike. Small talk is told apart in `qualify.connections.courtesy`.
"""

from qualify.connections.acts.friendly import BEYOND, HELPS, INTRODUCES
from qualify.connections.acts.wanting import ASKS_FOR_WORK, SELLS
from qualify.moves import Move

ACTS: tuple[Move, ...] = (INTRODUCES, HELPS, BEYOND, ASKS_FOR_WORK, SELLS)
"""Every act."""

__all__ = ["ACTS"]
