"""Every function of interviews, consents and answers as a step for the tests of changes and looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import Beside, StoodBy
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Interview, Outcome, Present
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim
from shelter_app.services import consents, identification_steps, interview_facts, interviews, procedure_answers
from shelter_app.services.consents import Signature
from shelter_app.services.identification_steps import StepForm
from shelter_app.services.interviews import DecisionForm, SittingForm
from tests.records import House

Step = Callable[[], object]
GUARDIAN = Present("guardianship_representative", "Омарова Д.")


def sitting(**facts: Any) -> SittingForm:
    """A sitting in Russian with the representative of the guardianship body; keyword arguments replace facts."""
    return SittingForm(**{"language": "ru", "people": (GUARDIAN,), "accepted": True, "in_presence": True, **facts})


def begun(house: House, child: ResidentId) -> Interview:
    """An interview that has just been begun."""
    return interviews.begin(child, by=house.case_worker)


def told(house: House, interview: Interview) -> Interview:
    """The same with everything explained that has to be."""
    lines = interview_facts.lines_of(house.case_worker, interview_facts.MEMO)
    return interviews.tell(interview, lines, by=house.case_worker)


def signed(house: House, language: str = "ru", **facts: Any) -> Signature:
    """A signature given now."""
    return Signature(house.clock.now, language, **facts)


def talked(house: House, interview: Interview, minutes: int = 60, **facts: Any) -> Interview:
    """The same after one sitting of so many minutes."""
    running = interviews.start(interview, sitting(**facts), by=house.case_worker)
    house.later(minutes=minutes)
    return interviews.stop(running, by=house.case_worker)


def ready(house: House, child: ResidentId) -> Interview:
    """An interview in which everything is kept, before its questionnaire is finished."""
    person = house.store.people.get(house.store.residents.get(child).person_id)
    if not person.languages:
        house.store.people.save(replace(person, languages=("ru",)))
    interview = told(house, begun(house, child))
    consents.agree(interview, signed(house, representative=GUARDIAN.name), by=house.case_worker)
    return talked(house, interview)


def sheet(house: House, child: ResidentId) -> Sheet:
    """The identification questionnaire of an interview in which everything is kept."""
    ready(house, child)
    return procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)


def held(house: House, child: ResidentId) -> Interview:
    """An interview whose questionnaire is finished."""
    one = sheet(house, child)
    procedure_answers.finish(one, by=house.case_worker)
    return house.store.interviews.all(resident_id=child)[0]


def events(house: House, child: ResidentId) -> list[str]:
    """The kinds of facts in a file, in the order of time."""
    found: list[CaseEvent] = house.store.case_events.all("at", resident_id=child)
    return [one.kind for one in found]


def waits(house: House, child: ResidentId, rule: str) -> bool:
    """Whether a clock of this rule runs."""
    return any(item.code == rule and item.closed_at is None for item in house.store.summaries.due_of(child))


def grown_up(house: House, child: ResidentId) -> None:
    """Makes of the child somebody who is surely grown up."""
    person = house.store.people.get(house.store.residents.get(child).person_id)
    house.store.people.save(replace(person, age_claims=(AgeClaim(AgeBasis.DOCUMENT, PartialDate(1990, 1, 5)),)))


DECIDED = DecisionForm(Outcome.IDENTIFIED, "признаки есть", "Ахметов Т.")


def _tell(house: House, child: ResidentId) -> Step:
    interview = begun(house, child)
    return lambda: interviews.tell(interview, ("self",), by=house.case_worker)


def _start(house: House, child: ResidentId) -> Step:
    interview = begun(house, child)
    return lambda: interviews.start(interview, sitting(), by=house.case_worker)


def _amend(house: House, child: ResidentId) -> Step:
    running = interviews.start(begun(house, child), sitting(), by=house.case_worker)
    number = running.sittings[0].id
    return lambda: interviews.amend(running, number, sitting(room=("alone",)), by=house.case_worker)


def _stop(house: House, child: ResidentId) -> Step:
    running = interviews.start(begun(house, child), sitting(), by=house.case_worker)
    house.clock.now += timedelta(minutes=5)
    return lambda: interviews.stop(running, by=house.case_worker)


def _decide(house: House, child: ResidentId) -> Step:
    interview = held(house, child)
    return lambda: interviews.decide(interview, DECIDED, by=house.case_worker)


def _head(house: House, child: ResidentId) -> Step:
    form = DecisionForm(Outcome.DISAGREEMENT, "не сошлись", "Ахметов Т.")
    interview = interviews.decide(held(house, child), form, by=house.case_worker)
    return lambda: interviews.head_decided(interview, Outcome.IDENTIFIED, "Касымов Р.", by=house.case_worker)


def _agree(house: House, child: ResidentId) -> Step:
    interview = begun(house, child)
    return lambda: consents.agree(interview, signed(house), by=house.case_worker)


def _refuse(house: House, child: ResidentId) -> Step:
    interview = begun(house, child)
    return lambda: consents.refuse(interview, signed(house, own_words="не хочу"), by=house.case_worker)


def _stand_by(house: House, child: ResidentId) -> Step:
    consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
    who = StoodBy(Beside.GUARDIANSHIP, GUARDIAN.name, "родители за границей")
    return lambda: consents.stand_by(consent, who, by=house.case_worker)


def _help(house: House, child: ResidentId) -> Step:
    consent = signed(house, representative="Омарова Д.")
    return lambda: consents.agree_to_help(child, "НПО «Құқық»", "юрист", consent, by=house.case_worker)


def _withdraw(house: House, child: ResidentId) -> Step:
    consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
    return lambda: consents.withdraw(consent, "передумала", by=house.case_worker)


def _begin_form(house: House, child: ResidentId) -> Step:
    begun(house, child)
    return lambda: procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)


def _save(house: House, child: ResidentId) -> Step:
    one = sheet(house, child)
    return lambda: procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)


def _finish(house: House, child: ResidentId) -> Step:
    one = sheet(house, child)
    return lambda: procedure_answers.finish(one, by=house.case_worker)


def _reopen(house: House, child: ResidentId) -> Step:
    one = procedure_answers.finish(sheet(house, child), by=house.case_worker).sheet
    stored = house.store.sheets.get(one.id)
    return lambda: procedure_answers.reopen(stored, "опечатка", by=house.case_worker)


def _write_step(house: House, child: ResidentId) -> Step:
    form = StepForm(StepKind.CUSTODY_ASKED, house.clock.now, "УП Алматы, № 12")
    return lambda: identification_steps.record(child, form, by=house.case_worker)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "interviews.begin": lambda house, child: lambda: begun(house, child),
    "interviews.tell": _tell,
    "interviews.start": _start,
    "interviews.amend": _amend,
    "interviews.stop": _stop,
    "interviews.decide": _decide,
    "interviews.head_decided": _head,
    "consents.agree": _agree,
    "consents.refuse": _refuse,
    "consents.stand_by": _stand_by,
    "consents.agree_to_help": _help,
    "consents.withdraw": _withdraw,
    "identification_steps.record": _write_step,
    "procedure_answers.begin": _begin_form,
    "procedure_answers.save": _save,
    "procedure_answers.finish": _finish,
    "procedure_answers.reopen": _reopen,
}


def _look(house: House, child: ResidentId) -> Step:
    number = sheet(house, child).id
    return lambda: procedure_answers.look(number, by=house.case_worker)


LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {"procedure_answers.look": _look}
LISTS = {
    "consents.agreed_with",
    "consents.disclosed",
    "consents.text",
    "consents.told",
    "consents.usable",
    "identification_steps.of",
    "interviews.must_attend",
    "interviews.of",
    "procedure_answers.of",
}
PARTS = {
    "file_facts.known_fact",
    "interview_facts.about",
    "interview_facts.consent_to",
    "interview_facts.evidence",
    "interview_facts.lines_of",
    "interview_facts.newest",
    "interview_facts.situation",
    "interview_facts.standing",
    "interview_facts.today_with",
    "interview_facts.urgent",
    "interviews.require_kept",
    "interviews.standing_of",
}
