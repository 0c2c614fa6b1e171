"""Key cards: one's own to hand over, the centre's, and those of others, believed after a call about the fingerprint."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PartnerId
from shelter_app.domain.packages import Partner, PartnerEnded, PartnerKind, PartnerUnknown
from shelter_app.domain.staff import Can
from shelter_app.security import post
from shelter_app.security.post import KeyCard, PostKeys
from shelter_app.services.session import Session, allowed, new_id

CENTRE_KEY_SETTING: Final = "post_key"


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A card to hand over, as it is read out and as text."""

    card: KeyCard
    text: str = field(repr=False)


def own_keys(by: Session) -> PostKeys:
    """This member's own keys for the post; they follow from those behind their door and change with a reset."""
    return PostKeys(by.keys.seed())


def centre_keys(by: Session) -> PostKeys:
    """The centre's keys for the post, made at the first use; everybody who opens the registry can use them."""
    stored = by.store.settings.get(CENTRE_KEY_SETTING, str)
    if stored is None:
        stored = post.new_seed().hex()
        with by.change("post.key_made", "centre"):
            by.store.settings.put(CENTRE_KEY_SETTING, stored)
    return PostKeys(bytes.fromhex(stored))


def card_of_centre(by: Session) -> OwnCard:
    """The centre's card; it lies in every package, because the answer goes to it."""
    keys, centre = centre_keys(by), by.centre
    card = keys.card(PartnerKind.CENTRE, centre.name, "", centre.place)
    return OwnCard(card, post.written(card, keys))


@allowed(Can.ANSWER_PACKAGE)
def my_card(*, by: Session) -> OwnCard:
    """The card of whoever decides about plans: handed to a centre once, so that it can send them packages."""
    keys = own_keys(by)
    card = keys.card(PartnerKind.OFFICER, by.staff.name or by.staff.login, by.staff.post, by.centre.name)
    return OwnCard(card, post.written(card, keys))


@allowed(Can.SEND_PACKAGE)
def centre_card(*, by: Session) -> OwnCard:
    """The card of this centre, for another centre that sends a case here."""
    return card_of_centre(by)


@allowed(Can.SEND_PACKAGE)
def known(*, by: Session) -> list[Partner]:
    """Everybody whose card was confirmed here and is in use, by name."""
    return [one for one in by.store.partners.all("name") if not one.ended]


@allowed(Can.SEND_PACKAGE)
def confirm(text: str, again: bool = False, *, by: Session) -> Partner:
    """Believes a card from now on: whoever does this has compared its fingerprint with its owner by telephone.

    Once more by a colleague renews who confirmed it; ``again`` puts a key that was taken out of use back into use.
    Raises CardUnreadable, InvalidInput (card ``own``), PartnerEnded for such a key without ``again``.
    """
    return stored(by, post.read_card(text), again=again)


@allowed(Can.ANSWER_PACKAGE)
def confirm_sender(card: KeyCard, *, by: Session) -> Partner:
    """The same for the centre whose package lies open, by whoever answers it; never for a key out of use."""
    return stored(by, card)


def stored(by: Session, card: KeyCard, *, again: bool = False) -> Partner:
    """The partner behind a card; a key that is known keeps its line. Raises PartnerEnded unless ``again`` is meant."""
    if card.verify in (own_keys(by).verify, centre_keys(by).verify):
        raise InvalidInput(card="own")
    before = found(by, card.verify)
    ended = before is not None and before.ended
    if ended and not again:
        raise PartnerEnded
    fresh = Partner(
        before.id if before else PartnerId(new_id()), _kind(card), card.name, card.post, card.body, card.recipient,
        card.verify, card.fingerprint, by.staff.id, by.now(), version=before.version if before else 0,
    )  # fmt: skip
    with by.change("partner.used_again" if ended else "partner.confirmed", "partners") as change:
        change.subject = card.fingerprint
        return by.store.partners.save(fresh) if before else by.store.partners.add(fresh)


def _kind(card: KeyCard) -> PartnerKind:
    try:
        return PartnerKind(card.kind)
    except ValueError:
        raise InvalidInput(card="unknown") from None


def found(by: Session, verify: str) -> Partner | None:
    """Whose key this is, None where nobody confirmed it here."""
    return next(iter(by.store.partners.all(verify=verify)), None)


def believed(by: Session, card: KeyCard) -> Partner:
    """The partner of a card that may be sent to; raises PartnerUnknown, PartnerEnded."""
    partner = found(by, card.verify)
    if partner is None or partner.recipient != card.recipient:
        raise PartnerUnknown(card.fingerprint)
    if partner.ended:
        raise PartnerEnded
    return partner


@allowed(Can.SEND_PACKAGE)
def end(partner: Partner, *, by: Session) -> Partner:
    """Takes a key out of use, as when its owner has left: nothing is sent to it and its answers are refused."""
    partner = by.store.partners.unchanged(partner)
    with by.change("partner.ended", "partners") as change:
        change.subject = partner.fingerprint
        return by.store.partners.save(replace(partner, ended_at=by.now()))
