"""Who may do what: every service function names one right, and every role is refused exactly what it lacks."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shelter_app import cli, services, views
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.staff import ROLE_RIGHTS, Can, Role
from tests.records import House
from tests.services import caller_steps, cover_steps, interview_steps, leaving_steps, referral_steps, trust_steps

BEFORE_LOGIN = "runs before anybody is logged in: keys, not rights, are asked for"
PART = "a part of guarded functions, never called by a view"
WITHOUT_A_RIGHT = {
    **dict.fromkeys(interview_steps.PARTS, PART),
    **dict.fromkeys((*caller_steps.PARTS, *cover_steps.PARTS), PART),
    **dict.fromkeys(trust_steps.PARTS, PART),
    **dict.fromkeys(leaving_steps.PARTS, PART),
    "appointments.waiting": PART,
    "arriving.require_admissible": PART,
    "audits.verify_chain": BEFORE_LOGIN,
    "attachments.face_of": PART,
    "deriving.derive": PART,
    "deriving.derive_changed": PART,
    **dict.fromkeys(referral_steps.PARTS, PART),
    "editions.apart": PART,
    "editions.preview": PART,
    "editions.put_in_force": PART,
    "delays.drafted": PART,
    "delays.keep": PART,
    "delays.require_late": PART,
    "events.follow": PART,
    "events.record_event": PART,
    "events.start_aid": PART,
    "identity_documents.waiting": PART,
    "family.bond": PART,
    "family.families": PART,
    "family.family_of": PART,
    "family.leaning_on": PART,
    "matching.candidates": PART,
    "groups.join": PART,
    "decided_here.deciding": PART,
    "needs.standing_of": PART,
    "needs.require_kept": PART,
    "guards.decisions": PART,
    "guards.found": PART,
    "guards.of_plan": PART,
    "guards.require": PART,
    "guards.situation": PART,
    "guards.write_decision": PART,
    "follow_ups.end_follow_ups": PART,
    "handing_over.as_routes": PART,
    "handing_over.closed_guards": PART,
    "handing_over.gate": PART,
    "handing_over.parted": PART,
    "handing_over.refusal": PART,
    "handing_over.require_elsewhere": PART,
    "handing_over.require_gate": PART,
    "handing_over.require_parting": PART,
    "handing_over.require_receiver": PART,
    "handing_over.right_confirmed": PART,
    "handing_over.stopped": PART,
    "health.doses_on_card": PART,
    "openings.waiting": PART,
    "journal.file_key": PART,
    "journal.open_draft": PART,
    "journal.seal_draft": PART,
    "suspicion.weighed": PART,
    "unreached.silent": PART,
    "left_open.carry_out": PART,
    "left_open.settled": PART,
    "papers.house.journal_number": PART,
    "papers.jobs.about_the_head": PART,
    "papers.jobs.last_copy": PART,
    "papers.jobs.recovery_sheet_job": "prints the sheet that its caller has just made",
    "papers.jobs.stamp": PART,
    "papers.register.steps_of": PART,
    "gone_files.gone_into": PART,
    "papers.outgoing.unsent_for": PART,
    "papers.signing.unsigned_for": PART,
    "monitoring.of_plan": PART,
    **dict.fromkeys(("meetings.facts_of", "meetings.waiting"), PART),
    "undertakings.answer_objection": PART,
    "undertakings.answered": PART,
    "undertakings.ask": PART,
    "undertakings.of_plan": PART,
    "undertakings.waiting": PART,
    "phrases.learn": PART,
    "signed_prints.begins_waiting": PART,
    "signed_prints.is_signed": PART,
    "signed_prints.partly_back": PART,
    "signed_prints.scan_removed": PART,
    "signed_prints.settle": PART,
    "signed_prints.unsettle": PART,
    "phrases.suggested": PART,
    "elsewhere.begun": PART,
    "disclosures.never_left": PART,
    "packages.case_rows.read": PART,
    "packages.case_rows.store": PART,
    "packages.case_rows.store_plans": PART,
    "packages.case_rows.there_already": PART,
    "packages.case_rows.understood": PART,
    "packages.partners.believed": PART,
    "packages.partners.card_of_centre": PART,
    "packages.partners.centre_keys": PART,
    "packages.partners.found": PART,
    "packages.partners.own_keys": PART,
    "packages.partners.stored": PART,
    "packages.sending.awaits_the_body": PART,
    "packages.sending.out": PART,
    "packages.sheets.gathered": PART,
    "packages.taking_in.last": PART,
    "disclosures.of_paper": PART,
    **{f"plan_reviews.{name}": PART for name in ("awaiting", "store_review", "body_asked", "finally_decided")},
    **{f"plan_signing.{name}": PART for name in ("digest", "own_remarks", "sign", "proofs", "rows_of")},
    "phrases.names_around": PART,
    **{f"row_remarks.{name}": PART for name in ("may_remark", "shown")},
    **{f"plan_reviews.{name}": PART for name in ("body_of", "decides_for_the_centre", "may_decide", "may_review")},
    **{f"packages.consent.{name}": PART for name in ("basis_of", "require")},
    **{f"packages.coming_back.{name}": PART for name in ("as_numbered_here", "only_new", "returning", "store")},
    "packages.taking_in.remark": PART,
    "support_plans.store_decision": PART,
    "plan_withdrawals.may_withdraw": PART,
    "data_quality.flaws_of": PART,
    "renewal.worked_out": PART,
    "renewal.write": PART,
    "visibility.granted": PART,
    "visibility.on_card": PART,
    "visibility.visible": PART,
    "stays.current_stay": PART,
    "stays.leave_together": PART,
    "support_plans.items_of": PART,
    "support_plans.plan_in_force": PART,
    "decisions.plans_for": PART,
    "here_now.draft_hours": PART,
    "here_now.limits": PART,
    "here_now.occupancy": PART,
    "here_now.turning": PART,
    "today.bounds_of": PART,
    "today.plans_waiting": PART,
    "working_days.calendar_of": PART,
    "sheets.confirm": "asks for the words of the sheet itself",
    "sheets.verified": "a reminder for everybody",
    "vault.leave": "everybody may log out",
}
PARTS_OF_PAPERS = (
    *trust_steps.PAPERS, "house_work.", "papers.coding.", "papers.consent_sheet.", "papers.decision_sheet.",
    "papers.titles.", "papers.interpreter_sheet.", "papers.facts.", "papers.happened.", "papers.languages.",
    "papers.medicine_round.", "papers.notice.", "papers.covering_note.", "papers.hand_out.",
    "papers.referral_letter.", "papers.shift_sheet.", "papers.statistics_", "papers.waiting.",
    "papers.own_letter.edition_of", "papers.own_letter.gather", "papers.own_letter.template_of",
    "papers.own_letter.why_not", "papers.own_letter.usual_addressee",
)  # fmt: skip
OWN_SESSIONS = ("demo.",)


def _public() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function of the services that is given a session, and so the registry."""
    for found in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_") and _is_given_a_session(function):
                yield f"{found.name.removeprefix(services.__name__ + '.')}.{name}", function


