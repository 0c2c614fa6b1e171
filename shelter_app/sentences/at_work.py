"""What is said about faults of the work with files: plans, contacts, scans, medicines, interviews."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shelter_app.domain import (
    answer_sheets,
    attachments,
    consents,
    contacts,
    errors,
    follow_ups,
    guards,
    health,
    interpreters,
    interview_rules,
    interviews,
    leaving_needs,
    meetings,
    merging,
    openings,
    paper,
    referrals,
    residents,
    shifts,
    signing,
    stays,
    support_plans,
    tracing,
    trash,
)
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.plan_signatures import NothingToComment
from shelter_app.security import errors as keys
from shelter_app.sentences.erasing import erasing_faults
from shelter_app.services import left_open, plan_withdrawals
from shelter_app.services import stays as stay_tasks
from shelter_app.wording import Wording

Told = Callable[[Any], str]


def interviews_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        interviews.InterviewOver: lambda _e: words.translate(
            "Sentences", "This interview is over: it was refused, taken back or decided. A new one can be begun."
        ),
        interviews.SittingRuns: lambda _e: words.translate(
            "Sentences", "A conversation with this person is running already: stop it first."
        ),
        interview_rules.DoctorFirst: lambda _e: words.translate(
            "Sentences", "There is an urgent need: a doctor examines first, then the interview begins."
        ),
        interview_rules.NightRefused: lambda _e: words.translate(
            "Sentences", "A minor is interviewed by day. In an emergency the director decides and writes the reason."
        ),
        interpreters.InterpreterRefused: lambda _e: words.translate(
            "Sentences",
            "A friend, a relative, somebody who seeks help together with the person, or an employee must not "
            "interpret: choose somebody else.",
        ),
        referrals.WrongReferralState: lambda _e: words.translate(
            "Sentences", "A colleague has taken this referral a step further meanwhile: look at it again."
        ),
        consents.ConsentWithdrawn: lambda _e: words.translate(
            "Sentences", "The person took their consent back: what they told is not used any more."
        ),
        answer_sheets.SheetFinished: lambda _e: words.translate(
            "Sentences", "This form is finished. It can be opened again with a reason until it is decided on."
        ),
        answer_sheets.QuestionsMissing: lambda _e: words.translate(
            "Sentences", "Some questions must be answered before this form can be finished."
        ),
    }


def shift_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        shifts.OwnShift: lambda _e: words.translate(
            "Sentences", "Somebody else takes your shift over, not you yourself."
        ),
        shifts.AlreadyTakenOver: lambda _e: words.translate(
            "Sentences", "A colleague has taken this shift over already."
        ),
        health.DoseRecorded: lambda _e: words.translate("Sentences", "A colleague has recorded this dose already."),
        health.TooManyDoses: lambda _e: words.translate(
            "Sentences", "As many doses as allowed within 24 hours were given. Ask the medical worker."
        ),
        health.UnusualDose: lambda _e: words.translate(
            "Sentences", "This dose would be long before its hour or right after another one. Make sure first."
        ),
        paper.NotPrinted: lambda _e: words.translate(
            "Sentences", "No copy of this letter has left the program yet: print it first, then mark it as sent."
        ),
        paper.NoRowChosen: lambda _e: words.translate(
            "Sentences", "No row is chosen. Choose the rows that the sheet is to hold, or print the whole list."
        ),
        paper.RowsMoved: lambda _e: words.translate(
            "Sentences", "The list has changed since its rows were chosen: choose them again."
        ),
        paper.NotSent: lambda _e: words.translate(
            "Sentences", "This letter is not marked as sent yet: nobody can have answered it."
        ),
        paper.AlreadySent: lambda e: words.translate(
            "Sentences", "The letter {number} was marked as sent before."
        ).format(number=e.number),
        keys.HeaderFull: lambda _e: words.translate(
            "Sentences", "There is no place for another account. Take away the account of somebody who has left."
        ),
    }


def work_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        errors.NotAllowed: lambda _e: words.translate("Sentences", "Your role does not allow this. Ask the director."),
        errors.NotFound: lambda _e: words.translate("Sentences", "This record is not there, or it is restricted."),
        errors.Stale: lambda _e: words.translate(
            "Sentences",
            "Somebody saved a newer version meanwhile. What you wrote is kept as a draft: open it again.",
        ),
        stays.UnderAge: lambda e: words.translate(
            "Sentences", "The child is under {years}: refer to a health organisation."
        ).format(years=e.under),
        leaving_needs.NotYetOfAge: lambda e: _not_yet_of_age(e, words),
        stays.AlreadyLeft: lambda _e: words.translate("Sentences", "This stay has already ended."),
        stays.LeftBeforeArrival: lambda _e: words.translate(
            "Sentences", "The hour of leaving lies before the admission."
        ),
        stay_tasks.AlreadyHere: lambda e: words.translate(
            "Sentences", "File {number} has an open stay: the child is already here."
        ).format(number=e.number),
        guards.GuardClosed: lambda e: _waits_for(e, words),
        contacts.ContactForbidden: lambda _e: words.translate(
            "Sentences",
            "Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.",
        ),
        contacts.CollectNotAllowed: lambda _e: words.translate(
            "Sentences", "Nobody has decided that this person may collect the child. Call the director first."
        ),
        contacts.CollectUndocumented: lambda _e: words.translate(
            "Sentences",
            "The right to collect rests on somebody's word alone. Write the decision into the contact: its number and "
            "day, or the act by its name.",
        ),
        contacts.ReceiverUnconfirmed: lambda e: words.translate(
            "Sentences",
            "Nobody of this name with the right to collect is in file {number}. Write the person and the decision into "
            "its contacts, or choose somebody who may collect the child.",
        ).format(number=e.number),
        contacts.StoppedElsewhere: lambda _e: words.translate(
            "Sentences", "A person of this name or number must not come near a child in another file: ask the director."
        ),
        contacts.ReceiverIsHere: lambda _e: words.translate(
            "Sentences",
            "The receiver lives here as well. Let both leave together, or name somebody else who receives the child.",
        ),
        left_open.LeftUndecided: lambda e: words.translate(
            "Sentences", "In file {number} measures of the plan are open: decide what becomes of each."
        ).format(number=e.number),
    }


def _waits_for(error: guards.GuardClosed, words: Wording) -> str:
    """What the procedure asks for first, each with its clause, in the words of the centre's own table of rules."""
    asked = "; ".join(f"{one.title.get(words.lang)} ({one.clause.get(words.lang)})" for one in error.stops)
    return words.translate("Sentences", "The procedure asks for this first: {what}. Nothing was changed.").format(
        what=asked
    )


