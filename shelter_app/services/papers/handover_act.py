"""The facts of the act of handover: who received the child, on what ground, with what, and when the centre will ask."""

from __future__ import annotations

from datetime import date

from shelter_app.domain.contacts import ContactForbidden
from shelter_app.domain.guards import Step
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports import papers
from shelter_app.reports.data import Answer, Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import going_along
from shelter_app.services.papers.belongings import handed_over
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.screening import require_receivers

ALONE = "independent"
OFFICIAL = frozenset({"institution", "consul", "police_officer", "guardianship_officer"})
"""Whoever receives for an institution, which puts its seal beside their signature."""
TO_INSTITUTION = frozenset({
    "childrens_home", "support_centre", "childrens_village", "youth_house", "special_education", "special_regime",
    "infant_home", "hospital", "crisis_centre", "another_cam",
})  # fmt: skip
WITHOUT_RECEIVER = frozenset({"left_without_permission", "died", ALONE, "reached_18"})


def why_not(file: CaseFile) -> str:
    """ "still_here" before the discharge is recorded, "no_receiver" where the child was handed to nobody.

    "contact_forbidden" where the receiver of the latest handover must not collect the child any more.
    """
    ended = [stay.discharge for stay in file.stays if stay.discharge]
    if not ended:
        return "still_here"
    handed = [leaving for leaving in ended if _receiver(leaving)]
    if not handed:
        return "no_receiver"
    try:
        _require_receiver(file, handed[-1])
    except ContactForbidden:
        return "contact_forbidden"
    return ""


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The act of one discharge, the latest unless another stay is named; raises ContactForbidden."""
    stays = [stay for stay in file.stays if stay.discharge and _receiver(stay.discharge) and about in (None, stay.id)]
    if not stays:
        raise NothingToPrint("handover-act", why_not(file) or "no_receiver")
    stay = stays[-1]
    by, leaving = file.by, stay.discharge
    assert leaving is not None
    _require_receiver(file, leaving)
    at, name, head = file.local(leaving.at), f.person_name(file.person), f.director(by)
    along = going_along.told(file, stay, leaving.at)
    born, adult = f.birth(file.person, at.date()), file.adult(at)
    act = papers.HandoverAct(
        centre=f.centre(by),
        handed_over_at=at,
        occasion=f.label(by, "discharge_route", leaving.route),
        gives=papers.Party(
            institution=f.centre(by).short_name,
            person=f.joined(" ", head.post, head.name),
            document=Fact.by_hand(),
            authority=Fact.by_hand(),
        ),
        receives=_receiving(file, leaving),
        child=name,
        sex=f.sex(file.person),
        birth=born,
        age=f.age_beside(born, file.person, at.date()),
        admitted=file.local(stay.admitted_at),
        ground=leaving.ground,
        giver=head,
        receiver=Signer(leaving.receiver, f.label(by, "relation", leaving.receiver_relation)),
        escort=_escort(leaving),
        escort_signs=Signer(leaving.escort, "") if leaving.escort else None,
        child_signs=Signer(name.short, f.resident_word(adult), f.sex(file.person)),
        citizenship=f.citizenship(by, file.person),
        document=_documents(file),
        examined=f.fact(going_along.examined(file, stay, leaving.at), Fact.by_hand()),
        medicines=along.medicines,
        watch=going_along.with_words(along.watch, leaving.health),
        dates=along.dates,
        things=handed_over(stay, leaving, by.tz),
        legs=_legs(file, leaving),
        follow_ups=_asked_on(file, stay),
        explained=Answer.NOT_ASKED,
        going_on=f.going_on(file, leaving),
        adult=adult,
        sealed=_sealed(leaving),
        decided=decided_otherwise(file, stay, Step.DISCHARGE),
    )
    return Gathered(act, DocumentNumber.of_file(file.resident.number, Mark.T, file.repeat(stay)), along.warnings)


def _require_receiver(file: CaseFile, leaving: Discharge) -> None:
    require_receivers(file.contacts, (leaving.receiver, leaving.escort), file.by.today())


def _receiver(leaving: Discharge) -> bool:
    # Whoever goes alone by a decision gets the act as well: it is the paper on which its reason stands.
    if leaving.route == ALONE and leaving.override_reason.strip():
        return True
    return bool(leaving.receiver.strip()) and leaving.route not in WITHOUT_RECEIVER


def _sealed(leaving: Discharge) -> bool:
    if leaving.receiver_relation:
        return leaving.receiver_relation in OFFICIAL
    return leaving.route in TO_INSTITUTION


def _receiving(file: CaseFile, leaving: Discharge) -> papers.Party:
    """The receiving side; what was not written down is left for a pen, because the receiver stands there."""
    return papers.Party(
        institution="–",
        person=f.joined(", ", f.label(file.by, "relation", leaving.receiver_relation), leaving.receiver),
        document=f.fact(leaving.receiver_document, Fact.by_hand()),
        authority=f.fact(leaving.ground, Fact.by_hand()),
    )


def _escort(leaving: Discharge) -> papers.Party | None:
    if not leaving.escort:
        return None
    return papers.Party(institution="–", person=leaving.escort, document=Fact.by_hand(), authority=Fact.by_hand())


def _documents(file: CaseFile) -> Fact:
    """The identity papers that the centre holds; their numbers stand on the papers themselves."""
    by = file.by
    held = [one for one in file.person.documents if one.state in ("held_here", "received") and one.kind != "none"]
    named = f.joined("; ", *(f.label(by, "identity_document", one.kind) for one in held))
    if not f.written(named) and any(one.kind == "none" for one in file.person.documents):
        return Fact.absent(f.label(by, "identity_document", "none"))
    return f.fact(named, Fact.unclear())


def _legs(file: CaseFile, leaving: Discharge) -> tuple[papers.Leg, ...]:
    """Where the child goes, if anybody wrote it down; the agreed safe way to keep in touch is never printed."""
    by = file.by
    country = f.label(by, "country", leaving.country) if leaving.country else ""
    region = f.label(by, "region_kz", leaving.region) if leaving.region else ""
    where: Text = f.joined(", ", country, region, leaving.address)
    if not f.written(where) and not leaving.phone:
        return ()
    stage = f.label(by, "discharge_route", leaving.route)
    when = f"{file.local(leaving.at):%d.%m.%Y, %H:%M}"
    last = papers.Leg(stage, when, where, f.joined(", ", leaving.receiver, leaving.phone))
    if not leaving.travel and not leaving.financing:
        return (last,)
    way = f.phrase(lambda w: w.translate("HandoverAct", "Way, tickets, border point"))
    paid = f.label(by, "return_financing", leaving.financing) if leaving.financing else ""
    return papers.Leg(way, when, leaving.travel, f.joined(", ", leaving.escort, paid)), last


def _asked_on(file: CaseFile, stay: Stay) -> tuple[date, ...]:
    """The days of the follow-up schedule that are still agreed."""
    stages = file.by.store.follow_ups.all("due", stay_id=stay.id)
    return tuple(stage.due for stage in stages if not stage.cancelled)
