"""What changed since the version before, as a part of the printed plan: readable in black and white."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from shelter_app.reports.kit.blocks import Columns
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.rows import head_row, table
from shelter_app.reports.kit.styles import marked, said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import Say, Tongues
from shelter_app.reports.papers import ChangeMark, PlanChange, SupportPlan

_MARKS: Final[dict[ChangeMark, tuple[str, Say]]] = {
    ChangeMark.ADDED: ("+", lambda w: w.translate("PlanChanges", "new")),
    ChangeMark.CHANGED: ("≠", lambda w: w.translate("PlanChanges", "changed")),
    ChangeMark.REMOVED: ("–", lambda w: w.translate("PlanChanges", "taken out")),
}
SIGNS: Final = {mark: sign for mark, (sign, _say) in _MARKS.items()}
"""What stands before a row of the plan that came or reads otherwise."""
_WIDTHS: Final = (30, 55, 86, 86)


def changes(data: SupportPlan, tongues: Tongues, fresh: float) -> list[Flowable]:
    """The table of changes; empty for a first version and for one in which no row differs."""
    if data.since is None or not data.changes:
        return []
    say = tongues.say(lambda w: w.translate("PlanChanges", "What changed since version {number}"))
    title = Heading((say.format(number=data.since),))
    labels: list[Say | None] = [
        lambda w: w.translate("PlanChanges", "Change"),
        lambda w: w.translate("PlanChanges", "Need"),
        lambda w: w.translate("PlanChanges", "Before"),
        lambda w: w.translate("PlanChanges", "Now"),
    ]
    body = [_row(change, tongues) for change in data.changes]
    return [table(tongues, _WIDTHS, head_row(tongues, labels), body, fresh, title), Spacer(1, 3 * mm)]


def _row(change: PlanChange, tongues: Tongues) -> Row:
    sign, say = _MARKS[change.mark]
    before = markup(tongues.text(change.before, "\n"))
    now = markup(tongues.text(change.now, "\n"))
    # Struck out and bold tell old from new on any printer.
    return Row(
        (
            said(f"{sign} {tongues.say(say, chr(10))}", "plan"),
            said(tongues.text(change.need, "\n"), "plan"),
            marked(f"<strike>{before}</strike>" if change.mark is ChangeMark.REMOVED else before, "plan"),
            marked(f"<b>{now}</b>" if now else "", "plan"),
        )
    )


def conditions(data: SupportPlan, tongues: Tongues, width: float) -> list[Flowable]:
    """What the approval asks for, above the rows; nothing where it asks for nothing."""
    words = tongues.text(data.conditions, "\n")
    if not words:
        return []
    title = Heading((tongues.say(lambda w: w.translate("PlanChanges", "Approved with conditions")),))
    return [Columns([[said(words, "value")]], [width], heading=title, above=0.4 * mm, below=1 * mm)]
