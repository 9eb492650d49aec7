"""Large cities, so that *you're based in X* can be told from a region or suburb of the place given."""

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
