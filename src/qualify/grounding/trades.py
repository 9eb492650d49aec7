"""Families of trade words: a message may aim at a trade and repeat no word of the profile."""

import re
from functools import lru_cache

from qualify.grounding.stems import stem, words_of

# One line a trade. Only words that hardly anyone says outside it: not *market*, not *network*, not *claim*.
_FAMILIES = """
construction contractor contractors subcontractor subcontractors subbie subbies builder builders scaffold \
scaffolding joinery joiner \
carpenter carpentry plasterer drywall roofing roofer bricklayer masonry concrete rebar formwork groundworks \
civils surveyor rfi snagging \
jobsite jobsites paving asphalt drainage
hvac plumbing plumber plumbers heating boiler boilers furnace refrigeration electrician electricians electrical \
wiring rewire switchboard
healthcare hospital hospitals health clinical clinic clinics medical nhs nursing nurse nurses ward wards patient \
patients physician \
physicians gp locum bedside icu triage surgery surgeon oncology radiology midwife midwives pharmacy pharmacist \
pharmacists dispensary
care carer carers caregiver caregivers residents resident nursing-home eldercare homecare
dental dentist dentists dentistry orthodontic orthodontist hygienist hygienists implant implants denture
veterinary vet vets veterinarian veterinarians
hospitality hotel hotels restaurant restaurants hotelier kitchen kitchens chef chefs  diner diners bartender \
barista catering \
caterer guests banquet reservation reservations bakery bakeries baker bakers cafe cafes pub pubs
education school schools teacher teachers teaching pupils classroom classrooms curriculum headteacher \
headteachers principal principals \
lecturer faculty campus students tutor tutors university universities college colleges
legal law lawyer lawyers solicitor solicitors barrister attorney attorneys litigation paralegal paralegals \
conveyancing tribunal counsel
accounting accountant accountants accountancy bookkeeper bookkeepers bookkeeping audit auditor auditors tax \
payroll ledger ledgers vat cpa
insurance insurer insurers underwriter underwriters underwriting actuary actuarial reinsurance policyholders
banking bank banks lender lenders lending mortgage mortgages loan loans fintech credit-union
logistics freight haulage haulier hauliers carrier carriers trucking trucker truckers dispatch dispatcher \
dispatchers warehouse \
warehousing warehouses pallet pallets drayage customs lorry lorries trailer trailers driver drivers fleet fleets
maritime shipping shipbuilding shipbuilder shipbuilders shipyards vessel vessels shipyard port ports harbour harbor ferry ferries crewing
manufacturing manufacturer manufacturers factory factories machining machinist machinists cnc foundry foundries \
welding welder welders \
fabrication fabricator fabricators stamping moulding molding tooling plant plants
agriculture farm farms farmer farmers farming dairy livestock cattle orchard orchards vineyard vineyards grower \
growers crop crops \
harvest tractor tractors agronomy agronomist grain herd irrigation
fishery fisheries fishing trawler salmon aquaculture seafood
wine winery wineries winemaker vintage spirits brewery breweries brewer brewers brewing distillery distilleries
textile textiles garment garments apparel fashion knitwear yarn weaving spinning loom looms fabric fabrics
retail retailer retailers florist florists shop shops store stores merchandiser merchandising supermarket grocer grocery
property estate realtor realtors letting lettings landlord landlords tenant tenants leasing
timber lumber sawmill sawmills hardwood
energy solar turbine turbines wind grid substation utility utilities geothermal
mining miner miners mine mines quarry quarries drilling underground shaft shafts pit pits ore aggregates
automotive dealership dealerships garage garages mechanic mechanics bodyshop
pharma pharmaceutical pharmaceuticals drug drugs drugmaker drugmakers medicines biotech trials laboratory laboratories lab labs assay
publishing publisher publishers editor editors editorial bookshop bookshops magazine newsroom journalist journalists
theatre theatres theater theaters museum museums gallery galleries orchestra concert concerts festival festivals ticketing
nonprofit charity charities donor donors fundraiser fundraisers fundraising volunteers ngo ngos nonprofits
government council councils municipal municipality public-sector
travel tourism tour tours traveller travellers airline airlines airport airports aviation pilots
childcare kindergarten kindergartens nursery nurseries daycare preschool preschools kita creche toddlers parents
hospice hospices palliative
ceramics ceramic tile tiles pottery glaze kiln kilns glass glassblower furnace
security guard guards patrol patrols alarm alarms
chemicals chemist chemists chemistry coatings resins solvents
environmental emissions wastewater water sewage recycling waste
telecom telecoms fibre fiber towers broadband spectrum
music musicians album recording
sport sports gym gyms athletes coaches fitness
beauty salon salons stylist stylists barber barbers haircut haircuts
events event venue venues wedding weddings
library libraries librarian librarians
aerospace aircraft drone drones satellite satellites avionics
"""


