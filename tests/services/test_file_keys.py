"""A change of keys gives each restricted file another key too: all of it is there, and the key before opens nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.answers import Answer
from shelter_app.domain.attachments import Form
from shelter_app.domain.backups import CopyRefused
from shelter_app.domain.errors import NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId, SheetId, StaffId
from shelter_app.domain.staff import Role
from shelter_app.security import compartments
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import CannotOpen, RecoveryTypo, WrongRecoverySheet
from shelter_app.services import (
    accounts,
    attachments,
    audits,
    drafts,
    file_keys,
    journal,
    new_keys,
    sealed_answers,
    sheets,
)
from shelter_app.services.accounts import NewMember
from shelter_app.services.file_keys import Closed
from shelter_app.services.scans import Scan
from shelter_app.services.session import Session, new_id
from shelter_app.storage.notes import RECOVERY_READER
from shelter_app.storage.sealed import Box
from tests.records import NOON
from tests.services import registries
from tests.services.registries import LONG, SECOND, SECRET, WORKER, Registry
from tests.services.test_new_keys import WHY, nothing

BODY = bytes(range(256)) * 6000
TYPED, ANSWER, TITLE = "ещё не дописано", "да, отчим", "справка врача"
PSYCHOLOGIST = "psychologist"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A restricted file of the case worker that holds something of every kind that can be sealed."""
    registry = registries.make(tmp_path_factory.mktemp("file-keys") / "pattern")
    with registry.inside(WORKER, SECOND) as by:
        new = attachments.NewAttachment("court", TITLE, restricted=True)
        attachments.add(registry.file, new, Scan(BODY, Form.PDF, 1, b"small"), by=by)
        drafts.keep("note", TYPED, resident_id=registry.file, by=by)
        key = journal.file_key(by, registry.file)
        assert key is not None
        sheet = Sheet(
            SheetId(new_id()),
            registry.file,
            "identification",
            "x",
            "1",
            NOON,
            by.staff.id,
            None,
            (Answer("a", ANSWER),),
        )
        with by.store.transaction():
            by.store.sheets.add(sealed_answers.sealed(key, sheet))
    return registry


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@contextmanager
def renewed(registry: Registry, *, new_sheet: bool = False, words: tuple[str, ...] = ()) -> Iterator[new_keys.Draft]:
    """New keys by the director, who is still in."""
    place = registry.place()
    with registry.inside() as by:
        at, sheet = new_keys.mark(by=by), new_keys.next_sheet(place, by=by) if new_sheet else None
        valid = file_keys.sheet_key(place, words, by=by) if words else None
        draft = new_keys.draft_apart(place, sheet, WHY, at, nothing, valid=valid, by=by)
        new_keys.switch(place, draft, by=by)
        yield draft


def boxes(by: Session, file: ResidentId) -> list[Box]:
    return [*by.store.sealed.of(file)]


def opened(key: RecordKey, box: Box) -> bytes | None:
    try:
        return file_keys.opening({ResidentId(key.record): key})(ResidentId(key.record), box)
    except CannotOpen:
        return None


def read(registry: Registry) -> tuple[list[str], bytes, bytes, str, str, str]:
    """All that lies sealed in the file, as the case worker reads it."""
    with registry.inside(WORKER, SECOND) as by:
        notes = [one.text for one in journal.timeline(registry.file, by=by) if one.source == "note"]
        (scan,) = attachments.of(registry.file, by=by)
        key, draft = journal.file_key(by, registry.file), drafts.find("note", resident_id=registry.file, by=by)
        assert key is not None
        assert draft is not None
        (sheet,) = by.store.sheets.all(resident_id=registry.file)
        return (
            notes, b"".join(attachments.look(scan.attachment.id, by=by)),
            attachments.thumbnail(scan.attachment, by=by), scan.title,
            draft.content, str(sealed_answers.opened(key, sheet).answers[0].value),
        )  # fmt: skip


def key_of(registry: Registry) -> RecordKey:
    with registry.inside(WORKER, SECOND) as by:
        key = journal.file_key(by, registry.file)
        assert key is not None
        return key


def shut_to_the_director(registry: Registry) -> None:
    """As after a reset: the director is named still, and nobody has sealed the file to their new keys."""
    with registry.inside() as by, by.store.transaction():
        by.store.notes.revoke(registry.file, by.staff.id)


def test_everything_sealed_reads_as_before_and_no_box_opens_by_the_key_before(registry: Registry) -> None:
    before, old = read(registry), key_of(registry)
    assert before == ([SECRET], BODY, b"small", TITLE, TYPED, ANSWER)
    with renewed(registry) as draft:
        assert (draft.renewed, draft.left) == (1, 0)
    assert read(registry) == before
    new = key_of(registry)
    with registry.inside() as by:
        found = boxes(by, registry.file)
        assert {(box.table, box.column) for box in found} >= {
            ("notes", "text"), ("attachments", "title"), ("attachments", "part-1"), ("attachments", "part0"),
            ("answer_sheets", "answers"), ("drafts", "content"),
        }  # fmt: skip
        assert [opened(old, box) == box.data for box in found] == [True] * len(found)
        assert [opened(new, box) == box.data for box in found] == [False] * len(found)
        assert audits.verify(by=by).good
        told = [one.resident_id for one in by.store.audit.entries() if one.action == "file.rekeyed"]
        assert told == [registry.file]
        assert file_keys.waiting(by=by) == ()


