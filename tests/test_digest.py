"""The digest: one value for one message, another for any other."""

from hypothesis import given
from hypothesis import strategies as st

from qualify._digest import digest
from qualify.models import Draft, Recipient

ADA = Recipient(email="ada@example.com")

texts = st.text(st.sampled_from(list('ab",:\\\n\x00é😀')), max_size=4)
drafts = st.builds(
    Draft,
    channel=st.sampled_from(["email", "linkedin"]),
    subject=st.none() | texts,
    body=texts,
    html_body=st.none() | texts,
    headers=st.dictionaries(st.sampled_from(["Cc", "Bcc", "To"]), texts, max_size=2),
)


def test_a_fixed_value() -> None:
    """The digest is the same in every version and on every platform."""
    draft = Draft(subject="Hi", body="Hello 👋", recipient=ADA)
    assert digest(draft) == "sha256:0a08e5e040ba29a3e8d90eac4bbb16198e2bf08cfa40a860a96d677b46972b11"


@given(drafts, drafts)
def test_two_messages_have_two_digests(one: Draft, other: Draft) -> None:
    """Digests are the same exactly when everything sent is."""

    def sent(draft: Draft) -> tuple[object, ...]:
        return (draft.channel, draft.subject, draft.body, draft.html_body, sorted(draft.headers.items()))

    assert (digest(one) == digest(other)) == (sent(one) == sent(other))


def test_the_recipient_counts() -> None:
    """Another recipient is another message; where it is given does not matter."""
    draft = Draft(body="Hello")
    assert digest(draft, to="ada@example.com") == digest(draft.model_copy(update={"recipient": ADA}))
    assert len({digest(draft), digest(draft, to="a@example.com"), digest(draft, to="b@example.com")}) == 3


def test_names_of_headers() -> None:
    """The names of headers have no case, and other headers do not count."""
    one = Draft(body="x", headers={"CC": "a@example.com", "X-Mailer": "1"})
    assert digest(one) == digest(Draft(body="x", headers={"cc": "a@example.com"}))
