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
