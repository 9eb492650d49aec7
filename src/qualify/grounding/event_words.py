"""Words of what happens to people and companies: what they did, what they are at, what befell them, what they won."""

import re

from qualify.grounding.stems import joined, stem

_MONEY = "raised secured landed borrowed invested refinanced floated listed ipoed crowdfunded bagged"
_TRADE = (
    "acquired bought sold merged purchased divested exited closed signed won lost partnered teamed tendered bid "
    "inked clinched renewed cancelled canceled terminated outsourced insourced licensed franchised"
)
_PEOPLE = (
    "hired recruited appointed promoted fired sacked dismissed furloughed poached onboarded doubled tripled "
    "quadrupled halved restructured reorganised reorganized downsized rightsized retired resigned stepped joined"
)
_PLACES = (
    "opened reopened closed moved relocated expanded built rebuilt refurbished renovated extended converted broke "
    "installed commissioned decommissioned inaugurated leased demolished flooded burned burnt caught leaked"
)
_MAKING = (
    "launched relaunched released shipped unveiled introduced announced published rebranded renamed redesigned "
    "debuted premiered piloted trialled trialed patented filed invented recalled withdrew discontinued scrapped dropped"
)
_TOOLS = (
    "migrated switched adopted deployed implemented ditched picked chose chosen replaced upgraded automated "
    "digitised digitized standardised standardized integrated onboarded ordered swapped retired"
)
_FATE = (
    "passed failed celebrated completed suffered survived recovered missed beat hit exceeded reported posted "
    "received gained reached topped ranked scored qualified graduated certified finished defended sued "
    "settled fined raided struck walked went got been"
)
_PLAIN = frozenset(
    "broke caught stepped went got been posted reported walked struck missed hit beat reached gained received".split()
)
"""Verbs that are events only with what follows."""
_WITH = (
    "broke ground|broke even|caught fire|stepped (up|down|in|into|back)|went (public|live|bankrupt|paperless|"
    "remote|hybrid|on strike|into administration|viral|to (tender|market|court))|walked out|"
    "got (funding|fined|hacked|certified|accredited|promoted|approved|approval|planning|acquired|bought|engaged|"
    "married|the (all clear|contract|tender|award|grant|green light|go-ahead))|"
    "(been|was|were|got|are|is) (named|awarded|promoted|appointed|shortlisted|recognised|recognized|acquired|bought|"
    "hacked|breached|fined|sued|audited|inspected|nominated|elected|certified|accredited|featured|listed|ranked|"
    "voted|inducted|honoured|honored|selected|approved|evicted|flooded)|"
    "taken (on|over)|took (on|over)|brought (in|on|out)|laid off|let go|rolled out|put (up|in)|set up|shut down|"
    "came (first|second|third|top|out)|took (home|first|second|third|gold|silver|bronze)|made (partner|redundant)|"
    "hit (a|the|your|<num>)|reached (a|the|your|<num>|profitability|break-even)|beat (the|your)|"
    "struck (a|the)|received (a|the|an|your|planning|funding|approval)|gained (a|the|accreditation|approval)|"
    "missed (a|the|your)|cut|founded|started"
)


def _verbs(*families: str) -> str:
    plain = sorted({verb for family in families for verb in family.split()} - _PLAIN)
    return f"{'|'.join(plain)}|{_WITH}"


DID = _verbs(_MONEY, _TRADE, _PEOPLE, _PLACES, _MAKING, _TOOLS, _FATE)
"""What somebody did or met with, as alternatives of a phrase."""

DOING = (
    "hiring|recruiting|raising|fundraising|opening|reopening|launching|relaunching|migrating|moving|relocating|"
    "expanding|scaling|acquiring|buying|merging|selling|laying off|letting go|restructuring|reorganising|"
    "reorganizing|rolling out|rebranding|building out|building a|building your|replacing|upgrading|shutting|closing|"
    "downsizing|switching|advertising|tendering|piloting|trialling|trialing|outsourcing|insourcing|automating|"
    "digitising|digitizing|going public|going live|preparing for|planning to|planning a|about to|in talks|"
    "struggling|suffering|losing|bidding|refurbishing|renovating|extending|doubling|tripling|cutting|"
    "retiring|stepping down|stepping up|celebrating|exhibiting|sponsoring|investing|evaluating|rewriting|redesigning|"
    "phasing out|standardising|standardizing|getting rid of|getting ready|getting married"
)
"""What somebody is at."""

