"""Two files of one person become one, the child is counted once, and separating gives back exactly what was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.attachments import Form
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotAllowed, Stale
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.health import Allergies, Allergy, DoseOutcome, HealthCard, VaccinationBasis
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import CannotMerge, Doubt, FileMerged, Merge, Obstruction, Side
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus
from shelter_app.services import (
    attachments,
    contacts,
    drafts,
    follow_ups,
    health,
    identity_documents,
    journal,
    merging,
    people,
    residents,
    support_plans,
    trash,
)
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.identity_documents import ObstacleForm
from shelter_app.services.merging import Compared
from shelter_app.services.scans import Scan
from shelter_app.storage.merging import MOVED, NOT_MOVED
from tests.records import NOON, House

PASSPORT = IdentityDocument("passport", "N 1234567", "held_here", "обложка порвана")
DERIVED_ANEW = ("audit", "merges", "due", "search", "contact_search", "sqlite")


def rows(house: House) -> dict[str, list[str]]:
    """Everything in the registry but the audit, the records of merging and what is derived, without versions."""
    run, found = house.store.database.execute_sql, {}
    for (table,) in run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        if not table.startswith(DERIVED_ANEW):
            columns = [one[1] for one in run(f"PRAGMA table_info({table})").fetchall() if one[1] != "version"]
            listed = ", ".join(f'"{column}"' for column in columns)
            found[table] = sorted(map(repr, run(f"SELECT {listed} FROM {table}").fetchall()))
    return found


def waiting(house: House, *files: ResidentId) -> list[tuple[object, ...]]:
    """What is due in these files, told apart from its random ids."""
    items = [item for file in files for item in house.store.summaries.due_of(file, open_only=False)]
    return sorted((one.resident_id, one.source, one.code, one.text, one.due_at, one.closed_at or NOON) for one in items)


def lived(house: House, **facts: object) -> ResidentId:
    """A file that was worked with: a row in every table that a file can have, but no signed plan."""
    child, by = house.admit(**facts), house.case_worker
    contact = house.contact(child, phones=("8 701 123 45 67",))
    entry = contacts.ContactEntry(contact.id, "", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED)
    contacts.log(child, entry, by=by)
    journal.write(child, journal.NewNote("talk", house.clock.now, "поела, спала"), by=by)
    identity_documents.add(child, PASSPORT, by=by)
    paper = house.store.people.get(house.store.residents.get(child).person_id).documents[-1]
    identity_documents.add_obstacle(child, ObstacleForm("no_iin", ("school",)), by=by)
    by.centre = house.director.centre
    attachments.add(child, NewAttachment("letter", "письмо"), Scan(b"x" * 50, Form.JPEG, 1, b"t"), by=by)
    medicine = health.prescribe(child, health.MedicineForm("Мазь", "слой", NOON.date()), by=by)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)
    health.examined(child, health.ExaminationForm("doctor", NOON.date(), "поликлиника"), by=by)
    health.vaccinated(child, health.VaccinationForm("mmr", PartialDate(2023), VaccinationBasis.CARD), by=by)
    health.save_card(HealthCard(child), Allergies.KNOWN, (Allergy(f"мёд {child % 7}"),), diet="без мёда", by=by)
    drafts.keep("note", '{"text": "не дописано"}', resident_id=child, by=house.duty)
    house.plan(child)
    trash.remove(house.contact(child, "Лишний"), "не тот", by=by)
    assert paper.kind == "passport"
    return child


def merged(house: House, kept: ResidentId, gone: ResidentId, **choices: Side) -> Merge:
    seen = merging.compare(kept, gone, by=house.director)
    return merging.merge(seen, choices, "внесена дважды", by=house.director)


def seen(house: House, kept: ResidentId, gone: ResidentId) -> Compared:
    return merging.compare(kept, gone, by=house.director)


def left(house: House, **facts: object) -> ResidentId:
    """Somebody who came, left and was looked after once."""
    child = house.admit(**facts)
    house.later(days=2)
    stage = house.discharge(child).follow_ups[0]
    house.later(days=3)
    follow_ups.record(stage, FollowUpResult(Outcome.SAFE, house.clock.now), by=house.case_worker)
    return child


class TestRoundTrip:
    @pytest.mark.parametrize("gone_is", ["also here", "left before", "came later"])
    @pytest.mark.parametrize("chosen", [Side.KEPT, Side.GONE])
    def test_separating_at_once_gives_back_everything_that_was(self, house: House, gone_is: str, chosen: Side) -> None:
        other = {"names": names_of(ru="Рахимова Дильноза", kk="Рахимова Ділноза"), "sex": Sex.UNKNOWN}
        if gone_is == "left before":
            gone = left(house, **other)
            house.later(days=5)
            kept = lived(house)
        elif gone_is == "came later":
            kept = left(house)
            house.later(days=5)
            gone = lived(house, **other)
        else:
            kept, gone = lived(house), lived(house, **other)
        before, due = rows(house), waiting(house, kept, gone)
        comparison = seen(house, kept, gone)
        record = merged(house, kept, gone, **dict.fromkeys(comparison.differing, chosen))
        assert rows(house) != before
        merging.separate(record.id, "это сёстры", by=house.director)
        assert rows(house) == before
        assert waiting(house, kept, gone) == due

    def test_every_table_that_names_a_file_is_thought_of(self, house: House) -> None:
        run, naming = house.store.database.execute_sql, set()
        for (table,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if "resident_id" in {one[1] for one in run(f"PRAGMA table_info({table})").fetchall()}:
                naming.add(table)
        assert naming == {*MOVED, *NOT_MOVED}

    def test_three_files_are_merged_one_after_the_other_and_separated_in_the_same_order_again(
        self, house: House
    ) -> None:
        one, two, three = lived(house), lived(house), house.admit()
        before = rows(house)
        first = merged(house, two, three)
        second = merged(house, one, two)
        assert residents.by_number(house.store.residents.get(three).number, by=house.duty) == one
        assert merging.stayed(three, by=house.duty) == one
        with pytest.raises(FileMerged):
            merging.separate(first.id, "рано", by=house.director)
        merging.separate(second.id, "ошибка", by=house.director)
        merging.separate(first.id, "ошибка", by=house.director)
        assert rows(house) == before


class TestMerged:
    def test_the_child_is_counted_once_and_both_numbers_lead_to_the_file_that_stayed(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        number = house.store.residents.get(gone).number
        merged(house, kept, gone)
        assert residents.ids(present=True, by=house.duty) == [kept]
        assert [one.resident_id for one in residents.search(number, by=house.duty)] == [kept]
        assert [one.resident_id for one in residents.search("Рахимова", by=house.duty)] == [kept]
        assert residents.by_number(number, by=house.duty) == kept
        assert len(house.store.stays.all()) == 1
        assert waiting(house, gone) == []
        with pytest.raises(FileMerged) as told:
            residents.open_file(gone, by=house.director)
        assert (told.value.kept, told.value.number) == (kept, house.store.residents.get(kept).number)

    def test_one_audit_line_names_both_numbers_and_the_reason(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        comparison, count = seen(house, kept, gone), house.line_count()
        merging.merge(comparison, {}, "  внесена дважды ", by=house.director)
        line = house.store.audit.recent(1)[0]
        assert house.line_count() == count + 1
        assert (line.action, line.subject, line.reason) == ("file.merged", "001-26 002-26", "внесена дважды")

    def test_everything_written_in_both_stands_in_the_one_file(self, house: House) -> None:
        kept, gone = lived(house), lived(house)
        merged(house, kept, gone)
        view = residents.open_file(kept, by=house.director)
        assert len(view.contacts) == 2
        assert len(contacts.log_of(kept, by=house.director)) == 2
        assert len(attachments.of(kept, by=house.director)) == 2
        shown = health.of(kept, by=house.director)
        assert len(shown.examinations) == len(shown.vaccinations) == len(shown.medicines) == 2
        assert len(shown.card.reacts_to) in (1, 2)
        assert shown.card.allergies is Allergies.KNOWN
        assert [plan.number for plan in house.store.plans.all("number", resident_id=kept)] == [1, 2]
        texts = [entry.text for entry in journal.timeline(kept, by=house.director) if entry.source == "note"]
        assert texts == ["поела, спала"] * 2
        assert len(view.person.documents) == 1
        assert {one.thrown.resident_id for one in trash.of(kept, by=house.director)} == {kept}

    def test_what_was_done_in_a_stay_entered_twice_closes_the_duty_of_the_stay_that_counts(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        health.examined(gone, health.ExaminationForm("doctor", NOON.date(), "поликлиника"), by=house.case_worker)
        merged(house, kept, gone)
        events = house.store.case_events.all(resident_id=kept)
        stay = house.store.stays.all(resident_id=kept)[0]
        assert [one.stay_id for one in events if one.kind == "doctor_examined"] == [stay.id]
        assert [one.kind for one in events].count("admitted") == 1

    def test_an_earlier_stay_comes_along_and_a_lasting_one_opens_the_file(self, house: House) -> None:
        kept = left(house)
        house.later(days=5)
        gone = house.admit()
        merged(house, kept, gone)
        view = residents.open_file(kept, by=house.director)
        assert len(view.stays) == 2
        assert view.resident.status is CaseStatus.OPEN
        assert residents.ids(present=True, by=house.duty) == [kept]

    def test_a_person_chooses_and_what_both_may_say_is_kept_of_both(self, house: House) -> None:
        old = claim(PartialDate(2018), AgeBasis.DOCUMENT)
        kept = house.admit(languages=("uz",), iin_absent_reason="lost")
        gone = house.admit(
            names=names_of(ru="Рахимова Дильноза", kk="Рахимова Ділноза"), age=old, languages=("tg",),
            sex=Sex.MALE, risk="high",
        )  # fmt: skip
        comparison = seen(house, kept, gone)
        assert comparison.differing == ("name_ru", "born", "sex")
        merged(house, kept, gone, name_ru=Side.GONE, born=Side.GONE)
        view = residents.open_file(kept, by=house.director)
        person = view.person
        assert (person.written(NameForm.RUSSIAN), person.written(NameForm.KAZAKH)) == (
            "Рахимова Дильноза", "Рахимова Ділноза",
        )  # fmt: skip
        assert "Рахимова Дилноза" in [one.name.full for one in person.names if not one.current]
        assert (person.born, len(person.age_claims)) == (PartialDate(2018), 2)
        assert (person.sex, person.languages, view.resident.risk) == (Sex.FEMALE, ("uz", "tg"), "high")

    def test_alerts_and_allergies_of_either_file_warn(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        form = residents.CaseForm(None, "", (Alert(AlertKind.STOP, "отчим"),), "")
        residents.edit_case(house.store.residents.get(gone), form, by=house.director)
        health.save_card(HealthCard(gone), Allergies.KNOWN, (Allergy("арахис"),), by=house.case_worker)
        health.save_card(HealthCard(kept), Allergies.NONE_KNOWN, (), by=house.case_worker)
        merged(house, kept, gone)
        assert residents.open_file(kept, by=house.director).resident.alerts == (Alert(AlertKind.STOP, "отчим"),)
        assert health.card_of(kept, by=house.duty).reacts_to == (Allergy("арахис"),)

    def test_a_scan_of_a_paper_that_both_files_have_shows_the_one_paper(self, house: House) -> None:
        kept, gone = lived(house), lived(house)
        by = house.case_worker
        by.centre = house.director.centre
        theirs = house.store.people.get(house.store.residents.get(gone).person_id).documents[-1]
        scan = next(one for one in house.store.attachments.all(resident_id=gone))
        house.store.attachments.save(replace(scan, about=theirs.id))
        merged(house, kept, gone)
        own = residents.open_file(kept, by=house.director).person.documents[-1]
        assert [one.attachment.about for one in attachments.of(kept, by=by) if one.attachment.about] == [own.id]

    def test_the_stay_of_the_same_nights_is_told_of_with_the_merging(self, house: House) -> None:
        kept, gone = house.admit(), house.admit(brought_by="police")
        merged(house, kept, gone)
        (shown,) = merging.of(kept, by=house.duty)
        assert (shown.number, shown.aside[0].brought_by) == ("002-26", "police")


class TestRefused:
    def test_without_a_reason_or_the_right_nothing_happens(self, house: House) -> None:
        comparison = seen(house, house.admit(), house.admit())
        before = rows(house)
        with pytest.raises(InvalidInput):
            merging.merge(comparison, {}, " ", by=house.director)
        with pytest.raises(NotAllowed):
            merging.merge(comparison, {}, "дважды", by=house.case_worker)
        assert rows(house) == before

    def test_a_file_that_was_changed_since_it_was_read_is_read_again_first(self, house: House) -> None:
        comparison = seen(house, house.admit(), gone := house.admit())
        people.rename(gone, NameForm.RUSSIAN, "Каримова Лола", by=house.case_worker)
        with pytest.raises(Stale):
            merging.merge(comparison, {}, "дважды", by=house.director)

    def test_a_signed_plan_stays_in_its_file_so_that_file_stays(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        house.plan(gone, approved=True)
        comparison = seen(house, kept, gone)
        assert comparison.obstruction is Obstruction.GONE_PLAN_SIGNED
        with pytest.raises(CannotMerge):
            merging.merge(comparison, {}, "дважды", by=house.director)
        assert comparison.swapped().obstruction is None
        house.plan(kept, approved=True)
        assert seen(house, kept, gone).obstruction is Obstruction.BOTH_PLANS_SIGNED

    def test_a_restricted_file_can_only_be_the_one_that_stays(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        journal.restrict(gone, (), by=house.director)
        comparison = seen(house, kept, gone)
        assert comparison.obstruction is Obstruction.GONE_RESTRICTED
        merging.merge(comparison.swapped(), {}, "дважды", by=house.director)
        assert house.store.residents.get(gone).restricted
        journal.write(gone, journal.NewNote("talk", NOON, "тайна", restricted=True), by=house.director)
        third = house.admit()
        journal.restrict(third, (), by=house.director)
        assert seen(house, gone, third).obstruction is Obstruction.BOTH_RESTRICTED

    def test_somebody_who_is_here_cannot_vanish_from_the_house(self, house: House) -> None:
        here = house.admit()
        house.later(hours=1)
        gone_again = left(house)
        assert seen(house, gone_again, here).obstruction is Obstruction.GONE_IS_HERE
        assert seen(house, here, gone_again).obstruction is None

    def test_a_file_is_not_merged_with_itself(self, house: House) -> None:
        one = house.admit()
        assert seen(house, one, one).obstruction is Obstruction.SAME_FILE


class TestDoubts:
    def test_twins_and_siblings_are_warned_of(self, house: House) -> None:
        one = house.admit()
        two = house.admit(names=names_of(ru="Рахимова Зарина"), group_with=one)
        told = seen(house, one, two).doubts
        assert told[:2] == (Doubt.TWINS, Doubt.SIBLINGS)
        assert Doubt.BOTH_HERE in told

    def test_another_birth_and_sex_are_warned_of(self, house: House) -> None:
        one = house.admit()
        two = house.admit(sex=Sex.MALE, age=claim(PartialDate(2012, 1, 9), AgeBasis.SAID))
        assert {Doubt.OTHER_SEX, Doubt.OTHER_BIRTH} <= set(seen(house, one, two).doubts)
        assert Doubt.TWINS not in seen(house, one, two).doubts


class TestSeparatedLater:
    def test_what_was_written_since_stays_where_it_belongs(self, house: House) -> None:
        kept = left(house)
        house.later(days=5)
        gone, by = lived(house), house.case_worker
        record = merged(house, kept, gone)
        journal.write(kept, journal.NewNote("talk", house.clock.now, "после"), by=by)
        medicine = house.store.medicines.all(resident_id=kept)[0]
        house.later(hours=7)
        health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)
        people.rename(kept, NameForm.KAZAKH, "Рахимова Ділноза", by=by)
        house.discharge(kept)
        merging.separate(record.id, "разные дети", by=house.director)
        assert [one.text for one in journal.timeline(kept, by=by) if one.source == "note"] == ["после"]
        assert len(house.store.doses.all(resident_id=gone)) == 2
        assert residents.open_file(kept, by=by).person.written(NameForm.KAZAKH) == "Рахимова Ділноза"
        assert house.store.residents.get(gone).status is CaseStatus.FOLLOW_UP
        assert house.store.residents.get(kept).status is CaseStatus.FOLLOW_UP
        assert len(house.store.follow_ups.all(resident_id=gone)) > 0
        assert house.store.summaries.get(gone) is not None

    def test_a_plan_that_was_signed_since_stays_where_it_was_signed(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        plan = house.plan(gone)
        record = merged(house, kept, gone)
        submitted = support_plans.submit(house.store.plans.get(plan.id), by=house.case_worker)
        support_plans.decide(submitted, approved=True, by=house.director)
        merging.separate(record.id, "разные дети", by=house.director)
        assert house.store.plans.get(plan.id).resident_id == kept
        shown = support_plans.view(kept, by=house.director)
        assert shown is not None
        assert shown.plan.id == plan.id

    def test_a_call_logged_with_a_contact_that_went_back_follows_the_contact(self, house: House) -> None:
        kept, gone = house.admit(), house.admit()
        contact = house.contact(gone)
        record = merged(house, kept, gone)
        entry = contacts.ContactEntry(
            contact.id, "", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED
        )
        contacts.log(kept, entry, by=house.duty)
        merging.separate(record.id, "разные дети", by=house.director)
        assert [len(contacts.log_of(one, by=house.duty)) for one in (kept, gone)] == [0, 1]

    def test_it_is_done_once_and_needs_a_reason(self, house: House) -> None:
        record = merged(house, house.admit(), house.admit())
        with pytest.raises(InvalidInput):
            merging.separate(record.id, "", by=house.director)
        merging.separate(record.id, "разные дети", by=house.director)
        with pytest.raises(InvalidInput):
            merging.separate(record.id, "разные дети", by=house.director)
        assert merging.of(record.kept, by=house.duty) == []


def test_an_entry_about_both_files_stays_one_entry(house: House) -> None:
    kept, gone = house.admit(), house.admit()
    entry = contacts.ContactEntry(
        None, "опека", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED, also_for=(gone,)
    )
    contacts.log(kept, entry, by=house.duty)
    record = merged(house, kept, gone)
    assert len(contacts.log_of(kept, by=house.duty)) == 1
    merging.separate(record.id, "разные дети", by=house.director)
    assert [len(contacts.log_of(one, by=house.duty)) for one in (kept, gone)] == [1, 1]


def test_the_record_keeps_its_facts_as_readable_json(house: House) -> None:
    record = merged(house, house.admit(), house.admit())
    stored = house.store.merges.get(record.id)
    assert stored == record
    assert [json.loads(one.row)["category"] for one in stored.aside if one.table == "stays"] == ["c1"]
    assert stored.at.date() == date(2026, 11, 20)
    assert stored.holds
    assert timedelta(0) <= house.clock.now - stored.at
