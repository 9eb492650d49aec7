"""Text as given: parts, earlier mail, sentences, languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualify import check
from qualify.text import Document, Part, View, language_counts, language_of
from qualify.text.sentences import sentences

OWN = "Hi Ana,\n\nWould a sample be useful?"
QUOTES = {
    "Gmail": "On Mon, 2 Nov 2026 at 09:12, Ana Costa <ana@example.com> wrote:\n> Thanks.\n",
    "Gmail, wrapped": "On Mon, 2 Nov 2026 at 09:12, Ana Costa\n<ana@example.com> wrote:\n\n> Thanks.\n",
    "Gmail, German": "Am Mo., 2. Nov. 2026 um 09:12 Uhr schrieb Ana Costa <ana@example.com>:\n> Danke.\n",
    "Gmail, French": "Le lun. 2 nov. 2026 à 09:12, Ana Costa <ana@example.com> a écrit :\n> Merci.\n",
    "Gmail, Spanish": "El lun, 2 nov 2026 a las 9:12, Ana Costa (<ana@example.com>) escribió:\n> Gracias.\n",
    "Gmail, Portuguese": "Em seg., 2 de nov. de 2026 às 09:12, Ana Costa <ana@example.com> escreveu:\n> Obrigada.\n",
    "Gmail, Dutch": "Op ma 2 nov 2026 om 09:12 schreef Ana Costa <ana@example.com>:\n> Bedankt.\n",
    "name in front": "Ana Costa <ana@example.com> schrieb am Mo., 2. Nov. 2026:\n> Danke.\n",
    "Outlook": "From: Ana Costa\nSent: Monday, 2 November 2026 09:12\nTo: Tom\nSubject: Ovens\n\nThanks.\n",
    "Outlook, German": "Von: Ana Costa\nGesendet: Montag, 2. November 2026\nAn: Tom\nBetreff: Öfen\n\nDanke.\n",
    "Outlook, French": "De : Ana Costa\nEnvoyé : lundi 2 novembre 2026\nÀ : Tom\nObjet : Fours\n\nMerci.\n",
    "Outlook, divider": "-----Original Message-----\nFrom: Ana Costa\n\nThanks.\n",
    "Outlook, line": "________________________________\nFrom: Ana Costa\nSent: Monday\nTo: Tom\n\nThanks.\n",
    "Apple Mail, forwarded": "Begin forwarded message:\n\nFrom: Ana Costa\nSubject: Ovens\n\nThanks.\n",
    "LinkedIn": "Ana Costa sent the following message at 10:02 AM\nView Ana’s profile\nThanks.\n",
    "marks alone": "> Thanks.\n> I will think about it.\n",
}


def _parts(body: str) -> list[tuple[Part, str]]:
    field = Document.of("", body).body
    return [(sentence.part, sentence.cased) for sentence in field.sentences]


def _own(body: str) -> list[str]:
    return [sentence.cased for sentence in Document.of("", body).own]


@pytest.mark.parametrize("name", QUOTES)
def test_earlier_mail_is_left_out(name: str) -> None:
    """What mail programs put below a message is not the sender's own."""
    assert _own(f"{OWN}\n\n{QUOTES[name]}") == _own(OWN)


@pytest.mark.parametrize("name", QUOTES)
def test_earlier_mail_with_other_line_ends(name: str) -> None:
    """The same with CRLF."""
    assert _own(f"{OWN}\n\n{QUOTES[name]}".replace("\n", "\r\n")) == _own(OWN.replace("\n", "\r\n"))


@pytest.mark.parametrize(
    "line",
    [
        "On Monday I wrote to your colleague about this.",
        "From: 140 euros a month, with a fitter.",
        "Am I right that you bake at night?",
        "To be clear: nothing is to pay.",
    ],
)
def test_own_words_are_no_header(line: str) -> None:
    """What only begins like a header stays the sender's own."""
    assert any(line[:20] in sentence for sentence in _own(f"Hi Ana,\n\n{line} Would that help?"))


def test_own_words_below_a_quote() -> None:
    """An answer below the quoted lines is the sender's own."""
    assert "No worries if not." in _own("> Could you send it?\n\nHere it is. No worries if not.")


