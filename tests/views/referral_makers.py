"""How the dialogs of help by others and of the log of what was told are opened."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.disclosures import Basis, DisclosureForm
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.referrals import Referral, ReferralForm
from shelter_app.services import disclosures, organisations, referrals, residents
from shelter_app.services.organisations import OrganisationForm
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.referrals.disclosure_dialogs import DisclosureDialog, ExplainDialog, StrikeDialog
from shelter_app.views.file.referrals.referral_dialog import ReferralDialog
from shelter_app.views.file.referrals.steps import ReferralAnswerDialog, ReferralDoneDialog, ReferralStopDialog
from tests.views.desks import Desk
from tests.views.dialog_makers import Make, on_file


def referral(desk: Desk, child: ResidentId) -> Referral:
    """The referral of this file, prepared where there is none."""
    known = referrals.of(child, by=desk.session)
    if known:
        return known[0].referral
    form = OrganisationForm("ngo", name_ru="В НПО «Құқық»", title_ru="НПО «Құқық»", helps=("legal",))
    to = organisations.add(form, by=desk.session)
    return referrals.begin(child, ReferralForm(to.id, "Юрист"), by=desk.session)[0]


def about_referral(kind: type[Any]) -> Make:
    """A dialog about one referral."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        view = residents.open_file(child, by=desk.session)
        return kind(desk.shell.context, view, referral(desk, child), desk.shell.window)  # type: ignore[no-any-return]

    return made


def striking(desk: Desk, child: ResidentId) -> Dialog:
    """A line of the log that was written by hand."""
    known = [one for one in disclosures.of(child, by=desk.session) if not one.struck]
    form = DisclosureForm(desk.session.now(), "Имя", "Школа", "Зачисление", Basis.NOT_SAID)
    line = known[0] if known else disclosures.write_down(child, form, by=desk.session)[0]
    return StrikeDialog(desk.shell.context, residents.open_file(child, by=desk.session), line, desk.shell.window)


def explaining(desk: Desk, child: ResidentId) -> Dialog:
    """A line of the log that nobody has explained to the person."""
    known = [one for one in disclosures.of(child, by=desk.session) if one.unexplained]
    form = DisclosureForm(desk.session.now(), "Имя", "Школа", "Зачисление", Basis.NOT_SAID)
    line = known[0] if known else disclosures.write_down(child, form, by=desk.session)[0]
    return ExplainDialog(desk.shell.context, residents.open_file(child, by=desk.session), line, desk.shell.window)


MAKERS: dict[type[Dialog], Make] = {
    ReferralDialog: about_referral(ReferralDialog),
    **{kind: about_referral(kind) for kind in (ReferralAnswerDialog, ReferralDoneDialog, ReferralStopDialog)},
    DisclosureDialog: on_file(DisclosureDialog),
    StrikeDialog: striking,
    ExplainDialog: explaining,
}
