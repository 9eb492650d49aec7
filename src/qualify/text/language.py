"""Which language a text is in: by its script, then by its commonest words. Names what it cannot tell as ``und``."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": "the and to you of is in for your we i that it on with this are not have our me at be can if would my from just was hi no thanks "
    "please what who how when about interested stop don't i'm time remove hello do",
    "de": "der die das und ich sie wir nicht ist mit für auf ein eine zu den im von es bitte kein keine danke haben bin uns mich ihre ihnen "
    "hallo auch noch wenn oder interesse",
    "fr": "le la les et je vous nous ne pas est un une des pour dans que qui sur avec merci votre bonjour pas mon me plus mais ce cette suis",
    "es": "el la los las y de que no en un una por para con su gracias me es estoy hola se lo pero como usted nos mi más muy interesa",
    "pt": "o os as e de que não em um uma por para com obrigado obrigada me é estou olá se mas você não no na meu minha mais isso da do",
    "it": "il lo la gli e di che non un una per con grazie mi è sono ciao si ma come lei ci mio più del della questo buongiorno",
    "nl": "de het een en ik u we niet is met voor op van te dat bedankt geen mij graag hebben wij maar ook als dank hallo naar zijn deze",
    "pl": "i nie w na się z do to jest dziękuję proszę mam nas pan pani ale jak za o dla mnie już są dzień dobry od czy po",
    "sv": "och jag inte det är en att för på med tack vi ni inte mig av till har om",
    "tr": "ve bir bu için değil ben siz teşekkürler lütfen ile çok var yok merhaba",
}
_SETS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
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
_READ = 2_000
"""Characters looked at; a language shows early."""


def language_of(text: str, *, fallback: str = "und") -> str:
    """Tell the language as an ISO 639-1 code.

    Args:
        text: Any text; its first 2,000 characters are read.
        fallback: The answer when nothing can be told, as for a text of names alone.
    """
    head = text[:_READ]
    for code, script in _SCRIPTS:
        if len(script.findall(head)) > len(head) * 0.2:
            return code
    words = [w.lower() for w in _WORD.findall(head)]
    counts = {code: sum(w in common for w in words) for code, common in _SETS.items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] else fallback
