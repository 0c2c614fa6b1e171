"""What is done again and again in a file, by hand: contacts and calls, duties, plans, leaving, visits afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import Right
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Fate
from shelter_app.views.file.aside import _LinkLabel
from tests.app.by_hand.hands import Hands
from tests.app.pana import CTRL

ENTER = Qt.Key.Key_Return
Rows = Sequence[dict[str, Any]]


def contact(hands: Hands, child: ResidentId, name: str, **facts: Any) -> None:
    """Ins on the contacts and the whole form; fields by the names of the form, rights by theirs."""
    hands.file(child, "contacts")
    hands.dialog(lambda: hands.key(Qt.Key.Key_Insert), name=name, **facts)


def edit_contact(hands: Hands, child: ResidentId, name: str, **facts: Any) -> None:
    """Enter on somebody who is known already."""
    section = hands.file(child, "contacts")
    hands.row_of(section.table, name)
    hands.dialog("Edit", **facts)


def call(hands: Hands, child: ResidentId, who: str, **facts: Any) -> None:
    """The contact log: who began, how, what came of it, minutes, what was said, when next."""
    section = hands.file(child, "contacts")
    told = {"medium": "phone", "result": "reached"} | facts
    hands.dialog("Record", section.log_panel, who=who, **told)


def event(hands: Hands, child: ResidentId, kind: str, evidence: str, at: str = "") -> None:
    """A step or event of the case that no term waits for, from the form of the note."""
    section = hands.file(child)
    hands.key(Qt.Key.Key_F8)
    facts = {"at": hands.hour(at)} if at else {}
    hands.dialog("Step or event of the case", section.entry, kind=kind, **facts, evidence=evidence)
    hands.press("Cancel", section.entry)


def decide_right(
    hands: Hands, child: ResidentId, name: str, right: Right, permission: str, *, who: str, until: str = ""
) -> None:
    """One right of one contact, decided beside the table."""
    section = hands.file(child, "contacts")
    row = hands.row_of(section.table, name)
    section.table.setCurrentIndex(section.table.rows.index(row, 1 + list(Right).index(right)))
    hands.pana.settle()
    editor = section.editor
    hands.put(editor.choice, permission)
    hands.write(editor.who, who)
    if until:
        hands.write(editor.until, until)
    hands.press(editor.save)
    said = [field.info.text() for field in (editor.who_field, editor.until_field) if field.has_problem()]
    assert not said, said


def done(hands: Hands, child: ResidentId, title: str, evidence: str, at: str = "") -> None:
    """A duty beside the timeline was done: its line, the proof, and the hour where it is not the present one."""
    section = hands.file(child)
    lines = [one for one in section.aside.findChildren(_LinkLabel) if one.isVisible()]
    found = [one for one in lines if title in one.text()]
    assert len(found) == 1, f"{title!r} is not one of {[one.text() for one in lines]}"
    facts = {"at": hands.hour(at)} if at else {}
    hands.dialog(lambda: QTest.mouseClick(found[0], Qt.MouseButton.LeftButton), **facts, evidence=evidence)


def plan(hands: Hands, child: ResidentId, rows: Rows, words: str = "", **days: Any) -> Any:
    """A new plan: its rows, the child's own words and the days; it is put forward. The page is told."""
    page = hands.pana.go("plan", resident_id=int(child))
    hands.press(page.states.empty.way if page.view is None else page.foot.next)
    for row in rows:
        hands.dialog(lambda: hands.key(Qt.Key.Key_Insert), **row)
    if words or days:
        hands.dialog(lambda: hands.press(page.foot.edit, opens=True), child_views=words, **days)
    return page


def put_forward(hands: Hands, child: ResidentId, *, complete: bool = False) -> None:
    """The draft is put forward; what it may lack and still be right is asked about first."""
    page = hands.pana.go("plan", resident_id=int(child))
    if complete:
        hands.press(page.foot.submit)
    else:
        hands.answer(page.foot.submit, "Put forward")
    assert page.view.plan.status.value == "submitted", hands.said(page.bar)


def approve(hands: Hands, child: ResidentId, number: str, body: str = "") -> None:
    """Whoever may decide approves what was put forward."""
    page = hands.pana.go("plan", resident_id=int(child))
    facts = {"body": body} if body else {}
    hands.dialog(lambda: hands.press(page.foot.approve, opens=True), number=number, **facts)
    assert page.view.plan.status.value == "approved"


def mark(hands: Hands, child: ResidentId, measure: str, state: str, progress: str = "", note: str = "") -> None:
    """Enter on one measure of the plan in force: its mark and what was achieved."""
    page = hands.pana.go("plan", resident_id=int(child))
    hands.row_of(page.table, measure)
    facts = {"state_note": note} if note else {}
    facts |= {"progress": progress} if progress else {}
    hands.dialog(lambda: hands.key(Qt.Key.Key_Return), state=state, **facts)


def close_plan(hands: Hands, child: ResidentId, reason: str) -> None:
    """The plan in force is closed with a reason of the procedure."""
    page = hands.pana.go("plan", resident_id=int(child))
    hands.dialog(lambda: hands.press(page.foot.close_plan, opens=True), reason=reason)


