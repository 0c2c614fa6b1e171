"""Papers that leave together, their usual languages, and which one is probably meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.contacts import Permission
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.services import journal, leaving, papers, stays
from shelter_app.services.packaged import profile
from shelter_app.services.papers.packs import AT_THE_DOOR
from tests.records import House, handed_over
from tests.services.papers_story import OFFICE, equipped, told, walked


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


def brother_of(house: House, child: ResidentId, name: str = "Рахимов Далер") -> ResidentId:
    return house.admit(names=names_of(ru=name), group_with=child)


def parts(house: House, child: ResidentId) -> list[tuple[str, ResidentId]]:
    return [
        (part.document, part.resident_id) for offer in papers.packs(child, by=house.case_worker) for part in offer.parts
    ]


def test_an_arrival_is_the_act_and_both_letters(house: House) -> None:
    child = house.admit()
    (offer,) = papers.packs(child, by=house.case_worker)
    assert (offer.document, offer.usual, offer.ready) == (papers.ARRIVAL, ("kk", "ru"), True)
    jobs = papers.sheets(papers.ARRIVAL, child, by=house.case_worker)
    assert [job.document for job in jobs] == list(AT_THE_DOOR)
    assert {job.languages for job in jobs} == {("kk", "ru")}


def test_brothers_and_sisters_who_came_together_go_together(house: House) -> None:
    sister = house.admit()
    house.later(hours=1)
    brother = brother_of(house, sister)
    house.later(days=2)
    late = brother_of(house, sister, "Рахимов Бекзат")
    assert parts(house, sister) == [(document, one) for one in (sister, brother) for document in AT_THE_DOOR]
    assert {one for _document, one in parts(house, late)} == {late}


def test_a_restricted_brother_stays_out_of_the_pack_of_who_may_not_read_him(house: House) -> None:
    sister = house.admit()
    brother = brother_of(house, sister)
    journal.restrict(brother, (house.director.staff.id,), by=house.director)
    assert {one for _document, one in parts(house, sister)} == {sister}
    with pytest.raises(NotFound):
        papers.packs(brother, by=house.case_worker)


def test_a_grown_up_has_an_act_and_no_letters_and_so_no_pack(house: House) -> None:
    mother = house.admit(age=claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT))
    assert papers.packs(mother, by=house.case_worker) == ()
    assert [job.document for job in papers.sheets(papers.ARRIVAL, mother, by=house.case_worker)] == ["admission-act"]


def test_who_left_together_is_handed_over_together(house: House) -> None:
    sister = house.admit()
    brother = brother_of(house, sister)
    for one in (sister, brother):
        house.contact(one, "Рахимова Зухра", relation="mother", collect=Permission.ALLOWED, decided_by="опека, № 17")
    house.later(hours=2)
    form = handed_over(house.clock.now, "parents", receiver="Рахимова Зухра")
    leaving.discharge_together((sister, brother), form, by=house.case_worker)
    assert parts(house, brother) == [("handover-act", brother), ("handover-act", sister)]
    assert parts(house, walked(house)) == []


def test_members_from_outside_are_offered_no_packs(house: House) -> None:
    child = house.admit()
    assert papers.packs(child, by=house.officer) == ()
    assert papers.likely(child, by=house.officer) == "support-plan"


def test_a_pack_is_registered_whole_or_not_at_all(house: House) -> None:
    child, by = told(house, house.admit()), house.case_worker
    made = [papers.finish(papers.final(job, by=by)) for job in papers.sheets(papers.ARRIVAL, child, by=by)]
    last = made[-1]
    papers.printed(last.job, last.pdf, by=by)
    before = papers.prints(child, by=by)
    with pytest.raises(Stale):
        papers.printed_together(made, Way.PRINT, by=by)
    assert papers.prints(child, by=by) == before
    records = papers.printed_together(made[:2], Way.PRINT, by=by)
    assert [record.pages for record in records] == [one.pages for one in made[:2]]


def test_the_likely_paper_follows_what_has_happened(house: House) -> None:
    child, by = house.admit(), house.case_worker
    assert papers.likely(child, by=by) == papers.ARRIVAL
    act = papers.gather("admission-act", child, by=by)
    papers.printed(act, act.render(), by=by)
    assert papers.likely(child, by=by) == "resident-card"
    gone = walked(house)
    assert papers.likely(gone, by=by) == "handover-act"
    handed = papers.gather("handover-act", gone, by=by)
    papers.printed(handed, handed.render(), by=by)
    assert papers.likely(gone, by=by) == "follow-up-report"


def test_papers_for_the_state_are_in_its_language_and_papers_of_the_house_follow_the_screen(house: House) -> None:
    child, by = walked(house), house.case_worker
    usual = {offer.document: offer.usual for offer in papers.available(child, by=by)}
    assert usual == {
        "resident-card": (),
        "admission-act": ("kk", "ru"),
        "support-plan": ("kk",),
        "plan-package": ("kk",),
        "plan-package-minimum": ("kk",),
        "plan-decision": ("kk",),
        "handover-act": ("kk", "ru"),
        "follow-up-report": ("kk",),
        "notice-guardianship": ("kk", "ru"),
        "notice-prosecutor": ("kk", "ru"),
        "monitoring-sheet": ("kk",),
        "meeting-minutes": ("kk", "ru"),
        "notice-concern": ("kk", "ru"),
        "referral-letter": ("kk", "ru"),
        "notice-police-acts": ("kk", "ru"),
        "notice-migration": ("kk", "ru"),
        "notice-consulate": ("kk", "ru"),
        "notice-school": ("kk", "ru"),
        "notice-health": ("kk", "ru"),
        "stay-certificate": ("kk", "ru"),
        "escort-list": (),
        "escort-list-coded": (),
        "needs-assessment": ("kk",),
    }
    assert papers.gather("support-plan", child, by=by).languages == ("kk",)
    assert papers.gather("support-plan", child, ("ru",), by=by).languages == ("ru",)


def test_a_letter_follows_the_language_its_recipient_is_written_in(house: House) -> None:
    child, by = house.admit(), house.case_worker
    by.centre = replace(OFFICE, prosecutor_addressee_ru="")
    assert papers.gather("notice-prosecutor", child, by=by).languages == ("kk",)
    (pack,) = papers.packs(child, by=by)
    jobs = papers.sheets(papers.ARRIVAL, child, pack.usual, by=by)
    assert [job.languages for job in jobs] == [("kk", "ru"), ("kk", "ru"), ("kk",)]
    assert {job.languages for job in papers.sheets(papers.ARRIVAL, child, ("ru",), by=by)} == {("ru",)}
    by.centre = replace(OFFICE, prosecutor_addressee_kk="")
    assert papers.gather("notice-prosecutor", child, by=by).languages == ("kk", "ru")


def test_an_act_that_crosses_the_border_is_russian(house: House) -> None:
    child = house.admit(citizenships=("KG",))
    house.contact(child, "Рахимова Зухра", relation="mother", collect=Permission.ALLOWED, decided_by="опека, № 17")
    home = handed_over(house.clock.now, "parents", receiver="Рахимова Зухра", country="KG", override_reason="суд, № 4")
    stays.discharge(child, home, by=house.director)
    assert papers.gather("handover-act", child, by=house.case_worker).languages == ("ru",)


def test_another_country_has_no_kazakh_papers_unasked(house: House) -> None:
    child, by = house.admit(), house.case_worker
    by.profile = profile("kg")
    assert {offer.usual for offer in papers.available(child, by=by)} == {(), ("ru",)}


def test_a_centre_without_a_kazakh_name_is_warned_on_kazakh_pages_only(house: House) -> None:
    child, by = house.admit(), house.case_worker
    by.centre = replace(OFFICE, kk=replace(OFFICE.kk, name=""))
    assert "kazakh_name_missing" in papers.gather("admission-act", child, by=by).warnings
    assert "kazakh_name_missing" not in papers.gather("admission-act", child, ("ru",), by=by).warnings


def test_a_shelter_tells_no_prosecutor_and_its_act_names_none(house: House) -> None:
    child = house.admit(kind=CentreKind.SHELTER)
    documents = [document for document, _one in parts(house, child)]
    assert documents == ["admission-act", "notice-guardianship"]


def test_three_of_one_family_leave_in_two_ways_one_warning_and_an_act_for_each(house: House) -> None:
    first = house.admit()
    second, third = house.admit(group_with=first), house.admit(group_with=first)
    by = house.case_worker
    for child in (first, second):
        house.contact(child, "Рахимова Зульфия", collect=Permission.ALLOWED, decided_by="опека 7")
    to_aunt = handed_over(house.clock.now, "parents", "Рахимова Зульфия", country="KZ")
    with pytest.raises(InvalidInput) as warned:
        leaving.discharge_together((first, second), to_aunt, by=by)
    assert warned.value.problems == {"note": "separated"}
    leaving.discharge_together((first, second), replace(to_aunt, note="третьего берёт семья Ким"), by=by)
    house.later(hours=2)
    house.discharge(third, receiver="Ким Виктор")
    for child, together in ((first, {first, second}), (second, {first, second})):
        (pack,) = papers.packs(child, by=by)
        assert {part.resident_id for part in pack.parts} == together
        receivers = {job.facts.receiver.name for job in papers.sheets(papers.LEAVING, child, by=by)}
        assert receivers == {"Рахимова Зульфия"}
    assert papers.packs(third, by=by) == ()
    assert papers.gather("handover-act", third, by=by).facts.receiver.name == "Ким Виктор"
