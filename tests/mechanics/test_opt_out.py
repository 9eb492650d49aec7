"""The mechanical opt-out, rule by rule, with near misses beside."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualify.errors import PolicyError
from qualify.mechanics.opt_out import (
    CAN_SPAM,
    CASL,
    GDPR,
    PRESETS,
    RULES,
    Finding,
    inspect,
    missing,
    preset_named,
)
from qualify.mechanics.postal import find_postal_address
from qualify.mechanics.way_out import find_way_out
from qualify.models import Draft

GOOD = {
    "List-Unsubscribe": "<https://example.com/u/1>, <mailto:u@example.com>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
}


def finding(code: str, **draft: Any) -> Finding:
    """Ask one rule."""
    return next(each for each in inspect(Draft.parse(draft)) if each.code == code)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("<https://example.com/u/1>", "present"),
        ("<mailto:u@example.com>,\r\n <HTTPS://example.com/u>", "present"),
        ("(use this) <https://example.com/u>", "present"),
        ("<http://example.com/u>", "absent"),
        ("<mailto:u@example.com>", "absent"),
        ("https://example.com/u", "absent"),
        ("<https://>", "absent"),
        ("", "absent"),
    ],
)
def test_list_unsubscribe(value: str, status: str) -> None:
    """RFC 2369: an HTTPS URI in angle brackets."""
    assert finding("M101", headers={"LIST-UNSUBSCRIBE": value}).status == status


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("List-Unsubscribe=One-Click", "present"),
        (" List-Unsubscribe=One-Click\r\n", "present"),
        ("list-unsubscribe=one-click", "absent"),
        ("List-Unsubscribe=One-Click; x=1", "absent"),
        ("One-Click", "absent"),
    ],
)
def test_one_click(value: str, status: str) -> None:
    """RFC 8058: exactly this value."""
    assert finding("M102", headers={"List-unsubscribe-post": value}).status == status


@pytest.mark.parametrize(
    ("signature", "status"),
    [
        ("v=1; a=rsa-sha256; h=From:To:List-Unsubscribe:List-Unsubscribe-Post; b=x", "present"),
        ("v=1; h = from : list-unsubscribe :\r\n list-unsubscribe-post; bh=y", "present"),
        ("v=1; h=From:List-Unsubscribe; b=x", "absent"),
        ("v=1; bh=List-Unsubscribe:List-Unsubscribe-Post; h=From", "absent"),
        ("v=1; h=From:X-List-Unsubscribe:List-Unsubscribe-Post", "absent"),
        (None, "unknown"),
    ],
)
def test_signed(signature: str | None, status: str) -> None:
    """RFC 8058: both headers under the signature; unsigned is not yet known."""
    headers = GOOD if signature is None else {**GOOD, "DKIM-Signature": signature}
    assert finding("M103", headers=headers).status == status


@pytest.mark.parametrize("code", ["M101", "M102", "M103"])
def test_no_headers(code: str) -> None:
    """Where no headers were given, nothing is known of them."""
    assert finding(code, body="Hello").status == "unknown"


@pytest.mark.parametrize(
    ("subject", "thread", "status"),
    [
        ("Your talk", [], "present"),
        ("Re: Your talk", [], "absent"),
        ("RE[2]: Your talk", [], "absent"),
        ("Fwd: Your talk", [], "absent"),
        ("FW : Your talk", [], "absent"),
        ("AW: Ihr Vortrag", [], "absent"),
        ("Re：こんにちは", [], "absent"),
        ("Re: Your talk", [{"from": "recipient", "body": "Hello"}], "present"),
        ("Re: Your talk", None, "unknown"),
        ("Your talk", None, "present"),
        ("Regarding: Your talk", [], "present"),
        ("Real talk: your stack", [], "present"),
        ("Your talk re: testing", [], "present"),
        (None, [], "present"),
    ],
)
def test_no_false_reply(subject: str | None, thread: Any, status: str) -> None:
    """A first touch claims no earlier message."""
    assert finding("M106", subject=subject, thread=thread).status == status


@pytest.mark.parametrize(
    "text",
    [
        "Unsubscribe",
        "| Unsubscribe | Privacy",
        "Click here to unsubscribe.",
        "To opt out, reply to this mail.",
        "You can unsubscribe at any time.",
        "Unsubscribe: https://example.com/u",
        "Use the unsubscribe link in the footer.",
        "If you don't want to receive these messages, just reply and say so.",
        "If you'd rather not hear from me, let me know.",
        "Just reply “no” and that is that.",
        "Reply STOP to end this.",
        "A reply with no thanks is fine, and I won't write again.",
        "If it is not for you, I will close your file.",
        "We will not contact you again.",
        "Manage your preferences here",
        "Um sich abzumelden, klicken Sie bitte hier: abmelden",
        "Hier können Sie sich abmelden.",
        "Wenn Sie keine weiteren E-Mails möchten, antworten Sie kurz mit Nein.",
        "Sonst melde ich mich nicht mehr.",
        "Pour vous désabonner, cliquez ici.",
        "Répondez simplement « non ».",
        "Para darte de baja, haz clic aquí.",
        "Se preferir, não voltarei a escrever.",
        "Para cancelar a inscrição, clique aqui.",
        "Per disiscriverti clicca qui.",
        "Klik hier om u te uitschrijven.",
        "Aby się wypisać, kliknij tutaj.",
        "W razie czego nie będę więcej pisać.",
    ],
)
def test_ways_out(text: str) -> None:
    """Ways out, in eight languages; among other text too."""
    assert find_way_out(text) in text
    assert find_way_out(text)
    assert find_way_out(f"Dear Ada,\n\nyour talk was good.\n\n{text}\nBest, Bob")


@pytest.mark.parametrize(
    "text",
    [
        "Our clients' unsubscribe rates fell by a third.",
        "Prospects who opt out of demos cost you money.",
        "Users who choose to unsubscribe rarely return.",
        "We built an unsubscribe tool.",
        "I'll stop by your booth on Tuesday.",
        "I won't bother you with the details.",
        "No problem, Tuesday works.",
        "Reply no later than Friday.",
        "We will not follow up on rumours.",
        "Would you reply to this?",
        "Wir haben Ihre Abmeldungen untersucht.",
        "La désinscription de vos clients coûte cher.",
        "Let me know if you want to talk.",
    ],
)
def test_no_ways_out(text: str) -> None:
    """Speaking of it, or of something else, is no way out."""
    assert find_way_out(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Acme Inc., 123 Market Street, Suite 4, San Francisco, CA 94105",
        "350 Fifth Ave\nNew York, NY 10118-0110",
        "P.O. Box 123, Springfield, IL 62701",
        "PO Box 9, Ottawa ON K1A 0B1",
        "10 Downing Street, London SW1A 2AA",
        "Firma GmbH · Hauptstraße 5 · 10115 Berlin",
        "Am Markt 12, 1010 Wien",
        "Postfach 1234, 8001 Zürich",
        "12 rue de la Paix, 75002 Paris",
        "Calle Mayor 3, 28013 Madrid",
        "Via Roma 1, 00184 Roma",
        "Rua Augusta, 100, 1100-053 Lisboa",
        "Keizersgracht 12, 1015 CN Amsterdam",
        "ul. Długa 7, 00-238 Warszawa",
        "1 George Street, Sydney NSW 2000",
        "10 Anson Road, Singapore 079903",
    ],
)
def test_postal_addresses(text: str) -> None:
    """Postal addresses of a dozen countries."""
    assert find_postal_address(f"Best, Bob\n{text}\nUnsubscribe")


@pytest.mark.parametrize(
    "text",
    [
        "We cut costs 500 ways in 2026.",
        "12 teams drive 94105 more calls.",
        "San Francisco, CA",
        "Berlin, Germany",
        "Call +49 30 123456 or write to bob@example.com.",
        "Order 10115 was shipped.",
        "See you at 5 Market Street!",
        "We have 40000 users.",
    ],
)
def test_no_postal_addresses(text: str) -> None:
    """Numbers, towns and streets alone are none."""
    assert find_postal_address(text) == ""


def test_html() -> None:
    """What an HTML mail shows counts; what it hides does not."""
    page = "<style>p{}</style><p>Hi &amp; hello</p><!-- Unsubscribe --><p><a href='https://x'>Unsubscribe</a></p>"
    assert finding("M104", html_body=page).quote == "Unsubscribe"
    assert finding("M104", html_body="<p>Hi</p><!-- Unsubscribe --><script>Unsubscribe</script>").status == "absent"
    assert finding("M104").status == "unknown"
    assert finding("M105", html_body="<p>1 Main Street<br>Springfield, IL 62701</p>").status == "present"


def test_presets() -> None:
    """Each preset asks for rules that there are; unknown is not present."""
    codes = {rule.code for rule in RULES}
    for preset in PRESETS:
        assert set(preset.requires) <= codes
        assert preset_named(preset.name.upper()) == preset
    good = Draft.parse({"subject": "Hi", "body": "Reply “no”.\nBob, 1 Main Street, Springfield, IL 62701"})
    assert [missing(preset, inspect(good)) for preset in (CAN_SPAM, CASL, GDPR)] == [()] * 3
    bad = inspect(Draft.parse({"subject": "Re: Hi", "body": "Buy."}))
    assert [each.code for each in missing(CAN_SPAM, bad)] == ["M104", "M105", "M106"]
    with pytest.raises(PolicyError, match="can-spam"):
        preset_named("hipaa")


def test_every_rule_says_what_to_do() -> None:
    """Codes are in order and unique; each has source and remedy; what is present needs no remedy."""
    assert [rule.code for rule in RULES] == sorted({rule.code for rule in RULES})
    assert all(rule.source and rule.remedy and rule.name for rule in RULES)
    for each in inspect(Draft.parse({"headers": GOOD, "body": "x", "subject": "Re: y", "thread": []})):
        assert bool(each.remedy) == (each.status != "present")


_PIECES = st.sampled_from(
    [
        "unsubscribe",
        "to ",
        "if you want ",
        "hear ",
        "12 ",
        "Market ",
        "Street ",
        "<",
        "<!--",
        "-->",
        "\n",
        "reply no",
        "CA 94105",
    ]
)


@given(st.lists(_PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_any_text(text: str) -> None:
    """Whatever stands there, each rule answers, and quotes what it saw."""
    for each in inspect(Draft(subject=text, body=text, html_body=text, thread=())):
        assert each.status in ("present", "absent", "unknown")
        assert each.quote in text or each.code == "M106"


@pytest.mark.parametrize(
    "piece",
    [
        "if you want hear ",
        "unsubscribe rates ",
        "to ",
        "1 a a a a ",
        "12 Market Street ",
        "<!--",
        "<",
        "who unsubscribe ",
        "1 rue a ",
        "calle a ",
    ],
)
def test_linear_time(piece: str) -> None:
    """Hostile text costs time in proportion to its length."""
    spent = []
    for size in (50_000, 400_000):
        body = piece * (size // len(piece))
        start = time.process_time()
        inspect(Draft(body=body))
        inspect(Draft(html_body=body))
        spent.append(time.process_time() - start)
    assert spent[1] < 8 * 3 * max(spent[0], 0.02), spent
