"""A file that travels: it opens for its reader alone, as it was signed; whatever else comes ends in a named fault."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.security import bech32, packages
from shelter_app.security.errors import (
    CardUnreadable,
    PackageForged,
    PackageNewer,
    PackageNotForUs,
    PackageTooLarge,
    PackageUnreadable,
    WrongPackage,
)
from shelter_app.security.post import PostKeys, new_seed, read_card, written

SENDER, READER = PostKeys(bytes(64)), PostKeys(bytes(range(64)))
PARTS = {"content.json": b'{"a": 1}', "attachments/1": bytes(5000)}
MADE = packages.pack("review", PARTS, SENDER, READER.recipient)
FAULTS = (PackageForged, PackageNewer, PackageNotForUs, PackageTooLarge, PackageUnreadable, WrongPackage)


def zipped(entries: Mapping[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", how) as target:
        for name, data in entries.items():
            target.writestr(name, data)
    return whole.getvalue()


def sealed(whole: bytes) -> bytes:
    return bytes(pyrage.encrypt(whole, [pyrage.x25519.Recipient.from_str(READER.recipient)]))


def inside(data: bytes = MADE.data) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(READER.open(data))) as source:
        return {name: source.read(name) for name in source.namelist()}


def resigned(**changes: object) -> dict[str, bytes]:
    """The package with another manifest, signed again by its own maker."""
    entries = inside()
    manifest = json.dumps(json.loads(entries["manifest.json"]) | changes).encode()
    return {**entries, "manifest.json": manifest, "manifest.sig": SENDER.sign("package", manifest)}


def test_it_opens_for_its_reader_with_what_was_put_in() -> None:
    opened = packages.unpack("review", MADE.data, READER)
    assert (opened.parts, opened.signer, opened.code, opened.seal) == (PARTS, SENDER.verify, MADE.code, MADE.seal)
    assert packages.checked("review", opened.whole) == opened
    assert b"content" not in MADE.data


def test_nobody_else_opens_it_not_even_its_sender() -> None:
    for keys in (SENDER, PostKeys(new_seed())):
        with pytest.raises(PackageNotForUs):
            packages.unpack("review", MADE.data, keys)


def test_a_reader_cannot_pass_it_on_as_if_it_had_been_made_for_another() -> None:
    third = PostKeys(new_seed())
    passed_on = bytes(pyrage.encrypt(READER.open(MADE.data), [pyrage.x25519.Recipient.from_str(third.recipient)]))
    with pytest.raises(PackageNotForUs):
        packages.unpack("review", passed_on, third)
    assert packages.unpack("review", MADE.data, READER).to == READER.recipient


def test_the_same_seed_gives_the_same_keys_for_ever_and_shows_none_of_them() -> None:
    assert READER.recipient == "age1xjllp7r9ewc5pf04ar9clpqhh8tr3heqzyswzfffzjan5whvk9xqm7v0jy"
    assert READER.verify == "29acbae141bccaf0b22e1a94d34d0bc7361e526d0bfe12c89794bc9322966dd7"
    assert repr(READER) == "<PostKeys>"


def test_keys_are_written_as_age_writes_them() -> None:
    identity = str(pyrage.x25519.Identity.generate())
    assert identity.startswith("AGE-SECRET-KEY-1")
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    values = [letters.index(letter) for letter in identity.lower().rpartition("1")[2][:-6]]
    bits = "".join(f"{value:05b}" for value in values)[:256]
    raw = int(bits, 2).to_bytes(32, "big")
    assert bech32.encode("age-secret-key-", raw).upper() == identity
    assert bech32.encode("age", raw)[-6:] != identity.lower()[-6:]


FOREIGN: dict[str, tuple[type[Exception], Callable[[], bytes]]] = {
    "empty": (PackageUnreadable, lambda: b""),
    "a photo": (PackageUnreadable, lambda: b"\xff\xd8\xff\xe0" + bytes(2000)),
    "only the first line": (PackageUnreadable, lambda: MADE.data[:22]),
    "no zip inside": (PackageUnreadable, lambda: sealed(b"hello")),
    "an empty zip": (PackageUnreadable, lambda: sealed(zipped({}))),
    "compressed parts": (PackageUnreadable, lambda: sealed(zipped(inside(), zipfile.ZIP_DEFLATED))),
    "no manifest": (PackageUnreadable, lambda: sealed(zipped({"content.json": b"{}"}))),
    "a manifest of another program": (PackageUnreadable, lambda: sealed(zipped(resigned(format="other")))),
    "a manifest that is a list": (PackageUnreadable, lambda: sealed(zipped({"manifest.json": b"[1]"}))),
    "a manifest nested without end": (PackageUnreadable, lambda: sealed(zipped({"manifest.json": b"[" * 200_000}))),
    "a version that is no number": (PackageUnreadable, lambda: sealed(zipped(resigned(version="1")))),
    "a key that is no key": (PackageForged, lambda: sealed(zipped(resigned(signer="ab")))),
    "a key in other letters": (PackageUnreadable, lambda: sealed(zipped(resigned(signer="юю")))),
    "a reader that is no text": (PackageUnreadable, lambda: sealed(zipped(resigned(to=1)))),
    "another reader": (PackageNotForUs, lambda: sealed(zipped(resigned(to=SENDER.recipient)))),
    "a newer version": (PackageNewer, lambda: sealed(zipped(resigned(version=2)))),
    "another kind": (WrongPackage, lambda: sealed(zipped(resigned(kind="transfer")))),
    "a changed part": (PackageForged, lambda: sealed(zipped({**inside(), "content.json": b'{"a": 2}'}))),
    "a part too many": (PackageForged, lambda: sealed(zipped({**inside(), "../../evil": b"x"}))),
    "a part too few": (
        PackageForged,
        lambda: sealed(zipped({name: part for name, part in inside().items() if name != "attachments/1"})),
    ),
    "a changed manifest": (
        PackageForged,
        lambda: sealed(zipped({**inside(), "manifest.json": resigned(code="00")["manifest.json"]})),
    ),
    "a signature for another purpose": (
        PackageForged,
        lambda: sealed(zipped({**inside(), "manifest.sig": SENDER.sign("audit", inside()["manifest.json"])})),
    ),
    "too many parts": (
        PackageTooLarge,
        lambda: sealed(zipped({str(number): b"" for number in range(packages.MOST_PARTS + 3)})),
    ),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_what_is_no_whole_package_ends_in_a_named_fault(what: str) -> None:
    fault, make = FOREIGN[what]
    with pytest.raises(fault):
        packages.unpack("review", make(), READER)


def test_parts_that_lie_over_each_other_are_no_way_to_grow() -> None:
    """A zip whose index names the same bytes many times claims more than it holds."""
    whole = bytearray(zipped({"a": bytes(10_000)}))
    start = whole.rindex(b"PK\x01\x02")
    end = whole.rindex(b"PK\x05\x06")
    entry, tail = bytes(whole[start:end]), bytearray(whole[end:])
    index = b"".join(entry[:46] + bytes([place]) + entry[47:] for place in range(65, 90))
    tail[8:12] = (25).to_bytes(2, "little") * 2
    tail[12:16] = len(index).to_bytes(4, "little")
    with pytest.raises(PackageUnreadable):
        packages.unpack("review", sealed(bytes(whole[:start]) + index + bytes(tail)), READER)


def test_more_than_a_package_may_hold_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST_BYTES", 1000)
    with pytest.raises(PackageTooLarge) as refused:
        packages.pack("review", PARTS, SENDER, READER.recipient)
    assert refused.value.limit == 1000
    with pytest.raises(PackageTooLarge):
        packages.unpack("review", packages._AGE_MARK + bytes(1000 + 2**20), READER)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_whatever_happens_to_the_bytes_it_is_refused_by_name(data: st.DataObject) -> None:
    whole = bytearray(MADE.data)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.integers(0, len(whole)))
    if bytes(whole) == MADE.data:  # A byte changed twice may be what it was.
        return
    for other in (bytes(whole), bytes(whole[:cut]), bytes(whole) + b"x"):
        with pytest.raises(FAULTS):
            packages.unpack("review", other, READER)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_whatever_stands_inside_the_encryption_is_refused_by_name(data: st.DataObject) -> None:
    """Everybody can encrypt to a key that is public: what comes out may be anything."""
    whole = bytearray(READER.open(MADE.data))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    try:
        opened = packages.checked("review", bytes(whole))
    except FAULTS:
        return
    assert (dict(opened.parts), opened.seal, opened.signer) == (PARTS, MADE.seal, SENDER.verify)


def test_a_card_is_whole_or_no_card() -> None:
    card = READER.card("officer", " Омарова Д. ", "специалист", "Отдел опеки")
    assert card.name == "Омарова Д."
    assert read_card(written(card, READER)) == card
    for other in (SENDER, PostKeys(new_seed())):
        with pytest.raises(CardUnreadable):
            read_card(written(card, other))
    with pytest.raises(CardUnreadable):
        read_card(written(card, READER) + "A" * 4000)
