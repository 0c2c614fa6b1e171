"""Telephone numbers: spelling kept, international form beside it, short numbers accepted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.phones import parse, search_key, search_keys


@pytest.mark.parametrize(
    ("written", "e164", "country"),
    [
        ("8 701 123 45 67", "+77011234567", "KZ"),
        ("+7 (701) 123-45-67", "+77011234567", "KZ"),
        ("87011234567", "+77011234567", "KZ"),
        ("8 (727) 250-11-11", "+77272501111", "KZ"),
        ("8 (7172) 12-34-56", "+77172123456", "KZ"),
        ("+998 90 123 45 67", "+998901234567", "UZ"),
        ("998901234567", "+998901234567", "UZ"),
        ("+996 555 123 456", "+996555123456", "KG"),
        ("+992 93 123 4567", "+992931234567", "TJ"),
        ("+7 495 123 45 67", "+74951234567", "RU"),
    ],
)
def test_a_number_keeps_its_spelling_beside_the_international_form(written: str, e164: str, country: str) -> None:
    phone = parse(written)
    assert (phone.written, phone.e164, phone.country) == (written, e164, country)
    assert phone.understood
    assert phone.foreign == (country != "KZ")


@pytest.mark.parametrize("written", ["111", "150", "102", "103", "112", "116 16", "1414"])
def test_short_numbers_are_accepted(written: str) -> None:
    phone = parse(written)
    assert phone.short
    assert phone.understood
    assert phone.e164 == ""
    assert phone.key == written.replace(" ", "")


@pytest.mark.parametrize("written", ["", "нет", "12", "у соседки", "+7 701", "8 701 123 45 67 89 01"])
def test_what_is_not_understood_is_kept_and_not_refused(written: str) -> None:
    phone = parse(written)
    assert phone.written == written
    assert not phone.understood
    assert not phone.foreign


def test_one_number_has_one_key_however_it_is_written() -> None:
    keys = {parse(text).key for text in ("8 701 123 45 67", "+77011234567", "701 123 45 67", "8(701)1234567")}
    assert keys == {"7011234567"}


@pytest.mark.parametrize("typed", ["8 701 12", "+7 701 12", "701 12", "(701) 12"])
def test_a_number_typed_half_way_begins_the_stored_key(typed: str) -> None:
    assert parse("8 701 123 45 67").key.startswith(search_key(typed))


@given(st.text(max_size=24))
def test_reading_a_number_never_raises(text: str) -> None:
    assert parse(text).written == " ".join(text.split())


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("87011", ("87011", "7011")),
        ("8701123", ("8701123", "701123")),
        ("87011234567", ("7011234567",)),
        ("+7 (701) 123", ("701123",)),
        ("8(701)123-45", ("70112345",)),
        ("4567", ("4567",)),
        ("8701", ("8701",)),
        ("456", ()),
        ("", ()),
        ("051-26", ()),
        ("1051/26", ()),
    ],
)
def test_typed_digits_stand_for_every_run_they_may_be(typed: str, keys: tuple[str, ...]) -> None:
    assert search_keys(typed) == keys
