"""Numbers, copies, control strings, and the letters that stop a clock."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.paper import UNNUMBERED, AlreadySent, NotPrinted, NumberMissing, Way
from shelter_app.domain.phones import parse
from shelter_app.domain.staff import Role
from shelter_app.reports.data import ALPHABET
from shelter_app.services import audits, journal, papers, stays
from shelter_app.services.papers.screening import HIDDEN, Screen
from tests.records import House, admission
from tests.services.papers_story import equipped, text_of, told, walked


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


NUMBERED = ("admission-act", "support-plan", "handover-act", "follow-up-report")


def letter(house: House, child: ResidentId, document: str = "notice-guardianship") -> papers.Job:
    return papers.final(papers.gather(document, child, by=house.case_worker), by=house.case_worker)


def out(house: House, job: papers.Job, copies: int = 1) -> int:
    return papers.printed(job, job.render(), copies=copies, by=house.case_worker).copy


def clock_of(house: House, child: ResidentId, rule: str) -> datetime | None:
    return next(item.closed_at for item in house.store.summaries.due_of(child, open_only=False) if item.code == rule)


def test_looking_at_drafts_uses_up_no_number(house: House) -> None:
    first, second = house.admit(), house.admit()
    for _look in range(3):
        assert papers.gather("notice-prosecutor", first, by=house.case_worker).number == UNNUMBERED
    assert letter(house, second, "notice-prosecutor").number == "1/26"
    assert letter(house, first, "notice-prosecutor").number == "2/26"
    assert [one.number for one in papers.letters(first, by=house.case_worker)] == ["2/26"]


def test_every_letter_of_a_year_has_its_own_number_and_the_new_year_begins_anew(house: House) -> None:
    children = [house.admit() for _child in range(3)]
    both = ("notice-guardianship", "notice-prosecutor")
    assert [letter(house, child, document).number for child in children for document in both] == [
        f"{number}/26" for number in range(1, 7)
    ]
    house.later(days=60)
    late = stays.admit(admission(admitted_at=house.clock.now), by=house.case_worker).resident_id
    assert letter(house, late).number == "1/27"


def test_a_final_letter_keeps_its_number_and_date(house: House) -> None:
    child = house.admit()
    draft = papers.gather("notice-guardianship", child, by=house.case_worker)
    made = letter(house, child)
    assert papers.final(draft, by=house.case_worker).number == made.number
    house.later(days=2)
    again = papers.gather("notice-guardianship", child, by=house.case_worker)
    assert (again.number, again.draft, again.letter_id) == (made.number, False, made.letter_id)
    text = text_of(again.render())
    assert f"№ {made.number}" in text
    assert "20 ноября 2026" in text


def test_a_second_stay_is_told_of_in_a_letter_of_its_own(house: House) -> None:
    child = walked(house)
    first = letter(house, child)
    house.later(days=1)
    stays.admit(admission(same_as=child, admitted_at=house.clock.now), by=house.case_worker)
    assert papers.gather("notice-guardianship", child, by=house.case_worker).draft
    assert letter(house, child).number != first.number
    assert papers.gather("admission-act", child, by=house.case_worker).number == "001-26/А2"


def test_numbers_of_a_file_differ_from_paper_to_paper(house: House) -> None:
    child = walked(house)
    jobs = [papers.gather(name, child, by=house.case_worker) for name in NUMBERED]
    assert [job.number for job in jobs] == ["001-26/А", "001-26/П1", "001-26/Т", "001-26/Б1"]
    assert [job.stamp.code for job in jobs] == ["001-26/A", "001-26/P1", "001-26/T", "001-26/B1"]


def test_a_draft_letter_cannot_leave_the_program(house: House) -> None:
    job = papers.gather("notice-guardianship", house.admit(), by=house.case_worker)
    with pytest.raises(NumberMissing):
        papers.printed(job, job.render(), by=house.case_worker)
    assert house.store.prints.count() == 0


def test_sending_the_notice_closes_its_clock_at_that_hour(house: House) -> None:
    child = house.admit()
    job = letter(house, child)
    with pytest.raises(NotPrinted):
        papers.mark_sent(
            papers.letters(child, by=house.case_worker)[0], "letter", house.clock.now, by=house.case_worker
        )
    out(house, job)
    assert clock_of(house, child, "R-05.guardianship") is None
    made = papers.letters(child, by=house.case_worker)[0]
    at = house.later(minutes=20)
    sent = papers.mark_sent(made, "letter", at, by=house.case_worker)
    assert clock_of(house, child, "R-05.guardianship") == at
    assert clock_of(house, child, "R-05.prosecutor") is None
    with pytest.raises(AlreadySent):
        papers.mark_sent(sent, "letter", at, by=house.case_worker)
    assert "already_sent" in papers.gather("notice-guardianship", child, by=house.case_worker).warnings
    act = text_of(papers.gather("admission-act", child, ("ru",), by=house.case_worker).render())
    assert "20.11.2026, 13:20" in act
    assert made.number in act


@pytest.mark.parametrize(
    ("how", "shift", "field"),
    [("", 0, "how"), ("letter", 90, "at"), ("letter", -90, "at")],
    ids=["no way", "ahead", "before"],
)
def test_a_letter_is_sent_somehow_and_after_it_was_made(house: House, how: str, shift: int, field: str) -> None:
    child = house.admit()
    letter(house, child)
    made = papers.letters(child, by=house.case_worker)[0]
    with pytest.raises(InvalidInput) as refused:
        papers.mark_sent(made, how, house.clock.now + timedelta(minutes=shift), by=house.case_worker)
    assert set(refused.value.problems) == {field}
    assert clock_of(house, child, "R-05.guardianship") is None


def test_an_unverified_law_is_warned_of(house: House) -> None:
    child = house.admit()
    assert papers.gather("notice-prosecutor", child, by=house.case_worker).warnings == ("reference_unverified",)
    profile = house.case_worker.profile
    checked = tuple(
        dataclasses.replace(one, verified_by="Ким А. Б.", verified_on=date(2026, 11, 1)) for one in profile.references
    )
    house.case_worker.profile = dataclasses.replace(profile, references=checked)
    assert papers.gather("notice-prosecutor", child, by=house.case_worker).warnings == ()
    house.case_worker.profile = dataclasses.replace(profile, references=())
    house.case_worker.centre = dataclasses.replace(
        house.case_worker.centre, prosecutor_addressee_kk="", prosecutor_addressee_ru=""
    )
    assert papers.gather("notice-prosecutor", child, by=house.case_worker).warnings == (
        "reference_missing",
        "addressee_missing",
    )


def test_copies_are_counted_on_and_say_so_on_the_page(house: House) -> None:
    child = house.admit()
    first, second = papers.gather("admission-act", child, ("ru",), by=house.case_worker).in_copies(2)
    assert [out(house, first), out(house, second)] == [1, 2]
    assert "экз. 2 из 2" in text_of(second.render())
    third = papers.gather("admission-act", child, ("ru",), by=house.case_worker)
    assert "экз. 3 из 3" in text_of(third.render())
    assert out(house, third, copies=2) == 3
    assert papers.gather("admission-act", child, by=house.case_worker).copy == 5
    assert [record.copy for record in reversed(papers.prints(child, by=house.case_worker))] == [1, 2, 3, 4]


def test_a_copy_number_is_given_out_once(house: House) -> None:
    job = papers.gather("admission-act", house.admit(), by=house.case_worker)
    out(house, job)
    with pytest.raises(Stale):
        out(house, job)
    assert house.store.prints.count() == 1


def test_the_register_binds_to_exactly_these_pages(house: House) -> None:
    child = house.admit()
    job = papers.gather("admission-act", child, by=house.case_worker)
    pdf, before = job.render(), house.line_count()
    record = papers.printed(job, pdf, Way.SAVE, "прокуратура", by=house.case_worker)
    assert record.content_hash == hashlib.sha256(pdf).hexdigest()
    assert (record.pages, record.way, record.recipient, record.language) == (2, "save", "прокуратура", "kk+ru")
    line = house.store.audit.recent(1)[0]
    assert (house.line_count(), line.action, line.subject) == (before + 1, "paper.saved", "001-26/А")
    assert record.content_hash[:16] in line.detail
    assert "прокуратура" not in f"{line.detail} {line.reason}"
    assert audits.verify(by=house.director).good


def test_looking_is_written_down_before_the_paper_and_its_line_is_the_head_in_the_footer(house: House) -> None:
    child = house.admit()
    job = papers.gather("admission-act", child, by=house.case_worker)
    head = house.store.audit.head()
    assert (job.stamp.audit_seq, job.stamp.audit_head) == (head.seq, head.hash.hex())
    assert house.store.audit.recent(1)[0].action == "paper.viewed"
    assert f"{head.hash.hex()[:16]} № {head.seq}" in text_of(job.render())


def test_the_control_string_follows_number_content_copy_and_key(house: House) -> None:
    child, other = house.admit(), house.admit()

    def controls(job: papers.Job) -> list[str]:
        return re.findall(r"Контрольная строка: (\S{4}-\S{4}-\S{4})", text_of(job.render()))

    job = papers.gather("admission-act", child, ("ru",), by=house.case_worker)
    jobs = [job, *job.in_copies(3)[1:], papers.gather("admission-act", other, ("ru",), by=house.case_worker)]
    found = [line for one in jobs for line in controls(one)]
    assert len(found) == len(set(found)) == 8
    assert set("".join(found)) <= {*ALPHABET, "-"}
    assert not {*"ILOU"} & set("".join(found))


def test_nothing_of_the_key_or_the_child_shows_in_a_printed_job(house: House) -> None:
    assert house.case_worker.vault is not None
    key = house.case_worker.vault.derive("pana-paper-1")
    shown = repr(papers.gather("admission-act", house.admit(), by=house.case_worker))
    assert repr(key) not in shown
    assert key.hex() not in shown
    assert "Рахимова" not in shown


def test_a_stranger_neither_finishes_nor_registers_nor_sends(house: House) -> None:
    child = house.admit()
    draft = papers.gather("notice-guardianship", child, by=house.case_worker)
    job = papers.final(draft, by=house.case_worker)
    made = papers.letters(child, by=house.case_worker)[0]
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    pdf = job.render()
    for refused in (
        lambda: papers.final(draft, by=house.duty),
        lambda: papers.printed(job, pdf, by=house.duty),
        lambda: papers.mark_sent(made, "letter", house.clock.now, by=house.duty),
        lambda: papers.letters(child, by=house.duty),
        lambda: papers.prints(child, by=house.duty),
    ):
        with pytest.raises(NotFound):
            refused()
    administrator = house.staff[Role.ADMINISTRATOR]
    with pytest.raises(NotAllowed):
        papers.printed(job, pdf, by=administrator)
    for refused in (
        lambda: papers.final(draft, by=house.officer),
        lambda: papers.mark_sent(made, "letter", house.clock.now, by=house.officer),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_every_function_of_the_papers_names_its_right() -> None:
    functions = {name: getattr(papers, name) for name in papers.__all__ if name[0].islower()}
    free = {name for name, function in functions.items() if not hasattr(function, "right")}
    assert free == {"recovery_sheet_job", "finish", "joined", "called", "form_names", "left_out", "several_in"}


def secret_contact(phone: str, address: str) -> Contact:
    return Contact(
        ContactId(1), ResidentId(1), "Рахимова Зухра", phones=(parse(phone),), address=address, must_not=True
    )


@given(before=st.text("абв гд,", max_size=12), gaps=st.lists(st.sampled_from(["", " ", "-"]), min_size=9, max_size=9))
def test_a_secret_number_is_covered_however_it_is_spaced(before: str, gaps: list[str]) -> None:
    digits = "".join(digit + gap for digit, gap in zip("7015554433", [*gaps, ""], strict=True))
    screen = Screen([secret_contact("+7 701 555 44 33", "")])
    for start in ("8 ", "+7 ", "+7(", "7"):
        covered = screen.text(f"{before} {start}{digits.replace('1', '1)', 1) if start.endswith('(') else digits} дома")
        assert "7015554433" not in re.sub(r"\D", "", covered)
        assert HIDDEN in covered


def test_other_numbers_and_the_name_of_a_town_stay_readable() -> None:
    screen = Screen([secret_contact("+7 701 555 44 33", "город Алматы")])
    plain = "Алматы, город Алматы, тел. +7 701 555 44 34, № 118 от 20.11.2026"
    assert screen.text(plain) == plain


def test_a_paper_of_a_file_is_final_from_the_beginning(house: House) -> None:
    job = papers.gather("admission-act", told(house, house.admit()), by=house.case_worker)
    assert papers.final(job, by=house.case_worker) is job
    with pytest.raises(InvalidInput):
        papers.printed(job, job.render(), copies=0, by=house.case_worker)
    with pytest.raises(ValueError, match="at least once"):
        job.in_copies(0)


def test_letters_that_still_lie_here_are_told_until_they_are_marked_as_sent(house: House) -> None:
    first, second = house.admit(), house.admit()
    mine = letter(house, first)
    out(house, mine)
    house.later(minutes=1)
    other = letter(house, second)
    assert [one.number for one in papers.unsent(by=house.case_worker)] == [mine.number, other.number]
    sent = papers.letters(first, by=house.case_worker)[0]
    papers.mark_sent(sent, "in_person", house.clock.now, by=house.case_worker)
    assert [one.number for one in papers.unsent(by=house.case_worker)] == [other.number]