def _not_yet_of_age(error: leaving_needs.NotYetOfAge, words: Wording) -> str:
    """Why somebody does not leave as a grown-up yet, with the day from which they may."""
    if error.reached is None:
        return words.translate(
            "Sentences",
            "File {number}: the age is unknown or disputed, so this person counts as a child. Have the age decided "
            "first, or choose another route.",
        ).format(number=error.number)
    return words.translate(
        "Sentences",
        "File {number}: {years} years are reached on {day} at the latest. Until then choose another route.",
    ).format(number=error.number, years=error.from_age, day=f"{error.reached:%d.%m.%Y}")


def plans_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        support_plans.AuthorCannotApprove: lambda _e: words.translate("Sentences", "Nobody approves their own plan."),
        support_plans.NotConfirmed: lambda _e: words.translate(
            "Sentences", "The centre's director decides first, then the guardianship body."
        ),
        NothingToComment: lambda _e: words.translate(
            "Sentences", "This version does not wait for you: its rows are not commented on any more."
        ),
        openings.NoNeedToOpen: lambda _e: words.translate("Sentences", "This file is open to you anyway."),
        openings.AnotherIsOpen: lambda e: words.translate(
            "Sentences", "An emergency opens one file at a time: close file {number} first."
        ).format(number=e.number),
        openings.OwnOpening: lambda _e: words.translate(
            "Sentences", "You opened this file yourself: another director looks at it."
        ),
        openings.OpenForReadingOnly: lambda _e: words.translate(
            "Sentences",
            "This file is open to you in an emergency: you read it and write notes and prohibitions, nothing else.",
        ),
        plan_withdrawals.NotAuthor: lambda _e: words.translate(
            "Sentences", "Only those who wrote a plan take it back. Return it with a reason instead."
        ),
        support_plans.WrongPlanStatus: lambda _e: words.translate(
            "Sentences", "The plan is no longer in that state. Open it again."
        ),
        meetings.WrongMeetingState: lambda _e: words.translate(
            "Sentences", "The meeting was held or called off meanwhile. Open it again."
        ),
        support_plans.PlanIncomplete: lambda _e: words.translate(
            "Sentences",
            "The plan is not complete yet: rows need a measure and a date, and a minor's own wishes belong in it.",
        ),
        support_plans.PlanAlreadyOpen: lambda _e: words.translate(
            "Sentences", "There is an unfinished version of this plan already."
        ),
        tracing.AlreadySettled: lambda _e: words.translate("Sentences", "This question belongs to a file already."),
        tracing.AlreadyAnswered: lambda _e: words.translate(
            "Sentences", "This line has an answer already: add what came now, the earlier answer stays."
        ),
        follow_ups.AlreadyRecorded: lambda _e: words.translate("Sentences", "This stage already has its result."),
        residents.WrongCaseStatus: lambda _e: words.translate("Sentences", "The file is not in a state for this step."),
    }


