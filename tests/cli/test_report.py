"""Papers: the same PDF, number and register as from the window."""

from __future__ import annotations

import io
import stat
from pathlib import Path

import pytest
from pypdf import PdfReader

from shelter_app.cli.exits import Exit
from tests.cli.conftest import Program


def text(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.read_bytes())).pages)


def test_the_papers_are_listed_without_a_login(nowhere: Program) -> None:
    rows = nowhere("report", "--list", "--json").json
    assert {row["paper"] for row in rows} >= {"resident-card", "support-plan", "notice-prosecutor"}
    assert all(row["languages"] and row["title"] for row in rows)
    assert nowhere("report", "--list", lang="kk").out != nowhere("report", "--list", lang="ru").out


def test_with_a_file_the_list_says_what_is_possible_now(program: Program, stories: dict[str, list[str]]) -> None:
    rows = {
        row["paper"]: row
        for row in program("report", "--list", "--file", stories["S02"][0], "--json", user="caseworker").json
    }
    assert rows["resident-card"]["ready"]
    assert not rows["handover-act"]["ready"]
    assert rows["handover-act"]["reason"] == "still_here"
    assert (
        "The person is still here." in program("report", "--list", "--file", stories["S02"][0], user="caseworker").out
    )


@pytest.mark.parametrize(("lang", "heading"), [("ru", "ИНДИВИДУАЛЬНЫЙ ПЛАН"), ("kk", "ЖЕКЕ")])
def test_a_plan_is_written_in_the_language_asked_for(
    own_copy: Program, stories: dict[str, list[str]], tmp_path: Path, lang: str, heading: str
) -> None:
    out = tmp_path / "plan.pdf"
    answer = own_copy(
        "report", "support-plan", "--file", stories["S02"][0], "--out", str(out), user="caseworker", lang=lang
    )
    assert answer.code == Exit.FINE
    assert heading in text(out).upper()
    assert stories["S02"][0] in text(out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_plan_that_nobody_approved_is_told(own_copy: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    asked = ("report", "support-plan", "--file", stories["S02"][0], "--out", str(tmp_path / "plan.pdf"))
    assert own_copy(*asked, user="caseworker").err == "This plan is not approved yet.\n"


def test_both_languages_stand_on_one_page(own_copy: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    out = tmp_path / "act.pdf"
    answer = own_copy(
        "report",
        "admission-act",
        "--file",
        stories["S02"][0],
        "--out",
        str(out),
        "--json",
        user="caseworker",
        lang="kk+ru",
    )
    assert answer.code == Exit.FINE
    assert set(answer.json) == {"paper", "number", "copy", "out"}
    assert answer.json["number"].startswith(stories["S02"][0])


def test_the_second_copy_says_so(own_copy: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    copies = [
        own_copy(
            "report", "resident-card", "--file", stories["S02"][0], "--out", str(tmp_path / f"{n}.pdf"), "--json",
            user="caseworker", lang="ru",
        ).json["copy"]
        for n in range(2)
    ]  # fmt: skip
    assert copies == [1, 2]


def test_a_letter_draws_its_number(own_copy: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    answer = own_copy(
        "report", "notice-prosecutor", "--file", stories["S02"][0], "--out", str(out), "--json", user="caseworker"
    )
    assert answer.code == Exit.FINE
    number = answer.json["number"]
    assert number.partition("/")[0].isdigit()
    assert number in text(out)


def test_a_file_that_is_there_stays(program: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    out = tmp_path / "mine.pdf"
    out.write_bytes(b"mine")
    answer = program("report", "resident-card", "--file", stories["S02"][0], "--out", str(out), user="caseworker")
    assert answer.code == Exit.PROBLEM
    assert out.read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_told_before_the_register(
    program: Program, stories: dict[str, list[str]], tmp_path: Path
) -> None:
    out = tmp_path / "no" / "mine.pdf"
    answer = program("report", "resident-card", "--file", stories["S02"][0], "--out", str(out), user="caseworker")
    assert answer.code == Exit.PROBLEM
    assert "no folder" in answer.err


def test_what_cannot_be_made_yet_is_a_sentence(program: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    out = tmp_path / "act.pdf"
    answer = program("report", "handover-act", "--file", stories["S02"][0], "--out", str(out), user="caseworker")
    assert (answer.code, answer.err) == (Exit.PROBLEM, "The person is still here.\n")
    assert not out.exists()


def test_a_restricted_file_and_none_at_all_sound_alike(
    program: Program, stories: dict[str, list[str]], tmp_path: Path
) -> None:
    answers = {
        program("report", "resident-card", "--file", number, "--out", str(tmp_path / "x.pdf"), user="duty")
        for number in (stories["S09"][0], "9999-26")
    }
    assert len(answers) == 1
    assert answers.pop().code == Exit.PROBLEM


def test_an_unknown_paper_is_answered_with_the_known_ones(program: Program, tmp_path: Path) -> None:
    answer = program("report", "diploma", "--file", "1", "--out", str(tmp_path / "x.pdf"), user="duty")
    assert answer.code == Exit.USAGE
    assert "support-plan" in answer.err


def test_a_blank_form_is_written_without_a_file_in_the_languages_of_the_person_and_the_state(
    own_copy: Program, tmp_path: Path
) -> None:
    out = tmp_path / "form.pdf"
    answer = own_copy("report", "form-identification", "--out", str(out), user="caseworker", lang="ru+ky")
    assert answer.code == Exit.FINE, answer.err
    assert "Анкета идентификации" in text(out)
    assert "идентификациялоо анкетасы" in text(out)
    assert "Ооба / Да" in text(out)


def test_a_form_of_a_file_is_begun_with_what_the_file_knows_unless_a_blank_one_is_asked_for(
    own_copy: Program, stories: dict[str, list[str]], tmp_path: Path
) -> None:
    number = stories["S02"][0]
    for name, more in (("known", ()), ("blank", ("--blank", "--large"))):
        asked = ("report", "form-primary_aid", "--file", number, "--out", str(tmp_path / f"{name}.pdf"), *more)
        assert own_copy(*asked, user="caseworker", lang="ru").code == Exit.FINE
    known, blank = text(tmp_path / "known.pdf"), text(tmp_path / "blank.pdf")
    assert "Для сотрудника: ещё не спрашивали" in known
    assert "Для сотрудника" not in blank
    assert number in blank


def test_forms_stand_in_the_list_of_papers_with_their_titles(nowhere: Program) -> None:
    rows = {row["paper"]: row for row in nowhere("report", "--list", "--json", lang="ru").json}
    assert rows["form-identification"]["title"] == "Анкета идентификации мигранта в уязвимом положении"
    assert "tg+ru" in rows["form-identification"]["languages"]


def test_statistics_are_written_as_pages_and_as_a_spreadsheet_of_the_same_copy_numbers(
    program: Program, tmp_path: Path
) -> None:
    pages, table = tmp_path / "month.pdf", tmp_path / "month.xlsx"
    call = ("report", "statistics", "--period", "2026", "--lang", "ru")
    first = program(*call, "--out", str(pages), "--json", user="director").json
    second = program(*call, "--out", str(table), "--json", user="director").json
    assert (first["number"], first["copy"]) == ("СО-2026", 1)
    assert (second["number"], second["copy"]) == ("СО-2026", 2)
    assert "2026 год" in text(pages)
    assert table.read_bytes().startswith(b"PK")


def test_a_period_that_is_none_writes_nothing(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    answer = program("report", "statistics", "--period", "2026-99", "--out", str(out), user="director")
    assert answer.code == Exit.USAGE
    assert "no period" in answer.err
    assert not out.exists()


def test_a_paper_of_a_file_is_no_spreadsheet(program: Program, stories: dict[str, list[str]], tmp_path: Path) -> None:
    out = tmp_path / "card.xlsx"
    call = ("report", "resident-card", "--file", stories["S02"][0], "--out", str(out))
    answer = program(*call, user="caseworker")
    assert answer.code == Exit.USAGE
    assert "spreadsheets" in answer.err
    assert not out.exists()


def test_statistics_and_registers_are_listed_with_the_papers(nowhere: Program) -> None:
    names = {row["paper"] for row in nowhere("report", "--list", "--json").json}
    assert {"statistics", "register-admissions", "register-movement"} <= names
