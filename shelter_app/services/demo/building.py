"""Building the demo centre: every story's steps in the order of time, each taken by the colleague who took it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from functools import partial

from shelter_app.domain.staff import Can
from shelter_app.services import plan_templates
from shelter_app.services.demo.cases import Cases, read_cases
from shelter_app.services.demo.helped_told import enter
from shelter_app.services.demo.letters_told import word_letters
from shelter_app.services.demo.moments import Moments
from shelter_app.services.demo.planning import Planning
from shelter_app.services.demo.searched_told import question_acts
from shelter_app.services.demo.telling import Cast, Step, Telling
from shelter_app.services.demo.turned_away import turn_away
from shelter_app.services.session import Session, allowed


class Calendar:
    """The clock of the demo: it stands at the hour of the step that is being taken."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now


@allowed(Can.EDIT_CENTRE)
def build(
    colleagues: Mapping[str, Session],
    today: date,
    *,
    now: datetime | None = None,
    cases: Cases | None = None,
    by: Session,
) -> dict[str, tuple[str, ...]]:
    """Fills an empty registry with the demo centre and returns the file numbers of every story.

    ``colleagues`` are sessions by the logins of the stories (director, caseworker, officer, duty, nurse, psychologist)
    at one registry; their clocks are set while the stories are told and put back afterwards. ``today`` is the D of the
    stories. What they place later on that day than ``now`` happens at ``now``. All of it is saved together or not at
    all; BadEntry names what a story says wrongly.
    """
    stories = cases or read_cases()
    end = datetime.combine(today, time(23, 59), by.tz)
    moments = Moments(today, by.tz, min(now, end) if now else end)
    cast = Cast(colleagues, moments, {duty.code: duty for duty in stories.duties})
    steps = sorted(_steps(stories, cast), key=lambda step: step[0])
    with _walking(colleagues, steps[0][0]) as clock, by.store.transaction():
        enter(stories.organisations, colleagues["caseworker"])
        word_letters(stories.letters, colleagues["director"])
        for one in stories.plan_templates:
            form = plan_templates.TemplateForm(one.name, one.categories, one.rows)
            plan_templates.keep(form, by=colleagues["director"])
        for at, act in steps:
            clock.now = min(at, moments.latest)
            act()
    return {story.code: tuple(cast.numbers[file.key] for file in story.files) for story in stories.stories}


def _steps(stories: Cases, cast: Cast) -> Iterator[Step]:
    staff = {colleague.login: colleague for colleague in stories.staff}
    for story in stories.stories:
        told = {file.key: file for file in story.files}
        for file in story.files:
            yield from Telling(cast, file).steps()
            yield from Planning(cast, file, staff).steps()
        for child in story.turned_away:
            yield turn_away(cast, child, told[child.like])
    for question in stories.questions:
        for at, login, act in question_acts(question, cast.moments, cast.file):
            yield cast.moments.place(at), partial(act, cast.who(login))


@contextmanager
def _walking(colleagues: Mapping[str, Session], start: datetime) -> Iterator[Calendar]:
    clock = Calendar(start)
    before = {login: session.clock for login, session in colleagues.items()}
    for session in colleagues.values():
        session.clock = clock
    try:
        yield clock
    finally:
        for login, session in colleagues.items():
            session.clock = before[login]