def leave(
    hands: Hands, child: ResidentId, *, who: str = "", proofs: Sequence[tuple[str, str]] = (), **facts: Any
) -> Any:
    """Ctrl+D and the whole form; `who` is a contact of the file. Nothing is recorded yet: `hands.press(page.save)`."""
    hands.file(child)
    hands.key(Qt.Key.Key_D, CTRL)
    page = hands.pana.page("discharge")
    form = page.form.ui
    for name, value in facts.items():
        hands.put(getattr(form, name).input, value)
        if name == "route" and who:
            _receiver(hands, form.who, who)
    for code, proof in proofs:
        record_proof(hands, page, code, proof)
    return page


def _receiver(hands: Hands, field: Any, name: str) -> None:
    places = [n for n, one in enumerate(field.offered()) if one.contact is not None and one.contact.name == name]
    assert places, [one.words for one in field.offered()]
    field.view.setFocus(Qt.FocusReason.OtherFocusReason)
    field.choose_row(places[0])
    hands.pana.settle()


def record_proof(hands: Hands, page: Any, code: str, proof: str) -> None:
    """One line of the checklist of the route: what proves it."""
    line = page.requirements.proof(code)
    assert line is not None, page.requirements.codes()
    outcome = page.requirements.outcome(code)
    if outcome is not None:
        hands.put(outcome, "no threat was stated" if code == "threat_asked" else "Safe")
    hands.write(line, proof)
    hands.press("Record", line.parentWidget())
    assert page.requirements.codes()[code]


def settle_duties(hands: Hands, page: Any) -> None:
    """Every duty of the stay gets an answer: it ends with the stay, or the guardianship department goes on with it."""
    for row in page.left_open.rows():
        if row.matter.due.source != "plan" and row.fate.choice() is None:
            ends = Fate.ENDED in row.matter.fates
            hands.put(row.fate, "ended" if ends else "goes_on")
            hands.write(row.words, "Выбыл" if ends else "Отдел опеки")


def record_leaving(hands: Hands, page: Any) -> None:
    """The duties of the stay, then Ctrl+Enter; what the page objects to fails the test."""
    settle_duties(hands, page)
    hands.key(Qt.Key.Key_Return, CTRL)
    if not page.done.isVisible():
        said = [field.info.text() for field in page.form.fields.values() if field.has_problem()]
        said += [row.problem() for row in page.left_open.rows()]
        raise AssertionError(f"not recorded: {said} {hands.said(page.bar)}")


def stage_page(hands: Hands, child: ResidentId, stage_days: int) -> Any:
    """The board at the stage of so many days after leaving."""
    stages = hands.pana.shell.session.store.follow_ups.all("due", resident_id=child)
    stage = next(one for one in stages if one.stage_days == stage_days and one.open)
    return hands.pana.go("follow_up", resident_id=int(child), follow_up_id=int(stage.id))


def arrange(hands: Hands, child: ResidentId, stage_days: int, kind: str) -> None:
    """A stage is to be done in another way than the route's usual one."""
    page = stage_page(hands, child, stage_days)
    hands.dialog(lambda: hands.press(page.panel.postpone, opens=True), kind=kind)


def visit(hands: Hands, child: ResidentId, stage_days: int, outcome: str, **facts: Any) -> None:
    """The result of one stage of the follow-up: its outcome by words, and the form beside the board."""
    page = stage_page(hands, child, stage_days)
    form = page.panel.form
    if any(outcome == one.accessibleName() for one in form.outcome.findChildren(QWidget)):
        hands.press(outcome, form.outcome)
    else:
        hands.put(form.rare, outcome)
    for name, value in facts.items():
        hands.put(form.fields[name].input, value)
    hands.press(page.panel.record)
    said = [field.info.text() for field in form.fields.values() if field.has_problem()]
    assert not said, said


def case(hands: Hands, child: ResidentId, *, alerts: Sequence[tuple[str, str]], **facts: Any) -> None:
    """Coordinator, risk, story so far and the alerts at the door."""
    section = hands.file(child, "identity")
    told = [{"kind": kind, "text": text} for kind, text in alerts]
    hands.dialog("Change", section.case, **facts, alerts=told)


def health(hands: Hands, child: ResidentId, words: str, **facts: Any) -> None:
    """One dialog of the health section: its button (Change, Add a medicine ...) and its fields."""
    section = hands.file(child, "health")
    hands.dialog(words, section, **facts)


def obstacle(hands: Hands, child: ResidentId, **facts: Any) -> None:
    """What a missing document stands in the way of, and the steps past it."""
    section = hands.file(child, "documents")
    hands.dialog(lambda: hands.press(section.add_obstacle, opens=True), **facts)


def rows_of(hands: Hands, told: Sequence[tuple[str, str, str, str, str]]) -> list[dict[str, Any]]:
    """Rows of a plan as (group, need, measure, due, responsible)."""
    return [
        {"group": group, "need": need, "measure": measure, "due": hands.day(due), "responsible": who}
        for group, need, measure, due, who in told
    ]


def items(hands: Hands, child: ResidentId) -> list[Any]:
    """What the plan page holds."""
    return list(hands.pana.go("plan", resident_id=int(child)).view.items)
