"""Whether a machine says that the person is gone for good."""

from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines

_GONE = phrase_pattern(
    *lines(
        """
        no longer (with|employed|working|works|work|a member|part of|at) (by |for |with |at |of |here |the |our |us|<word>)
        (has|have) (now |recently |since |unfortunately |sadly |just |also )*(left|departed|moved on from|retired|resigned|parted ways|passed away|hung up|transitioned out)
        (left|retired from|departed|leaving) (the |our |<word> )?(company|organisation|organization|firm|business|university|agency|team)
        (have|has|am|is) (now |happily |fully )?retired
        left .. (on|in|as of) .. (january|february|march|april|may|june|july|august|september|october|november|december|<num>)
        (last day|my last day|final day) (at|with|was|of|is)
        (nicht mehr|ausgeschieden) (im|bei|in|aus|fur) .. (unternehmen|firma|uns|tatig|beschaftigt|haus)
        (unternehmen|firma) .. (verlassen|ausgeschieden)
        ne (travaille|fait) plus
        a quitte
        ya no (trabaja|labora|forma parte|pertenece)
        nao (trabalha|faz parte|integra) mais
        non (lavora|fa parte|collabora) piu
        (niet meer|niet langer) (werkzaam|in dienst|bij ons)
        (nie pracuje juz|juz nie pracuje|zakonczyl* prace|odszedl|odeszla)
        """
    )
)
_TAKEN_OVER = phrase_pattern(
    *lines(
        """
        (i|we) (have |am |will be |will |now |shall )*(taken over|taking over|take over|picked up|covering|looking after|handling|handle|look after|responsible|reading|the new|your new|stepped)
        (ich|wir) .. (ubernommen|ubernehme|zustandig)
        (je|nous) .. (reprends|repris|remplace)
        (ik|wij) .. (neem|overgenomen|waar)
        """
    )
)


def gone(text: str) -> bool:
    """Tell whether a machine's words say that the person has left, and that nobody answers in their place.

    Args:
        text: In plain spelling, in lower case.
    """
    return bool(_GONE.search(text)) and not _TAKEN_OVER.search(text)
