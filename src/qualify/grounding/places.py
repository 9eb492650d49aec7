"""Large cities, countries and peoples: what is a place can be told from a company, and from a suburb of another place."""

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
_COUNTRIES = """
afghanistan africa aland albania algeria andorra angola anguilla antarctica antigua arabia argentina armenia aruba
australia austria azerbaijan bahamas bahrain bangladesh barbados barbuda barthelemy belarus belgium belize benin
bermuda bhutan bissau bolivia bosnia botswana bouvet brazil brazzaville brunei bulgaria burkina burma burundi caicos
caledonia cambodia cameroon canada canary cape caribbean cayman ceuta chad chile china city clipperton cocos colombia
comoros congo cook costa cote croatia cuba cunha curacao cyprus czechia d'ivoire denmark diego djibouti dominica
dominican ecuador egypt emirates equatorial eritrea estonia eswatini ethiopia european eurozone falkland faroe faso
fiji finland france futuna gabon gambia garcia georgia germany ghana gibraltar greece greenland grenada grenadines
guadeloupe guam guatemala guernsey guiana guinea guyana haiti helena herzegovina honduras hong hungary iceland india
indonesia iran iraq ireland israel italy jamaica jan japan jordan kazakhstan keeling kenya kingdom kinshasa kiribati
kong korea kosovo kuwait kyrgyzstan lanka laos latvia lebanon leone lesotho leste liberia libya liechtenstein
lithuania lucia luxembourg maarten macao macedonia madagascar malawi malaysia maldives mali malta mariana marino
marshall martin martinique mauritania mauritius mayen mayotte mcdonald melilla mexico micronesia miquelon moldova
monaco mongolia montenegro montserrat morocco mozambique myanmar namibia nations nauru nepal netherlands nevis
nicaragua niger nigeria niue norway oceania oman pakistan palau palestinian panama papua paraguay peru philippines
pierre pitcairn poland polynesia portugal principe puerto qatar reunion rica rico romania russia rwanda sahara
salvador samoa san sandwich sao sark saudi senegal serbia seychelles sierra singapore sint slovakia slovenia solomon
somalia spain sri sudan suriname svalbard sweden switzerland syria taiwan tajikistan tanzania thailand timor tobago
togo tokelau tome tonga trinidad tristan tunisia turkiye turkmenistan turks tuvalu uganda ukraine union uruguay
uzbekistan vanuatu vatican venezuela verde vietnam vincent virgin wallis yemen zambia zealand zimbabwe
"""
"""Words of the names of countries, as the Unicode Common Locale Data Repository has them in English."""
_PEOPLES = """
american british english scottish welsh irish french german dutch belgian swiss austrian italian spanish portuguese
greek polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian albanian macedonian
ukrainian russian lithuanian latvian estonian finnish swedish norwegian danish icelandic nordic baltic european
turkish georgian armenian azerbaijani kazakh uzbek iranian iraqi israeli lebanese jordanian syrian saudi emirati
qatari kuwaiti omani egyptian moroccan tunisian algerian libyan sudanese ethiopian kenyan ugandan tanzanian rwandan
ghanaian nigerian ivorian senegalese cameroonian congolese angolan zambian zimbabwean mozambican namibian malawian
african indian pakistani bangladeshi nepali nepalese thai vietnamese cambodian malaysian indonesian filipino
singaporean chinese taiwanese korean japanese mongolian asian australian kiwi canadian mexican guatemalan honduran
salvadoran nicaraguan panamanian cuban dominican haitian jamaican colombian venezuelan ecuadorian peruvian bolivian
chilean argentine argentinian uruguayan paraguayan brazilian caribbean californian texan bavarian catalan basque
flemish quebecois
"""
PLACES: frozenset[str] = CITIES.union(_COUNTRIES.split(), _PEOPLES.split())
_REGIONS = frozenset(
    "africa america americas antarctica asia australasia australia europe oceania scandinavia iberia benelux balkans baltics "
    "north south east west central northern southern eastern western middle latin far new zealand the".split()
)


def is_place(name: str) -> bool:
    """Tell whether a name is one of a large city or a part of the world."""
    return all(word in CITIES or word in _REGIONS for word in map(fold, words_of(name)))
