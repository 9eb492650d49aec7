"""How much a shared word says: nothing for *the*, little for *team*, much for a name or a large number."""

from functools import lru_cache

from qualify.grounding.stems import fold, stem
from qualify.text import is_common_abroad

_STOP = """
a an the and or but nor so yet if then than that this these those there here of in on at to for from by with without
within into onto over under about above below up down off out as is are was were be been being am do does did doing
done have has had having i me my mine we us our ours you your yours u ur he him his she her hers it its they them
their theirs who whom whose which what when where why how all any both each few more most other some such no not
only own same too very can could will would shall should may might must just also even ever never always often still
again once i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll it's that's there's don't doesn't
didn't isn't aren't can't won't s t d ll m re ve hi hello hey dear thanks thank regards best cheers sincerely please
via per etc vs re fwd one ones yes ok okay let lets let's because while until since during between through after
before against among around across along upon like unlike many much lot lots less least get gets got getting go goes
going gone went come comes came make makes made making take takes took taken give gives gave given put puts see saw
seen know knows knew known think thinks thought want wants wanted need needs needed look looks looked looking say
says said tell told ask asked use uses used using try tried keep seem seems feel felt mean means meant thing things
something anything nothing everything someone anyone everyone somebody anybody nobody way ways bit kind sort well
good great nice better right really quite rather pretty actually simply maybe perhaps though although however anyway
whoever whatever whichever wherever whenever
already soon later now today tomorrow yesterday new old big small little long short high low next last
"""
_COMMON = """
team teams company people role roles job jobs work works working worked worker business firm client customer product
service services solution solutions manager managers management director lead leads leading leader leaders
leadership head senior junior chief officer vice president executive engineer engineering developer software
technology tech digital data system systems platform tool process project program programme growth grow increase
improve reduce cut cost save build help support offer provide deliver create run runs running start started join
joined share shared interested interesting opportunity chance position experience background profile skill skills
career hire open opening market marketing sale sales customer revenue industry sector group global national
international local office site time year month week day hour minute number first second third 1 2 3 4 5 6 7 8 9 10
end part case point place area side line order plan plans level report reports result results call chat meeting
email message note question answer reply link post talk read write send news idea free full half whole real
different several whole every able sure happy glad love hope enjoy proud excited amazing great wonderful fantastic
awesome impressed impressive live move change changes set show find found hear heard learn meet met talk speak
follow bring brought turn turned stay left leave close pay paid money budget price value quality standard
performance development strategy strategic operation operations operational production consultant consulting
specialist coordinator assistant associate analyst partner founder owner home house life world city country services
public private based successful success focus focused key main major top current currently recent recently together
without thanks morning evening night weekend spring summer autumn fall winter early late two three four five six
seven eight nine ten hundred thousand million pleased name account partner training train contract review
"""
STOPPED = frozenset(_STOP.split())
_FREQUENT = frozenset(stem(word) for word in _COMMON.split())
COMMON = 0.4
"""What a frequent word weighs; a word not listed weighs 1."""
RARE = 1.5
"""What a number of two digits or more weighs, and a name."""
_SMALL = 10


def is_stop(word: str) -> bool:
    """Tell whether a word, in lower case, says nothing about a topic."""
    return word in STOPPED


CALENDAR = frozenset(
    stem(word)
    for word in (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december "
        "q1 q2 q3 q4 spring summer autumn fall winter christmas easter"
    ).split()
)
"""Days and months: never a name."""


@lru_cache(maxsize=1 << 15)
def weight(word: str) -> float:
    """Give 0 for a function word to 1.5 for a large number; `word` is as written."""
    lower = fold(word)
    if (
        word.lower() in STOPPED
        or (word.islower() and is_common_abroad(word))
        or (len(lower) == 1 and not lower.isdigit())
    ):
        return 0.0
    base = stem(lower)
    if base.isdigit():
        return RARE if int(base) > _SMALL and base != "100" else COMMON
    return COMMON if base in _FREQUENT else 1.0


@lru_cache(maxsize=1 << 15)
def token(word: str) -> tuple[str, float, bool]:
    """Give stem and weight of a word as written, and whether it is a name unless it opens a sentence."""
    base, worth = stem(word), weight(word)
    return base, worth, worth > COMMON and word[0].isupper() and base not in CALENDAR
