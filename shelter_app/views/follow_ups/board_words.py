"""Words of the board: how a child was found, what a stage waits for, under which group a route stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from shelter_app.domain.follow_ups import UNANSWERED, FollowUp, Outcome
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views.formats import capital
from shelter_app.views.listed import inside, label
from shelter_app.views.page import Context

translate = QCoreApplication.translate
NEAR_DAYS = 7
BESIDES = -1
"""The column of what is asked besides the schedule."""
RESULTS = (
    Outcome.SAFE,
    Outcome.MOVED,
    Outcome.CONCERN,
    Outcome.NOT_REACHED,
    Outcome.REFUSED,
    Outcome.NOT_FOUND,
)
RARE = (Outcome.ADMITTED_AGAIN, Outcome.DIED)
_ICONS = {
    "family": "house",
    "substitute_family": "users-round",
    "return": "globe",
    "institution": "landmark",
    "transfer": "building-2",
    "unplanned": "footprints",
}


class BoardCounts(QObject):
    """Counted words of the board."""

    def days(self, count: int) -> str:
        """14 дней"""
        return self.tr("%n day(s)", "", count)

    def column(self, days: int) -> str:
        """14 дней, or the heading of what stands besides the schedule"""
        return translate("FollowUps", "besides") if days == BESIDES else self.days(days)

    def silent(self, count: int) -> str:
        """не дозвонились 3 раза подряд"""
        return self.tr("%n time(s) in a row without an answer", "", count)


def result_words(context: Context, outcome: Outcome) -> str:
    """How the child was found, in the one word that registers and papers have for it."""
    return label(context, "followup_outcome", outcome.value)


def choice_words(context: Context, outcome: Outcome) -> str:
    """The same as the form offers it, with what it means where the word alone would not say it."""
    meant = {
        Outcome.SAFE: translate("FollowUps", "{result}: at home, all is well"),
        Outcome.MOVED: translate("FollowUps", "{result}: safe in another place"),
        Outcome.CONCERN: translate("FollowUps", "{result}: help is needed"),
    }
    return meant.get(outcome, "{result}").format(result=result_words(context, outcome))


def short_words(context: Context, outcome: Outcome) -> str:
    """The word as it stands inside a cell of the board."""
    return inside(context, "followup_outcome", outcome.value)


def kind_words(context: Context, kind: str) -> str:
    """Visit, call, report of a partner: how a stage is done."""
    return label(context, "followup_kind", kind)


def short_kind_words(kind: str) -> str:
    """The same in a word, for a cell of the board."""
    if kind == "visit":
        return translate("FollowUps", "visit")
    if kind in ("call", "child_called"):
        return translate("FollowUps", "call")
    return translate("FollowUps", "report") if kind.endswith("report") else translate("FollowUps", "contact")


def group_of(context: Context, row: BoardRow) -> str:
    """The code of the group of routes under which a leaving is counted."""
    leaving = row.stay.discharge
    route = context.session.profile.route(leaving.route) if leaving else None
    return route.outcome if route and route.outcome else "other"


def group_words(context: Context, code: str) -> str:
    return capital(context.session.reference.label("termination_outcome", code, context.language.code))


def group_icon(code: str) -> str:
    return _ICONS.get(code, "circle-help")


def columns_of(rows: Iterable[BoardRow]) -> list[int]:
    """The stages that the routes ask for, in days, and BESIDES where somebody asked more than that."""
    stages = [one for row in rows for one in row.stages]
    days = sorted({one.stage_days for one in stages if not one.besides})
    return [*days, BESIDES] if any(one.besides for one in stages) else days


def column_of(stage: FollowUp) -> int:
    """The column in which a stage stands."""
    return BESIDES if stage.besides else stage.stage_days


def in_column(row: BoardRow, days: int) -> FollowUp | None:
    """The stage of a row that a column shows: of those besides the schedule the next that waits, or the latest."""
    found = [one for one in row.stages if column_of(one) == days]
    waiting = [one for one in found if one.open]
    return min(waiting, key=lambda one: one.due) if waiting else max(found, key=lambda one: one.due, default=None)


def near(stage: FollowUp, today: date) -> bool:
    """Whether a stage waits and falls into the next seven days."""
    return stage.open and 0 <= (stage.due - today).days <= NEAR_DAYS


def missed(stage: FollowUp, today: date) -> bool:
    """Whether nobody was reached, or nobody has written down anything in time."""
    return stage.outcome in UNANSWERED or (stage.open and stage.due < today)


def where_words(context: Context, row: BoardRow) -> str:
    """With whom and where the child is: the second line of a row."""
    leaving = row.stay.discharge
    if leaving is None:
        return ""
    session, language = context.session, context.language.code
    relation = session.reference.label("relation", leaving.receiver_relation, language)
    who = relation if leaving.receiver_relation else session.reference.label("discharge_route", leaving.route, language)
    place = session.reference.label("region_kz", leaving.region, language) if leaving.region else ""
    if not place and leaving.country and leaving.country != session.profile.country:
        place = session.reference.label("country", leaving.country, language)
    return ", ".join(filter(None, (who, place)))
