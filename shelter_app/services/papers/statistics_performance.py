"""The second half of the statistics: duties and terms, measures, follow-up, absences, referrals, signs."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.delays import CAUSES
from shelter_app.domain.performance import Performance, Work, cause_row
from shelter_app.domain.referrals import ReferralState
from shelter_app.domain.statistics import UNKNOWN
from shelter_app.domain.stays import Presence
from shelter_app.domain.support_plans import ItemState
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import StatisticsLine, StatisticsTable
from shelter_app.services.house_work import identification
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session

_ABSENCES: Final = {Presence.ON_LEAVE: "on_leave", Presence.HOSPITAL: "hospital", Presence.MISSING: "missing_person"}


_ORDER: Final = {
    Work.PLAN: [state.value for state in ItemState],
    Work.REFERRAL: [state.value for state in ReferralState],
}


def word(by: Session, code: str) -> Text:
    """A word of statistics in every language, from the data that explains the indicators."""
    return f.label(by, "statistics_word", code)


def performance_tables(done: Performance, *, by: Session) -> list[StatisticsTable]:
    """How terms were kept, what came of measures, visits and referrals, and who was away."""
    duties = tuple(
        StatisticsLine(row_of(by, Work.DUTY, one.rule), (one.due, one.kept, one.late, one.open, one.reasons))
        for one in done.duties
    )
    absences = tuple(
        StatisticsLine(row_of(by, Work.ABSENCE, one.kind), (one.began, one.nights)) for one in done.absences
    )
    return [
        StatisticsTable(
            title=word(by, "duties"),
            head=_head(by, "duty", "due", "kept", "late", "open", "excused"),
            lines=duties,
        ),
        _causes(done, by=by),
        _counted(done, Work.PLAN, by=by),
        _counted(done, Work.FOLLOW_UP, by=by, note=unknown_after_leaving(done, by)),
        StatisticsTable(
            title=word(by, "absences"), head=_head(by, "indicator", "began", "nights_away"), lines=absences
        ),
        _counted(done, Work.REFERRAL, by=by),
        _signs(done, by=by),
    ]


def _causes(done: Performance, *, by: Session) -> StatisticsTable:
    """Under every rule that was missed why, and last about how many nobody was asked."""
    lines: list[StatisticsLine] = []
    for one in done.causes:
        lines.append(StatisticsLine(row_of(by, Work.DUTY, one.rule), (one.missed,)))
        lines += [StatisticsLine(_cause(by, cause), (number,), inset=True) for cause, number in one.causes]
    missed = [one for one in done.deeds if one.work is Work.CAUSE]
    pattern = word(by, "not_asked_of")
    unasked = sum(not one.cause for one in missed)
    note = f.each_language(lambda lang: f.in_language(pattern, lang).format(count=unasked, whole=len(missed)))
    head = _head(by, "duty", "number")
    return StatisticsTable(title=word(by, "causes"), head=head, lines=tuple(lines), note=note)


def _cause(by: Session, code: str) -> Text:
    return f.label(by, CAUSES, code) if code else word(by, "not_asked")


def rows_of(done: Performance, work: Work, by: Session) -> tuple[str, ...]:
    """The codes of the rows of one sort of work that hold a number, in the order in which they are told."""
    counted = done.counted(work)
    match work:
        case Work.DUTY:
            return tuple(one.rule for one in done.duties)
        case Work.CAUSE:
            return tuple(cause_row(one.rule, cause) for one in done.causes for cause, _number in one.causes)
        case Work.ABSENCE:
            return tuple(one.kind.value for one in done.absences)
        case Work.SIGN:
            layout = identification(by)
            order = [*(one.key for one in layout.questions()), UNKNOWN] if layout else []
        case _:
            order = _ORDER.get(work, [*counted])
    return tuple(code for code in order if counted.get(code))


def row_of(by: Session, work: Work, code: str) -> Text:
    """What a row is called; what nobody recorded says so."""
    match work:
        case Work.DUTY:
            title = next((rule.title for rule in by.profile.rules if rule.code == code), None)
            return f.each_language(lambda lang: title.get(lang, code)) if title else code
        case Work.CAUSE:
            rule, _blank, cause = code.partition(" ")
            return f.joined(": ", row_of(by, Work.DUTY, rule), _cause(by, cause))
        case Work.PLAN:
            return f.label(by, "measure_state", code)
        case Work.REFERRAL:
            return f.label(by, "referral_state", code)
        case Work.ABSENCE:
            return word(by, _ABSENCES.get(Presence(code), code))
        case Work.SIGN:
            return _sign(by, code)
    return f.label(by, "followup_outcome", code) if code else word(by, "follow_open")


def _sign(by: Session, code: str) -> Text:
    """The question under the heading it stands in, such as "Violence: drawn into labour exploitation"."""
    layout = identification(by)
    if code == UNKNOWN or layout is None:
        return word(by, "sealed")
    found = next(((part, one) for part in layout.parts for one in part.questions if one.key == code), None)
    if found is None:
        return code
    sentences, words = layout.code, (found[0].title, found[1].label)
    return f.each_language(lambda lang: ": ".join(by.forms(lang).sentence(sentences, one) for one in words))


def _signs(done: Performance, *, by: Session) -> StatisticsTable:
    """Whose questionnaire tells of which danger; one person may stand in many rows."""
    pattern = word(by, "signs_asked")
    note = f.each_language(lambda lang: f.in_language(pattern, lang).format(count=done.asked))
    return _counted(done, Work.SIGN, by=by, note=note)


def _counted(done: Performance, work: Work, *, by: Session, note: Text = "") -> StatisticsTable:
    counted = done.counted(work)
    lines = tuple(StatisticsLine(row_of(by, work, code), (counted[code],)) for code in rows_of(done, work, by))
    return StatisticsTable(title=word(by, work.value), head=_head(by, "result", "number"), lines=lines, note=note)


def unknown_after_leaving(done: Performance, by: Session) -> Text:
    """Beside what became of those who left, of how many nobody knows it."""
    pattern, (count, whole) = word(by, "follow_unknown"), done.unknown
    return f.each_language(lambda lang: f.in_language(pattern, lang).format(count=count, whole=whole))


def _head(by: Session, *codes: str) -> tuple[Text, ...]:
    return tuple(word(by, code) for code in codes)
