"""Above the steps of a plan: with whom it is for review, what came back, and whether the signature still fits."""

from __future__ import annotations

from datetime import datetime

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.packages import Package, PackageState, Verdict
from shelter_app.domain.plan_signatures import Fit
from shelter_app.services.packages import sending, standing
from shelter_app.services.packages.standing import Standing
from shelter_app.services.packages.taking_in import Review
from shelter_app.services.plan_signing import Proof
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.message_bar import MessageBar, Way


class ReviewBar(MessageBar):
    """Hidden as long as nothing has left."""

    def show_view(self, view: PlanView, context: Context) -> Standing:
        """Say how this version stands outside and whose signatures it bears, and hand it back for the buttons."""
        found = standing.of(view.plan, by=context.session)
        self.clear()
        if found.review is not None:
            self._say(found.review, found, context)
        broken = [one for one in view.proofs if one.fit.broken]
        if broken:
            self.show_failing(self._broken_words(broken[0]))
        elif found.review is None and view.proofs:
            self._say_signed(view.proofs, context)
        return found

    def _say_signed(self, proofs: tuple[Proof, ...], context: Context) -> None:
        """Who signed here last; whoever signed in another centre cannot be checked here."""
        last = max((one for one in proofs if one.signed is not None), key=_at, default=None)
        if last is None or last.signed is None:
            return
        day = context.formats.near_day(last.signed.at.astimezone(context.session.tz).date(), context.session.today())
        if last.fit is Fit.ELSEWHERE:
            words = self.tr("Signed by {name} on {date} in another centre: the signature cannot be checked here.")
            self.show_info(words.format(name=last.name, date=day))
        elif last.signed.meeting:
            words = self.tr("{name} asks for a meeting before anything is decided: {words}")
            self.show_info(words.format(name=last.name, words=last.signed.meeting), icon="users")
        else:
            words = self.tr("Decision signed by {name} on {date}; the signature fits.")
            self.show_info(words.format(name=last.name, date=day), icon="shield-check")

    def _broken_words(self, proof: Proof) -> str:
        if proof.fit is Fit.PLAN:
            words = self.tr("The plan does not read as {name} signed it: the signature does not fit. Do not act on it.")
        elif proof.fit is Fit.DECISION:
            words = self.tr("What stands here as decided is not what {name} signed: the signature does not fit.")
        elif proof.fit is Fit.SIGNATURE:
            words = self.tr("The signature under this decision is not that of {name}: it does not fit.")
        elif proof.name:
            words = self.tr("A decision of {name} stands here without a signature. Do not act on it: ask {name}.")
        else:
            return self.tr("This version stands as approved, but nobody decided about it. Do not act on it.")
        return words.format(name=proof.name)

    def _say(self, review: Review, found: Standing, context: Context) -> None:
        package, name = review.package, review.partner.name
        if not review.genuine:
            words = self.tr("What stands here is not what {name} signed. Do not act on it: ask {name} by telephone.")
            self.show_failing(words.format(name=name))
        elif package.state is PackageState.OUT:
            made = context.formats.near_day(
                package.made_at.astimezone(context.session.tz).date(), context.session.today()
            )
            words = self.tr("Out for review with {name} since {date}.").format(name=name, date=made)
            if package.explained_by:
                told = self.tr("{out} Explained to the person by {who}.")
                words = told.format(out=words, who=package.explained_by)
            way = Way(self.tr("Call back"), lambda: self._call_back(package, context))
            self.show_info(words, *([way] if found.may_call_back else []), icon="hourglass")
        elif package.answer is not None and package.answer.verdict is Verdict.MEETING:
            words = self.tr("{name} asks for a meeting before anything is decided: {words}")
            self.show_info(words.format(name=name, words=package.answer.words), icon="users")
        else:
            self.show_info(self.tr("Answered by {name}; the signature fits.").format(name=name), icon="shield-check")

    def _call_back(self, package: Package, context: Context) -> None:
        if not context.messages.ask(
            self,
            self.tr("No longer wait for this package?"),
            yes=self.tr("Call back"),
            no=self.tr("Go on waiting"),
            detail=self.tr("The file that left can still be read by its officer, but its answer is refused."),
        ):
            return
        try:
            sending.call_back(package, by=context.session)
        except ShelterError as error:
            self.show_failing(sentence_for(error))


def _at(proof: Proof) -> datetime:
    assert proof.signed is not None
    return proof.signed.at
