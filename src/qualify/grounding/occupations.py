"""What people are called at work beyond the words every title is made of: *bursar*, *glazier*, *sommelier*."""

from collections.abc import Iterable

from qualify.grounding.roles import HEADS
from qualify.grounding.stems import fold

_OCCUPATIONS = """
acoustician acrobat actor actress adjuster administrator advocate anaesthetist anesthetist anaesthesiologist
anesthesiologist
animator announcer anthropologist appraiser arborist archaeologist archivist artist assessor astronomer
auctioneer author
bailiff barber bartender beautician beekeeper biochemist biostatistician blacksmith blogger boatbuilder
bodyguard bookbinder
bookseller botanist brewer bricklayer broadcaster bursar butcher butler cabinetmaker cardiologist caretaker
cartographer cashier
caterer ceramicist chaplain chiropractor choreographer chairman cinematographer cleaner cobbler columnist
comedian composer
concierge conductor confectioner conservator constable coroner cosmetologist counsellor counselor courier
crofter curator dancer
decorator dermatologist detective dietician dietitian distiller docker draughtsman dresser dressmaker ecologist
econometrician
embryologist endocrinologist engraver entertainer epidemiologist exporter farrier filmmaker financier
firefighter fisherman
fishmonger florist forager forester forwarder freelancer fundraiser furrier gamekeeper gardener
gastroenterologist geneticist
geochemist geologist geophysicist glassblower glazier goldsmith grocer groundskeeper grower guard guide gynaecologist
gynecologist haematologist hairdresser handyman harbourmaster harvester headmaster headmistress headteacher
herbalist historian
horticulturist hotelier housekeeper hydrologist hygienist illustrator immunologist importer innkeeper installer
interpreter
investigator janitor jeweller jeweler judge landlord landscaper lifeguard linguist lobbyist locksmith
logistician lumberjack
magistrate maltster masseur masseuse mathematician matron merchandiser merchant metallurgist meteorologist
microbiologist miller
milliner miner missionary mortician musician navigator neurologist neurosurgeon notary nutritionist obstetrician
oceanographer
oncologist optician optometrist orthodontist orthopaedist osteopath paediatrician pediatrician painter
pathologist patissier
perfumer periodontist pharmacologist philosopher phlebotomist physiologist pianist piper plasterer podcaster podiatrist
policeman policewoman politician porter postman potter preacher presenter principal printer prosecutor provost
psychoanalyst publican publicist publisher quilter radiographer radiologist rancher ranger rector referee
registrar reporter
restaurateur rheumatologist rigger roaster sailor saddler scaffolder screenwriter sculptor seamstress shepherd
sheriff shipbroker
shipwright shopkeeper silversmith singer skipper  sociologist soldier sommelier sonographer stagehand statistician
steward stevedore stonemason stylist  tailor tattooist taxidermist teller tiler toolmaker toxicologist trapper
treasurer typesetter undertaker upholsterer urologist usher valuer verger vintner violinist videographer
viticulturist volcanologist
waiter waitress warden watchmaker weaver webmaster winegrower winemaker woodworker woodturner zoologist
"""
_KNOWN = frozenset(_OCCUPATIONS.split()) | HEADS
_WRITTEN = frozenset(form for word in _KNOWN for form in (word, f"{word}s", word.replace("man", "men")))
"""These, and in the plural."""


def occupations(words: Iterable[str]) -> list[str]:
    """Give those of some words, in lower case, that are what somebody is called at work."""
    return [word for word in words if fold(word) in _WRITTEN]


def is_occupation(word: str) -> bool:
    """Tell whether one word is what somebody is called at work, alone or in the plural."""
    return fold(word) in _WRITTEN
