"""Tells small talk from substance: a message is polite and no more when next to no word of it says anything."""

import re
from collections.abc import Collection, Iterable

from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.text import Sentence

_POLITE = frozenset(
    """
    a about accept accepted accepting acceptance accepts add added adding again ahead all always am an and any anniversary answer anytime appreciate appreciated
    are as ask asking at awesome back be been best better birthday blessed blessings brilliant but by bye can care chat cheers christmas come
    congrats congratulations connect connected connecting connection connections contact content could cool day days dear delighted did do doing done easter enjoy enjoyed
    evening everything excellent expand fab family fantastic feed few fine follow following for forward friday from get getting glad go god good got great
    greetings grow had happy has have having hear hearing hello here hey hi holiday holidays hope hopefully how if in interesting invitation invite is it
    job just keep kind kindly later let like likewise linkedin linking link lot love lovely made make many may me meet meeting merry message monday month more
    morning most much must my network networking new news next nice night no noted now of off oh ok okay on one our out over perfect
    please pleased pleasure post posts professional progress promotion pleasant profile prosperous reach reached reaching read really regards reply request respond right role
    sad safe same saturday saying season see seeing share sharing should sir madam ma'am ma mr mrs ms dr so some soon sorry sounds speak stay success successful such summer
    sunday super sure take talk talking thank thanks thanksgiving thankyou that the their them then there these they this those thursday thx
    ty till time times to today together tomorrow too top touch tuesday two update updates very via wait want was we weather wednesday week weekend welcome well
    were what when which will winter wish wishes wishing with wonderful work world would wow write writing year years yes yep yet you your yours
    i i'd i'll i'm i've it's that's we'll we're you're d ll m re s t ve thats im yourself myself
    totally luck fair enough problem worries understood understand understandable course absolutely completely entirely honest honestly cool respect bother hassle sorry case door open mind future change changes
    appreciation prompt response timing situation if circumstances always touch
    wishing important helpful useful fellow mate friend sir buddy man lad folks team
    danke dank herzlichen herzlich gleichfalls ebenso ihnen dir sie du für fürs die das vernetzung vernetzen schön schönen schöne guten tag woche grüße gruß viele beste freut mich auch
    ihre ihren deine einladung nachricht kontakt hallo wochenende erfolg und
    merci à à vous toi bien beaucoup belle bonne journée soirée semaine également de même pour l'ajout invitation bonjour salut cordialement plaisir avec et le la un une du votre
    gracias igualmente saludo saludos por el la un una muchas muy mucho gusto encantado encantada de a ti usted hola buen buena día semana conectar contacto igual y
    obrigado obrigada igualmente abraço abraços pelo pela contacto contato bom boa dia semana olá muito prazer para si você e o um uma
    grazie mille altrettanto presto piacere buona giornata serata settimana ciao saluti cordiali molto a te lei per il la contatto e
    dank dankjewel insgelijks fijne dag week groet groeten je wel ook leuk voor de het een en
    tack själv detsamma kontakten för hej ha bra trevlig dag takk tak selv like måte hyggelig mange for kontakt
    dziękuję dzięki nawzajem wzajemnie pozdrawiam miłego dnia za i
    """.split()
)
"""Words of thanks, wishes, greetings and small talk, and what holds them together, in the languages that are read."""

_TEMPLATE = phrase_pattern(
    *lines(
        """
        (add|have|include) (you|me) (to|in) (my|your|the|our) (professional |linkedin )?network
        (join|joining) (my|your|our) (professional |linkedin )?network
        (accept|accepting) my (invitation|request|connection)
        (congrats|congratulations|happy|congratulating you) (on |to you on )?(your )?(the )?(<num> )?(work anniversary|birthday|year at|years at|new role|new job|new position|promotion|years)
        (a mi red|à mon réseau|meinem netzwerk|zu meinem netzwerk|minha rede|mia rete|mijn netwerk|mojej sieci) (profesional|professionnel|beruflich*|profissional|professionale)?
        """
    )
)
"""What the network writes for people at the press of a button."""

_SMALL_TALK = phrase_pattern(
    *lines(
        """
        how (are|is|have|was) (you|things|it|everything|business|life|work|your (day|week|weekend|year)|the (weather|family|week|weekend))
        (i am|i'm|all|we are|we're|am|very|doing|keeping) (fine|good|well|great|ok|okay|busy)
        (will|i'll|i will|let me) (get back|be in touch|keep you posted|have a think|think about it|revert|let you know|check and)
        (hope|hoping|trust) (you|this|all|business|everything|things)
        not (bad|too bad)
        and (you|yourself)
        """
    )
)

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
_FEW_UNKNOWN = 2
_OF_WORDS = 5
"""A message says something when more than two of its words do, or more than one in five."""


def from_template(sentences: Iterable[Sentence]) -> bool:
    """Tell whether a message is what the network offers to send with one press."""
    return any(_TEMPLATE.search(one.lower) for one in sentences)


def polite(sentences: Collection[Sentence], names: Collection[str]) -> bool:
    """Tell whether a message is thanks, wishes and small talk alone.

    Args:
        sentences: All of the message's.
        names: Words of the two people's names, in lower case.
    """
    words = [word for one in sentences for _, _, word in one.words]
    telling = [word for word in words if word not in _POLITE and word not in names and not word.isdigit()]
    said = sum(1 for one in sentences if _SMALL_TALK.search(one.lower))
    return len(telling) <= _FEW_UNKNOWN - (not said) or len(telling) * _OF_WORDS < len(words)


def stems(text: str) -> frozenset[str]:
    """Give the beginnings of the words that say what a text is about, in lower case."""
    return frozenset(word[:_STEM] for word in _LONG_WORD.findall(text.lower()) if word not in _POLITE)