def test_parts_in_order() -> None:
    """Greeting, body, sign-off and postscript are told apart."""
    body = "Hi Ana,\n\nWe rent ovens. Worth a look?\n\nBest regards,\nTom Reyes\n\nP.S. No worries if not."
    assert [part for part, _ in _parts(body)][:3] == [Part.GREETING, Part.BODY, Part.BODY]
    assert all(part is Part.POSTSCRIPT for part, text in _parts(body) if "No worries" in text)
    assert all(part is Part.SIGN_OFF for part, text in _parts(body) if "Tom" in text or "regards" in text)


@pytest.mark.parametrize(
    ("body", "own"),
    [
        ("We rent ovens.\n\nKind regards,\nTom", ["We rent ovens."]),
        ("We rent ovens.\n\nwarm regards\nTom", ["We rent ovens."]),
        ("We rent ovens.\n\nThanks!\nTom\n\n-- \nTom Reyes\n+44 20 7946 0018", ["We rent ovens."]),
        ("We rent ovens.\n\nBest,\nTom\n\nP.S. No rush.\n\n-- \nTom Reyes", ["We rent ovens.", "P.S.", "No rush."]),
        ("Thanks!\nWe rent ovens.\n\nBest,\nTom", ["Thanks!", "We rent ovens."]),
        ("Thanks!\nWe rent ovens.", ["Thanks!", "We rent ovens."]),
        ("Thanks!\nTom\n+44 20 7946 0018", []),
        ("We rent to:\nCosta Bakery\nMill & Sons\n\nBest,\nTom", ["We rent to:", "Costa Bakery", "Mill & Sons"]),
        ("Hola Beach Club seeks bar staff.", ["Hola Beach Club seeks bar staff."]),
        ("Hi Ana, call me Tuesday", ["call me Tuesday"]),
        ("Hi Ana", []),
        ("Dear Mr Smith", []),
    ],
)
def test_greeting_and_sign_offs_are_not_argued(body: str, own: list[str]) -> None:
    """What the sender argues is what stands between greeting and sign-offs, and in postscripts."""
    assert [sentence.cased for sentence in Document.of("", body).argued] == own


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("We met Dr. Lee at 3 p.m. in St. Gallen. It was fun.", 2),
        ("We rent:\n- ovens\n- mixers\n- scales", 4),
        ("A line without a stop\nAnother line\nA third one", 3),
        ("One long line that was wrapped by the window of some mail\nprogram goes on here.", 1),
        ("Great news 🎉 We opened.", 2),
        ("See https://example.com/a.b?size=big. Then call.", 2),
        ("See https://example.com/a?c=d. Then call.", 2),
        ("It runs on x/y. Then call.", 2),
        ("Write to J. Smith (or A. Jones) today.", 1),
        ("J. Smith called. Then I wrote.", 2),
        ("Version 2.5 is out. It costs €1.50.", 2),
        ("Really?! Yes.", 2),
        ("", 0),
        ("\n \n", 0),
    ],
)
def test_sentences(body: str, number: int) -> None:
    """Sentences end where a reader ends them."""
    assert len(_parts(body)) == number


def test_nothing_has_no_sentences() -> None:
    """A stretch without characters holds none."""
    assert list(sentences("We rent ovens.", 3, 3)) == []


@given(st.text())
def test_sentences_hold_every_word(body: str) -> None:
    """No word of a text is lost, and every sentence slices it in order."""
    field = Document.of("", body).body
    assert "".join("".join(s.cased.split()) for s in field.sentences) == "".join(field.view.cased.split())
    spans = [field.span(s.start, s.end) for s in field.sentences]
    assert all(0 <= span.start < span.end <= len(body) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


@given(st.text(), st.data())
def test_views_know_where_they_came_from(text: str, data: st.DataObject) -> None:
    """A stretch of the view leads back to a stretch that reads the same."""
    view = View.of(text)
    assert len(view.lower) == len(view.cased)
    if view.cased:
        start = data.draw(st.integers(0, len(view.cased) - 1))
        end = data.draw(st.integers(start + 1, len(view.cased)))
        assert View.of(text[slice(*view.original(start, end))]).cased == view.cased[start:end]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Would you like to see how we do it for others?"),
        ("de", "Haben Sie diese Woche Zeit für ein kurzes Gespräch?"),
        ("fr", "Seriez-vous disponible pour un échange avec nous ?"),
        ("es", "¿Tiene usted tiempo esta semana para una llamada con nosotros?"),
        ("pt", "Você tem um momento esta semana para falar com a nossa equipe?"),
        ("nl", "Heeft u deze week tijd voor een kort gesprek met ons?"),
        ("ja", "お忙しいところ恐れ入りますが、よろしくお願いします。"),
        ("ru", "Здравствуйте, удобно ли вам поговорить?"),
        ("und", "Ana Costa"),
        ("und", ""),
    ],
)
def test_languages(language: str, text: str) -> None:
    """A language is told by its script or its commonest words."""
    assert language_of(text) == language


