"""The facts of the minutes of a child-protection meeting, as they stand and with the reasons written since."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.meetings import Meeting, MeetingState, Outcome, Resolution
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered

DOCUMENT: Final = "meeting-minutes"


def held(file: CaseFile) -> list[Meeting]:
    """The meetings of the file that took place, in their order."""
    return file.by.store.meetings.all("number", resident_id=file.resident.id, state=MeetingState.HELD)


def why_not(file: CaseFile) -> str:
    """ "no_meeting" while none was held with minutes."""
    return "" if held(file) else "no_meeting"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The minutes of one meeting, the latest held one unless another is named."""
    found = [one for one in held(file) if about in (None, one.id)]
    if not found or found[-1].held_at is None:
        raise NothingToPrint(DOCUMENT, "no_meeting")
    by, one = file.by, found[-1]
    assert one.held_at is not None
    moment = file.local(one.held_at)
    author = by.store.staff.find(one.held_by) if one.held_by else None
    language = f.label(by, "language", one.child_views_language) if one.child_views_language else ""
    minutes = papers.MeetingMinutes(
        centre=f.centre(by),
        person=f.person_name(file.person),
        age=f.age(file.person, moment.date()),
        held=moment,
        number=one.number,
        place=one.place,
        chair=one.chair,
        secretary=f.joined(" ", f.post(by, author), author.short) if author else "",
        guests=tuple(papers.MeetingGuest(guest.name, guest.post, bool(guest.came)) for guest in one.invited),
        agenda=one.agenda,
        facts=one.facts,
        decisions=tuple(_decision(file, told) for told in one.resolutions),
        own_words=f.fact(f"«{one.child_views.strip('«» ')}»" if one.child_views else "", Fact.unwritten()),
        own_words_note=f.each_language(lambda lang: f"({f.in_language(language, lang)})") if language else "",
        signers=tuple(
            papers.RoleSigner(guest.post or guest.name, Signer(guest.name, guest.post)) for guest in one.present
        ),
        adult=file.adult(one.held_at),
        corrections=tuple(
            papers.MeetingCorrection(file.local(told.at), by.staff_name(told.by), told.reason)
            for told in one.corrections
        ),
    )
    return Gathered(minutes, DocumentNumber.of_file(file.resident.number, Mark.S, one.number))


def _decision(file: CaseFile, one: Resolution) -> papers.MeetingDecision:
    by = file.by
    who = one.who or by.staff_name(one.who_id)
    written = f"{one.reasons} ({f.day(file.local(one.reasons_at).date())})" if one.reasons_at else one.reasons
    return papers.MeetingDecision(
        one.text, one.proposed_by, _outcome(file, one), who, one.due, written if one.reasons else "",
        owed=one.waits_for_reasons,
    )  # fmt: skip


def _outcome(file: CaseFile, one: Resolution) -> Text:
    if one.outcome is Outcome.TASK:
        return f.phrase(lambda w: w.translate("MeetingMinutes", "Accepted: a task"))
    if one.outcome is Outcome.PLAN_ROW:
        group = next((some for some in file.by.profile.plan_groups if some.code == one.group), None)
        accepted = f.phrase(lambda w: w.translate("MeetingMinutes", "Accepted: into the support plan"))
        return f.joined(": ", accepted, f.each_language(group.labels.get)) if group else accepted
    rejected = f.phrase(lambda w: w.translate("MeetingMinutes", "Rejected"))
    return f.joined(": ", rejected, one.rejected_by)
