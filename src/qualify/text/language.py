"""Which language a text is in: by its script, then by its commonest words. Names what it cannot tell as ``und``."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ASCII_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
"""The same where all is ASCII, told by a plain table."""
_COMMON = {
    "en": "the and to you of is in for your we i that it on with this are not have our me at be can if would my from just was hi no thanks "
    "please what who how when about interested stop don't i'm time remove hello do thank want will but need an as so any out us get wrong "
    "never pass sorry they am already looking email call send good right now more a by or has had were been could should does did you're it's "
    "we're can't isn't i've i'll that's didn't doesn't here there then than off over only again still some other work need business company "
    "message number office price offer yes no not his her their them who's which where why back take see make give tell let week month year",
    "de": "der die das und ich sie wir nicht ist mit für auf ein eine zu den im von es bitte kein keine danke haben bin uns mich ihre ihnen "
    "hallo auch noch wenn oder interesse nein nichts sind wird werden habe mir mein meine bei nach nur aber schon dem einen einer keinen "
    "mehr was wie wer kann können ihr du mal vielen dank jetzt bedarf",
    "fr": "le la les et je vous nous ne pas est un une des pour dans que qui sur avec merci votre bonjour mon me plus mais ce cette suis "
    "au aux du non oui c'est n'est j'ai sommes avons être vos moi déjà aucun aucune intéressé désolé fois quel quelle se sont ou",
    "es": "el la los las y de que no en un una por para con su gracias me es estoy hola se lo pero como usted nos mi más muy interesa "
    "ya del al le sí si tengo tenemos estamos favor qué cuánto cuando ahora esto este esta soy nuestro nuestra ha he tiene momento interesado",
    "pt": "o os as e de que não em um uma por para com obrigado obrigada me é estou olá se mas você no na meu minha mais isso da do "
    "nao já eu sou tenho temos estamos vocês favor qual quando agora este esta nosso nossa pelo pela momento interesse bom dia foi sim quem",
    "it": "il lo la gli e di che non un una per con grazie mi è sono ciao si ma come lei ci mio più del della questo buongiorno "
    "abbiamo siamo ho sì già vi nostro nostra alla al dal dalla nel le i da in interessa momento quando chi cosa favore",
    "nl": "de het een en ik u we niet is met voor op van te dat bedankt geen mij graag hebben wij maar ook als dank hallo naar zijn deze "
    "dit nee ja je jullie ben heb heeft kan kunt onze ons mijn nog wel wat wie hoe al bij uit er meer interesse",
    "pl": "i nie w na się z do to jest dziękuję proszę mam nas pan pani ale jak za o dla mnie już są dzień dobry od czy po "
    "jestem mamy nam mi tak tego ten ta co kto kiedy ile dzieki dziekuje prosze teraz nasz nasza przez przed wiadomości",
    "sv": "och jag inte det är en att för på med tack vi ni inte mig av till har om hej detta den som kan er ej ska",
    "da": "og jeg ikke det er en at for på med tak vi mig af til har om hej dette den som kan jer ikke skal os nej",
    "no": "og jeg ikke det er en å for på med takk vi meg av til har om hei dette den som kan dere ikke skal oss nei",
    "fi": "ja en ei on se että ole kiitos olen emme meillä mutta kun niin hei minä myös voi poissa toimistolta kiinnostunut tämä",
    "tr": "ve bir bu için değil ben siz teşekkürler lütfen ile çok var yok merhaba beni bana ilgilenmiyorum hayır evet ne kadar daha",
    "cs": "a ne je se na v že to děkuji prosím nemám máme jsem jsme pro ale jak nás mě už dobrý den zájem nemáme",
    "ro": "și nu este în la de pe cu mulțumesc vă rog sunt suntem avem pentru dar ce cum bună ziua mă am interesat",
    "hu": "és nem a az hogy van köszönöm kérem vagyok nincs de már én mi ez egy jó napot szeretnék érdekel",
    "id": "dan tidak yang di untuk saya kami anda terima kasih ini itu dengan tolong sudah belum bisa apa",
    "vi": "và không của cho tôi bạn là có cảm ơn xin chúng này vui lòng được",
}
_SETS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_LANGUAGES = {
    word: [code for code, words in _SETS.items() if word in words] for word in frozenset[str]().union(*_SETS.values())
}
"""Of each word the languages it is common in."""
_ENGLISH_ALONE = frozenset(word for word, codes in _LANGUAGES.items() if codes == ["en"])
_OTHERS_ALONE = frozenset(word for word, codes in _LANGUAGES.items() if "en" not in codes)
_IN_ENGLISH = frozenset(
    "la las los el le les de del des der die das den da di do du dos van ten ter te op het san dan ben bin jan min mon fri plus per pro "
    "con se si ne ni na no on co to me mi mal man pan ha ho hi hej vi ma est par sur son fin bra et en em um un ou os er es ko nu ki ta "
    "ti sera sub tu va bar ve om o e i a y w z å i dank hallo hola ciao merci gracias danke bonjour olá".split()
)
"""Words common in another language that English messages hold as well, in names, abbreviations and loans."""
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_OTHER_SCRIPT = re.compile("[\u0370-\ud7af]")
"""From the first of these scripts to the last."""
_MUCH = 0.2
"""The share of a text in one script from which its language is told by it."""
_READ = 2_000
"""Characters looked at; a language shows early."""


def language_of(text: str, *, fallback: str = "und", least: int = 1) -> str:
    """Tell the language as an ISO 639-1 code.

    Args:
        text: Any text; its first 2,000 characters are read.
        fallback: The answer when nothing can be told, as for a text of names alone.
        least: How many different words must tell another language than English, where words tell it. Above 1, words that
            English text holds as well (names, loans) tell nothing.
    """
    head = text[:_READ]
    if not head.isascii() and len(_OTHER_SCRIPT.findall(head)) > len(head) * _MUCH:
        for code, script in _SCRIPTS:
            if len(script.findall(head)) > len(head) * _MUCH:
                return code
    if _is_plainly_english(text):
        return "en"
    counts = language_counts(text)
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    if best != "en" and least > 1 and len(_telling(text, best)) < least:
        best = "en"
    return best if counts[best] else fallback


def _is_plainly_english(text: str) -> bool:
    """Whether English alone has at least as many of the common words as all others without it, so that none can have more."""
    words = _words(text)
    english = sum(map(_ENGLISH_ALONE.__contains__, words))
    return english > 0 and english >= sum(map(_OTHERS_ALONE.__contains__, words))


def _telling(text: str, code: str) -> set[str]:
    """The different words of a text that are common in a language and do not stand in English text."""
    return set(_words(text)) & (_SETS[code] - _SETS["en"] - _IN_ENGLISH)


def _words(text: str) -> list[str]:
    lower = text[:_READ].replace("’", "'").lower()
    return (_ASCII_WORD if lower.isascii() else _WORD).findall(lower)


def is_common_abroad(word: str) -> bool:
    """Tell whether a word, in lower case, is among the commonest of another language and hardly met in English."""
    english = word in _SETS["en"] or (word in _IN_ENGLISH and len(word) > _ARTICLE)
    return word in _LANGUAGES and not english


_ARTICLE = 2
"""Letters of the short words that are content in no language."""


def language_counts(text: str) -> dict[str, int]:
    """Count each language's commonest words, in the languages told apart by words.

    Args:
        text: Any text; its first 2,000 characters are read.
    """
    counts = dict.fromkeys(_COMMON, 0)
    for word in _words(text):
        for code in _LANGUAGES.get(word, ()):
            counts[code] += 1
    return counts
