"""The register of admissions in twelve columns, and the movement of the day: who came, who left, who is away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from shelter_app.domain.contacts import Contact
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.numbers import bare
from shelter_app.domain.periods import ONE_DAY
from shelter_app.domain.stays import Absence, Stay
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Lines, Row, Source, admitted, before_period
from shelter_app.services.papers.statistics_report import balance

PARENTS: Final = ("mother", "father")
_SECRET_ROUTES: Final = frozenset({"crisis_centre"})
_AT_ONCE: Final = 900
_MONTH: Final = 31


def admissions(source: Source) -> Lines:
    """Twelve columns as the sister form has them (Mintrud 25 of 29.03.2002); without names the words stay out too."""
    stays = admitted(source)
    names = source.names(stay.resident_id for stay, _number in stays)
    parents = _parents(source, (stay.resident_id for stay, _number in stays))
    rows = tuple(_admission(source, stay, number, names, parents) for stay, number in stays)
    columns = (
        source.column("no", 11, centred=True), source.column("admitted_at", 22, centred=True),
        source.column("source", 20), source.column("brought", 26), source.column("person", 28),
        source.column("circumstances", 27), source.column("parents", 22, naming=True),
        source.column("parents_where", 29, naming=True), source.column("address", 18, naming=True),
        source.column("placement", 27), source.column("placed_on", 19, centred=True), source.column("remark", 26),
    )  # fmt: skip
    return Lines(columns, rows, before_period(source))


def _admission(
    source: Source, stay: Stay, number: int, names: dict[ResidentId, Text], parents: dict[ResidentId, list[Contact]]
) -> Row:
    by, file, gone = source.by, stay.resident_id, stay.discharge
    first = (str(number), source.moment(stay.admitted_at))
    if source.hidden(file):
        blank = ("",) * 5
        left = source.moment(gone.at)[:10] if gone else ""
        return (*first, "", "", source.number(file), *blank, left, f.label(by, "statistics_word", "hidden"))
    named = source.named(file)
    brought = f.label(by, "brought_by", stay.brought_by)
    kin = parents.get(file, []) if named else []
    open_ = [one for one in kin if not one.address_secret]
    return (
        *first,
        brought,
        f.joined(", ", brought, stay.brought_by_person) if named else brought,
        source.who(file, names),
        stay.circumstances if named and stay.circumstances else f.label(by, "admission_category", stay.category),
        f.joined("; ", *(one.name for one in kin)),
        f.joined("; ", *(", ".join(phone.written for phone in one.phones) for one in open_)),
        f.joined("; ", *(one.address for one in open_)),
        _placement(source, stay, named=named),
        source.moment(gone.at)[:10] if gone else "",
        _remark(source, stay),
    )


def _placement(source: Source, stay: Stay, *, named: bool) -> Text:
    gone = stay.discharge
    if gone is None:
        return ""
    route = f.label(source.by, "discharge_route", gone.route)
    if not named or gone.route in _SECRET_ROUTES:
        return route
    return f.joined(", ", route, gone.receiver, gone.region, gone.address)


def _remark(source: Source, stay: Stay) -> Text:
    """The paper on which the stay rests."""
    ground = f.label(source.by, "ground_kind", stay.ground.kind)
    number = f"№ {bare(stay.ground.number)}" if stay.ground.number else ""
    return f.joined(", ", f.joined(" ", ground, number), f.partial_day(stay.ground.issued_on))


def _parents(source: Source, files: Iterable[ResidentId]) -> dict[ResidentId, list[Contact]]:
    found: dict[ResidentId, list[Contact]] = defaultdict(list)
    wanted = [one for one in dict.fromkeys(files) if source.named(one)]
    for start in range(0, len(wanted), _AT_ONCE):
        for one in source.by.store.contacts.among("resident_id", wanted[start : start + _AT_ONCE], "name"):
            if one.relation in PARENTS:
                found[one.resident_id].append(one)
    return found


def movement(source: Source) -> Lines:
    """One line a day: how many at its beginning and end, who came and who left, who was away at its end.

    Over more than a month, days on which nobody came, left or was away stand together in one line.
    """
    picked = source.by.store.stays.picked(("resident_id", "admitted_at", "discharge", "absences"), "admitted_at")
    stays = [
        (file, source.day(came), source.day(leaving.at) if leaving else None, away)
        for file, came, leaving, away in picked
        if source.files[file].merged_into is None
    ]
    period, today = source.period, source.by.today()
    last = min(period.last, today)
    came, left = defaultdict(list), defaultdict(list)
    for file, begun, ended, _away in stays:
        came[begun].append(file)
        if ended is not None:
            left[ended].append(file)
    present = sum(begun < period.first and (ended is None or ended >= period.first) for _f, begun, ended, _a in stays)
    names = source.names(one for moved in (came, left) for day in moved for one in moved[day] if day in period)
    elsewhere = _away_at_night(source, [(file, one) for file, _b, _e, times in stays for one in times], last)
    rows: list[Row] = []
    start = present
    for place in range((last - period.first).days + 1):
        day = period.first + timedelta(days=place)
        after = present + len(came[day]) - len(left[day])
        rows.append((
            f"{day:%d.%m.%Y}", str(present), _listed(source, came[day], names), _listed(source, left[day], names),
            str(after), ", ".join(source.number(one) for one in elsewhere[day]),
        ))  # fmt: skip
        present = after
    columns = (
        source.column("day", 24, centred=True), source.column("start", 20, centred=True), source.column("came", 76),
        source.column("left", 76), source.column("end", 20, centred=True), source.column("away", 41),
    )  # fmt: skip
    entered, gone = (sum(len(files) for day, files in one.items() if day in period) for one in (came, left))
    shown = rows if (period.last - period.first).days < _MONTH else _quiet_days_together(rows)
    return Lines(columns, tuple(shown), proof=balance(start, entered, gone, present))


def _quiet_days_together(rows: list[Row]) -> list[Row]:
    """Neighbouring days without any movement as one line from the first to the last of them."""
    made: list[Row] = []
    for quiet, some in groupby(rows, key=lambda row: not (row[2] or row[3] or row[5])):
        days = list(some)
        if quiet and len(days) > 1:
            made.append((f"{days[0][0]} – {days[-1][0]}", *days[0][1:]))
        else:
            made += days
    return made


def _listed(source: Source, files: list[ResidentId], names: dict[ResidentId, Text]) -> Text:
    """How many, and who."""
    if not files:
        return ""
    return f.joined(": ", str(len(files)), f.joined("; ", *(source.who(one, names) for one in files)))


def _away_at_night(
    source: Source, absences: Iterable[tuple[ResidentId, Absence]], last: date
) -> dict[date, list[ResidentId]]:
    """Who was elsewhere at the end of each day of the period."""
    found: dict[date, list[ResidentId]] = defaultdict(list)
    for file, one in absences:
        day = max(source.day(one.since), source.period.first)
        until = source.day(one.ended) if one.ended else last + ONE_DAY
        while day < until and day <= last:
            found[day].append(file)
            day += ONE_DAY
    return found
