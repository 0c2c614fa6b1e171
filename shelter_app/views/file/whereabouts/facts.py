"""The facts of the panels about being away, belongings and money, and those who belong together."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from shelter_app.domain.money import HANDED_BACK, MoneyMove, balances
from shelter_app.domain.stays import MONEY, THINGS, Belonging, Presence
from shelter_app.services.presence import Spell
from shelter_app.services.residents import FileView
from shelter_app.views.file.whereabouts.things_dialogs import sum_words, thing_words
from shelter_app.views.formats import capital
from shelter_app.views.page import Context
from shelter_app.views.record.whereabouts import bond_words, until_words, with_words
from shelter_app.views.words import presence_words

translate = QCoreApplication.translate
Pairs = list[tuple[str, str]]


class Nights(QObject):
    """Nights elsewhere; the translation tools find plurals only in an object's own ``tr``."""

    def words(self, count: int) -> str:
        """3 ночи"""
        return self.tr("%n night(s)", "", count)

    def away(self, count: int) -> str:
        """3 ночи вне центра"""
        return self.tr("%n night(s) elsewhere", "", count)


def nights_line(spells: tuple[Spell, ...]) -> str:
    """How many nights were spent elsewhere in all stays; empty for none."""
    count = sum(one.nights for one in spells)
    return Nights().away(count) if count else ""


def away(spells: tuple[Spell, ...], context: Context) -> Pairs:
    """Every time away: when, where and with whom, and how it ended."""
    return [(_when(spell, context), _what(spell, context)) for spell in spells]


def _moment(moment: datetime, context: Context) -> str:
    return context.formats.moment(moment.astimezone(context.session.tz))


def _when(spell: Spell, context: Context) -> str:
    since = _moment(spell.absence.since, context)
    if spell.absence.ended is None:
        return translate("WhereaboutsFacts", "since {time}").format(time=since)
    return f"{since} – {_moment(spell.absence.ended, context)}"


def _what(spell: Spell, context: Context) -> str:
    one = spell.absence
    words = [capital(presence_words(one.kind)), one.where, with_words(one)]
    if one.until is not None and one.ended is None:
        back = until_words(one.until, context)
        late = translate("WhereaboutsFacts", "was to be back {time}")
        words.append((late if spell.late else translate("WhereaboutsFacts", "back {time}")).format(time=back))
    if one.agreed_by:
        words.append(translate("WhereaboutsFacts", "agreed by {name}").format(name=one.agreed_by))
    if one.seen_at is not None:
        words.append(translate("WhereaboutsFacts", "last seen {time}").format(time=_moment(one.seen_at, context)))
    words += [one.looks, one.note]
    if spell.police:
        words.append(translate("WhereaboutsFacts", "police: {number}").format(number="; ".join(spell.police)))
    elif one.kind is Presence.MISSING and one.ended is None:
        words.append(translate("WhereaboutsFacts", "the police have not been told yet"))
    words.append(one.how_ended)
    if spell.nights:
        words.append(Nights().words(spell.nights))
    return ", ".join(filter(None, words))


def belongings(view: FileView, context: Context) -> Pairs:
    """Each thing with what became of it, and each sum; what the centre keeps comes first."""
    things = sorted(view.stay.belongings, key=lambda one: one.returned is not None)
    pairs = [(thing_words(one), _fate(one, context)) for one in things]
    none = translate("WhereaboutsFacts", "asked: nothing brought along")
    no_money = translate("WhereaboutsFacts", "asked: no money")
    said = {THINGS: (translate("WhereaboutsFacts", "Things"), none)}
    said |= {MONEY: (translate("WhereaboutsFacts", "Money"), no_money)}
    pairs += [said[code] for code in view.stay.came_without if code in said]
    return pairs + [(_moment(move.at, context), _move(move)) for move in reversed(view.stay.money)]


def _fate(thing: Belonging, context: Context) -> str:
    words = []
    if thing.returned and thing.returned_at is not None:
        handed = translate("WhereaboutsFacts", "handed back on {day} to {name}")
        words.append(handed.format(day=_day(thing.returned_at, context), name=thing.returned_to))
    elif thing.returned:
        words.append(translate("WhereaboutsFacts", "handed back"))
    elif thing.returned is False:
        words.append(", ".join(filter(None, (translate("WhereaboutsFacts", "not handed back"), thing.note))))
    else:
        words.append(translate("WhereaboutsFacts", "kept at the centre"))
    if thing.added_at is not None:
        came = translate("WhereaboutsFacts", "came on {day}").format(day=_day(thing.added_at, context))
        words.append(", ".join(filter(None, (came, thing.brought_by))))
    return "; ".join(words)


def _day(moment: datetime, context: Context) -> str:
    return context.formats.numeric(moment.astimezone(context.session.tz).date())


def _move(move: MoneyMove) -> str:
    sign = "+" if move.amount > 0 else ""
    why = translate("WhereaboutsFacts", "handed back") if move.why == HANDED_BACK else move.why
    return ", ".join(filter(None, (f"{sign}{sum_words(move.amount, move.currency)}", move.who, why)))


def balance_line(view: FileView) -> str:
    """In the safe: 3 800 KZT; empty where no money is kept."""
    held = ", ".join(sum_words(amount, one) for one, amount in balances(view.stay.money).items())
    return translate("WhereaboutsFacts", "in the safe: {sum}").format(sum=held) if held else ""


def together(view: FileView, context: Context) -> Pairs:
    """Each member of the group with file number and where they are."""
    pairs = []
    for one in view.siblings:
        name = one.name(context.language.code) or translate("Lines", "restricted")
        pairs.append((one.number, ", ".join((name, presence_words(one.presence)))))
    return pairs


def together_title(view: FileView) -> str:
    """What binds them."""
    return bond_words(view.bond) if view.bond else translate("WhereaboutsFacts", "Who belongs together")
