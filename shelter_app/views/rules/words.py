"""The codes of a rule in words: units, severities, recurrences, conditions, houses, and who acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Condition, Recurrence, Severity, Unit
from shelter_app.domain.guards import Guard, GuardChange, Step
from shelter_app.domain.legal_references import ReferenceChange
from shelter_app.domain.rule_changes import RuleChange
from shelter_app.domain.staff import Role
from shelter_app.views import listed
from shelter_app.views.formats import capital
from shelter_app.views.lines import actor_words
from shelter_app.views.page import Context
from shelter_app.views.words import role_words

translate = QCoreApplication.translate


def units() -> dict[Unit, str]:
    """What a number counts."""
    return {
        Unit.MINUTES: translate("Rules", "Minutes"),
        Unit.HOURS: translate("Rules", "Hours"),
        Unit.DAYS: translate("Rules", "Calendar days"),
        Unit.WORKING_DAYS: translate("Rules", "Working days"),
        Unit.MONTHS: translate("Rules", "Months"),
        Unit.AGE: translate("Rules", "Years of age"),
    }


def step_words(guard: Guard, context: Context) -> str:
    """Which step waits: of a discharge the route, of a letter the kind of addressee beside it."""
    step, _colon, about = guard.step.partition(":")
    lang, reference = context.language.code, context.session.reference
    said = {
        Step.FINISH_ADMISSION: translate("Rules", "before the act of admission is printed"),
        Step.START_INTERVIEW: translate("Rules", "before an interview begins"),
        Step.FINISH_QUESTIONNAIRE: translate("Rules", "before a questionnaire is finished"),
        Step.DECIDE_IDENTIFICATION: translate("Rules", "before the decision on identification"),
        Step.FINISH_NEEDS: translate("Rules", "before the assessment of needs is finished"),
        Step.SUBMIT_PLAN: translate("Rules", "before a plan is put forward"),
        Step.REFER: translate("Rules", "before a letter passes data on"),
        Step.SEND_PACKAGE: translate("Rules", "before a plan leaves as a package"),
        Step.HAND_ON: translate("Rules", "before a case goes to another centre"),
        Step.DISCHARGE: translate("Rules", "before somebody leaves"),
    }[Step(step)]
    if not about:
        return said
    name = reference.label("discharge_route" if step == Step.DISCHARGE else "organisation_kind", about, lang)
    return translate("Rules", "{step}: {about}").format(step=said, about=name)


def severities() -> dict[Severity, str]:
    """What a missed term does."""
    return {
        Severity.BLOCK: translate("Rules", "Stops the step"),
        Severity.WARN: translate("Rules", "Warns"),
        Severity.INFO: translate("Rules", "Reminds"),
    }


def recurrences() -> dict[Recurrence, str]:
    """What happens when the beginning comes again."""
    return {
        Recurrence.EACH: translate("Rules", "Each time"),
        Recurrence.FIRST: translate("Rules", "Only the first time"),
        Recurrence.LATEST: translate("Rules", "The latest replaces the one before"),
    }


def conditions() -> dict[Condition, str]:
    """For whom a rule holds."""
    return {
        Condition.MINOR: translate("Rules", "under 18"),
        Condition.ADULT: translate("Rules", "18 and older"),
        Condition.UNDER_16: translate("Rules", "under 16"),
        Condition.UNACCOMPANIED: translate("Rules", "unaccompanied"),
        Condition.WITHOUT_CARE: translate("Rules", "without parental care"),
        Condition.GROUND_TO_FOLLOW: translate("Rules", "the ground document is still to come"),
        Condition.FOREIGN: translate("Rules", "citizen of another state"),
    }


def kinds() -> dict[CentreKind, str]:
    """In which houses a rule holds."""
    return {
        CentreKind.CAM: translate("Rules", "adaptation centre"),
        CentreKind.SUPPORT: translate("Rules", "child support centre"),
        CentreKind.SHELTER: translate("Rules", "shelter"),
        CentreKind.CRISIS: translate("Rules", "crisis centre"),
    }


def actors(context: Context, keep: str) -> list[tuple[str, str]]:
    """Who can be named for a duty, as (code, words); a role that only a procedure knows stays on offer."""
    found = [(role.value, capital(role_words(role))) for role in Role]
    if keep and all(code != keep for code, _words in found):
        found.append((keep, actor_words(keep, context) or keep))
    return found


def events(context: Context, keep: Sequence[str]) -> list[tuple[str, str]]:
    """Every fact that can start or close a duty, as (code, words)."""
    found = listed.choices(context, "event_kind")
    known = {code for code, _words in found}
    return [*found, *((code, code) for code in keep if code and code not in known)]


def changed(change: RuleChange | GuardChange | ReferenceChange | None, author: str, context: Context) -> str:
    """When and why the centre decided about it, and who; empty where it holds as it was packaged."""
    if change is None:
        return ""
    day = context.formats.day_year(change.at.astimezone(context.session.tz).date())
    sentence = translate("Rules", "Changed on {day} by {name}: {reason}")
    return sentence.format(day=day, name=author, reason=change.reason)


def refusal(field: str, reason: str) -> str:
    """Why a value of a rule cannot be taken, by its field or by the reason; empty where nothing is known of it."""
    by_field = {
        "offset": translate("Rules", "The number is missing. To let no duty start, take “In force here” back."),
        "warn": translate("Rules", "A warning lies between the start and the end of the term."),
        "warn_before": translate("Rules", "A warning lies between the start and the end of the term."),
        "reason": translate("Rules", "Say why: without a reason nothing is changed."),
        "verified_by": translate("Rules", "Say both: who compared it, and on what day."),
        "verified_on": translate("Rules", "Say both: who compared it, and on what day."),
        "edit": translate("Rules", "Nothing was changed."),
        "trigger": translate("Rules", "Choose at least one fact from the list."),
        "closed_by": translate("Rules", "Choose at least one fact from the list."),
        "clause": translate("Rules", "The source is shown in every language: write it here as well."),
        "title": translate("Rules", "This is shown in every language: write it here as well."),
        "note": translate("Rules", "This is shown in every language: write it here as well."),
    }
    by_reason = {
        "protects": translate(
            "Rules",
            "This duty protects a child at once: it must not start for fewer children, nor end or weigh differently.",
        ),
        "fixed": translate("Rules", "This belongs to the kind of the rule and cannot be changed here."),
        "in_future": translate("Rules", "This day is still to come."),
    }
    if (field, reason) == ("active", "protects"):
        return translate("Rules", "This duty protects a child at once: it can be changed, but not taken out of force.")
    known = field if field in by_field else field.partition("_")[0]
    return by_reason.get(reason) or by_field.get(known, "")
