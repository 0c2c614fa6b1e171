"""A country that nobody built in: rules, guards, attendance, forms and words are files, and the house works by them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app import paths, wording
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Parents, Present
from shelter_app.services import form_sentences, identification_steps, interviews, packaged, papers, procedure_answers
from shelter_app.services.papers import FormWanted
from tests.records import House, new_house
from tests.reports import reading
from tests.services.interview_steps import begun, sitting
from tests.services.papers_story import equipped

THREE = '{{ kk = "{0}", ru = "{0}", en = "{0}" }}'.format
CLAUSE = THREE("Выдуманный закон, п. 1")
COUNTRY = f"""
code = "xx"
country = "XX"
labels = {THREE("Выдуманная страна")}
plan_title = {THREE("План помощи")}
needs_list = "needs_kg"
languages = ["ru"]
limits = []
plan_columns = []
terminations = []
follow_ups = []
routes = []
checks = []
notices = []
references = []

[[plan_groups]]
code = "other"
labels = {THREE("Иная помощь")}

[[rules]]
code = "X-01.nurse"
title = {THREE("Осмотр по-выдуманному")}
trigger = "admitted"
offset = 3
unit = "hours"
severity = "warn"
who = "medical_worker"
closed_by = ["nurse_examined"]
clause = {CLAUSE}

[[attendance]]
step = "interview"
roles = ["teacher"]
clause = {CLAUSE}

[[guards]]
code = "X-11.consent"
title = {THREE("Согласие по-выдуманному")}
step = "finish_questionnaire"
asks = "fact"
facts = ["interview_consent_signed"]
severity = "block"
clause = {CLAUSE}

[[forms]]
code = "identification"
layout = "identification"
number = "17"

[[forms]]
code = "xx_receipt"
layout = "xx_receipt"
number = "9"
"""
FORM = """
code = "xx_receipt"
title = "Receipt of a warm coat"
origin = "Invented clause 3"

[[parts]]
code = "1"
title = ""
questions = [{ key = "coat", number = "1", label = "The coat is warm" }]
"""
WORDS = """<context><name>xx_receipt</name>
<message><source>Receipt of a warm coat</source><translation>Расписка за тёплое пальто</translation></message>
<message><source>The coat is warm</source><translation type="unfinished">Пальто тёплое</translation></message>
</context></TS>"""


def _forget_words() -> None:
    for cached in (wording.load, wording.unreviewed, wording.sources, wording._read):
        cached.cache_clear()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house of the invented country: the program as it is, and three files beside those that came with it."""
    bundle = tmp_path / "bundle"
    shutil.copytree(paths.resources(), bundle / "resources")
    shutil.copytree(paths.translations(), bundle / "translations")
    (bundle / "resources" / "profiles" / "xx.toml").write_text(COUNTRY, "utf-8")
    (bundle / "resources" / "procedure_forms" / "xx_receipt.toml").write_text(FORM, "utf-8")
    russian = bundle / "translations" / "forms_ru.ts"
    russian.write_text(russian.read_text("utf-8").replace("</TS>", WORDS), "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    _forget_words()
    (tmp_path / "house").mkdir()
    made = equipped(new_house(tmp_path / "house"))
    for session in made.staff.values():
        session.centre = replace(session.centre, profile="xx")
        session.profile = packaged.profile_of(session.store, session.centre)
    yield made
    made.store.close()
    monkeypatch.undo()
    _forget_words()
    packaged.profile.cache_clear()
    packaged.form_layout.cache_clear()


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def test_it_is_offered_beside_the_three_of_the_source(house: House) -> None:
    assert packaged.profile_codes() == ("kg", "kz", "tj", "xx")
    assert house.case_worker.profile.country == "XX"


def test_its_rule_runs_from_an_admission(house: House, child: ResidentId) -> None:
    (item,) = [one for one in house.store.summaries.due_of(child) if one.code == "X-01.nurse"]
    assert item.closed_at is None
    assert not any(one.code.startswith("R-") for one in house.store.summaries.due_of(child))


def test_its_people_must_attend_and_its_guard_stops(house: House, child: ResidentId) -> None:
    by = house.case_worker
    assert [one.roles for one in interviews.must_attend(child, Parents.THERE, by=by)] == [("teacher",)]
    teacher = sitting(people=(Present("teacher", "Каримова Д."),))
    running = interviews.start(begun(house, child), teacher, by=by)
    house.later(minutes=30)
    interviews.stop(running, by=by)
    sheet = procedure_answers.begin(child, "identification", language="ru", by=by)
    with pytest.raises(GuardClosed) as stopped:
        procedure_answers.finish(sheet, by=by)
    assert [guard.code for guard in stopped.value.stops] == ["X-11.consent"]


def test_a_step_that_its_procedure_does_not_know_is_not_offered(house: House, child: ResidentId) -> None:
    assert identification_steps.of(child, by=house.case_worker).offered == ()
    form = identification_steps.StepForm(StepKind.CUSTODY_ASKED, house.clock.now, "№ 1")
    with pytest.raises(InvalidInput):
        identification_steps.record(child, form, by=house.case_worker)


def test_its_form_is_printed_in_the_words_of_its_catalogue_and_approved_like_any_other(house: House) -> None:
    wanted = FormWanted(f"{papers.FORM}xx_receipt")
    text = reading.flat(papers.form(wanted, ("ru",), by=house.case_worker).render())
    assert "Расписка за тёплое пальто" in text
    assert "Форма 9" in text
    assert "Выдуманная страна" in text
    assert "Рабочий перевод" in text
    form_sentences.approve_form("xx_receipt", "ru", "прочитано", by=house.director)
    assert "Рабочий перевод" not in reading.flat(papers.form(wanted, ("ru",), by=house.case_worker).render())