def _is_given_a_session(function: Callable[..., Any]) -> bool:
    return any("Session" in str(parameter.annotation) for parameter in inspect.signature(function).parameters.values())


FUNCTIONS = dict(_public())
GUARDED = {name: function for name, function in FUNCTIONS.items() if hasattr(function, "right")}


def test_every_function_that_is_given_a_session_names_its_right_or_is_a_known_exception() -> None:
    free = {name for name in FUNCTIONS.keys() - GUARDED.keys() if not name.startswith(PARTS_OF_PAPERS + OWN_SESSIONS)}
    assert free == set(WITHOUT_A_RIGHT)


def test_no_exception_outlives_its_function() -> None:
    assert WITHOUT_A_RIGHT.keys() <= FUNCTIONS.keys()
    assert not WITHOUT_A_RIGHT.keys() & GUARDED.keys()


def test_no_window_and_no_command_reaches_an_unguarded_part() -> None:
    parts = {".".join(name.split(".")[-2:]) for name, reason in WITHOUT_A_RIGHT.items() if reason == PART}
    called = set()
    for package in (views, cli):
        for file in Path(package.__path__[0]).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                called |= {f"{file.stem}: {name}" for name in _named(node) & parts}
    assert called == set()


def _named(node: ast.AST) -> set[str]:
    """Functions as ``journal.file_key``, where they are called so or imported."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return {f"{node.value.id}.{node.attr}"}
    if isinstance(node, ast.ImportFrom) and node.module:
        return {f"{node.module.rpartition('.')[2]}.{one.name}" for one in node.names}
    return set()


def test_every_guarded_function_takes_the_session_by_name() -> None:
    for name, function in GUARDED.items():
        assert inspect.signature(function).parameters["by"].kind is inspect.Parameter.KEYWORD_ONLY, name


def refused(house: House, role: Role, function: Callable[..., Any]) -> bool:
    """Whether the guard stops this role; with the arguments left out, nobody gets further than the guard."""
    told: Exception | None = None
    try:
        function(by=house.staff[role])
    except (NotAllowed, TypeError) as error:
        told = error
    if isinstance(told, NotAllowed):
        assert told.right == function.right.value  # type: ignore[attr-defined]
        return True
    assert told is None or "missing" in str(told)
    return False


@pytest.mark.parametrize("role", Role)
def test_a_role_is_refused_exactly_what_its_rights_do_not_hold(house: House, role: Role) -> None:
    stopped = {name for name, function in GUARDED.items() if refused(house, role, function)}
    rights = ROLE_RIGHTS[role]
    assert stopped == {name for name, function in GUARDED.items() if function.right not in rights}  # type: ignore[attr-defined]


@pytest.mark.parametrize("role", Role)
def test_a_refusal_changes_nothing_and_leaves_no_line(house: House, role: Role) -> None:
    before = house.everything()
    for function in GUARDED.values():
        if not house.staff[role].can(function.right):  # type: ignore[attr-defined]
            assert refused(house, role, function)
    assert house.everything() == before


@pytest.mark.parametrize("role", Role)
def test_somebody_who_was_disabled_is_refused_everything(house: House, role: Role) -> None:
    house.staff[role].staff = replace(house.staff[role].staff, active=False)
    assert all(refused(house, role, function) for function in GUARDED.values())


LOOKING = {
    **dict.fromkeys((*interview_steps.LOOKS, *interview_steps.LISTS), Can.INTERVIEW),
    "appointments.of": Can.OPEN_FILE,
    "calendar.between": Can.OPEN_FILE,
    "papers.calendar_sheet.calendar_sheet": Can.PRINT_PAPER,
    "exchange.week_file.leaving": Can.OPEN_FILE,
    "follow_ups.of": Can.OPEN_FILE,
    "attachments.look": Can.OPEN_FILE,
    "attachments.of": Can.OPEN_FILE,
    "contacts.of": Can.SEE_SAFETY_CARD,
    "contacts.one": Can.SEE_SAFETY_CARD,
    "latest.change": Can.OPEN_FILE,
    "contacts.who_is_calling": Can.SEE_SAFETY_CARD,
    "contacts.log_of": Can.OPEN_FILE,
    "journal.timeline": Can.OPEN_FILE,
    "residents.open_file": Can.OPEN_FILE,
    "residents.preview": Can.SEE_SAFETY_CARD,
    "residents.search": Can.LIST_RESIDENTS,
    "safety.card": Can.SEE_SAFETY_CARD,
    **dict.fromkeys(("openings.of", "openings.this_month"), Can.RESTRICT_FILE),
    **dict.fromkeys(referral_steps.LISTS, Can.OPEN_FILE),
    "turned_away.everybody": Can.LIST_RESIDENTS,
    "turned_away.look_through": Can.LIST_RESIDENTS,
    "turned_away.of": Can.LIST_RESIDENTS,
    "openings.to_telephone": Can.OPEN_FILE,
    "openings.unseen": Can.RESTRICT_FILE,
    "support_plans.changed_since_return": Can.READ_PLAN,
    "support_plans.view": Can.READ_PLAN,
    "packages.sending.preview": Can.SEND_PACKAGE,
    "plan_reviews.may_ask_meeting": Can.READ_PLAN,
    "row_remarks.remark": Can.APPROVE_PLAN,
    **{f"plan_templates.{name}": Can.APPROVE_PLAN for name in ("keep", "retire", "of_plan")},
    **{f"plan_templates.{name}": Can.WRITE_PLAN for name in ("every", "offered", "use")},
    "packages.consent.waits_for": Can.SEND_PACKAGE,
    "packages.consent.explained_by": Can.SEND_PACKAGE,
    "packages.answering.open_package": Can.ANSWER_PACKAGE,
    "packages.taking_in.look_into": Can.SEND_PACKAGE,
    "today.today": Can.SEE_TODAY,
    "audits.recent": Can.READ_AUDIT,
    **trust_steps.RIGHTS,
}
CHANGING = {
    **cover_steps.RIGHTS,
    **leaving_steps.RIGHTS,
    **dict.fromkeys(interview_steps.WRITES, Can.INTERVIEW),
    "interpreters.add": Can.INTERVIEW,
    "interpreters.bind": Can.INTERVIEW,
    "interpreters.served": Can.INTERVIEW,
    "stays.admit": Can.ADMIT,
    "appointments.arrange": Can.WRITE_NOTE,
    "appointments.move": Can.WRITE_NOTE,
    "appointments.settle": Can.WRITE_NOTE,
    "stays.discharge": Can.DISCHARGE,
    "closing.close_case": Can.CLOSE_CASE,
    "closing.still_open": Can.CLOSE_CASE,
    "journal.restrict": Can.RESTRICT_FILE,
    "journal.write": Can.WRITE_NOTE,
    "attachments.add": Can.WRITE_NOTE,
    "openings.begin": Can.OPEN_FILE,
    "turned_away.correct": Can.ADMIT,
    "turned_away.record": Can.ADMIT,
    "rules.line": Can.EDIT_RULES,
    "openings.end": Can.OPEN_FILE,
    "openings.see": Can.RESTRICT_FILE,
    "health.prescribe": Can.WRITE_HEALTH,
    "health.record_dose": Can.GIVE_MEDICINE,
    "health.take_back_dose": Can.GIVE_MEDICINE,
    "shifts.hand_over": Can.WRITE_NOTE,
    "attachments.remove": Can.EDIT_FILE,
    "identity_documents.edit": Can.EDIT_FILE,
    "contacts.add": Can.EDIT_CONTACTS,
    "stopped_elsewhere.confirm_another": Can.EDIT_CONTACTS,
    "contacts.decide": Can.EDIT_CONTACTS,
    "contacts.forbid": Can.LOG_CONTACT,
    "kin_contacts.known_elsewhere": Can.EDIT_CONTACTS,
    "kin_contacts.siblings_here": Can.SEE_SAFETY_CARD,
    "stopped_elsewhere.in_doubt": Can.SEE_SAFETY_CARD,
    "stopped_elsewhere.reachable": Can.SEE_SAFETY_CARD,
    "kin_contacts.take_over": Can.EDIT_CONTACTS,
    "contacts.log": Can.LOG_CONTACT,
    "refused_handovers.record": Can.LOG_CONTACT,
    "taking_back.withdraw": Can.WITHDRAW_DISCHARGE,
    "merging.merge": Can.MERGE_FILES,
    "merging.separate": Can.MERGE_FILES,
    "residents.edit_case": Can.EDIT_FILE,
    "rooms.move": Can.MOVE_ROOM,
    "presence.go_away": Can.WRITE_NOTE,
    "presence.come_back": Can.WRITE_NOTE,
    "belongings.move_money": Can.WRITE_NOTE,
    "belongings.hand_back": Can.WRITE_NOTE,
    "groups.link": Can.EDIT_FILE,
    "groups.unlink": Can.EDIT_FILE,
    "rules.change": Can.EDIT_RULES,
    "form_sentences.approve": Can.EDIT_RULES,
    "form_sentences.approve_form": Can.EDIT_RULES,
    "form_sentences.restore": Can.EDIT_RULES,
    "legal_references.change": Can.EDIT_RULES,
    "legal_references.restore": Can.EDIT_RULES,
    "guards.change": Can.EDIT_RULES,
    "guards.restore": Can.EDIT_RULES,
    "guards.decide_otherwise": Can.OPEN_FILE,
    "letters.answer": Can.PRINT_PAPER,
    "organisations.add": Can.EDIT_CONTACTS,
    "organisations.edit": Can.EDIT_CONTACTS,
    "rules.add": Can.EDIT_RULES,
    "rules.preview": Can.EDIT_RULES,
    "working_days.change": Can.EDIT_RULES,
    "events.cancel_clock": Can.EDIT_RULES,
    "events.restore_clock": Can.EDIT_RULES,
    "events.correct_moment": Can.EDIT_FILE,
    "delays.cause_of": Can.WRITE_NOTE,
    "delays.say_why": Can.WRITE_NOTE,
    "events.tellable": Can.WRITE_NOTE,
    "rules.restore": Can.EDIT_RULES,
    "meetings.call": Can.WRITE_PLAN,
    "meetings.hold": Can.WRITE_PLAN,
    "meetings.write_reasons": Can.WRITE_PLAN,
    "meetings.correct": Can.WRITE_PLAN,
    "undertakings.settle": Can.EXECUTE_PLAN,
    "support_plans.submit": Can.WRITE_PLAN,
    "packages.partners.confirm": Can.SEND_PACKAGE,
    "packages.partners.confirm_sender": Can.ANSWER_PACKAGE,
    "packages.partners.end": Can.SEND_PACKAGE,
    "packages.transfer.hand_on": Can.TRANSFER_CASE,
    "packages.transfer.look_into": Can.TRANSFER_CASE,
    "packages.transfer.take_over": Can.TRANSFER_CASE,
    **{f"packages.apart.{name}_apart": Can.TRANSFER_CASE for name in ("hand_on", "look_into", "take_over")},
    "packages.sending.send": Can.SEND_PACKAGE,
    "packages.sending.call_back": Can.SEND_PACKAGE,
    "packages.answering.sign": Can.ANSWER_PACKAGE,
    "packages.taking_in.take_in": Can.SEND_PACKAGE,
    "plan_withdrawals.withdraw": Can.WRITE_PLAN,
    "support_plans.decide": Can.APPROVE_PLAN,
    "plan_execution.mark": Can.EXECUTE_PLAN,
    "follow_ups.record": Can.FOLLOW_UP,
    "follow_ups.add": Can.FOLLOW_UP,
    "closing.reopen_case": Can.CLOSE_CASE,
    "follow_ups.figures": Can.FOLLOW_UP,
    "kin_requests.meant": Can.LOG_CONTACT,
    "kin_requests.write_down": Can.LOG_CONTACT,
}


def test_what_each_right_opens_is_written_down_here_for_the_reviewer() -> None:
    for name, right in (LOOKING | CHANGING).items():
        assert GUARDED[name].right is right, name  # type: ignore[attr-defined]
