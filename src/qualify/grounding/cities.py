"""Large cities, so that *you're based in X* can be told from a region or suburb of the place given."""

from qualify.grounding.stems import fold, words_of

_CITIES = """
london manchester birmingham leeds glasgow edinburgh bristol liverpool sheffield cardiff belfast dublin cork galway
paris lyon marseille toulouse bordeaux lille nantes berlin hamburg munich cologne frankfurt stuttgart leipzig
dresden vienna graz zurich geneva basel bern amsterdam rotterdam utrecht eindhoven brussels antwerp ghent madrid
barcelona valencia seville bilbao lisbon porto rome milan naples turin bologna florence athens thessaloniki warsaw
krakow wroclaw gdansk poznan prague brno budapest bucharest cluj sofia belgrade zagreb ljubljana kyiv lviv odesa
minsk moscow vilnius riga tallinn helsinki tampere stockholm gothenburg malmo oslo bergen copenhagen aarhus
reykjavik istanbul ankara izmir tbilisi yerevan baku almaty tashkent dubai doha riyadh jeddah muscat kuwait amman
beirut cairo alexandria tunis casablanca rabat lagos abuja accra nairobi kampala kigali johannesburg durban pretoria
dakar mumbai delhi bangalore bengaluru hyderabad chennai kolkata pune ahmedabad karachi lahore dhaka colombo
kathmandu bangkok hanoi singapore jakarta manila taipei shanghai beijing shenzhen guangzhou tokyo osaka kyoto nagoya
seoul busan sydney melbourne brisbane perth adelaide auckland wellington christchurch toronto montreal vancouver
calgary ottawa edmonton winnipeg boston chicago houston dallas austin denver seattle portland phoenix philadelphia
atlanta miami orlando tampa detroit minneapolis cleveland pittsburgh nashville charlotte baltimore sacramento tucson
omaha boise bogota medellin lima quito santiago caracas montevideo curitiba recife salvador guadalajara monterrey
"""
CITIES: frozenset[str] = frozenset(_CITIES.split())
_REGIONS = frozenset(
    "africa america americas antarctica asia australasia australia europe oceania scandinavia iberia benelux balkans baltics "
    "north south east west central northern southern eastern western middle latin far new zealand the".split()
)


def is_place(name: str) -> bool:
    """Tell whether a name is one of a large city or a part of the world."""
    return all(word in CITIES or word in _REGIONS for word in map(fold, words_of(name)))
