"""A register taken over: the same rules as at the door, all rows or none, and one line that says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.follow_ups import SILENCE, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.register_told import Row
from shelter_app.domain.registers import propose
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence
from shelter_app.domain.taking_over import Decided, Decision
from shelter_app.services import audits, follow_ups, journal, packaged, papers, residents, sheets, stays, today
from shelter_app.services.exchange import comparing, taking_over
from shelter_app.services.exchange.taking_over import StaysClash, TakenOver, Undecided
from shelter_app.services.grants import SHEET_VERIFIED_SETTING
from shelter_app.sheets.text import read_text
from tests.records import ALMATY, NOON, House, admission
from tests.services.papers_story import VAULT

HEADING = (
    "№ дела\tФ.И.О.\tДата рождения\tИИН\tПол\tДата поступления\tКем доставлен\tОснование\tДата выбытия"
    "\tКуда выбыл\tПримечание\n"
)


def unheard(_done: int, _whole: int) -> None:
    """Progress that nobody looks at."""


def rows(house: House, *lines: str) -> tuple[Row, ...]:
    """The rows of a register with the usual heading; cells are separated by |."""
    house.director.reference = packaged.reference()
    sheet = read_text(HEADING + "\n".join(line.replace("|", "\t") for line in lines))
    return comparing.read_rows(sheet, propose(sheet.rows), comparing.frame(by=house.director), unheard)


def decided(house: House, *lines: str, rest: Decision | None = None) -> list[Decided]:
    """What is proposed about these rows; ``rest`` decides about those that wait."""
    read = rows(house, *lines)
    alike = comparing.compare(read, unheard, by=house.director)
    made = []
    for row in read:
        if row.told is not None:
            found = alike.get(row.number)
            proposed = found.proposed if found else Decision.NEW
            made.append(Decided(row, rest if rest and proposed is Decision.UNDECIDED else proposed, found))
    return made


def take(house: House, *lines: str, rest: Decision | None = None) -> TakenOver:
    return taking_over.take_over(decided(house, *lines, rest=rest), unheard, by=house.director)


PRESENT = "|Рахимова Дилноза|05.03.2011||ж|14.10.2026 22:15|опека|постановление опеки|||тихая"
GONE = "|Ахметов Санжар Ержанович|03.04.2012||м|14.03.2020|полиция||20.05.2020|в детский дом|"


def test_somebody_who_is_here_gets_person_file_and_stay(house: House) -> None:
    made = take(house, PRESENT)
    assert (made.files, made.stays) == (1, 1)
    view = residents.open_file(made.resident_ids[0], by=house.director)
    assert view.summary.name_ru == "Рахимова Дилноза"
    assert (view.person.sex, view.person.born.to_text()) == (Sex.FEMALE, "2011-03-05")
    assert view.stay.admitted_at == datetime(2026, 10, 14, 22, 15, tzinfo=ALMATY)
    assert (view.stay.brought_by, view.stay.ground.kind) == ("guardianship", "guardianship_resolution")
    assert view.stay.limit_day(ALMATY) == date(2026, 10, 14) + timedelta(days=90)
    assert view.resident.story == "Примечание: тихая"
    assert [line.number for line in residents.here(by=house.director)] == ["001-26"]


def test_the_duties_of_first_days_long_past_are_not_overdue_but_the_limit_of_stay_runs(house: House) -> None:
    resident_id = take(house, PRESENT).resident_ids[0]
    view = today.today(by=house.director)
    assert view.overdue == ()
    codes = {item.code for item in house.store.summaries.due_of(resident_id)}
    assert "R-40.stay" in codes
    assert "R-05.prosecutor" not in codes


def test_somebody_admitted_this_morning_still_has_the_duties_of_the_day(house: House) -> None:
    resident_id = take(house, "|Ким Артём|2014||м|20.11.2026 11:00|полиция||||").resident_ids[0]
    by_hand = stays.admit(admission(admitted_at=NOON.replace(hour=11)), by=house.case_worker).resident_id
    assert {item.code for item in house.store.summaries.due_of(resident_id)} >= {"R-05.prosecutor"}
    assert {item.code for item in house.store.summaries.due_of(by_hand)} >= {"R-05.prosecutor"}


def test_somebody_who_left_years_ago_has_a_closed_file_and_nobody_to_visit(house: House) -> None:
    resident_id = take(house, GONE).resident_ids[0]
    resident = house.store.residents.get(resident_id)
    stay = house.store.stays.all(resident_id=resident_id)[0]
    assert (resident.status, resident.close_reason, resident.number) == (CaseStatus.CLOSED, "other", "001-20")
    assert (stay.presence, stay.discharge.route if stay.discharge else "") == (Presence.LEFT, "childrens_home")
    assert house.store.follow_ups.all(resident_id=resident_id) == []
    assert house.store.summaries.due_of(resident_id) == []


def test_somebody_who_left_lately_is_visited_on_the_days_that_lie_ahead(house: House) -> None:
    resident_id = take(house, "|Ким Артём|2014||м|01.09.2026|||10.10.2026|матери|").resident_ids[0]
    assert house.store.residents.get(resident_id).status is CaseStatus.FOLLOW_UP
    planned = house.store.follow_ups.all("due", resident_id=resident_id)
    assert [stage.stage_days for stage in planned] == [90, 180, 365]
    assert all(stage.due >= house.director.today() for stage in planned)


def test_every_paper_can_be_made_of_a_file_that_holds_a_name_and_a_day_alone(house: House) -> None:
    resident_id = take(house, "|Ахмади||||01.11.2026|||||").resident_ids[0]
    house.director.vault = VAULT
    for document in ("resident-card", "admission-act", "notice-prosecutor"):
        assert papers.gather(document, resident_id, ("ru",), by=house.director).render().startswith(b"%PDF")


def test_several_stays_of_one_person_are_one_file(house: House) -> None:
    again = GONE.replace("14.03.2020", "01.02.2022").replace("20.05.2020", "10.02.2022")
    made = take(house, again, GONE)
    assert (made.files, made.stays, len(made.resident_ids)) == (1, 2, 1)
    found = house.store.stays.all("admitted_at", resident_id=made.resident_ids[0])
    assert [stay.admitted_at.year for stay in found] == [2020, 2022]


def test_a_further_stay_goes_into_the_file_that_is_there_and_writes_nothing_over(house: House) -> None:
    child = house.admit()
    line = "|Рахимова Дилноза|05.03.2019|||01.02.2024|||20.03.2024|матери|вторая"
    choice = decided(house, line)
    assert [one.decision for one in choice] == [Decision.SAME]
    before = house.store.people.all()[0]
    made = taking_over.take_over(choice, unheard, by=house.director)
    assert (made.files, made.stays, made.resident_ids) == (0, 1, (child,))
    assert house.store.people.all()[0] == before
    resident = house.store.residents.get(child)
    assert (resident.status, resident.opened_at.year) == (CaseStatus.OPEN, 2024)
    assert len(house.store.stays.all(resident_id=child)) == 2


@pytest.mark.parametrize("outcome", [Outcome.CONCERN, Outcome.NOT_REACHED])
@pytest.mark.parametrize("came", ["before the call", "after it"])
def test_a_further_stay_that_lasts_answers_silence_and_danger_after_the_one_before(
    house: House, child: ResidentId, outcome: Outcome, came: str
) -> None:
    stages = house.discharge(child).follow_ups
    for stage in stages[: 1 if outcome is Outcome.CONCERN else SILENCE]:
        house.clock.now = datetime.combine(stage.due, NOON.timetz())
        follow_ups.record(stage, FollowUpResult(outcome, house.clock.now, next_step="ехать"), by=house.case_worker)
    running = [one.code for one in house.store.summaries.due_of(child) if one.code.startswith("R-49")]
    assert running
    day = house.clock.now + (timedelta(days=-1) if came == "before the call" else timedelta(days=1))
    house.later(days=2)
    take(house, f"|Рахимова Дилноза|05.03.2019|||{day:%d.%m.%Y}||||", rest=Decision.SAME)
    assert not any(one.open for one in house.store.follow_ups.all(resident_id=child))
    assert [one.code for one in house.store.summaries.due_of(child) if one.code.startswith("R-49")] == []
    assert [one.here_again for one in follow_ups.board(by=house.case_worker)] == [True]


def test_a_further_stay_that_has_ended_is_followed_up_instead_of_the_one_before(
    house: House, child: ResidentId
) -> None:
    first = house.discharge(child).follow_ups
    house.clock.now = datetime.combine(first[0].due, NOON.timetz())
    concern = FollowUpResult(Outcome.CONCERN, house.clock.now, next_step="ехать")
    follow_ups.record(first[0], concern, by=house.case_worker)
    came = house.later(days=2)
    gone = house.later(days=5)
    house.later(days=1)
    take(house, f"|Рахимова Дилноза|05.03.2019|||{came:%d.%m.%Y}|||{gone:%d.%m.%Y}|в детский дом|", rest=Decision.SAME)
    stay = house.store.stays.all("-admitted_at", resident_id=child)[0]
    ahead = [one for one in house.store.follow_ups.all("due", resident_id=child) if one.open]
    assert {one.stay_id for one in ahead} == {stay.id}
    assert [one.stage_days for one in ahead] == [14, 30, 90, 180, 365]
    assert [one.code for one in house.store.summaries.due_of(child) if one.code.startswith("R-49")] == []
    assert house.store.residents.get(child).status is CaseStatus.FOLLOW_UP


def test_taking_the_same_table_over_again_changes_nothing(house: House) -> None:
    take(house, PRESENT, GONE)
    count = house.store.residents.count()
    choice = decided(house, PRESENT, GONE)
    assert [one.decision for one in choice] == [Decision.SKIP, Decision.SKIP]
    made = taking_over.take_over(choice, unheard, by=house.director)
    assert (made.files, made.stays, house.store.residents.count()) == (0, 0, count)


def test_numbers_on_covers_are_kept_where_they_are_free_and_counting_goes_on_from_there(house: House) -> None:
    made = take(
        house, "17/26" + PRESENT, "17/26|Ким Артём|2014||м|15.10.2026||||||", "б/н|Цой Вадим|2014||м|16.10.2026|||||"
    )
    numbers = [house.store.residents.get(one).number for one in made.resident_ids]
    assert numbers == ["017-26", "018-26", "019-26"]
    stories = [house.store.residents.get(one).story for one in made.resident_ids]
    assert stories[1:] == ["№ 017-26", "№ дела: б/н"]
    assert stays.admit(admission(), by=house.case_worker).number == "020-26"


def test_one_line_in_the_audit_and_no_name_in_it(house: House) -> None:
    choice = decided(house, PRESENT, GONE)
    before = house.line_count()
    taking_over.take_over(choice, unheard, by=house.director)
    assert house.line_count() == before + 1
    entry = house.store.audit.recent(1)[0]
    assert (entry.action, entry.subject, entry.resident_id) == ("register.imported", "2 2", None)
    assert audits.verify(by=house.director).good
    assert "Рахимова" not in repr(list(house.store.audit.entries()))


def test_comparing_is_written_down_before_any_name_is_shown(house: House) -> None:
    house.admit()
    before = house.line_count()
    decided(house, PRESENT)
    entry = house.store.audit.recent(1)[0]
    assert house.line_count() == before + 1
    assert (entry.action, entry.subject) == ("register.compared", "1 1 001-26")


def test_a_restricted_file_of_others_is_compared_with_nothing(house: House) -> None:
    child = house.admit()
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    granted = house.store.summaries.granted_to(house.director.staff.id)
    found = comparing.compare(rows(house, PRESENT), unheard, by=house.director)
    assert bool(found) == (child in granted)


def failing_at(number: int) -> Callable[[int, int], None]:
    steps = iter(range(number))

    def step(_done: int, _whole: int) -> None:
        if next(steps, None) is None:
            raise RuntimeError("stopped")

    return step


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_stopped_at_any_row_nothing_at_all_is_left(house: House, place: int) -> None:
    choice = decided(house, PRESENT, GONE)
    before = house.everything()
    with pytest.raises(RuntimeError, match="stopped"):
        taking_over.take_over(choice, failing_at(place), by=house.director)
    assert house.everything() == before


def test_without_its_line_in_the_audit_nothing_is_taken(house: House) -> None:
    choice = decided(house, PRESENT, GONE)
    house.store.database.execute_sql(
        "CREATE TRIGGER unwritable BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no paper left'); END"
    )
    before = house.everything()
    with pytest.raises(Exception, match="no paper left"):
        taking_over.take_over(choice, unheard, by=house.director)
    assert house.everything() == before


def test_rows_that_wait_or_clash_stop_everything_by_their_numbers(house: House) -> None:
    house.admit(names=admission().names)
    waiting = decided(house, "|Рахимова Дилноза|||ж|01.02.2024|||20.03.2024||")
    with pytest.raises(Undecided) as undecided:
        taking_over.take_over(waiting, unheard, by=house.director)
    assert undecided.value.rows == (2,)
    both = [
        Decided(one.row, Decision.SAME, one.alike)
        for one in decided(house, "|Рахимова Дилноза|05.03.2019||ж|01.11.2026|||||")
    ]
    with pytest.raises(StaysClash) as clash:
        taking_over.take_over(both, unheard, by=house.director)
    assert clash.value.rows == (2,)


def test_more_than_one_file_needs_the_recovery_sheet_as_at_the_door(house: House) -> None:
    house.store.settings.put(SHEET_VERIFIED_SETTING, False)
    choice = decided(house, PRESENT, GONE)
    before = house.everything()
    with pytest.raises(sheets.RecoverySheetUnverified):
        taking_over.take_over(choice, unheard, by=house.director)
    assert house.everything() == before


def test_in_a_thread_of_its_own_it_has_a_connection_of_its_own(house: House) -> None:
    choice = decided(house, PRESENT)
    told: list[object] = []
    house.director.listeners.append(told.append)
    made: list[TakenOver] = []
    worker = threading.Thread(
        target=lambda: made.append(taking_over.take_over_apart(choice, unheard, by=house.director))
    )
    worker.start()
    worker.join()
    assert made[0].stays == 1
    assert told == []
    assert [line.number for line in residents.here(by=house.director)] == ["001-26"]
    compared: list[object] = []
    read = rows(house, PRESENT)
    other = threading.Thread(target=lambda: compared.append(comparing.compare_apart(read, unheard, by=house.director)))
    other.start()
    other.join()
    assert len(compared) == 1


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
def test_nobody_but_the_director_takes_over(house: House, role: Role) -> None:
    by = house.staff[role]
    for step in (
        lambda: comparing.frame(by=by),
        lambda: comparing.compare((), unheard, by=by),
        lambda: taking_over.take_over((), unheard, by=by),
    ):
        with pytest.raises(NotAllowed):
            step()
