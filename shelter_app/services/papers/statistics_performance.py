"""The second half of the statistics: duties and terms, measures, follow-up, absences, referrals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from shelter_app.domain.performance import Performance
from shelter_app.domain.referrals import ReferralState
from shelter_app.domain.stays import Presence
from shelter_app.domain.support_plans import ItemState
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import StatisticsLine, StatisticsTable
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session

_ABSENCES: Final = {Presence.ON_LEAVE: "on_leave", Presence.HOSPITAL: "hospital", Presence.MISSING: "missing_person"}


def word(by: Session, code: str) -> Text:
    """A word of statistics in every language, from the data that explains the indicators."""
    return f.label(by, "statistics_word", code)


def performance_tables(done: Performance, *, by: Session) -> list[StatisticsTable]:
    """How terms were kept, what came of measures, visits and referrals, and who was away."""
    titles = {rule.code: rule.title for rule in by.profile.rules}

    def rule_words(code: str) -> Text:
        title = titles.get(code)
        return f.each_language(lambda lang: title.get(lang, code)) if title else code

    duties = tuple(
        StatisticsLine(rule_words(one.rule), (one.due, one.kept, one.late, one.open, one.reasons))
        for one in done.duties
    )
    plan = _counted(done.plan, [state.value for state in ItemState], lambda code: f.label(by, "measure_state", code))
    follow = _counted(done.follow_up, [*done.follow_up], lambda code: _outcome(by, code))
    states = [state.value for state in ReferralState]
    referrals = _counted(done.referrals, states, lambda code: f.label(by, "referral_state", code))
    absences = tuple(
        StatisticsLine(word(by, _ABSENCES[one.kind]), (one.began, one.nights))
        for one in done.absences
        if one.kind in _ABSENCES
    )
    return [
        StatisticsTable(
            title=word(by, "duties"),
            head=_head(by, "duty", "due", "kept", "late", "open", "excused"),
            lines=duties,
        ),
        StatisticsTable(title=word(by, "plan"), head=_head(by, "result", "number"), lines=plan),
        StatisticsTable(title=word(by, "follow_up"), head=_head(by, "result", "number"), lines=follow),
        StatisticsTable(
            title=word(by, "absences"), head=_head(by, "indicator", "began", "nights_away"), lines=absences
        ),
        StatisticsTable(title=word(by, "referrals"), head=_head(by, "result", "number"), lines=referrals),
    ]


def _outcome(by: Session, code: str) -> Text:
    return f.label(by, "followup_outcome", code) if code else word(by, "follow_open")


def _counted(
    numbers: Mapping[str, int], order: Sequence[str], words: Callable[[str], Text]
) -> tuple[StatisticsLine, ...]:
    return tuple(StatisticsLine(words(code), (numbers[code],)) for code in order if numbers.get(code))


def _head(by: Session, *codes: str) -> tuple[Text, ...]:
    return tuple(word(by, code) for code in codes)
