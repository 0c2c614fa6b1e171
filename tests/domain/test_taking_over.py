"""Who a row may be: somebody with a file, somebody a few rows above, or nobody yet; and stays that cannot both be."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.admissions import names_of
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import PersonId, ResidentId
from shelter_app.domain.likeness import LIKELY_SAME, NameIndex, similarity
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Person, Sex
from shelter_app.domain.register_told import Row, Told
from shelter_app.domain.stays import Ground
from shelter_app.domain.taking_over import (
    Comparison,
    Decided,
    Decision,
    Known,
    Span,
    clashes,
    roots,
)  # fmt: skip

ALMATY = ZoneInfo("Asia/Almaty")
MARCH = datetime(2024, 3, 14, tzinfo=ALMATY)
BORN = PartialDate(2011, 3, 5)


def row(
    number: int,
    name: str = "Рахимова Дилноза",
    since: datetime = MARCH,
    *,
    days: int | None = 30,
    born: PartialDate = BORN,
    iin: str = "",
    sex: Sex = Sex.FEMALE,
) -> Row:
    until = None if days is None else since + timedelta(days=days)
    names = (NameRecord(NameForm.RUSSIAN, Name.parse(name)),)
    told = Told(
        names, False, sex, born, AgeBasis.SAID, iin, (), since, until, "", "", Ground(), "", "", "", "", "", "",
    )  # fmt: skip
    return Row(number, told, (), name)


def known(name: str = "Рахимова Дилноза", *, born: PartialDate = BORN, iin: str = "", sex: Sex = Sex.FEMALE) -> Known:
    person = Person(PersonId(1), names_of(ru=name), sex, (AgeClaim(AgeBasis.SAID, born),), iin=iin)
    return Known(ResidentId(7), "001-24", person, (Span(MARCH, MARCH + timedelta(days=30)),))


def test_the_same_name_and_birth_date_is_surely_the_same_and_the_same_day_is_there_already() -> None:
    there = Comparison([known()]).alike(row(2))
    assert there is not None
    assert (there.file is not None, there.sure, there.there, there.proposed) == (True, True, True, Decision.SKIP)
    later = Comparison([known()]).alike(row(2, since=MARCH + timedelta(days=200)))
    assert later is not None
    assert later.proposed is Decision.SAME


def test_a_name_alone_only_asks() -> None:
    for other in (PartialDate(), PartialDate(2011), PartialDate(2010, 1, 1)):
        alike = Comparison([known()]).alike(row(2, born=other))
        assert alike is None or alike.proposed is Decision.UNDECIDED
    spelled = Comparison([known()]).alike(row(2, "Rahimova Dilnoza", born=PartialDate()))
    assert spelled is not None
    assert spelled.proposed is Decision.UNDECIDED


def test_an_iin_decides_whatever_the_name_is_and_another_one_speaks_against() -> None:
    by_number = Comparison([known(iin="110305600016")]).alike(row(2, "Каримова Д.", iin="110305600016"))
    assert by_number is not None
    assert by_number.sure
    assert (
        Comparison([known(iin="110305600016")]).alike(row(2, "Рахымова Дилнозе", iin="120305600016", sex=Sex.MALE))
        is None
    )


def test_twins_are_two_people() -> None:
    comparison = Comparison([known("Ким Алина")])
    assert comparison.alike(row(2, "Ким Арина")) is None
    assert comparison.alike(row(3, "Ким Денис", sex=Sex.MALE)) is None


def test_a_second_row_about_somebody_is_a_further_stay_and_a_copied_row_is_left_out() -> None:
    comparison = Comparison([])
    assert comparison.alike(row(2)) is None
    again = comparison.alike(row(3, since=MARCH + timedelta(days=100)))
    copied = comparison.alike(row(4))
    assert again is not None
    assert copied is not None
    assert (again.row, again.proposed) == (2, Decision.SAME)
    assert (copied.row, copied.proposed) == (2, Decision.SKIP)


def decided(one: Row, comparison: Comparison, decision: Decision | None = None) -> Decided:
    alike = comparison.alike(one)
    return Decided(one, decision or (alike.proposed if alike else Decision.NEW), alike)


def test_rows_that_follow_one_another_lead_to_the_same_file() -> None:
    comparison = Comparison([known()])
    later = [row(number, since=MARCH + timedelta(days=100 * number)) for number in (2, 3)]
    stranger = row(4, "Цой Артём", sex=Sex.MALE, born=PartialDate(2012))
    rows = [decided(one, comparison) for one in (*later, stranger)]
    assert roots(rows) == {2: ("file", 7), 3: ("file", 7), 4: ("row", 4)}
    as_new = [Decided(one.row, Decision.NEW, one.alike) for one in rows]
    assert roots(as_new)[2] == ("row", 2)


def test_nobody_is_in_two_stays_at_once() -> None:
    comparison = Comparison([])
    rows = [
        decided(row(2, days=None), comparison),
        decided(row(3, since=MARCH + timedelta(days=10)), comparison),
    ]
    assert clashes(rows, {}) == {3}
    skipped = [rows[0], Decided(rows[1].row, Decision.SKIP, rows[1].alike)]
    assert clashes(skipped, {}) == frozenset()


def test_a_stay_in_the_registry_counts_too_and_leaving_and_coming_on_one_day_is_fine() -> None:
    comparison = Comparison([known()])
    rows = [decided(row(2, since=MARCH + timedelta(days=29)), comparison)]
    stays = {ResidentId(7): known().stays}
    assert clashes(rows, stays) == frozenset()
    inside = [decided(row(2, since=MARCH + timedelta(days=10)), comparison)]
    assert clashes(inside, stays) == {2}


NAMES = (
    "Рахимова Дилноза",
    "Рахимов Дильноз",
    "Rahimova Dilnoza",
    "Ким Алина",
    "Ким Арина",
    "Цой Артём",
    "Серік Айдос",
)


@given(st.lists(st.sampled_from(NAMES), min_size=1), st.sampled_from(NAMES))
def test_the_index_finds_what_comparing_every_pair_would_find(stored: list[str], wanted: str) -> None:
    index: NameIndex[int] = NameIndex()
    for key, name in enumerate(stored):
        index.add(key, name)
    found = {key for key, _score in index.alike([wanted])}
    assert found == {key for key, name in enumerate(stored) if similarity(name, wanted) >= LIKELY_SAME}
