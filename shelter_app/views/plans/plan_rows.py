"""What the table of a plan shows: the rows under the groups of the form, and the keys that work on them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.ids import PlanItemId
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.plans.monitoring_dialog import reached_words
from shelter_app.views.plans.plan_table import EmptyGroup, PlanRow, Shown
from shelter_app.views.plans.plan_words import group_words
from shelter_app.views.widgets.rows import Head

translate = QCoreApplication.translate


def rows_of(view: PlanView, missing: tuple[str, ...], context: Context) -> list[Shown]:
    """Every group of the form in its order; one without a row says what to do about it.

    A group that a centre has taken out of the form keeps the rows it had: they stand at the end."""
    if view.may_edit:
        hint = translate("PlanRows", "No measure yet. Ins adds a row here.")
    else:
        hint = translate("PlanRows", "No measure.")
    asked = bool({"measure", "due"} & set(missing))
    changed = {change.now.id: change.kind for change in view.changes if change.now is not None}
    rows: list[Shown] = []
    codes = [group.code for group in context.session.profile.plan_groups]
    for code in (*codes, *sorted({item.group for item in view.items} - set(codes))):
        items = [item for item in view.items if item.group == code]
        title = group_words(context, code)
        if items:
            rows.append(Head(title, len(items)))
            rows += [
                PlanRow(
                    item,
                    view.plan.in_force,
                    asked,
                    changed.get(item.id),
                    reached_words(view, item),
                    remark_words(view, item.id),
                )
                for item in items
            ]
        else:
            rows.append(EmptyGroup(code, title, hint))
    return rows


def remark_words(view: PlanView, item_id: PlanItemId | None) -> str:
    """What was said about one row by whoever decided, and one's own comment that is not given yet."""
    told = translate("PlanRows", "{name}: {words}")
    own = translate("PlanRows", "Your comment, not given yet: {words}")
    return "\n".join(
        (told if one.given else own).format(name=one.name, words=one.words)
        for one in view.remarks
        if one.item_id == item_id
    )


def hints_of(view: PlanView) -> list[tuple[str, str]]:
    """The keys of the table, as far as this member may use them on this version."""
    if view.may_edit:
        return [
            ("Insert", translate("PlanRows", "add")),
            ("Return", translate("PlanRows", "edit")),
            ("Alt+↑ ↓", translate("PlanRows", "move")),
            ("Delete", translate("PlanRows", "take away")),
        ]
    if view.may_mark:
        return [
            ("Space", translate("PlanRows", "done")),
            ("Return", translate("PlanRows", "mark and result")),
            ("Shift+Space", translate("PlanRows", "postpone")),
        ]
    if view.may_remark:
        return [("Return", translate("PlanRows", "comment on the row"))]
    return []


def key_of(row: object) -> object:
    """What keeps the focus on the same row when the rows are read again."""
    return row.item.id if isinstance(row, PlanRow) else row.group if isinstance(row, EmptyGroup) else None
