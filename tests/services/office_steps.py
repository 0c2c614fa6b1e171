"""What is done about guards and letters of one file: each change and each look, as the audit must know them."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.ids import ResidentId
from shelter_app.services import guards, letters, papers
from tests.records import House
from tests.services import trust_steps
from tests.services.papers_story import equipped

Step = Callable[[], object]


def sent_letter(house: House, child: ResidentId) -> letters.OutgoingLetter:
    """A letter that was printed and marked as sent."""
    by = equipped(house).case_worker
    job = papers.final(papers.gather("notice-guardianship", child, by=by), by=by)
    papers.printed(job, b"%PDF-1.4", pages=1, by=by)
    return papers.mark_sent(papers.letters(child, by=by)[0], "letter", by.now(), by=by)


def _answer(house: House, child: ResidentId) -> Step:
    letter, by = sent_letter(house, child), house.case_worker
    return lambda: letters.answer(letter, by.today(), "постановление № 9", by=by)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "guards.decide_otherwise": lambda house, child: (
        lambda: guards.decide_otherwise("R-05.notice", child, "связи нет", by=house.director)
    ),
    "letters.answer": _answer,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "letters.look_through": lambda house, _child: lambda: letters.look_through(by=house.duty),
    **trust_steps.LOOKS,
}
LISTS = (
    "guards.before",
    "guards.decided_lately",
    "guards.lines",
    "letters.register",
    "support_plans.waits_for",
    *trust_steps.LISTS,
)
PROVED_ELSEWHERE = trust_steps.PROVED_ELSEWHERE