SHORT_ENGLISH = (
    "Fully remote, €70k plus equity.",
    "Worth a look?",
    "Quick chat Thursday?",
    "Coffee on me?",
    "Still hiring in Oslo?",
    "Free on Tue or Mon?",
    "No pressure, just say no.",
    "Senior Java role, Berlin, €90k.",
    "Staff nurse, night shifts, Leeds. Interested?",
    "Los Angeles or Las Vegas?",
    "We met at Die Zeit last spring.",
    "Dan, Ben and Van said hello.",
    "Plus equity, plus bonus, Mon to Fri.",
    "ROI in 3 months. Pan, pots, oven included.",
    "Demo?",
    "Call me.",
    "Unsubscribe any time.",
    "Open to new roles?",
    "Save 30% on freight.",
    "LA-based startup, Series A, VP Sales.",
    "Do you like tapas? El Toro is on us.",
    "Teams like yours lose a day a week to this.",
    "I've written four times without a reply.",
    "Tired of cold emails?",
    "Great post on LinkedIn, Maria!",
    "Happy Friday!!!",
    "10x your pipeline!",
    "Kubernetes, Go, Postgres. Remote. €85k.",
    "Referral bonus: $500.",
    "Thoughts?",
    "Does Tuesday work?",
    "Saw your talk in Porto.",
    "Sous chef wanted, Le Pain Quotidien, Lyon.",
    "Con Edison cut costs. Per seat: $9.",
    "Next step: sign here.",
    "Free samples, no strings.",
    "Café owners save 20% with us.",
    "Hola Beach Club seeks bar staff.",
    "Intro to Jan de Vries?",
    "Mid-level devs, Da Nang or Ha Noi, visa paid.",
    "O'Brien & Sons: roof repair, Cork.",
)
SHORT_FOREIGN = (
    ("de", "Haben Sie Interesse?"),
    ("de", "Guten Tag, haben Sie Zeit für ein Gespräch?"),
    ("de", "Wir vermieten Backöfen. Passt das für Sie?"),
    ("de", "Kein Problem, wenn es nicht passt."),
    ("de", "Darf ich Ihnen unser Angebot schicken?"),
    ("fr", "Avez-vous un moment pour nous ?"),
    ("fr", "Nous aidons les boulangers à gagner du temps avec un four plus petit."),
    ("fr", "Seriez-vous disponible pour un échange avec nous ?"),
    ("fr", "C'est un poste pour vous, sans engagement."),
    ("es", "¿Tiene usted un momento esta semana?"),
    ("es", "Tenemos una oferta para su empresa."),
    ("es", "Busco un ingeniero para nuestro equipo."),
    ("pt", "Você tem um momento esta semana?"),
    ("pt", "Temos uma vaga para você."),
    ("it", "Ti interessa questo posto nella nostra azienda?"),
    ("it", "Abbiamo una proposta per il vostro team."),
    ("nl", "Heeft u deze week tijd voor ons?"),
    ("nl", "Wij hebben een vacature die bij jou past."),
    ("pl", "Czy jest pan zainteresowany? Proszę o odpowiedź."),
    ("sv", "Har du tid för ett samtal med oss om det här?"),
    ("tr", "Sizin için bir teklif var, ne zaman uygun?"),
    ("ja", "お忙しいところ恐れ入りますが。"),
    ("ru", "Удобно ли вам поговорить?"),
)


@pytest.mark.parametrize("text", SHORT_ENGLISH)
def test_short_english_is_judged(text: str) -> None:
    """A short English message is never taken for another language, whatever names and loans stand in it."""
    report = check(text)
    assert report.language in {"en", "und"}
    assert report.challenges.targeting.verdict != "unknown"


@pytest.mark.parametrize(("language", "text"), SHORT_FOREIGN)
def test_short_foreign_is_told(language: str, text: str) -> None:
    """A short message clearly in another language is told, and not judged."""
    report = check(text)
    assert report.language == language
    assert report.challenges.targeting.verdict == "unknown"


def test_language_fallback() -> None:
    """What is said where nothing can be told is the caller's choice."""
    assert language_of("Ana Costa", fallback="en") == "en"
    assert max(language_counts("the and to you")) in language_counts("")
