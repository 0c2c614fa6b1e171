"""What a service is handed is the caller's word: only id and version count, the rest is read from the registry."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shelter_app import services
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Discharge
from shelter_app.domain.support_plans import AuthorCannotApprove, PlanStatus
from shelter_app.services import follow_ups, residents, stays, support_plans
from shelter_app.storage import store
from tests.records import PLAN, House

SERVICES = Path(services.__file__).parent
STORED = {"Removable", *re.findall(r"table\([\w.]+, (\w+)\)", Path(store.__file__).read_text(encoding="utf-8"))}
"""What has a version: the classes of the tables, and any of those that can be taken out."""

AT_ITS_WORD = {
    "accounts.draft_reset": "the slow half of a reset, in a worker: it touches no table, the quick half reads anew",
    "new_keys.switch": "its draft is one of key files, not the stored one of a form",
}
Functions = dict[str, ast.FunctionDef]


def functions(path: Path) -> Functions:
    return {one.name: one for one in ast.parse(path.read_text("utf-8")).body if isinstance(one, ast.FunctionDef)}


def writes(name: str, known: Functions, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a function changes the registry, itself or through another one of its module."""
    names = [ast.unparse(one.func) for one in ast.walk(known[name]) if isinstance(one, ast.Call)]
    if any(one in ("by.change", "by.store.transaction") for one in names):
        return True
    return any(one in known and writes(one, known, seen | {name}) for one in names if one not in seen)


def parameters(function: ast.FunctionDef) -> list[str]:
    return [one.arg for one in (*function.args.args, *function.args.kwonlyargs)]


def handed_in(function: ast.FunctionDef) -> Iterator[str]:
    for one in (*function.args.args, *function.args.kwonlyargs):
        words = ast.walk(one.annotation) if one.annotation is not None else ()
        if any(isinstance(word, ast.Name) and word.id in STORED for word in words):
            yield one.arg


def taken_at_its_word(function: ast.FunctionDef, given: str, known: Functions) -> list[str]:
    """Where a parameter is used as it came, before it was read anew, be it by a helper of the module."""
    above = {below: one for one in ast.walk(function) for below in ast.iter_child_nodes(one)}
    uses = [one for one in ast.walk(function) if isinstance(one, ast.Name) and one.id == given]
    found = []
    for use in sorted(uses, key=lambda one: (one.lineno, one.col_offset)):
        around: ast.AST = above[use]
        whole = around
        while not isinstance(whole, ast.stmt):
            whole = above[whole]
        anew = re.search(rf"(unchanged\((by, \w+, )?{given}\)|\.get\({given}\.id\))", ast.unparse(whole))
        if anew and isinstance(whole, ast.Assign) and ast.unparse(whole.targets[0]) == given:
            break
        if isinstance(use.ctx, ast.Store) or (isinstance(around, ast.Attribute) and around.attr in ("id", "version")):
            continue
        called = ast.unparse(around.func) if isinstance(around, ast.Call) else ""
        if called == "isinstance" or called.endswith(".unchanged"):
            continue
        if called in known and called.startswith("_"):
            place = next(n for n, one in enumerate(around.args) if one is use)
            found += taken_at_its_word(known[called], parameters(known[called])[place], known)
            continue
        found.append(f"{function.name}: {ast.unparse(around)}")
    return found


def test_no_service_that_writes_takes_an_object_at_its_word() -> None:
    found: dict[str, list[str]] = {}
    for path in sorted(SERVICES.rglob("*.py")):
        known = functions(path)
        for name, function in known.items():
            if not any(ast.unparse(one).startswith("allowed(") for one in function.decorator_list):
                continue
            full = ".".join((*path.relative_to(SERVICES).with_suffix("").parts, name))
            if full not in AT_ITS_WORD and writes(name, known):
                for given in handed_in(function):
                    found[full] = taken_at_its_word(function, given, known)
    assert len(found) > 60, "the search has lost sight of the services"
    assert {name: uses for name, uses in found.items() if uses} == {}


def form_of(house: House, child: ResidentId) -> stays.StayForm:
    stay = stays.current_stay(house.case_worker, child)
    return stays.StayForm(
        stay.brought_by, stay.brought_by_person, stay.found_where, stay.circumstances, stay.health_seen,
        stay.health_note, stay.room, stay.belongings,
    )  # fmt: skip


def test_to_correct_a_stay_is_no_discharge(house: House, child: ResidentId) -> None:
    stay = stays.current_stay(house.case_worker, child)
    gone = stay.discharged(Discharge(house.clock.now, "home_state", country="UZ"))
    stays.correct(gone, form_of(house, child), by=house.case_worker)
    assert house.store.stays.get(stay.id).discharge is None
    assert house.store.stays.get(stay.id).presence is stay.presence


def test_to_edit_a_file_is_not_to_close_it(house: House, child: ResidentId) -> None:
    file = replace(house.store.residents.get(child), status=CaseStatus.CLOSED, close_reason="death")
    residents.edit_case(file, residents.CaseForm(None, "", (), ""), by=house.case_worker)
    assert house.store.residents.get(child).status is CaseStatus.OPEN


def test_nobody_approves_their_own_draft_by_naming_another_author(house: House, child: ResidentId) -> None:
    by = house.director
    plan = support_plans.submit(support_plans.save_draft(support_plans.begin(child, by=by), PLAN, by=by), by=by)
    with pytest.raises(AuthorCannotApprove):
        support_plans.decide(replace(plan, author=house.case_worker.staff.id, editors=()), approved=True, by=by)
    assert house.store.plans.get(plan.id).status is PlanStatus.SUBMITTED


def test_what_is_put_forward_is_the_draft_that_is_stored(house: House, child: ResidentId) -> None:
    plan = house.plan(child)
    put = support_plans.submit(replace(plan, child_views="чужие слова"), by=house.case_worker)
    assert put.child_views == PLAN.child_views


def test_an_answer_after_leaving_is_written_to_the_stage_that_was_asked(house: House, child: ResidentId) -> None:
    stage = house.discharge(child).follow_ups[0]
    at = house.later(days=14)
    other = replace(stage, due=date(2036, 1, 1), stage_days=365)
    kept = follow_ups.record(other, FollowUpResult(Outcome.SAFE, at), by=house.case_worker)
    assert (kept.due, kept.stage_days) == (stage.due, stage.stage_days)
