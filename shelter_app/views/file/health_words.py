"""How health is said: allergies, when a medicine is taken, what became of a dose, how a vaccination is known."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.health import Allergies, HealthCard, Medicine, VaccinationBasis
from shelter_app.domain.stays import Injury
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.doses import hours_words
from shelter_app.views.widgets.dates import ParsedEdit

translate = QCoreApplication.translate


def day_of(edit: ParsedEdit) -> date | None:
    """The day in a field, or None where nothing that can be read stands there."""
    value = edit.value()
    return value if isinstance(value, date) else None


def allergy_words(card: HealthCard) -> str:
    """Peanuts (swelling); none known; not asked yet."""
    match card.allergies:
        case Allergies.KNOWN:
            return "; ".join(f"{one.to} ({one.reaction})" if one.reaction else one.to for one in card.reacts_to)
        case Allergies.NONE_KNOWN:
            return translate("Health", "none known")
    return translate("Health", "not asked yet")


def injury_words(injury: Injury, context: Context) -> str:
    """Place, what was seen, its size; where it was written down after the door, when and by whom."""
    place = label(context, "body_region", injury.region) if injury.region else injury.place
    words = ", ".join(filter(None, (": ".join(filter(None, (place, injury.text))), injury.size)))
    if injury.noted_at is None:
        return words
    at = injury.noted_at.astimezone(context.session.tz)
    moment = context.formats.near_moment(at, context.session.today())
    told = translate("Health", "{injury} (written down {moment}, {name})")
    return told.format(injury=words, moment=moment, name=injury.noted_by)


def basis_words(basis: VaccinationBasis) -> str:
    """How the centre knows of a vaccination."""
    return {
        VaccinationBasis.GIVEN_HERE: translate("Health", "Given here"),
        VaccinationBasis.CARD: translate("Health", "By the card"),
        VaccinationBasis.SAID: translate("Health", "By words"),
    }[basis]


def span_words(medicine: Medicine, context: Context) -> str:
    """At which hours, from when to when, and who prescribed it."""
    formats = context.formats
    if medicine.stopped_at is not None:
        day = formats.day_year(medicine.stopped_at.astimezone(context.session.tz).date())
        until = translate("Health", "stopped on {day}: {reason}").format(day=day, reason=medicine.stop_reason)
    elif medicine.until is not None:
        until = translate("Health", "until {day}").format(day=formats.day_year(medicine.until))
    else:
        until = ""
    begins = translate("Health", "since {day}").format(day=formats.day_year(medicine.begins))
    return ", ".join(part for part in (hours_words(medicine), begins, until, medicine.prescribed_by) if part)
