"""A number typed with its sign is shown with one sign."""

from __future__ import annotations

import pytest

from shelter_app.domain.numbers import bare


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("77", "77"),
        ("№ 77", "77"),
        ("№77-к", "77-к"),
        (" № № 12/4 ", "12/4"),
        ("No. 5", "5"),
        ("N° 5", "5"),
        ("Норд-12", "Норд-12"),
        ("Nord 5", "Nord 5"),
        ("б/н", "б/н"),
        ("№", "№"),
        ("", ""),
    ],
)
def test_a_typed_sign_is_not_part_of_a_number(typed: str, kept: str) -> None:
    assert bare(typed) == kept
    assert bare(bare(typed)) == kept
