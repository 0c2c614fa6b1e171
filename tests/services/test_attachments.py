"""Scans and photos of a file: whole or not at all, sealed for readers, looked at with a line, wiped in the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from shelter_app.domain.attachments import Attachment, ConsentEnded, ContentDamaged, Form, IdentityScansOff
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import IdentityDocumentId, ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.services import attachments, identity_documents, journal, people, residents, scans, undoing
from shelter_app.services.attachments import NewAttachment, Shown
from shelter_app.services.clock_watch import ClockBehind
from shelter_app.services.scans import Scan
from shelter_app.services.session import Session
from tests.records import House

COURT = NewAttachment("court", "решение суда")
BODY = bytes(range(256)) * 5000
SCAN = Scan(BODY, Form.PDF, 3, b"small")


def parts(house: House) -> int:
    return int(house.store.database.execute_sql("SELECT count(*) FROM attachment_parts").fetchone()[0])


def tidied(by: Session) -> int:
    steps = attachments.tidy_in_steps(by=by)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return int(end.value)


def content(shown: Shown, by: Session) -> bytes:
    return b"".join(attachments.look(shown.attachment.id, by=by))


@pytest.fixture
def closed(house: House, child: ResidentId) -> ResidentId:
    """A file restricted to the director and the case worker."""
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    return child


@pytest.fixture
def scanning(house: House) -> House:
    """A house whose director has allowed scans of identity documents."""
    for session in house.staff.values():
        session.centre = replace(session.centre, identity_scans=True)
    return house


class TestTakingIn:
    def test_what_was_taken_in_comes_out_byte_by_byte(self, house: House, child: ResidentId) -> None:
        attachments.add(child, COURT, SCAN, by=house.duty)
        (shown,) = attachments.of(child, by=house.duty)
        assert content(shown, house.duty) == BODY
        assert (shown.title, shown.author, shown.attachment.pages) == ("решение суда", "Сагинтаева А. Е.", 3)
        assert attachments.thumbnail(shown.attachment, by=house.duty) == b"small"

    def test_it_comes_in_small_steps_and_shows_only_after_the_last(self, house: House, child: ResidentId) -> None:
        steps = attachments.add_in_steps(child, COURT, SCAN, by=house.duty)
        assert next(steps) == attachments.PART
        assert attachments.of(child, by=house.duty) == []
        assert [*steps][-1] == len(BODY)
        assert len(attachments.of(child, by=house.duty)) == 1

    def test_what_is_stopped_on_the_way_leaves_nothing(self, house: House, child: ResidentId) -> None:
        before = house.everything()
        steps = attachments.add_in_steps(child, COURT, SCAN, by=house.duty)
        next(steps)
        assert parts(house) == 2
        steps.close()
        assert house.everything() == before

    def test_what_a_crash_left_behind_is_wiped_after_the_next_login(self, house: House, child: ResidentId) -> None:
        attachments.add(child, COURT, SCAN, by=house.duty)
        kept = parts(house)
        for number in range(4):
            house.store.database.execute_sql("INSERT INTO attachment_parts VALUES (404, ?, x'00')", (number,))
        assert tidied(house.duty) == 0
        assert parts(house) == kept

    def test_what_is_coming_in_at_this_moment_is_no_leftover(self, house: House, child: ResidentId) -> None:
        steps = attachments.add_in_steps(child, COURT, SCAN, by=house.duty)
        next(steps)
        assert tidied(house.duty) == 0
        assert [*steps][-1] == len(BODY)
        (shown,) = attachments.of(child, by=house.duty)
        assert content(shown, house.duty) == BODY

    def test_where_a_part_is_gone_before_the_last_step_nothing_is_taken_in(
        self, house: House, child: ResidentId
    ) -> None:
        before = house.everything()
        steps = attachments.add_in_steps(child, COURT, SCAN, by=house.duty)
        next(steps)
        house.store.database.execute_sql("DELETE FROM attachment_parts WHERE part = 0")
        with pytest.raises(ContentDamaged):
            list(steps)
        assert house.everything() == before

    def test_a_paper_of_another_kind_needs_its_words_and_a_photo_its_consent(self) -> None:
        for wrong, field in ((("other",), "title"), (("",), "kind"), (("photo",), "consent")):
            with pytest.raises(InvalidInput) as refused:
                NewAttachment(*wrong)
            assert refused.value.problems == {field: "empty"}

    def test_a_paper_of_tomorrow_is_refused(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            attachments.add(child, replace(COURT, dated=house.later(days=1).date()), SCAN, by=_back(house))
        assert refused.value.problems == {"dated": "in_future"}


def _back(house: House) -> Session:
    house.later(days=-1)
    return house.duty


class TestIdentityScans:
    def test_they_are_refused_until_the_centre_allows_them(self, house: House, child: ResidentId) -> None:
        before = house.everything()
        for new in (NewAttachment("identity_document"), NewAttachment("letter", about=IdentityDocumentId(7))):
            with pytest.raises(IdentityScansOff):
                attachments.add_in_steps(child, new, SCAN, by=house.case_worker)
        assert house.everything() == before

    def test_where_allowed_they_belong_to_a_paper_of_this_file(self, scanning: House, child: ResidentId) -> None:
        by = scanning.case_worker
        person = identity_documents.add(child, IdentityDocument("passport", "N 7"), by=by)
        new = NewAttachment("identity_document", about=person.documents[0].id)
        assert attachments.add(child, new, SCAN, by=by).about == person.documents[0].id
        with pytest.raises(NotFound):
            attachments.add(scanning.admit(), new, SCAN, by=by)

    def test_a_paper_with_a_scan_is_not_taken_off_the_list(self, scanning: House, child: ResidentId) -> None:
        by = scanning.case_worker
        person = identity_documents.add(child, IdentityDocument("passport", "N 7"), by=by)
        paper = person.documents[0]
        scan = attachments.add(child, NewAttachment("identity_document", about=paper.id), SCAN, by=by)
        with pytest.raises(InvalidInput) as refused:
            identity_documents.take_off(person, child, paper.id, "ошибка", by=by)
        assert refused.value.problems == {"document": "has_scans"}
        attachments.remove(scan.id, "wrong_file", by=by)
        assert identity_documents.take_off(person, child, paper.id, "ошибка", by=by).documents == ()


class TestRestricted:
    def test_content_title_and_small_picture_open_for_named_readers_only(
        self, house: House, closed: ResidentId
    ) -> None:
        secret = NewAttachment("medical", "осмотр гинеколога", restricted=True)
        attachments.add(closed, secret, SCAN, by=house.director)
        (shown,) = attachments.of(closed, by=house.case_worker)
        assert (shown.title, shown.locked) == ("осмотр гинеколога", False)
        assert content(shown, house.case_worker) == BODY
        assert attachments.thumbnail(shown.attachment, by=house.case_worker) == b"small"
        for rows in (house.everything()["attachments"], house.everything()["attachment_parts"]):
            assert "гинеколог" not in "".join(rows)
        with pytest.raises(NotFound):
            attachments.of(closed, by=house.duty)

    def test_a_reader_whose_key_is_gone_sees_only_that_there_is_one(self, house: House, closed: ResidentId) -> None:
        attachments.add(closed, NewAttachment("medical", "осмотр", restricted=True), SCAN, by=house.director)
        by = house.case_worker
        by.keys = house.duty.keys
        (shown,) = attachments.of(closed, by=by)
        assert (shown.locked, shown.title, shown.attachment.kind) == (True, "", "")
        assert attachments.thumbnail(shown.attachment, by=by) == b""
        with pytest.raises(NotFound):
            attachments.look(shown.attachment.id, by=by)

    def test_nothing_is_restricted_in_a_file_that_is_open_to_all(self, house: House, child: ResidentId) -> None:
        with pytest.raises(NotAllowed):
            attachments.add(child, replace(COURT, restricted=True), SCAN, by=house.director)


class TestLooking:
    def test_every_look_leaves_a_line_before_a_byte_is_given_out(self, house: House, child: ResidentId) -> None:
        added = attachments.add(child, COURT, SCAN, by=house.duty)
        count = house.line_count()
        attachments.look(added.id, by=house.psychologist)
        entry = house.store.audit.recent(1)[0]
        assert (house.line_count(), entry.action, entry.resident_id) == (count + 1, "attachment.viewed", child)
        assert entry.subject == str(added.id)

    @pytest.mark.parametrize("restricted", [False, True])
    @pytest.mark.parametrize(
        "damage",
        [
            "UPDATE attachment_parts SET data = zeroblob(length(data)) WHERE part = 4",
            "DELETE FROM attachment_parts WHERE part = 1",
            "UPDATE attachments SET digest = 'of something else'",
        ],
    )
    def test_what_is_not_what_was_taken_in_is_never_given_out_as_a_whole(
        self, house: House, closed: ResidentId, damage: str, restricted: bool
    ) -> None:
        attachments.add(closed, replace(COURT, restricted=restricted), SCAN, by=house.director)
        (shown,) = attachments.of(closed, by=house.director)
        assert content(shown, house.director) == BODY
        house.store.database.execute_sql(damage)
        with pytest.raises(ContentDamaged):
            content(shown, house.director)

    def test_the_audit_never_holds_a_title(self, house: House, child: ResidentId) -> None:
        added = attachments.add(child, COURT, SCAN, by=house.duty)
        attachments.remove(added.id, "wrong_file", by=house.case_worker)
        attachments.restore(added.id, by=house.case_worker)
        assert "решение" not in " ".join(map(repr, house.store.audit.entries()))


class TestRemoval:
    def test_it_needs_a_reason_and_can_be_taken_back(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        added = attachments.add(child, COURT, SCAN, by=by)
        with pytest.raises(InvalidInput):
            attachments.remove(added.id, " ", by=by)
        attachments.remove(added.id, "twice", by=by)
        assert attachments.of(child, by=by) == []
        (gone,) = attachments.of(child, removed=True, by=by)
        assert (gone.attachment.removal_reason, gone.remover) == ("twice", "Сагинтаева А. Е.")
        with pytest.raises(InvalidInput):
            attachments.remove(added.id, "twice", by=by)
        attachments.restore(added.id, by=by)
        (back,) = attachments.of(child, by=by)
        assert content(back, by) == BODY

    def test_after_thirty_days_its_content_is_gone_and_only_the_line_stays(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        added = attachments.add(child, COURT, SCAN, by=by)
        attachments.remove(added.id, "wrong_file", by=by)
        house.later(days=29)
        assert tidied(by) == 0
        house.later(days=1)
        with pytest.raises(InvalidInput):
            attachments.restore(added.id, by=by)
        assert tidied(by) == 1
        assert parts(house) == 0
        (gone,) = attachments.of(child, removed=True, by=by)
        assert gone.attachment.wiped
        with pytest.raises(NotFound):
            attachments.look(added.id, by=by)
        with pytest.raises(InvalidInput):
            attachments.restore(added.id, by=by)
        assert tidied(by) == 0

    def test_thirty_days_are_over_for_every_file_whoever_logs_in(self, house: House, closed: ResidentId) -> None:
        for resident_id in (closed, house.admit()):
            added = attachments.add(resident_id, COURT, SCAN, by=house.director)
            attachments.remove(added.id, "wrong_file", by=house.director)
        house.later(days=30)
        count = house.line_count()
        assert tidied(house.duty) == 2
        assert (parts(house), house.line_count()) == (0, count + 2)
        assert house.store.audit.recent(1)[0].action == "attachment.wiped"

    def test_nothing_is_wiped_while_the_clock_is_behind_the_log(self, house: House, child: ResidentId) -> None:
        added = attachments.add(child, COURT, SCAN, by=house.duty)
        attachments.remove(added.id, "wrong_file", by=house.case_worker)
        house.later(days=60)
        residents.open_file(child, by=house.duty)
        whole = parts(house)
        house.later(days=-20)
        with pytest.raises(ClockBehind):
            tidied(house.duty)
        assert parts(house) == whole
        house.later(days=20)
        assert tidied(house.duty) == 1
        assert parts(house) == 0

    def test_wiping_goes_part_by_part_and_goes_on_where_it_was_interrupted(
        self, house: House, child: ResidentId
    ) -> None:
        added = attachments.add(child, COURT, SCAN, by=house.duty)
        attachments.remove(added.id, "wrong_file", by=house.case_worker)
        house.later(days=30)
        whole, count = parts(house), house.line_count()
        steps = attachments.tidy_in_steps(by=house.duty)
        next(steps)
        steps.close()
        assert (parts(house), house.line_count()) == (whole - 1, count)
        left = [parts(house) for _ in attachments.tidy_in_steps(by=house.duty)]
        assert left == [*range(whole - 2, 1, -1), 0]

    def test_what_the_clock_wipes_does_not_stand_before_what_somebody_can_take_back(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        attachments.remove(attachments.add(child, COURT, SCAN, by=by).id, "wrong_file", by=by)
        house.later(days=30)
        people.rename(child, NameForm.KAZAKH, "Рахимова Ділноза", by=by)
        done, offered = undoing.last(by=by), []
        by.listeners.append(lambda _changed: offered.append(undoing.last(by=by)))
        assert tidied(by) == 1
        assert done is not None
        assert offered == [done]


class TestPhoto:
    def photo(self, house: House, child: ResidentId, colour: str, until: date | None = None) -> Attachment:
        picture = BytesIO()
        Image.new("RGB", (30, 20), colour).save(picture, "PNG")
        new = NewAttachment("photo", consent="мать, письменно 20.11.2026", consent_until=until)
        pages = scans.read(picture.getvalue())
        return attachments.add(child, new, scans.finished(pages), by=house.case_worker)

    def test_it_keeps_who_agreed_and_stands_on_the_file_and_on_the_safety_card(
        self, house: House, child: ResidentId
    ) -> None:
        assert residents.open_file(child, by=house.duty).photo == b""
        added = self.photo(house, child, "red")
        assert (added.form, added.consent) == (Form.JPEG, "мать, письменно 20.11.2026")
        shown = residents.open_file(child, by=house.duty).photo
        with Image.open(BytesIO(shown)) as small:
            assert small.size == (30, 20)
        assert residents.preview(child, by=house.duty).photo == shown

    def test_a_consent_with_an_end_takes_the_photo_from_everywhere_after_its_day(
        self, house: House, child: ResidentId
    ) -> None:
        day = house.duty.today()
        added = self.photo(house, child, "red", until=day)
        assert residents.open_file(child, by=house.duty).photo
        house.later(days=1)
        assert residents.open_file(child, by=house.duty).photo == b""
        assert residents.preview(child, by=house.duty).photo == b""
        assert attachments.thumbnail(added, by=house.duty) == b""
        with pytest.raises(ConsentEnded):
            attachments.look(added.id, by=house.duty)
        [line] = attachments.of(child, by=house.duty)
        assert (line.attachment.consent, line.attachment.consent_until) == ("мать, письменно 20.11.2026", day)

    def test_a_consent_that_has_ended_already_is_refused(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            self.photo(house, child, "red", until=house.duty.today() - timedelta(days=1))
        assert refused.value.problems == {"consent_until": "passed"}

    def test_a_withdrawn_photo_is_wiped_and_comes_back_for_nobody(self, house: House, child: ResidentId) -> None:
        added = self.photo(house, child, "red")
        attachments.remove(added.id, "consent_withdrawn", by=house.case_worker)
        with pytest.raises(InvalidInput) as refused:
            attachments.restore(added.id, by=house.case_worker)
        assert refused.value.problems == {"attachment": "withdrawn"}
        with pytest.raises(ConsentEnded):
            attachments.look(added.id, by=house.case_worker)
        assert tidied(house.duty) == 1
        [line] = attachments.of(child, removed=True, by=house.duty)
        assert (line.attachment.wiped, line.attachment.removal_reason) == (True, "consent_withdrawn")

    def test_the_newest_counts_and_a_withdrawn_consent_takes_it_away_everywhere(
        self, house: House, child: ResidentId
    ) -> None:
        first = self.photo(house, child, "red")
        before = residents.open_file(child, by=house.duty).photo
        house.later(minutes=1)
        second = self.photo(house, child, "blue")
        assert residents.open_file(child, by=house.duty).photo != before
        attachments.remove(second.id, "consent_withdrawn", by=house.case_worker)
        assert residents.open_file(child, by=house.duty).photo == before
        attachments.remove(first.id, "consent_withdrawn", by=house.case_worker)
        assert residents.open_file(child, by=house.duty).photo == b""


def test_the_timeline_tells_of_scans_that_are_there_and_hides_what_is_restricted(
    house: House, closed: ResidentId
) -> None:
    by = house.case_worker
    attachments.add(closed, COURT, SCAN, by=by)
    attachments.remove(attachments.add(closed, NewAttachment("letter", "лишнее"), SCAN, by=by).id, "twice", by=by)
    attachments.add(closed, NewAttachment("medical", "осмотр", restricted=True), SCAN, by=by)

    def told() -> list[tuple[str, str, bool]]:
        entries = journal.timeline(closed, by=by)
        return sorted((one.kind, one.text, one.locked) for one in entries if one.source == "attachment")

    assert told() == [("court", "решение суда", False), ("medical", "осмотр", False)]
    by.keys = house.duty.keys
    assert told() == [("", "", True), ("court", "решение суда", False)]
