"""What the tables of the tests know of leaving and what comes after it: rights, and the steps of the tracing log."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Discharge
from shelter_app.domain.tracing import Asks
from shelter_app.services import departures, refused_handovers, taking_back, tracing
from shelter_app.services.tracing import Asked
from tests.records import House

Step = Callable[[], object]


def _asked(house: House) -> Asked:
    return Asked(Asks.SOMEBODY, house.clock.now, "relative", "Юсупова Зухра", "тётя, ищет девочку", "Рахимова Дилноза")


def _answer_question(house: House, child: ResidentId) -> Step:
    one = tracing.note(child, _asked(house), by=house.duty)
    return lambda: tracing.answer(one, "мать найдена", house.duty.today(), by=house.duty)


def _settle_question(house: House, child: ResidentId) -> Step:
    one = tracing.keep(_asked(house), by=house.duty)
    return lambda: tracing.settle(one, child, about=True, by=house.duty)


def _prepare(house: House, child: ResidentId) -> Step:
    leaving = Discharge(house.clock.now, "childrens_home", country="KZ", escort="Тлеубаев Е. М.")
    return lambda: departures.prepare((child,), leaving, by=house.case_worker)


def _call_off(house: House, child: ResidentId) -> Step:
    _prepare(house, child)()
    return lambda: departures.call_off(child, by=house.case_worker)


def _withdraw(house: House, child: ResidentId) -> Step:
    gone = house.discharge(child).stay
    return lambda: taking_back.withdraw(child, gone.id, "не тот ребёнок", by=house.director)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "tracing.note": lambda house, child: lambda: tracing.note(child, _asked(house), by=house.duty),
    "tracing.keep": lambda house, _child: lambda: tracing.keep(_asked(house), by=house.duty),
    "tracing.answer": _answer_question,
    "tracing.settle": _settle_question,
    "departures.prepare": _prepare,
    "taking_back.withdraw": _withdraw,
    "refused_handovers.record": lambda house, child: (
        lambda: refused_handovers.record(
            (child,), "Беков Тимур", "Пришёл за ребёнком, ребёнок не передан.", by=house.duty
        )
    ),
    "departures.call_off": _call_off,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "refused_handovers.offered": lambda house, child: lambda: refused_handovers.offered(child, by=house.duty),
    "tracing.unmatched": lambda house, _child: lambda: tracing.unmatched(by=house.duty),
}
LISTS = {
    "tracing.alike", "tracing.of", "follow_ups.whole_board", "follow_ups.part_of_board", "follow_ups.files_on_board",
    "outcomes.collect", "outcomes.collect_apart", "departures.groups",
}  # fmt: skip
ABOUT_NO_FILE = {"tracing.keep": "AFTER INSERT ON tracing"}
PARTS = (
    "handing_over.needs", "handing_over.require_age", "handing_over.too_young", "contacts.add_entry",
    "handing_over.led_home", "handing_over.gate_and_late", "tracing.tell_of_questions", "departures.prepared",
    "papers.register.of_file", "tracing.of_letter", "tracing.answered_by_letter", "unreached.in_a_row",
    "papers.own_letter.laid_out",
)  # fmt: skip
RIGHTS = {
    **dict.fromkeys(("routes.lines", "routes.change", "routes.restore", "routes.preview"), Can.EDIT_RULES),
    **dict.fromkeys((*WRITES, *LOOKS, "tracing.alike"), Can.LOG_CONTACT),
    **dict.fromkeys(LISTS - {"tracing.alike", "tracing.of"}, Can.FOLLOW_UP),
    **dict.fromkeys(("departures.prepare", "departures.call_off", "departures.groups"), Can.DISCHARGE),
    **dict.fromkeys(("papers.going_along.along", "papers.going_along.say_along"), Can.OPEN_FILE),
    "tracing.of": Can.OPEN_FILE,
}