def _families(lines: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for n, line in enumerate(lines.strip().split("\n")):
        for word in line.split():
            found.setdefault(stem(word), set()).add(n)
    return {word: frozenset(numbers) for word, numbers in found.items()}


# Kinds of office work, whose words sellers use of what they sell: two of them are needed.
_FUNCTIONS = """
software developer developers engineer engineers programmer devops sre kubernetes backend frontend codebase
analytics analyst analysts dashboards bi
hr recruiter recruiters recruiting recruitment talent hiring onboarding people-team
finance cfo cfos controller controllers treasurer treasury fd
marketing marketer marketers cmo cmos campaigns brand brands
sales sdr sdrs reps quota
procurement buyer buyers sourcing purchasing tender tenders
"""
_FAMILY = _families(_FAMILIES)
_FUNCTION = _families(_FUNCTIONS)
_MEMBERS = [frozenset(map(stem, line.split())) for line in _FAMILIES.strip().split("\n")]
_NONE: frozenset[int] = frozenset()
_LOOSE = frozenset(
    map(stem, "account build care contract customs factory grow join launch pay teach tool raise".split())
)
"""Stems that everyday words share: only the word of the trade itself counts, *contractor* and not *contract*."""
_WRITTEN = frozenset(word for line in _FAMILIES.split("\n") for word in line.split())


def is_trade_word(word: str) -> bool:
    """Tell whether a word is one of a trade, and so no name by itself: *Timber*, *Freight*."""
    return stem(word) in _FAMILY or stem(word) in _FUNCTION


def is_of_trade(base: str, word: str) -> bool:
    """Tell whether a word, in lower case, is one of a trade and does not merely share its stem."""
    return base not in _LOOSE or word in _WRITTEN or word.removesuffix("s") in _WRITTEN


def functions_in(word: str) -> frozenset[int]:
    """Give the kinds of office work a word belongs to, by number."""
    return _FUNCTION.get(stem(word), _NONE)


@lru_cache(maxsize=4096)
def functions_of(text: str) -> frozenset[int]:
    """Give the kinds of office work a title or an industry belongs to."""
    return _NONE.union(*map(functions_in, words_of(text)))


_PEOPLE = re.compile(r"(?:[^e]er|or|ist|ant|cfo|cmo|fd)s?$")
_STAFF = [frozenset(stem(w) for w in line.split() if _PEOPLE.search(w)) for line in _FUNCTIONS.strip().split("\n")]


@lru_cache(maxsize=1024)
def staff_words(title: str) -> frozenset[str]:
    """Give the stems of what people in the office work of a title are called: *buyers* for a procurement lead."""
    return frozenset[str]().union(*(_STAFF[number] for number in functions_of(title)))


@lru_cache(maxsize=1024)
def trade_words(text: str) -> frozenset[str]:
    """Give the stems of every word of the trades that a title, an industry or a company's name belongs to."""
    trades = _NONE.union(*(_FAMILY.get(stem(word), _NONE) for word in words_of(text)))
    return frozenset[str]().union(*(_MEMBERS[trade] for trade in trades))
