"""The admission as typed into the nine fields and the fold-out under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from shelter_app.domain.admissions import NewAdmission, names_of
from shelter_app.domain.ids import StaffId, TurnedAwayId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import Sex
from shelter_app.domain.stays import Ground
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.views.admission.form import AdmissionForm
from shelter_app.views.admission.match_panel import MatchPanel
from shelter_app.views.admission.more import MorePart


def typed_admission(form: AdmissionForm, more: MorePart, matches: MatchPanel, now: datetime) -> NewAdmission:
    """The whole admission; InvalidInput names what is missing or not understood."""
    claims = form.claims()
    form_age = claims[0] if claims and form.born() is not None else None
    new = NewAdmission(
        names_of(**form.writings()),
        form.unknown.isChecked(),
        form.sex(),
        form_age,
        form.moment() or now,
        form.ui.brought_by.code(),
        form.ui.brought_by_person.text(),
        form.ui.found_where.text(),
        form.ui.category.code(),
        Ground(form.ui.ground.code()),
        form.ui.health.codes(),
        form.ui.health_note.text(),
        more_age_claims=claims[1:],
        age_basis=form_age.basis if form_age and len(claims) > 1 else None,
        age_disputed=form.ui.disputed.isChecked(),
        young=form.young.chosen(),
        young_reason=form.ui.young_reason.text(),
        room=form.beds.room(),
        bed=form.beds.bed(),
    )
    undecided = tuple(match.summary.number for match in matches.undecided())
    return replace(more.fill(new), same_as=matches.same_as(), undecided=undecided)


def turned_away(form: AdmissionForm, now: datetime) -> TurnedAway:
    """What of the form goes into the register of those turned away; its number is given when it is stored."""
    born = form.born()
    under, reason = form.ages.refused([claim.born for claim in form.claims()], form.moment())
    return TurnedAway(
        TurnedAwayId(0),
        "",
        StaffId(0),
        form.moment() or now,
        reason,
        "",
        name=next(filter(None, form.writings().values()), ""),
        sex=form.sex() or Sex.UNKNOWN,
        born=born or PartialDate(),
        brought_by=form.ui.brought_by.code(),
        brought_by_person=form.ui.brought_by_person.text(),
        under=under,
    )
