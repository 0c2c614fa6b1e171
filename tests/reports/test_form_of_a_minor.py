"""The form of a minor: why no parent signs and what a director let be are printed whole, however long they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import Beside, StoodBy
from shelter_app.reports.data import Signer
from shelter_app.reports.papers import Decided, FormSigner
from tests.reports import reading
from tests.reports.form_stories import form_of, printed


@pytest.mark.parametrize("length", [1, 60, 900])
def test_why_no_parent_signs_and_what_was_let_be_are_printed_whole(length: int) -> None:
    why = " ".join(["Начало", *["родители не найдены"] * length, "конец"])
    known = StoodBy(Beside.GUARDIANSHIP, "Дюсенова Г.", why)
    made = Decided("Участники", "п. 4.2", "Директор", datetime(2026, 11, 22, 9, 0, tzinfo=UTC), f"Решение: {why}")
    form = replace(
        form_of("kz", "consent_interview"), empty=False, minor=True, stood_by=known, decided=(made,),
        signers=(FormSigner("representative", Signer("Дюсенова Г.", "")),),
    )  # fmt: skip
    text = reading.flat(printed(form, "kk", "ru"))
    assert text.count("Начало") == text.count("конец") == 4, "both of them in both languages"
    assert text.count("найдены") == 4 * length


@pytest.mark.parametrize("languages", [("kk", "ru"), ("ky", "ru"), ("tg", "ru"), ("uz", "ru"), ("en", "ru"), ("ru",)])
def test_a_consent_begun_from_the_file_is_one_sheet_with_every_line_to_sign(languages: tuple[str, ...]) -> None:
    known = (Answer("full_name", "Рахимова Дилноза Азизовна"), Answer("birth", "12.05.2012, Шымкент"))
    form = replace(form_of("kz", "consent_interview"), empty=False, minor=True, answers=known)
    assert len(reading.pages(printed(form, *languages))) == 1
