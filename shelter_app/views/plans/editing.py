"""The rows of a draft while they are being edited: order within the groups of the form, adding, moving, taking away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shelter_app.domain.ids import PlanItemId
from shelter_app.services.support_plans import PlanForm, PlanView, Row, typed


def form_of(view: PlanView) -> PlanForm:
    """A version as the form that was typed."""
    plan = view.plan
    rows = tuple(typed(item) for item in view.items)
    return PlanForm(rows, plan.child_views, plan.child_views_language, plan.valid_until, plan.review_on)


def put(form: PlanForm, row: Row) -> PlanForm:
    """The form with a row changed in its place, or added as the last one of its group."""
    rows = list(form.rows)
    for place, known in enumerate(rows):
        if row.id is not None and known.id == row.id:
            rows[place] = row
            return replace(form, rows=tuple(rows))
    return replace(form, rows=(*rows, row))


def insert(form: PlanForm, place: int, row: Row) -> PlanForm:
    """The form with a removed row back in its place; it gets a new id, for the old one is gone."""
    rows = list(form.rows)
    rows.insert(place, replace(row, id=None))
    return replace(form, rows=tuple(rows))


def without(form: PlanForm, item_id: PlanItemId) -> PlanForm:
    """The form without one row."""
    return replace(form, rows=tuple(row for row in form.rows if row.id != item_id))


def place_of(form: PlanForm, item_id: PlanItemId) -> int:
    """Where a row stands in the order of the form."""
    return next(place for place, row in enumerate(form.rows) if row.id == item_id)


def moved(form: PlanForm, item_id: PlanItemId, step: int) -> PlanForm:
    """The form with a row one place up (-1) or down (1) among the rows of its group; at the edge nothing changes."""
    rows = list(form.rows)
    place = place_of(form, item_id)
    neighbours: Sequence[int] = [other for other, row in enumerate(rows) if row.group == rows[place].group]
    wanted = neighbours.index(place) + step
    if 0 <= wanted < len(neighbours):
        other = neighbours[wanted]
        rows[place], rows[other] = rows[other], rows[place]
    return replace(form, rows=tuple(rows))