def kept_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        merging.FileMerged: lambda e: words.translate(
            "Sentences", "This file went into file {number}: open that one."
        ).format(number=e.number),
        merging.CannotMerge: lambda _e: words.translate(
            "Sentences", "These two files cannot become one like this. Open the page again: it says why."
        ),
        trash.RestsOnIt: lambda e: _resting(e, words),
    }


def _resting(error: trash.RestsOnIt, words: Wording) -> str:
    match error.reason:
        case "prohibition":
            return words.translate(
                "Sentences", "Something is forbidden to this person. Take the prohibition back first, then the contact."
            )
        case "log_entries":
            return words.translate(
                "Sentences",
                "Calls or visits with this person are written down, so the contact stays. Correct its facts instead.",
            )
        case "doses":
            return words.translate("Sentences", "Doses of this medicine are written down. Stop it instead.")
    return words.translate("Sentences", "Only a draft that nobody has been shown can be removed.")


def scans_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        attachments.CannotTakeIn: lambda e: _not_taken_in(e, words),
        attachments.IdentityScansOff: lambda _e: words.translate(
            "Sentences",
            "This centre keeps no scans of identity documents. The director can allow them in the settings.",
        ),
        attachments.ConsentEnded: lambda _e: words.translate(
            "Sentences", "The consent to this photo has ended. It is shown no more; the line about it stays."
        ),
        attachments.ContentDamaged: lambda _e: words.translate(
            "Sentences", "What is stored of this scan is not what was taken in. Add it again from the paper."
        ),
    }


def _not_taken_in(error: attachments.CannotTakeIn, words: Wording) -> str:
    match error.reason:
        case attachments.Unreadable.EMPTY:
            return words.translate("Sentences", "This file is empty.")
        case attachments.Unreadable.HEIC:
            return words.translate(
                "Sentences", "This photo is in the HEIC form of iPhones. Send it as JPEG, or take a screenshot of it."
            )
        case attachments.Unreadable.DAMAGED:
            return words.translate("Sentences", "This file is damaged or cannot be read.")
        case attachments.Unreadable.ENCRYPTED:
            return words.translate("Sentences", "This PDF is locked with a password. Save it without one first.")
        case attachments.Unreadable.TOO_LARGE:
            sentence = words.translate(
                "Sentences", "This is larger than {limit} MB. Make it grey, or add fewer pages at once."
            )
        case attachments.Unreadable.TOO_MANY_PIXELS:
            sentence = words.translate("Sentences", "This picture has more than {limit} million points.")
        case attachments.Unreadable.TOO_MANY_PAGES:
            sentence = words.translate("Sentences", "This has more than {limit} pages. Add it in parts.")
        case _:
            return words.translate("Sentences", "Only PDF, JPEG, PNG, TIFF, WebP and BMP can be added.")
    return sentence.format(limit=error.limit)


def signed_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        signing.NoCode: lambda _e: words.translate(
            "Sentences", "No page shows the square code of Pana. Is the foot of the sheet on the picture, and sharp?"
        ),
        signing.PrintUnknown: lambda e: words.translate(
            "Sentences", "No print with the number {number} is known here, or its file is not open to you."
        ).format(number=e.number),
        signing.OtherPrint: lambda e: words.translate(
            "Sentences",
            "These pages belong to another print: № {found}, copy {found_copy}. Wanted is № {meant}, copy {copy}.",
        ).format(found=e.found, found_copy=e.found_copy, meant=e.meant, copy=e.copy),
        signing.AlreadyHere: lambda e: words.translate(
            "Sentences", "Nothing is missing of № {number}: it was noted as signed before."
        ).format(number=e.number),
    }


TABLES = (
    work_faults, plans_faults, scans_faults, signed_faults, kept_faults, shift_faults, interviews_faults,
    erasing_faults,
)  # fmt: skip
