"""Answers in a restricted file: sealed with the key of the file, so that only those named for it can read them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.ids import ResidentId, SheetId
from shelter_app.security import compartments
from shelter_app.security.compartments import RecordKey
from shelter_app.storage.answers import read_answers, written_answers
from shelter_app.storage.store import Store

_PLACE: Final = {"table": "answer_sheets", "column": "answers"}


def sealed(key: RecordKey, sheet: Sheet) -> Sheet:
    """The sheet as it lies in a restricted file."""
    if not sheet.answers:
        return sheet
    box = compartments.seal_field(key, written_answers(sheet.answers).encode(), row=sheet.id, version=1, **_PLACE)
    return replace(sheet, answers=(), sealed=box)


def opened(key: RecordKey, sheet: Sheet) -> Sheet:
    """The sheet with its answers; raises CannotOpen where the box was moved or altered."""
    if not sheet.sealed:
        return sheet
    words = compartments.open_field(key, sheet.sealed, row=sheet.id, version=1, **_PLACE)
    return replace(sheet, answers=read_answers(words.decode()), sealed=b"")


def seal_all(store: Store, resident_id: ResidentId, key: RecordKey) -> tuple[SheetId, ...]:
    """Seals every sheet of a file that is being restricted, inside the change that is open."""
    found = [one for one in store.sheets.all(resident_id=resident_id) if one.answers]
    for sheet in found:
        store.sheets.save(sealed(key, sheet))
    return tuple(one.id for one in found)
