"""Whether a profile says that its owner sells or recruits for a living: no proof of selling to you, but it tells how to read their words."""

import re
from collections.abc import Iterator

from qualify.connections.clues import clue
from qualify.connections.sorted import Clue
from qualify.models import Recipient
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.text import View

_LISTED = re.compile(r"[|•·]")

_TRADES = phrase_pattern(
    *lines(
        """
        (hiring (made|top|for|the)|tech hiring|legal hiring|recruiter|recruiters|recruitment|recruiting|headhunter|talent partner|talent acquisition|talent scout|executive search|staffing|sourcer|sourcing specialist|search partner|search consultant)
        (sales|salesperson|account executive|account manager|business development|bdm|bdr|sdr|partnerships|territory manager|growth partner|representative|sales rep|reseller|enrollment advisor|admissions advisor|director of demand)
        (lender|loans|export manager|exporter|corretora|corretor|broker|realtor|estate agent|insurance agent|financial adviser|financial advisor|financial professional|wealth manager|mortgage|lead generation|lead gen|ghostwriter)
        (i|we) (help|sell|get) <word> (<word> )?.. (to|get|book|grow|scale|find|fix|win|sell|with|without|build|make|save)
        helping <word> (<word> )?.. (to|get|book|grow|scale|find|fix|win|sell|with|without|build|make|save)
        (dm me|book a call|book a free|free session|ask me how|be your own boss|<num>x your|we <num>x|passive income|hiring now|we are hiring)
        (travel (advisor|agent)|importer|franchise|staffing|coach|outsourcing|freight forward*|crypto|forex|fx|seo|ads agency|marketing agency|web design*|award programmes|event manager)
        (vertrieb|berater|finanzberat*|personalvermittl*|personalberat*|ventas|(agente|asesor|asesora|ejecutivo|director|directora) comercial|ingénieur commercial|commerciale|vendite|agente|vendo|handlowiec|przedstawiciel)
        """
    )
)


def trade_clues(profile: Recipient) -> Iterator[Clue]:
    """Yield where a profile says so: in the title, or in what the headline begins with, since what follows may be keywords."""
    for name, text in (("title", profile.title), ("headline", _LISTED.split(profile.headline)[0])):
        view = View.of(text)
        found = _TRADES.search(view.lower)
        if found:
            yield clue("trades", f"profile.{name}", text, *view.original(*found.span()))
            return
