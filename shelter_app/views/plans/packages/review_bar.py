"""Above the steps of a plan: with whom it is for review, what came back, and whether the signature still fits."""

from __future__ import annotations

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.packages import Package, PackageState, Verdict
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services.packages import sending, standing
from shelter_app.services.packages.standing import Standing
from shelter_app.services.packages.taking_in import Review
from shelter_app.views.page import Context
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.message_bar import MessageBar, Way


class ReviewBar(MessageBar):
    """Hidden as long as nothing has left."""

    def show_plan(self, plan: SupportPlan, context: Context) -> Standing:
        """Say how this version stands outside, and hand it back for the buttons."""
        found = standing.of(plan, by=context.session)
        self.clear()
        if found.review is not None:
            self._say(found.review, found, context)
        return found

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
