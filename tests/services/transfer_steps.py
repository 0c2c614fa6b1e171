"""Two centres between which a case goes, each with the other's card confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Partner
from shelter_app.services import packaged
from shelter_app.services.packages import partners, transfer
from shelter_app.services.packages.sending import Sent
from shelter_app.services.session import Session
from tests.records import House, new_house
from tests.services.package_steps import agreed


@dataclass
class Two:
    """The sending house and the receiving one, each with the other's card confirmed."""

    here: House
    there: House
    partner: Partner
    parts: dict[str, bytes] | None = None

    def hand_on(self, child: ResidentId) -> bytes:
        return self.sent(child).data

    def sent(self, child: ResidentId) -> Sent:
        agreed(self.here.director, child, self.partner)
        return transfer.hand_on(child, self.partner, by=self.here.director)

    def take_over(self, data: bytes) -> ResidentId:
        arriving = transfer.look_into(data, by=self.there.director)
        return transfer.take_over(arriving, by=self.there.director).id


def second(folder: Path) -> House:
    """A crisis centre in another city."""
    folder.mkdir()
    made = new_house(folder)
    for session in made.staff.values():
        session.centre = replace(session.centre, name="Кризисный центр", kind=CentreKind.CRISIS)
        session.reference = packaged.reference()
    made.later(days=20)
    return made


def introduced(here: Session, there: Session) -> Partner:
    """Both centres compared their fingerprints."""
    partners.confirm(partners.centre_card(by=here).text, by=there)
    return partners.confirm(partners.centre_card(by=there).text, by=here)
