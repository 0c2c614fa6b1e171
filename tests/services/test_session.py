"""Every function of the services as one change or one look: whole or not at all, exactly one audit line each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.contacts import ContactResult, Direction, Permission, Right
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.stays import Ground
from shelter_app.services import (
    audits,
    closing,
    contacts,
    events,
    follow_ups,
    journal,
    kin_contacts,
    leaving,
    matching,
    people,
    plan_lists,
    residents,
    rooms,
    stays,
    support_plans,
)
from tests.records import NOON, House, admission, handed_over
from tests.services import (
    calendar_steps,
    caller_steps,
    care_steps,
    cover_steps,
    document_steps,
    interview_steps,
    keeping_steps,
    leaving_steps,
    meeting_steps,
    night_steps,
    office_steps,
    planning_steps,
    referral_steps,
    stay_steps,
)
from tests.services.test_rights import GUARDED

FORM = contacts.ContactForm("Беков Тимур")
ENTRY = contacts.ContactEntry(None, "опека", "phone", Direction.INCOMING, NOON, ContactResult.REACHED)
IDENTITY = people.IdentityForm(("UZ",), "", ("uz",), "", "lost", ())

Step = Callable[[], object]


def _stay_form(house: House, child: ResidentId) -> Step:
    stay = stays.current_stay(house.case_worker, child)
    form = stays.StayForm("police", "", "вокзал", "", (), "кашель", "", ())
    return lambda: stays.correct(stay, form, by=house.case_worker)


def _decide_contact(house: House, child: ResidentId) -> Step:
    contact = house.contact(child)
    by = house.case_worker
    return lambda: contacts.decide(contact, Right.VISIT, Permission.ALLOWED, "опека", None, by=by)


def _take_over_contact(house: House, child: ResidentId) -> Step:
    brother = house.admit(names=names_of(ru="Рахимов Фаррух"), group_with=child)
    contact = house.contact(brother)
    return lambda: kin_contacts.take_over(contact, child, by=house.case_worker)


def _edit_contact(house: House, child: ResidentId) -> Step:
    contact = house.contact(child)
    return lambda: contacts.edit(contact, FORM, by=house.case_worker)


def _edit_case(house: House, child: ResidentId) -> Step:
    resident = house.store.residents.get(child)
    form = residents.CaseForm(house.case_worker.staff.id, "high", (), "")
    return lambda: residents.edit_case(resident, form, by=house.case_worker)


def _edit_identity(house: House, child: ResidentId) -> Step:
    person = house.store.people.get(house.store.residents.get(child).person_id)
    return lambda: people.edit_identity(person, child, IDENTITY, by=house.case_worker)


def _settle_age(house: House, child: ResidentId) -> Step:
    person = house.store.people.get(house.store.residents.get(child).person_id)
    return lambda: people.settle_age(person, child, AgeBasis.SAID, disputed=True, by=house.case_worker)


def _arrange(house: House, child: ResidentId) -> Step:
    stage = house.discharge(child).follow_ups[0]
    return lambda: follow_ups.arrange(stage, "call", by=house.case_worker)


def _close_case(house: House, child: ResidentId) -> Step:
    house.discharge(child)
    return lambda: closing.close_case(child, "goals_achieved", "семья просит не звонить", by=house.case_worker)


def _discharge_together(house: House, child: ResidentId) -> Step:
    pair = (child, house.admit(group_with=child))
    departure = handed_over(house.clock.now, "foster_family", receiver="Каримова Д. С.")
    return lambda: leaving.discharge_together(pair, departure, by=house.case_worker)


def _record(house: House, child: ResidentId) -> Step:
    stage = house.discharge(child).follow_ups[0]
    result = FollowUpResult(Outcome.SAFE, house.clock.now)
    return lambda: follow_ups.record(stage, result, by=house.case_worker)


def _postpone(house: House, child: ResidentId) -> Step:
    stage = house.discharge(child).follow_ups[0]
    return lambda: follow_ups.postpone(stage, date(2026, 12, 10), "дорога закрыта", by=house.case_worker)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "stays.admit": lambda house, _: lambda: stays.admit(admission(), by=house.case_worker),
    "stays.correct": _stay_form,
    "stays.receive_ground": lambda house, child: (
        lambda: stays.receive_ground(child, Ground("court_decision", received_at=house.clock.now), by=house.case_worker)
    ),
    "stays.extend": lambda house, child: lambda: stays.extend(child, date(2027, 6, 1), "суд", by=house.case_worker),
    "stays.discharge": lambda house, child: lambda: house.discharge(child),
    "leaving.discharge_together": _discharge_together,
    "closing.close_case": _close_case,
    "residents.edit_case": _edit_case,
    "people.rename": lambda house, child: (
        lambda: people.rename(child, NameForm.KAZAKH, "Рахимова Ділноза", by=house.case_worker)
    ),
    "people.add_age_claim": lambda house, child: (
        lambda: people.add_age_claim(
            child, claim(PartialDate(2018), AgeBasis.EXPERT), decides=True, disputed=True, by=house.case_worker
        )
    ),
    "people.edit_identity": _edit_identity,
    "people.settle_age": _settle_age,
    "contacts.add": lambda house, child: lambda: contacts.add(child, FORM, by=house.case_worker),
    "contacts.forbid": lambda house, child: lambda: contacts.forbid(child, "Беков Тимур", by=house.duty),
    "contacts.edit": _edit_contact,
    "contacts.decide": _decide_contact,
    "kin_contacts.take_over": _take_over_contact,
    "contacts.log": lambda house, child: lambda: contacts.log(child, ENTRY, by=house.duty),
    **document_steps.WRITES,
    **keeping_steps.WRITES,
    **calendar_steps.WRITES,
    **care_steps.WRITES,
    **interview_steps.WRITES,
    **night_steps.WRITES,
    **cover_steps.WRITES,
    **office_steps.WRITES,
    **stay_steps.WRITES,
    **leaving_steps.WRITES,
    "rooms.move": lambda house, child: lambda: rooms.move(child, "Девочки", by=house.duty),
    "events.mark_done": lambda house, child: (
        lambda: events.mark_done(child, "nurse_examined", house.clock.now, "журнал 7", by=house.duty)
    ),
    "events.cancel_clock": lambda house, child: partial(
        events.cancel_clock, child, "R-05.prosecutor", house.clock.now, "делает опека", by=house.director
    ),
    "events.restore_clock": lambda house, child: partial(
        events.restore_clock,
        events.cancel_clock(child, "R-05.prosecutor", house.clock.now, "делает опека", by=house.director),
        "опека отказалась",
        by=house.director,
    ),
    "events.correct_moment": lambda house, child: partial(
        events.correct_moment,
        house.store.case_events.all(resident_id=child, kind="admitted")[0],
        house.clock.now - timedelta(hours=1),
        "ошибка в часе",
        by=house.case_worker,
    ),
    "events.postpone_clock": lambda house, child: (
        lambda: events.postpone_clock(
            child,
            "R-05.prosecutor",
            house.clock.now,
            house.clock.now + timedelta(days=9),
            "выходные",
            by=house.director,
        )
    ),
    "journal.write": lambda house, child: (
        lambda: journal.write(child, journal.NewNote("talk", house.clock.now, "поела"), by=house.duty)
    ),
    "journal.restrict": lambda house, child: lambda: journal.restrict(child, (), by=house.director),
    "leaving.record_evidence": lambda house, child: (
        lambda: leaving.record_evidence(child, "consulate", "письмо 7", by=house.case_worker)
    ),
    **planning_steps.WRITES,
    **referral_steps.WRITES,
    **meeting_steps.WRITES,
    "follow_ups.record": _record,
    "follow_ups.postpone": _postpone,
    "follow_ups.arrange": _arrange,
}
ABOUT_NO_FILE = {**stay_steps.ABOUT_NO_FILE, **leaving_steps.ABOUT_NO_FILE}
"""Writes that name no file, and the last moment of their effect; no line of the lists follows from them."""
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "residents.open_file": lambda house, child: lambda: residents.open_file(child, by=house.duty),
    "residents.look_through": lambda house, _: lambda: residents.look_through(by=house.duty),
    "residents.matched": lambda house, _: lambda: residents.matched("Рахимова", ["001-26"], by=house.duty),
    "residents.searched": lambda house, _: lambda: residents.searched("Рахимова", 1, by=house.duty),
    "follow_ups.look_through": lambda house, _: lambda: follow_ups.look_through(by=house.case_worker),
    "plan_lists.look_through": lambda house, _: lambda: plan_lists.look_through(by=house.duty),
    "matching.possible_matches": lambda house, _: (
        lambda: matching.possible_matches("Рахимова Дилноза", Sex.FEMALE, PartialDate(), by=house.duty)
    ),
    "residents.preview": lambda house, child: lambda: residents.preview(child, by=house.duty),
    "support_plans.view": lambda house, child: (house.plan(child), lambda: support_plans.view(child, by=house.duty))[1],
    **caller_steps.LOOKS,
    **document_steps.LOOKS,
    **calendar_steps.LOOKS,
    **care_steps.LOOKS,
    **interview_steps.LOOKS,
    **night_steps.LOOKS,
    **stay_steps.LOOKS,
    **leaving_steps.LOOKS,
    **office_steps.LOOKS,
    **keeping_steps.LOOKS,
    "audits.recent": lambda house, _: lambda: audits.recent(by=house.director),
    "leaving.leaver": lambda house, child: lambda: leaving.leaver(child, by=house.case_worker),
}
LISTS_AND_PARTS_OF_AN_OPEN_FILE = {
    "arriving.admitted_lately",
    "arriving.age_advice",
    "arriving.duties",
    "arriving.parents_here",
    *document_steps.LISTS,
    *calendar_steps.LISTS,
    *care_steps.LISTS,
    *interview_steps.LISTS,
    *night_steps.LISTS,
    *cover_steps.LISTS,
    *office_steps.LISTS,
    *keeping_steps.LISTS,
    *planning_steps.LISTS,
    *referral_steps.LISTS,
    *meeting_steps.LISTS,
    *stay_steps.LISTS,
    *leaving_steps.LISTS,
    "audits.file_numbers",
    "audits.verify",
    "audits.verify_apart",
    "contacts.log_of",
    "contacts.of",
    "contacts.one",
    "kin_contacts.known_elsewhere",
    "kin_contacts.siblings_here",
    "stopped_elsewhere.in_doubt",
    "stopped_elsewhere.reachable",
    "delays.cause_of",
    "events.correctable",
    "events.decided_terms",
    "events.tellable",
    "events.overrides_of",
    "follow_ups.board",
    "follow_ups.figures",
    "follow_ups.of",
    "closing.still_open",
    "support_plans.changed_since_return",
    "journal.may_write_restricted",
    "journal.readers",
    "journal.timeline",
    "latest.change",
    "leaving.outlook",
    "left_open.open_matters",
    "residents.by_number",
    "rooms.berths",
    "rooms.for_arrival",
    "residents.coordinators",
    "residents.here",
    "residents.ids",
    "residents.lines",
    "residents.search",
    "plan_execution.row_at_work",
    "plan_lists.waiting",
    "slipping.slipping",
    "today.counts",
    "today.due_on",
    "today.today",
    "today.without_term",
}
PROVED_ELSEWHERE = (
    "accounts.", "backups.", "centre.", "file_keys.", "new_keys.", "reading.", *office_steps.PROVED_ELSEWHERE, "rules.",
    "saved_reports.", "form_sentences.",
    "guards.change", "guards.restore", "legal_references.", "routes.", "organisations.", "editions.",
    "working_days.", "sheets.", "phrases.", "packages.", "papers.", "drafts.", "vault.", "demo.", "exchange.",
    "shifts.", "interpreters.", "statistics.", "letter_templates.", "plan_templates.",
)  # fmt: skip


def test_every_guarded_function_is_known_as_a_write_a_look_or_a_list() -> None:
    mine = {name for name in GUARDED if not name.startswith(PROVED_ELSEWHERE)}
    assert mine == {*WRITES, *LOOKS, *LISTS_AND_PARTS_OF_AN_OPEN_FILE}


def without(rows: dict[str, list[str]], *tables: str) -> dict[str, list[str]]:
    return {name: content for name, content in rows.items() if name not in tables}


@pytest.mark.parametrize("name", WRITES)
class TestWrites:
    def test_it_makes_exactly_one_line_that_names_the_file_and_its_author(
        self, house: House, child: ResidentId, name: str
    ) -> None:
        step = WRITES[name](house, child)
        before, rows = house.line_count(), house.everything()
        step()
        assert house.line_count() == before + 1
        entry = house.store.audit.recent(1)[0]
        assert (entry.resident_id is None) is (name in ABOUT_NO_FILE)
        assert entry.staff_id in {session.staff.id for session in house.staff.values()}
        assert audits.verify(by=house.director).good
        assert without(house.everything(), "audit") != without(rows, "audit")

    def test_without_its_line_nothing_of_it_is_saved(self, house: House, child: ResidentId, name: str) -> None:
        step = WRITES[name](house, child)
        lose_the_audit_table(house)
        before = house.everything()
        with pytest.raises(Exception, match="no paper left"):
            step()
        assert house.everything() == before

    def test_where_it_fails_after_its_effect_there_is_neither_effect_nor_line(
        self, house: House, child: ResidentId, name: str
    ) -> None:
        step = WRITES[name](house, child)
        tear(house, ABOUT_NO_FILE.get(name, "BEFORE INSERT ON summaries"))
        before = house.everything()
        with pytest.raises(Exception, match="power lost"):
            step()
        assert house.everything() == before


def tear(house: House, moment: str) -> None:
    house.store.database.execute_sql(f"CREATE TRIGGER torn {moment} BEGIN SELECT RAISE(ABORT, 'power lost'); END")


def lose_the_audit_table(house: House) -> None:
    house.store.database.execute_sql(
        "CREATE TRIGGER unwritable BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no paper left'); END"
    )


@pytest.mark.parametrize("name", LOOKS)
class TestLooks:
    def test_it_is_written_down_before_anything_is_shown(self, house: House, child: ResidentId, name: str) -> None:
        step = LOOKS[name](house, child)
        before = without(house.everything(), "audit")
        count = house.line_count()
        step()
        assert house.line_count() == count + 1
        assert without(house.everything(), "audit") == before

    def test_nothing_is_shown_where_the_line_cannot_be_written(
        self, house: House, child: ResidentId, name: str
    ) -> None:
        step = LOOKS[name](house, child)
        lose_the_audit_table(house)
        with pytest.raises(Exception, match="no paper left"):
            step()


def test_the_log_holds_no_names_and_no_words_of_notes(house: House, child: ResidentId) -> None:
    for name in sorted(WRITES):
        other = house.admit()
        WRITES[name](house, other)()
    logged = " ".join(map(repr, house.store.audit.entries()))
    for word in ("Рахимова", "Дилноза", "Беков", "поела", "Запросить", "Хочу домой"):
        assert word not in logged