INCIDENT = (
    "strike|fire|outage|recall|breach|flood|inspection|audit|layoffs|redundancies|walkout|closure|accident|lawsuit|"
    "robbery|shutdown|raid|leak|explosion|fatality|fatalities|death|injury|hack|ransomware|attack|cyberattack|"
    "cyber attack|incident|fine|penalty|warning letter|enforcement|profit warning|bankruptcy|insolvency|"
    "resignation|departure|scandal|investigation|dispute|theft|burglary|break-in|spill|derailment|collapse|"
    "downtime|data loss|delay|delays|evacuation|complaint|court case|tribunal|riot|storm damage|fraud|audit finding|"
    "non-conformity|citation|eviction"
)
"""What befalls a company."""

MILESTONE = (
    "award|awards|prize|medal|gold|silver|nomination|shortlisting|ranking|accreditation|certification|certificate|"
    "iso|funding|fundraise|fundraising|raise|investment|series|seed|round|grant|ipo|listing|acquisition|takeover|"
    "buyout|merger|exit|partnership|contract|deal|tender|win|order|patent|record|milestone|anniversary|"
    "expansion|launch|relaunch|rollout|opening|reopening|rebrand|campaign|migration|go-live|move|relocation|"
    "promotion|appointment|fellowship|scholarship|knighthood|title|graduation|diploma|doctorate|degree|mba|phd"
)
"""What a company or a person achieves."""

PLACES = (
    "shop|showroom|depot|ward|studio|brewery|bakery|hotel|school|café|cafe|gym|lab|laboratory|terminal|yard|mill|mine|"
    "farm|headquarters|hq|hub|centre|center|kitchen|shipyard|dealership|vineyard|greenhouse|gallery|outlet|premises|"
    "building|office|warehouse|plant|store|stores|site|factory|branch|clinic|restaurant|location|facility|line|wing|"
    "campus|workshop|theatre|surgery|salon|shaft|vessel|ship|ferry|reactor|turbine|boiler|production line"
)
"""What a company opens, builds or closes."""

_WORD = re.compile(r"[a-z]{3,}")
EVENTS: frozenset[str] = frozenset(
    stem(word) for words in (DID, DOING, INCIDENT, MILESTONE) for word in _WORD.findall(words)
) - frozenset(map(stem, "the your been was were has are out new for off".split()))
"""The stems of all of them, so that an event is told from whom it happened to."""

_KINDS = tuple(frozenset(map(stem, family.split())) for family in (_PLACES, _MAKING, _TOOLS, _PEOPLE))


def kindred(events: set[str]) -> frozenset[str]:
    """Give the stems of what two people might call one event: *rebuilt* and *refurbished*; none for strict ones."""
    return frozenset[str]().union(*(kind for kind in _KINDS if kind & (events - STRICT))) - STRICT


# Said of nobody by accident: a fact must tell of the same thing, not merely of the same subject.
_STRICT = (
    "raise acquire merge ipo float fire strike outage recall breach flood layoff redundancy walkout lawsuit robbery "
    "raid explosion fatality death injury hack ransomware attack cyberattack fine penalty bankruptcy insolvency "
    "award prize medal nomination shortlist accreditation certification patent rebrand promotion podcast keynote "
    "webinar acquisition merger takeover buyout funding grant divorce hacked breached fined sued bankrupt furlough "
    "laid sack dismiss poach recall float crowdfund downsizing partnership fundraising redundancies "
    "layoffs qualified graduated diploma doctorate degree mba phd knighthood scholarship resignation"
)
STRICT: frozenset[str] = frozenset(map(stem, _STRICT.split())) | {
    one for pair in ("lay off", "take over") if (one := joined(*pair.split()))
}
"""The stems of events that another event on the same subject does not bear out."""
