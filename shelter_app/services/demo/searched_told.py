"""The search for families in the stories: whom the house asked, who asked the house, and a leaving that is prepared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Discharge
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.services import departures, tracing
from shelter_app.services.session import Session
from shelter_app.services.tracing import Asked

if TYPE_CHECKING:
    from shelter_app.services.demo.health_told import Act
    from shelter_app.services.demo.moments import Moments


@dataclass(frozen=True, slots=True)
class TracedTold:
    """One question, in either direction; ``answered`` is when what came back was written down."""

    at: str
    by: str
    body: str
    who: str
    words: str
    sought: str = ""
    medium: str = ""
    asks: Asks = Asks.CENTRE
    answered: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """A question that fitted no file when it came; ``about`` is the file that it turned out to be about."""

    asked: TracedTold
    about: str = ""
    settled: str = ""
    settled_by: str = ""


@dataclass(frozen=True, slots=True)
class PreparedTold:
    """A leaving that somebody prepares, and the hour for which."""

    at: str
    by: str
    leaves: str
    route: str
    receiver: str = ""
    country: str = ""
    region: str = ""
    address: str = ""
    escort: str = ""
    travel: str = ""


def asked(told: TracedTold, days: Moments) -> Asked:
    """The question as it is typed."""
    return Asked(told.asks, days.moment(told.at), told.body, told.who, told.words, told.sought, told.medium)


def search_acts(
    traced: Iterable[TracedTold], prepared: Iterable[PreparedTold], days: Moments
) -> Iterator[tuple[str, str, Act]]:
    """Everything of it that belongs to one file."""
    for one in traced:
        yield from _tracing_acts(one, days)
    for leaving in prepared:
        yield _prepared_act(leaving, days)


def _tracing_acts(told: TracedTold, days: Moments) -> Iterator[tuple[str, str, Act]]:
    """The question into the log of a file, and later what came back."""
    made: list[Tracing] = []

    def ask(file: ResidentId, by: Session) -> None:
        made.append(tracing.note(file, asked(told, days), by=by))

    def answer(_file: ResidentId, by: Session) -> None:
        tracing.answer(made[-1], told.answer, by.today(), by=by)

    yield told.at, told.by, ask
    if told.answered:
        yield told.answered, told.by, answer


def question_acts(
    told: QuestionTold, days: Moments, file: Callable[[str], ResidentId]
) -> Iterator[tuple[str, str, Callable[[Session], object]]]:
    """The question among those that fit no file, and later the file that it is about."""
    made: list[Tracing] = []

    def keep(by: Session) -> None:
        made.append(tracing.keep(asked(told.asked, days), by=by))

    def settle(by: Session) -> None:
        tracing.settle(made[-1], file(told.about), about=True, by=by)

    yield told.asked.at, told.asked.by, keep
    if told.about:
        yield told.settled, told.settled_by, settle


def _prepared_act(told: PreparedTold, days: Moments) -> tuple[str, str, Act]:
    """The leaving that is kept before anybody goes."""
    leaving = Discharge(
        days.meant(told.leaves), told.route, told.receiver, country=told.country, region=told.region,
        address=told.address, escort=told.escort, travel=told.travel,
    )  # fmt: skip
    return told.at, told.by, partial(_prepare, leaving)


def _prepare(leaving: Discharge, file: ResidentId, by: Session) -> None:
    departures.prepare((file,), leaving, by=by)