def test_a_leaver_is_named_no_more_and_whoever_stays_is(registry: Registry) -> None:
    with registry.inside() as by:
        worker = by.store.staff.all(login=WORKER)[0]
        assert worker.id in by.store.notes.grants(registry.file)
        accounts.disable(worker, registry.place(), by=by)
        director = by.staff.id
    with renewed(registry):
        pass
    with registry.inside() as by:
        assert by.store.notes.grants(registry.file).keys() == {director, RECOVERY_READER}
    assert registry.secret_words() == [SECRET]


def test_the_new_sheet_opens_the_file_and_gives_it_to_the_director_again(registry: Registry) -> None:
    with registry.inside() as by:
        sheet = new_keys.next_sheet(registry.place(), by=by)
        draft = new_keys.draft_apart(registry.place(), sheet, WHY, new_keys.mark(by=by), nothing, by=by)
        new_keys.switch(registry.place(), draft, by=by)
    words = [word for _letter, row in sheet.rows() for word in row]
    found = sheets.open_with(registry.place(), words)
    recovered = sheets.recover(registry.place(), found, found.directors[0], LONG, clock=registry.clock)
    recovered.session.store.database.close()
    assert registry.secret_words(passphrase=LONG) == [SECRET]


class TestAFileThatDoesNotOpen:
    def test_is_told_beforehand_keeps_its_key_and_gets_another_when_a_reader_comes(self, registry: Registry) -> None:
        shut_to_the_director(registry)
        before, old = read(registry), key_of(registry)
        with registry.inside() as by:
            number = by.store.residents.get(registry.file).number
            told = (Closed(number, (by.staff_name(by.store.staff.all(login=WORKER)[0].id),)),)
            assert file_keys.closed_apart(registry.place(), by=by) == told
        with renewed(registry, new_sheet=True) as draft:
            assert (draft.renewed, draft.left) == (0, 1)
        with registry.inside() as by:
            assert file_keys.waiting(by=by) == told
            assert all(opened(old, box) != box.data for box in boxes(by, registry.file))
        assert read(registry) == before
        with registry.inside() as by:
            assert file_keys.waiting(by=by) == ()
            assert all(opened(old, box) == box.data for box in boxes(by, registry.file))
            lines = [one for one in by.store.audit.entries() if one.action == "file.rekeyed"]
            assert [(one.resident_id, by.store.staff.get(StaffId(one.staff_id)).login) for one in lines] == [
                (registry.file, WORKER)
            ]
            assert audits.verify(by=by).good
        assert read(registry) == before

    def test_gets_another_by_the_words_of_the_valid_sheet_and_stays_closed_to_the_director(
        self, registry: Registry
    ) -> None:
        shut_to_the_director(registry)
        before, old = read(registry), key_of(registry)
        with renewed(registry, new_sheet=True, words=registry.words) as draft:
            assert (draft.renewed, draft.left) == (1, 0)
        assert read(registry) == before
        with registry.inside() as by:
            with pytest.raises(NotFound):
                by.file(registry.file)
            assert file_keys.waiting(by=by) == ()
            assert all(opened(old, box) == box.data for box in boxes(by, registry.file))

    def test_gets_another_by_the_sheet_of_whoever_recovers_the_registry(self, registry: Registry) -> None:
        shut_to_the_director(registry)
        with renewed(registry) as draft:
            assert draft.left == 1
        found = sheets.open_with(registry.place(), registry.words)
        by = sheets.recover(registry.place(), found, found.directors[0], LONG, clock=registry.clock).session
        assert file_keys.waiting(by=by) == ()
        by.store.database.close()

    def test_words_that_are_not_the_valid_sheet_open_nothing(self, registry: Registry) -> None:
        with registry.inside() as by, pytest.raises((RecoveryTypo, WrongRecoverySheet)):
            file_keys.sheet_key(registry.place(), registry.words[::-1], by=by)


def test_the_second_process_refuses_a_file_whose_words_are_others_under_its_new_key(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = file_keys.moved

    def forged(box: Box, old: RecordKey, new: RecordKey) -> bytes:
        if box.table != "notes":
            return real(box, old, new)
        return file_keys.sealed(new, box, "Ничего не рассказала".encode())

    monkeypatch.setattr(file_keys, "moved", forged)
    with registry.inside() as by, pytest.raises(CopyRefused, match="differs"):
        new_keys.draft_apart(registry.place(), None, WHY, new_keys.mark(by=by), nothing, by=by)
    assert registry.secret_words() == [SECRET]


def test_what_an_erasure_has_left_sealed_for_nobody_does_not_hold_up_the_change(registry: Registry) -> None:
    with registry.inside() as by:
        lost = compartments.new_record_key(journal.COMPARTMENT, registry.file)
        (note,) = [box for box in boxes(by, registry.file) if box.table == "notes"]
        with by.store.transaction():
            by.store.sealed.put(note, file_keys.sealed(lost, note, b"gone"))
    with renewed(registry) as draft:
        assert draft.renewed == 1
    with registry.inside() as by:
        (kept,) = [box for box in boxes(by, registry.file) if box.table == "notes"]
        assert opened(lost, kept) == b"gone"


def test_whoever_is_no_director_is_not_told_which_files_are_closed(registry: Registry) -> None:
    with registry.inside() as by:
        member = NewMember(PSYCHOLOGIST, "Ким Вера", Role.PSYCHOLOGIST)
        accounts.add(member, registry.place(), passphrase="ещё одна тихая лодка", by=by)
    with registry.inside(PSYCHOLOGIST, "ещё одна тихая лодка") as by:
        with pytest.raises(NotAllowed):
            file_keys.closed_apart(registry.place(), by=by)
        with pytest.raises(NotAllowed):
            file_keys.waiting(by=by)
