"""Words for a referral and for a line of the log of what was told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.disclosures import Basis, Disclosure, Source
from shelter_app.domain.packages import PackageKind
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.services.session import Session
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words
from shelter_app.views.widgets.chip import ChipFace

translate = QCoreApplication.translate


def state_face(referral: Referral) -> ChipFace:
    """Where a referral stands."""
    return {
        ReferralState.PREPARED: ChipFace(translate("Referrals", "Being prepared"), "plain", "circle-dashed"),
        ReferralState.SENT: ChipFace(translate("Referrals", "Sent, no answer yet"), "soon", "mail"),
        ReferralState.ACCEPTED: ChipFace(translate("Referrals", "Accepted"), "done", "check"),
        ReferralState.REFUSED: ChipFace(translate("Referrals", "Refused"), "mark", "ban"),
        ReferralState.DONE: ChipFace(translate("Referrals", "Done"), "done", "check"),
        ReferralState.STOPPED: ChipFace(translate("Referrals", "Goes no further"), "neutral", "ban"),
    }[referral.state]


def basis_words(basis: Basis) -> str:
    """On what it rests that somebody was told."""
    return {
        Basis.CONSENT: translate("Disclosures", "With the person's consent"),
        Basis.LAW: translate("Disclosures", "The law asks for it"),
        Basis.DECISION: translate("Disclosures", "A director decided so"),
        Basis.NOT_SAID: translate("Disclosures", "Nobody said on what basis"),
    }[basis]


def what_words(one: Disclosure, by: Session) -> str:
    """What was told: the paper with its number, or the words that were typed."""
    if one.source is Source.LIST:
        return translate("Disclosures", "A list with names left the house as a file")
    if one.document == PackageKind.TRANSFER:
        return translate("Disclosures", "The whole case as an encrypted package")
    if not one.document:
        return one.what
    paper = translate("Disclosures", "{paper}, No. {number}").format(
        paper=paper_words(one.document, by), number=one.number
    )
    return f"{paper}: {one.what}" if one.what else paper


def basis_line(one: Disclosure, context: Context) -> str:
    """The basis with its clause, its consent or its reason; how it was told and who explained it."""
    rule = context.session.profile.rule(one.clause)
    clause = rule.clause.get(context.language.code) if rule is not None else one.clause
    told = [": ".join(filter(None, (basis_words(one.basis), clause)))]
    if one.how:
        told.append(inside(context, "contact_medium", one.how))
    if one.explained_by:
        told.append(translate("Disclosures", "explained to the person by {who}").format(who=one.explained_by))
    elif one.unexplained and one.source is not Source.LIST:
        told.append(translate("Disclosures", "nobody has explained it to the person yet"))
    return "; ".join(told)
