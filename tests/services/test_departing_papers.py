"""What travels with those who leave: a certificate, the list of a convoy, and the register of asking afterwards."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.contacts import ContactForbidden
from shelter_app.domain.errors import NotFound
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.periods import Period
from shelter_app.reports.data import Fact, Years
from shelter_app.services import follow_ups, papers, stays
from shelter_app.services.papers import ReportWanted
from tests.records import House, handed_over
from tests.services.papers_story import equipped
from tests.services.two_people import agreed

ESCORT = "Тлеубаев Е. М."


@pytest.fixture
def office(house: House) -> House:
    return equipped(house)


def travels(house: House, name: str, **facts: object) -> ResidentId:
    child = house.admit(names=names_of(ru=name), citizenships=("UZ",))
    house.discharge(child, **{"escort": ESCORT, "receiver": "Юлдашева М.", **facts})  # type: ignore[arg-type]
    return child


def hide(house: House, child: ResidentId) -> None:
    house.store.database.execute_sql("UPDATE residents SET restricted = 1 WHERE id = ?", (child,))


class TestConvoy:
    def test_everybody_with_that_escort_on_that_day_stands_on_the_list(self, office: House) -> None:
        first = travels(office, "Рахимов Отабек")
        office.later(minutes=20)
        travels(office, "Юсупова Севара", escort="тлеубаев  е. м.")
        travels(office, "Каримов Азиз", escort="Громова О. В.")
        travels(office, "Азизов Бобур", route="childrens_home")
        office.later(days=1)
        travels(office, "Хамидов Жасур")
        said = repr(papers.gather("escort-list", first, by=office.case_worker).facts)
        assert all(one in said for one in ("Рахимов Отабек", "Юсупова Севара", ESCORT, "Юлдашева М."))
        assert not any(one in said for one in ("Каримов", "Азизов", "Хамидов"))

    def test_by_number_nobody_is_named(self, office: House) -> None:
        first = travels(office, "Рахимов Отабек")
        travels(office, "Юсупова Севара")
        facts = papers.gather("escort-list-coded", first, by=office.case_worker).facts
        assert len(facts.rows) == 2  # type: ignore[attr-defined]
        assert not any(one in repr(facts.rows) for one in ("Рахимов", "Юсупова", "Юлдашева"))  # type: ignore[attr-defined]

    def test_a_file_that_may_not_be_read_is_a_number(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        hide(office, other)
        said = repr(papers.gather("escort-list", first, by=office.case_worker).facts)
        assert "Юсупова" not in said
        assert office.store.residents.get(other).number in said

    def test_an_escort_who_must_not_have_one_of_them_stops_the_list(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        office.contact(other, ESCORT, must_not=True)
        with pytest.raises(ContactForbidden):
            papers.gather("escort-list", first, by=office.case_worker)

    def test_whose_file_may_not_be_read_stops_the_list_as_well_and_nobody_is_named(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        office.contact(other, ESCORT, must_not=True)
        hide(office, other)
        for document in ("escort-list", "escort-list-coded"):
            with pytest.raises(NothingToPrint) as refused:
                papers.gather(document, first, by=office.case_worker)
            assert refused.value.reason == "contact_forbidden"

    def test_whoever_receives_another_one_reads_the_list_too(self, office: House) -> None:
        first = travels(office, "Рахимов Отабек", receiver="Беков Тимур")
        other = travels(office, "Юсупова Севара")
        office.contact(other, "Беков Тимур", must_not=True)
        for child in (first, other):
            with pytest.raises(ContactForbidden):
                papers.gather("escort-list", child, by=office.case_worker)

    def test_two_convoys_of_one_day_are_two_and_everybody_who_meets_stands_in_the_head(self, office: House) -> None:
        first = travels(office, "Рахимов Отабек", region="karaganda")
        travels(office, "Юсупова Севара", region="karaganda", receiver="Юсупов Алишер")
        travels(office, "Каримов Азиз", region="aktobe", receiver="Каримова Зухра")
        hide(office, travels(office, "Азизов Бобур", region="karaganda", receiver="Азизова Нодира"))
        facts = papers.gather("escort-list", first, by=office.case_worker).facts
        assert len(facts.rows) == 3  # type: ignore[attr-defined]
        met = repr(facts.met_by)  # type: ignore[attr-defined]
        assert "Юлдашева М." in met
        assert "Юсупов Алишер" in met
        assert not any(one in repr(facts) for one in ("Каримов", "Азизова"))

    def test_every_file_on_it_tells_who_looked_and_who_printed(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        hidden = travels(office, "Каримов Азиз")
        hide(office, hidden)
        job = papers.gather("escort-list", first, by=office.case_worker)
        papers.printed(job, job.render(), second=agreed(office), by=office.case_worker)
        told = [
            (one.resident_id, one.action) for one in office.store.audit.entries() if one.action.startswith("paper.")
        ]
        assert sorted(told) == sorted(
            [*((child, "paper.viewed") for child in (first, other)),
             *((child, "paper.printed") for child in (first, other, hidden))]
        )  # fmt: skip
        (line,) = (one for one in office.store.disclosures.all() if one.document == "escort-list")
        assert set(line.concerns) == {first, other}, "of the third only the number was told"

    def test_by_number_the_files_tell_of_it_and_nobody_was_named(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        job = papers.gather("escort-list-coded", first, by=office.case_worker)
        papers.printed(job, job.render(), second=agreed(office), by=office.case_worker)
        assert {one.resident_id for one in office.store.audit.entries() if one.action == "paper.printed"} == {
            first,
            other,
        }
        assert not [one for one in office.store.disclosures.all() if one.document == "escort-list-coded"]

    def test_whoever_may_not_read_one_of_them_any_more_does_not_print_the_names(self, office: House) -> None:
        first, other = travels(office, "Рахимов Отабек"), travels(office, "Юсупова Севара")
        job = papers.gather("escort-list", first, by=office.case_worker)
        hide(office, other)
        with pytest.raises(NotFound):
            papers.printed(job, job.render(), second=agreed(office), by=office.case_worker)

    def test_without_an_escort_there_is_no_list(self, office: House) -> None:
        child = office.admit()
        for reason in ("not_prepared", "no_escort"):
            with pytest.raises(NothingToPrint) as refused:
                papers.gather("escort-list", child, by=office.case_worker)
            assert refused.value.reason == reason
            if reason == "not_prepared":
                office.discharge(child)


class TestEscorts:
    @pytest.mark.parametrize(
        ("typed", "signing"),
        [
            ("Тлеубаев Е. М., Громова О. В.", [("Тлеубаев Е. М.", ""), ("Громова О. В.", "")]),
            ("Тлеубаев Е. М.; Громова О. В.", [("Тлеубаев Е. М.", ""), ("Громова О. В.", "")]),
            ("Тлеубаев Е. М. и Громова О. В.", [("Тлеубаев Е. М.", ""), ("Громова О. В.", "")]),
            ("Тлеубаев Е. М., транспорт центра", [("Тлеубаев Е. М.", "транспорт центра")]),
            ("тлеубаев е. м., громова о. в.", [("тлеубаев е. м.", ""), ("громова о. в.", "")]),
        ],
    )
    def test_each_has_a_line_to_sign(self, office: House, typed: str, signing: list[tuple[str, str]]) -> None:
        child = travels(office, "Рахимов Отабек", escort=typed)
        facts = papers.gather("escort-list", child, by=office.case_worker).facts
        assert [(one.name, one.post) for one in facts.escort_signs] == signing  # type: ignore[attr-defined]

    def test_where_to_is_the_place_and_not_what_came_of_the_stay(self, office: House) -> None:
        child = office.admit(citizenships=("UZ",))
        leaving = handed_over(
            office.clock.now, "home_state", country="UZ", receiver="Юлдашева М.", escort=ESCORT,
            left_open=office.carried_on(child), override_reason="Самолёт сегодня, согласие на руках",
        )  # fmt: skip
        stays.discharge(child, leaving, by=office.director)
        facts = papers.gather("escort-list", child, by=office.case_worker).facts
        assert facts.route.in_language("ru") == "Узбекистан"  # type: ignore[attr-defined]


class TestCertificate:
    def test_it_says_when_and_never_why(self, office: House) -> None:
        child = office.admit()
        came_on = office.clock.now.date()
        office.later(days=9)
        job = papers.gather("stay-certificate", child, by=office.case_worker)
        assert job.languages == ("kk", "ru")
        assert job.facts.stays == ((came_on, None),)  # type: ignore[attr-defined]
        office.discharge(child)
        job = papers.gather("stay-certificate", child, by=office.case_worker)
        ((came, left),) = job.facts.stays  # type: ignore[attr-defined]
        assert (left - came).days == 9
        stay = office.store.stays.all(resident_id=child)[0]
        said = repr(job.facts)
        assert stay.circumstances not in said or not stay.circumstances
        assert stay.found_where not in said
        assert stay.brought_by_person not in said

    @pytest.mark.parametrize(
        ("document", "said"),
        [
            (IdentityDocument("taskera", state="with_trafficker"), "тазкира (Афганистан): на руках нет"),
            (IdentityDocument("taskera", "77"), "тазкира (Афганистан) № 77"),
        ],
    )
    def test_it_names_the_document_of_the_file_and_never_who_has_it(
        self, office: House, document: IdentityDocument, said: str
    ) -> None:
        child = office.admit(documents=(document,), age=claim(PartialDate(2010), AgeBasis.DOCUMENT))
        facts = papers.gather("stay-certificate", child, by=office.case_worker).facts
        assert facts.document.text.in_language("ru") == said  # type: ignore[attr-defined]
        full = office.clock.now.year - 2010
        assert facts.age == Years(full - 1, full)  # type: ignore[attr-defined]

    def test_no_document_is_not_a_document_nobody_asked_about(self, office: House) -> None:
        none, unasked = office.admit(documents=(IdentityDocument("none"),)), office.admit(documents=())
        found = [papers.gather("stay-certificate", one, by=office.case_worker).facts for one in (none, unasked)]
        assert [one.document for one in found] == [Fact.absent(), Fact.unclear()]  # type: ignore[attr-defined]


class TestBoard:
    """What is seen on the screen, whatever month is asked for: silence of long ago is not left out."""

    def sheet(self, house: House) -> list[tuple[str, ...]]:
        wanted = ReportWanted("board-follow-ups", Period.parse("2026-11"))
        job = papers.report(papers.begin(wanted, ("en",), by=house.director), by=house.director)
        assert job.facts.first == job.facts.last == house.director.today()  # type: ignore[attr-defined]
        return [tuple(getattr(cell, "en", cell) for cell in row) for row in job.facts.rows]  # type: ignore[attr-defined]

    def test_whoever_does_not_answer_stands_first_with_every_stage_beside(self, office: House) -> None:
        silent, other = office.admit(), office.admit()
        stages = office.discharge(silent, receiver="Рахимова Зульфия").follow_ups
        office.discharge(other)
        office.later(days=14)
        said = FollowUpResult(Outcome.NOT_REACHED, office.clock.now, "call")
        follow_ups.record(stages[0], said, by=office.case_worker)
        tried = f"{office.clock.now:%d.%m.%Y}"
        office.later(days=200)
        first, second = self.sheet(office)
        number = office.store.residents.get(silent).number
        assert (first[0], first[2], second[0]) == ("1", number, "2")
        assert first[1].startswith("Do not answer")
        assert tried in first[4]
        assert "nobody asked yet" in first[5]
        assert "Рахимова" not in repr(first), "numbers stand in the place of names"
        assert not second[1].startswith("Do not answer")

    def test_whoever_is_here_again_stands_last_under_a_head_of_its_own(self, office: House) -> None:
        again, other = office.admit(), office.admit()
        stages = office.discharge(again).follow_ups
        office.discharge(other, "childrens_home", receiver="Директор")
        office.later(days=14)
        said = FollowUpResult(Outcome.NOT_REACHED, office.clock.now, "call")
        follow_ups.record(stages[0], said, by=office.case_worker)
        office.later(days=1)
        office.admit(same_as=again)
        first, second = self.sheet(office)
        assert (first[2], second[2]) == tuple(office.store.residents.get(one).number for one in (other, again))
        assert second[1] == "Here again"


class TestRegister:
    def sheet(self, house: House, month: int) -> list[tuple[str, ...]]:
        wanted = ReportWanted("register-follow-ups", Period.parse(f"2026-{month:02d}"))
        job = papers.report(papers.begin(wanted, ("en",), by=house.director), by=house.director)
        return [tuple(getattr(cell, "en", cell) for cell in row) for row in job.facts.rows]  # type: ignore[attr-defined]

    def test_a_stage_stands_in_its_month_with_what_was_learned_or_that_nobody_asked(self, office: House) -> None:
        child = office.admit()
        office.discharge(child, receiver="Рахимова Зульфия")
        stages = office.store.follow_ups.all("due", resident_id=child)
        month = stages[0].due.month
        (ahead, *_rest) = self.sheet(office, month)
        assert "not due yet" in ahead
        office.later(days=20)
        assert "nobody asked yet" in self.sheet(office, month)[0]
        result = FollowUpResult(Outcome.SAFE, office.clock.now)
        follow_ups.record(stages[0], result, by=office.case_worker)
        row = self.sheet(office, month)[0]
        assert any("safe" in cell.casefold() for cell in row), row
        assert "Рахимова" not in repr(row), "numbers stand in the place of names"
