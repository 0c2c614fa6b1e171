"""A case goes from centre to centre: every story of the demo centre arrives whole, and its clocks run on there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.admissions import names_of
from shelter_app.domain.disclosures import Basis
from shelter_app.domain.errors import InvalidInput, NotAllowed, ShelterError
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.packages import PackageKind, PartnerEnded, PartnerKind, PartnerUnknown
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.transfers import CaseHere, CaseSheet, KeyNotHeld, OtherProcedure, StillHere
from shelter_app.security import packages as files
from shelter_app.security.errors import PackageForged, PackageNotForUs, PackageUnreadable
from shelter_app.security.post import PostKeys, new_seed
from shelter_app.services import attachments, audits, disclosures, journal, merging, residents, stays
from shelter_app.services.packages import case_rows, partners, transfer
from shelter_app.services.packages.sending import CONTENT
from shelter_app.services.session import Session
from shelter_app.storage import codec
from shelter_app.storage.merging import MOVED
from tests.services.demo_house import TUESDAY, built
from tests.services.document_steps import COURT, SCAN
from tests.services.package_steps import agreed
from tests.services.planning_steps import assessed
from tests.services.transfer_steps import Two, introduced, second


class Enough(Exception):
    """Takes everything back."""


def enough() -> None:
    raise Enough


def told(by: Session, child: ResidentId) -> dict[str, list[Any]]:
    """Everything that one registry says of a case, by table."""
    return {name: list(found) for name, found in case_rows.read(by, child).items()}


def test_every_table_of_a_file_travels_or_is_known_to_stay() -> None:
    names = {
        "support_plans": "plans", "needs_assessments": "needs", "plan_monitorings": "monitorings",
        "answer_sheets": "sheets", "clock_overrides": "overrides", "outgoing_letters": "letters",
        "protection_meetings": "meetings",
    }  # fmt: skip
    known = {*case_rows.OF_THE_FILE, *case_rows.STAYS_BEHIND, "notes"}
    assert {names.get(table, table) for table in MOVED} == known


class TestTheDemo:
    def test_every_case_that_has_ended_arrives_with_every_row(self, tmp_path: Path) -> None:
        (tmp_path / "demo").mkdir()
        demo = built(tmp_path / "demo", TUESDAY)
        director, there = demo.staff["director"], second(tmp_path / "there")
        there.clock.now = director.now()
        partner = introduced(director, there.director)
        gone = []
        for line in residents.lines(residents.ids(present=False, by=director), by=director):
            last = director.store.stays.all("-admitted_at", resident_id=line.resident_id)[0]
            if last.discharge is not None and line.named:
                gone.append(line.resident_id)
        assert set(demo.ids("S19")) <= set(gone)
        for child in gone:
            agreed(director, child, partner)
            before = told(director, child)
            data = transfer.hand_on(child, partner, by=director).data
            arriving = transfer.look_into(data, by=there.director)
            transfer.take_over(arriving, by=there.director)
            after = told(there.director, child)
            _the_same(before, after)
        assert audits.verify(by=director).good
        assert audits.verify(by=there.director).good
        demo.by.store.close()
        there.store.close()


_CHANGED = {
    "residents": ("number", "status", "coordinator", "version"),
    "stays": ("kind", "elsewhere", "version"),
    "follow_ups": ("cancelled", "version"),
    "plan_items": ("responsible", "responsible_id", "version"),
    "undertakings": ("who", "who_id", "version"),
    "meetings": ("resolutions", "version"),
    "contact_events": ("resident_ids", "version"),
    "letters": ("number", "version"),
    "prints": ("number", "version"),
    "case_events": ("evidence", "version"),
}
"""What a receiving centre says in its own way; every other fact is as it was written."""


def _the_same(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> None:
    for name, rows in before.items():
        found = {_key(row): row for row in after[name]}
        for row in rows:
            assert _without(found[_key(row)], name) == _without(row, name)
        added = len(after[name]) - len(rows)
        assert added == {"stays": 1, "case_events": 2}.get(name, 0), name


def _key(row: Any) -> int:
    return int(row.note.id if hasattr(row, "note") and hasattr(row, "sealed") and not hasattr(row, "id") else row.id)


def _without(row: Any, name: str) -> dict[str, Any]:
    told = codec.plain(row)
    return {key: value for key, value in told.items() if key not in _CHANGED.get(name, ("version",))}


class TestHandingOn:
    def test_it_leaves_after_the_discharge_to_a_confirmed_centre_and_is_written_down(
        self, two: Two, child: ResidentId, tmp_path: Path
    ) -> None:
        with pytest.raises(StillHere):
            two.hand_on(child)
        two.here.discharge(child, "crisis_centre", receiver="Смаилова Р. Т.")
        agreed(two.here.director, child, two.partner)
        before = two.here.line_count()
        sent = two.sent(child)
        entry = two.here.store.audit.recent(1)[0]
        assert (two.here.line_count(), entry.action, entry.resident_id) == (before + 1, "case.handed_on", child)
        assert "Рахимова".encode() not in sent.data
        (event,) = two.here.store.case_events.all(resident_id=child, kind="case_handed_on")
        assert event.evidence.startswith("Кризисный центр")
        (line,) = disclosures.of(child, by=two.here.director)
        assert (line.basis, line.to, line.number) == (Basis.CONSENT, "Кризисный центр", sent.package.code)
        officer = replace(two.partner, kind=PartnerKind.OFFICER, version=two.partner.version)
        two.here.store.partners.save(officer)
        with pytest.raises(InvalidInput):
            two.hand_on(child)
        partners.end(two.here.store.partners.get(two.partner.id), by=two.here.director)
        with pytest.raises(PartnerEnded):
            two.hand_on(child)

    def test_the_director_alone_does_it(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child)
        for role in set(Role) - {Role.DIRECTOR}:
            with pytest.raises(NotAllowed):
                transfer.hand_on(child, two.partner, by=two.here.staff[role])


class TestTakingOver:
    def test_a_stay_begins_and_the_clocks_of_this_house_run(self, two: Two, child: ResidentId) -> None:
        assessed(two.here, child)
        two.here.plan(child, approved=True)
        two.here.contact(child, "Беков Тимур", must_not=True)
        two.here.discharge(child, "crisis_centre")
        own = two.there.admit(names=names_of(ru="Алиев Санжар"))
        data = two.hand_on(child)
        arriving = transfer.look_into(data, by=two.there.director)
        taken = transfer.take_over(arriving, by=two.there.director)
        assert (taken.id, taken.status, taken.number) == (child, CaseStatus.OPEN, "002-26")
        stay = stays.current_stay(two.there.director, child)
        assert (stay.brought_by, stay.found_where) == ("other_centre", "Центр адаптации «Үміт»")
        due = two.there.store.summaries.due_of(child)
        assert {item.source for item in due if item.closed_at is None} >= {"clock", "plan"}
        assert two.there.store.residents.get(own).number == "001-26"
        view = residents.open_file(child, by=two.there.duty)
        assert view.person.name("ru").full == "Рахимова Дилноза"
        assert [contact.must_not for contact in two.there.store.contacts.all(resident_id=child)] == [True]
        writer = two.here.case_worker.staff
        assert two.there.duty.staff_name(writer.id) == writer.short
        assert two.there.store.staff.find(writer.id) is None
        assert residents.search("Рахимова", by=two.there.duty)[0].resident_id == child

    def test_scans_come_along(self, two: Two, child: ResidentId) -> None:
        added = attachments.add(child, COURT, SCAN, by=two.here.duty)
        two.here.discharge(child)
        two.take_over(two.hand_on(child))
        shown = list(attachments.look(added.id, by=two.there.duty))
        assert shown == list(attachments.look(added.id, by=two.here.duty))

    def test_the_same_case_is_taken_over_once_and_names_its_file(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child)
        data = two.hand_on(child)
        two.take_over(data)
        with pytest.raises(CaseHere) as here:
            transfer.look_into(data, by=two.there.director)
        assert here.value.number == "001-26"
        journal.restrict(child, (), by=two.there.director)

    def test_somebody_like_her_is_offered_and_can_be_merged(self, two: Two, child: ResidentId) -> None:
        known = two.there.admit()
        two.here.discharge(child)
        arriving = transfer.look_into(two.hand_on(child), by=two.there.director)
        assert [match.summary.resident_id for match in arriving.alike] == [known]
        taken = transfer.take_over(arriving, by=two.there.director)
        assert merging.compare(known, taken.id, by=two.there.director).gone.facts.file.id == child

    def test_without_its_audit_line_nothing_of_it_is_stored(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child)
        arriving = transfer.look_into(two.hand_on(child), by=two.there.director)
        run = two.there.store.database.execute_sql
        run("CREATE TRIGGER torn BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no paper left'); END")
        before = two.there.everything()
        with pytest.raises(Exception, match="no paper left"):
            transfer.take_over(arriving, by=two.there.director)
        assert two.there.everything() == before


class TestRestricted:
    def test_sealed_notes_open_there_to_whoever_takes_it_over_and_to_nobody_else(
        self, two: Two, child: ResidentId
    ) -> None:
        worker = two.here.case_worker
        journal.restrict(child, (worker.staff.id,), by=two.here.director)
        note = journal.NewNote("talk", two.here.clock.now, "назвала имя", restricted=True)
        journal.write(child, note, by=worker)
        two.here.discharge(child)
        data = two.hand_on(child)
        assert "назвала имя".encode() not in data
        two.take_over(data)
        entries = journal.timeline(child, by=two.there.director)
        assert "назвала имя" in [one.text for one in entries]
        assert not two.there.case_worker.readable(two.there.store.residents.get(child))
        journal.restrict(child, (two.there.case_worker.staff.id,), by=two.there.director)
        assert "назвала имя" in [one.text for one in journal.timeline(child, by=two.there.case_worker)]

    def test_who_lost_the_key_cannot_hand_it_on(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child)
        journal.restrict(child, (), by=two.here.director)
        two.here.store.notes.grant(child, StaffId(two.here.director.staff.id), b"")
        with pytest.raises(KeyNotHeld):
            two.hand_on(child)


class TestForgeries:
    def sheet(self, two: Two, child: ResidentId) -> tuple[CaseSheet, dict[str, bytes]]:
        two.here.discharge(child)
        keys = partners.centre_keys(two.there.director)
        parts = dict(files.unpack(PackageKind.TRANSFER, two.hand_on(child), keys).parts)
        return codec.load(CaseSheet, parts[CONTENT].decode()), parts

    def made(self, two: Two, parts: dict[str, bytes], keys: PostKeys | None = None) -> bytes:
        to = partners.centre_card(by=two.there.director).card.recipient
        by = keys or partners.centre_keys(two.here.director)
        return files.pack(PackageKind.TRANSFER, parts, by, to).data

    def test_from_somebody_unknown_or_under_another_card_it_is_refused(self, two: Two, child: ResidentId) -> None:
        _sheet, parts = self.sheet(two, child)
        with pytest.raises(PackageForged):
            transfer.look_into(self.made(two, parts, PostKeys(new_seed())), by=two.there.director)
        sender = two.there.store.partners.all()[0]
        two.there.store.database.execute_sql("UPDATE partners SET verify = 'x' WHERE id = ?", (sender.id,))
        with pytest.raises(PartnerUnknown):
            transfer.look_into(self.made(two, parts), by=two.there.director)

    def test_of_another_country_it_is_refused(self, two: Two, child: ResidentId) -> None:
        sheet, parts = self.sheet(two, child)
        parts[CONTENT] = codec.dump(replace(sheet, profile="kg")).encode()
        with pytest.raises(OtherProcedure):
            transfer.look_into(self.made(two, parts), by=two.there.director)

    def test_rows_that_reach_into_another_file_are_refused(self, two: Two, child: ResidentId) -> None:
        victim = two.there.admit(names=names_of(ru="Алиев Санжар"))
        _sheet, parts = self.sheet(two, child)
        rows = case_rows.understood(two.there.director, parts)
        for name in ("stays", "case_events"):
            moved = {**rows, name: tuple(replace(row, resident_id=victim) for row in rows[name])}
            with pytest.raises(PackageUnreadable):
                transfer.look_into(self.made(two, {**parts, **case_rows.written(moved)}), by=two.there.director)

    def test_for_another_centre_it_stays_shut(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child)
        data = two.hand_on(child)
        with pytest.raises(PackageNotForUs):
            transfer.look_into(data, by=two.here.director)

    @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
    @given(seed=st.integers(0, 2**32))
    def test_whatever_a_known_centre_signs_is_taken_over_whole_or_refused_by_name(
        self, two: Two, child: ResidentId, seed: int
    ) -> None:
        if two.parts is None:
            two.parts = self.sheet(two, child)[1]
        chance, parts = Random(seed), dict(two.parts)
        name = chance.choice(sorted(parts))
        whole = bytearray(parts[name])
        for _ in range(chance.randint(1, 3)):
            whole[chance.randrange(len(whole))] = chance.randint(32, 126)
        parts[name] = bytes(whole)
        before = two.there.line_count()
        try:
            with two.there.store.transaction():
                two.take_over(self.made(two, parts))
                enough()
        except (ShelterError, Enough):
            assert two.there.line_count() == before
