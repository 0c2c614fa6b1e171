"""What staff do with papers, scans and obstacles, one step each, for the tests of every change and every look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from shelter_app.domain.attachments import Form
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.identity_documents import Step as PaperStep
from shelter_app.domain.ids import ResidentId
from shelter_app.services import attachments, identity_documents
from shelter_app.services.scans import Scan
from tests.records import NOON, House

Step = Callable[[], object]
COURT, SCAN = attachments.NewAttachment("court", "решение"), Scan(bytes(9), Form.PDF, 1, b"small")
PASSPORT = IdentityDocument("passport", "N 7", "with_employer", steps=(PaperStep("ask_back"),))
STUCK = identity_documents.ObstacleForm("no_iin", ("school",), steps=(PaperStep("school_letter"),))


def _add_in_steps(house: House, child: ResidentId) -> Step:
    steps = attachments.add_in_steps(child, COURT, SCAN, by=house.duty)
    return lambda: [*steps]


def _remove_attachment(house: House, child: ResidentId) -> Step:
    added = attachments.add(child, COURT, SCAN, by=house.duty)
    return lambda: attachments.remove(added.id, "twice", by=house.case_worker)


def _restore_attachment(house: House, child: ResidentId) -> Step:
    added = attachments.add(child, COURT, SCAN, by=house.duty)
    attachments.remove(added.id, "twice", by=house.case_worker)
    return lambda: attachments.restore(added.id, by=house.case_worker)


def _wipe_attachments(house: House, child: ResidentId) -> Step:
    added = attachments.add(child, COURT, SCAN, by=house.duty)
    attachments.remove(added.id, "twice", by=house.case_worker)
    later = replace(house.duty, clock=lambda: house.clock.now + timedelta(days=40))
    return lambda: [*attachments.tidy_in_steps(by=later)]


def _look_at_attachment(house: House, child: ResidentId) -> Step:
    added = attachments.add(child, COURT, SCAN, by=house.duty)
    return lambda: attachments.look(added.id, by=house.duty)


def _edit_paper(house: House, child: ResidentId) -> Step:
    person = identity_documents.add(child, PASSPORT, by=house.case_worker)
    moved = replace(person.documents[0], state="received")
    return lambda: identity_documents.edit(person, child, moved, by=house.case_worker)


def _take_off_paper(house: House, child: ResidentId) -> Step:
    person = identity_documents.add(child, PASSPORT, by=house.case_worker)
    paper = person.documents[0]
    return lambda: identity_documents.take_off(person, child, paper.id, "ошибка", by=house.case_worker)


def _finish_step(house: House, child: ResidentId) -> Step:
    person = identity_documents.add(child, PASSPORT, by=house.case_worker)
    paper = person.documents[0]
    return lambda: identity_documents.finish_step(person, child, paper.id, 0, "вернули", by=house.duty)


def _edit_obstacle(house: House, child: ResidentId) -> Step:
    stuck = identity_documents.add_obstacle(child, STUCK, by=house.case_worker)
    solved = replace(STUCK, solved_on=NOON.date())
    return lambda: identity_documents.edit_obstacle(stuck, solved, by=house.case_worker)


def _finish_obstacle_step(house: House, child: ResidentId) -> Step:
    stuck = identity_documents.add_obstacle(child, STUCK, by=house.case_worker)
    return lambda: identity_documents.finish_obstacle_step(stuck, 0, "приняли", by=house.duty)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "attachments.add": lambda house, child: lambda: attachments.add(child, COURT, SCAN, by=house.duty),
    "attachments.add_in_steps": _add_in_steps,
    "attachments.remove": _remove_attachment,
    "attachments.restore": _restore_attachment,
    "attachments.tidy_in_steps": _wipe_attachments,
    "identity_documents.add": lambda house, child: (
        lambda: identity_documents.add(child, PASSPORT, by=house.case_worker)
    ),
    "identity_documents.edit": _edit_paper,
    "identity_documents.take_off": _take_off_paper,
    "identity_documents.finish_step": _finish_step,
    "identity_documents.add_obstacle": lambda house, child: (
        lambda: identity_documents.add_obstacle(child, STUCK, by=house.case_worker)
    ),
    "identity_documents.edit_obstacle": _edit_obstacle,
    "identity_documents.finish_obstacle_step": _finish_obstacle_step,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {"attachments.look": _look_at_attachment}
LISTS = {
    "attachments.of",
    "attachments.of_plan",
    "attachments.of_the_house",
    "attachments.thumbnail",
    "identity_documents.of",
}
