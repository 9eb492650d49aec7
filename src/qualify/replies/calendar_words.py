"""Words for times in eight languages, without accents. Values only."""


def _table(text: str) -> dict[str, int]:
    """Read lines of ``number = words``."""
    sides = (line.split("=") for line in text.strip().splitlines())
    return {word: int(number) for number, words in sides for word in words.split()}


MONTHS = _table("""
    1 = january jan januar janvier enero janeiro gennaio januari styczen stycznia styczniu
    2 = february feb februar fevrier febrero fevereiro febbraio februari luty lutego lutym
    3 = march marz mars marzo marco maart marzec marca marcu
    4 = april apr avril abril aprile kwiecien kwietnia kwietniu
    5 = may mai mayo maio maggio mei maj maja maju
    6 = june jun juni juin junio junho giugno czerwiec czerwca czerwcu
    7 = july jul juli juillet julio julho luglio lipiec lipca lipcu
    8 = august aug aout agosto augustus sierpien sierpnia sierpniu
    9 = september sep sept septembre septiembre setiembre setembro settembre wrzesien wrzesnia wrzesniu
    10 = october oct oktober octobre octubre outubro ottobre pazdziernik pazdziernika pazdzierniku
    11 = november nov novembre noviembre novembro listopad listopada listopadzie
    12 = december dec dezember decembre diciembre dezembro dicembre grudzien grudnia grudniu
""")
WEEKDAYS = _table("""
    0 = monday mon montag lundi lunes segunda lunedi maandag poniedzialek poniedzialku
    1 = tuesday tue tues dienstag mardi martes terca martedi dinsdag wtorek wtorku
    2 = wednesday wed mittwoch mercredi miercoles quarta mercoledi woensdag sroda srode
    3 = thursday thu thur thurs donnerstag jeudi jueves quinta giovedi donderdag czwartek czwartku
    4 = friday fri freitag vendredi viernes sexta venerdi vrijdag piatek piatku
    5 = saturday samstag samedi sabado sabato zaterdag sobota
    6 = sunday sonntag dimanche domingo domenica zondag niedziela
""")
NUMBERS = _table("""
    1 = one a an einer einem einen ein eine un une uno una um uma een jeden another
    2 = two zwei deux dos dois duas due twee dwa dwie couple
    3 = three drei trois tres tre drie trzy few several paar einigen quelques unos unas alguns algumas qualche enkele kilka pare
    4 = four vier quatre cuatro quatro quattro cztery
    5 = five funf cinq cinco cinque vijf piec
    6 = six sechs seis sei zes szesc
    7 = seven sieben sept siete sete sette zeven siedem
    8 = eight acht huit ocho oito otto osiem
    9 = nine neun neuf nueve nove negen
    10 = ten zehn dix diez dez dieci tien
    12 = twelve zwolf douze doce doze dodici twaalf
""")
UNITS = _table("""
    1 = day days tag tage tagen jour jours dia dias giorno giorni dag dagen dzien dni
    7 = week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzien tygodni tygodnie
    14 = fortnight quincena quinzena quinzaine
    30 = month months monat monate monaten mois mes meses mese mesi maand maanden miesiac miesiace miesiecy
    91 = quarter quarters quartal quartale quartalen trimestre trimestres kwartaal kwartalen kwartal kwartale
    365 = year years jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren rok lata lat roku
""")
SEASONS = _table("""
    3 = spring fruhjahr fruhling printemps primavera voorjaar lente wiosna wiosne wiosny
    6 = summer sommer ete verano verao estate zomer lato lata lecie sommerpause
    9 = autumn fall herbst automne otono outono autunno herfst najaar jesien jesieni rentree
    12 = winter hiver invierno inverno zima zimy
""")
AFTER = frozenset(
    "after nach apres despues tras depois apos dopo na po past once following pasado pasada pasadas".split()
)
UNTIL = frozenset(
    "until till bis jusqu jusqu'au jusqu'en jusqu'a hasta ate fino sino tot do before vor avant antes prima voor przed".split()
)
OVER = frozenset(
    "over done finished ends ended vorbei voorbij passed behind fini finie finies terminado terminadas".split()
)
END = frozenset("end ende fin final finales fim fine eind einde koniec koncu konca late".split())
MIDDLE = frozenset("mid middle mitte mi mediados meados meta medio polowie halfway".split())
NEXT = frozenset(
    "next following coming nachste nachsten nachster nachstes kommende kommenden kommendes kommender prochain prochaine proximo proxima siguiente viene vem "
    "prossimo prossima volgend volgende komend komende aankomend przyszlym przyszly przyszla nastepnym nastepny kolejnym kolejny".split()
)
THIS = frozenset("this dieses diesem diesen diese cette ce este esta esse essa questo questa dit deze tym ten".split())
HAPPENED = frozenset(
    "since last started began joined retired left was were had went signed bought renewed switched hired did ended took got came said told asked wrote moved sold became been ago seit letzten letzter "
    "depuis dernier derniere desde pasado pasada passado passada ultimo ultima sinds afgelopen vorig od zeszlym ubieglym".split()
)
"""Words that, shortly before a month, say that it is over."""
NEW_YEAR = frozenset("jahreswechsel neujahr jaarwisseling reveillon capodanno".split())
CHRISTMAS = frozenset(
    "christmas xmas weihnachten noel navidad navidades natal natale kerst kerstmis swieta swietach holidays feiertagen feiertage fetes fiestas festas feste feestdagen".split()
)
EASTER = frozenset("easter ostern paques pascua pascoa pasqua pasen wielkanoc wielkanocy".split())
FEASTS = {
    "halloween": (10, 31),
    "hallowe'en": (10, 31),
    "valentine": (2, 14),
    "valentine's": (2, 14),
    "valentines": (2, 14),
    "silvester": (12, 31),
    "hogmanay": (12, 31),
    "epiphany": (1, 6),
    "three kings": (1, 6),
    "dreikonigstag": (1, 6),
    "burns night": (1, 25),
    "candlemas": (2, 2),
    "patrick's": (3, 17),
    "patricks": (3, 17),
    "anzac": (4, 25),
    "memorial day": (5, 31),
    "midsummer": (6, 24),
    "midsommar": (6, 24),
    "juhannus": (6, 24),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "ferragosto": (8, 15),
    "labor day": (9, 7),
    "michaelmas": (9, 29),
    "all saints": (11, 1),
    "allerheiligen": (11, 1),
    "toussaint": (11, 1),
    "ognissanti": (11, 1),
    "all souls": (11, 2),
    "bonfire night": (11, 5),
    "guy fawkes": (11, 5),
    "melbourne cup": (11, 7),
    "martin's": (11, 11),
    "martinmas": (11, 11),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "sinterklaas": (12, 5),
}
"""Feasts on a day of the year; those that move within a week stand at the last day they may fall on."""
_NEW_MOON = 3, "2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03"
_LIGHTS = 2, "2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26"
LUNAR = {
    "ramadan": (30, "2025-03-01 2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-06"),
    "eid": (
        3,
        "2025-03-30 2025-06-06 2026-03-20 2026-05-27 2027-03-10 2027-05-16 2028-02-26 2028-05-05 2029-02-14 2029-04-24 "
        "2030-02-05 2030-04-13",
    ),
    "lunar new": _NEW_MOON,
    "chinese new": _NEW_MOON,
    "diwali": _LIGHTS,
    "deepavali": _LIGHTS,
}
"""Feasts by the moon, to 2030: how many days each lasts, and when it begins; a sighting may move that by a day."""
THANKSGIVING = frozenset({"thanksgiving", "cyber"})
FEAST_WORDS = CHRISTMAS | EASTER | THANKSGIVING | {*FEASTS, *LUNAR}
"""The feasts; those of two words are no words and are met nowhere."""
YEAR_BEGINS = {"financial year": 4, "tax year": 4, "fiscal year": 1, "school year": 9, "academic year": 9}
"""In which month a year begins that is not the calendar's."""
