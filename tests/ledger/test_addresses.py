"""Addresses: one canonical form for every spelling, and never an error other than ours."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qualify.errors import InputError
from qualify.ledger.addresses import MAX_ADDRESS, Address, domains_of, read_address, read_domain
from qualify.ledger.keys import Keys, shown


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ada@example.com", "mail:ada@example.com"),
        (" <ADA@EXAMPLE.COM> ", "mail:ada@example.com"),
        ("mailto:ada@example.com", "mail:ada@example.com"),
        ("ada+list+x@example.com", "mail:ada@example.com"),
        ("+ada@example.com", "mail:+ada@example.com"),
        ("a.d.a+x@GoogleMail.com", "mail:ada@gmail.com"),
        ("a.d.a@example.com", "mail:a.d.a@example.com"),
        ("ada@example.com.", "mail:ada@example.com"),
        ("ada@MÜLLER.example", "mail:ada@xn--mller-kva.example"),
        ("ada@xn--mller-kva.example", "mail:ada@xn--mller-kva.example"),
        ("ada@straße.example", "mail:ada@strasse.example"),
        ("ada@例え。jp", "mail:ada@xn--r8jz45g.jp"),
        ("ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "mail:ada@example.com"),
        ("a\u200bda@exam\u00adple.com", "mail:ada@example.com"),
        ("JÖRG@example.com", "mail:jörg@example.com"),
        ("https://de.linkedin.com/in/Ada-L%C3%B6ve/de/?x#y", "profile:linkedin.com/in/ada-löve"),
        ("www.linkedin.com/in/ada", "profile:linkedin.com/in/ada"),
        ("https://xing.example/profile/Ada", "profile:xing.example/profile/ada"),
        ("+1 (415) 555-0100", "phone:+14155550100"),
        ("tel:+44 20 7946 0000", "phone:+442079460000"),
        ("id:Crm-1", "id:Crm-1"),
    ],
)
def test_spellings(text: str, key: str) -> None:
    """Each spelling gives its key, and the key shown gives it again."""
    assert read_address(text).key == key
    assert read_address(shown(key)).key == key


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "ada",
        "@example.com",
        "ada@",
        "ada@exa mple.com",
        "ada lovelace@example.com",
        "a@b..com",
        "a@example.com, b@example.com",
        "030 123456",
        "+49",
        "https://linkedin.com",
        "id:",
        "id:a b",
        "a@xn--\ud800.com",
        "a" * 700 + "@example.com",
        "x\x00@example.com",
    ],
)
def test_no_address(text: str) -> None:
    """What is no address is told, with what to write."""
    with pytest.raises(InputError, match="address"):
        read_address(text)


def test_domains_above_an_address() -> None:
    """Every domain above counts but the last label."""
    address = Address("mail", "a@x.eu.example.com")
    assert [domain.value for domain in domains_of(address)] == [
        "x.eu.example.com",
        "eu.example.com",
        "example.com",
    ]
    assert domains_of(Address("profile", "linkedin.com/in/a")) == ()


_PIECES = st.sampled_from(
    [
        "ada",
        "Ä",
        "ß",
        "@",
        "＠",
        ".",
        "。",
        "+",
        "example.com",
        "xn--mller-kva",
        "xn--",
        "linkedin.com/in/",
        "https://",
        "%40",
        "%25",
        "?",
        "<",
        ">",
        "id:",
        "mailto:",
        "+49",
        " ",
        "\u200b",
        "ﷺ",
        "\u0130",
        "ς",
        "/",
        "\ud800",
        "\x00",
        "a\u0308",
        "tel:",
        "(0)",
        "¨",
        "①",
    ]
)


@given(st.lists(_PIECES | st.text(max_size=3), max_size=9).map("".join))
@example("tel://%40/ada")
@example("https://a%2eb/ada")
def test_any_text(text: str) -> None:
    """Any text is an address, whose key shown is the same one, or an InputError."""
    try:
        address = read_address(text)
    except InputError:
        return
    assert len(address.value.encode()) <= MAX_ADDRESS
    assert read_address(shown(address.key)) == address


@given(st.lists(_PIECES | st.text(max_size=3), max_size=9).map("".join))
def test_any_domain(text: str) -> None:
    """The same for domains."""
    try:
        domain = read_domain(text)
    except InputError:
        return
    assert domain.value.isascii()
    assert read_domain(shown(domain.key)) == domain


def test_keys_hide_their_secret() -> None:
    """Nothing printed shows the secret, and a short one is refused."""
    assert "sixteen" not in repr(Keys(b"sixteen bytes and"))
    with pytest.raises(InputError, match="too short"):
        Keys(b"short")
