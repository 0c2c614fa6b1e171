"""The act that parts of a file were erased: by which clause, by whom, what stays, which copies hold it, two names."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.domain.erasures import Ground, Holding
from shelter_app.domain.retention import Part
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import field, field_row, mirrored_text, split_width
from shelter_app.reports.kit.dates import numeric, numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import head_row, table
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers.erasure import ErasureAct
from shelter_app.wording import Words

WIDTH: Final = PORTRAIT.width
_GROUNDS: Final = (58, 22, 59, 26)
_COPIES: Final = (101, 38, 26)

Fact = tuple[Say, str]


def part_words(part: Part, words: Words) -> str:
    """What belongs to a part of a file, as an act names it."""
    return {
        Part.IDENTITY: words.translate("ErasureAct", "Names, birth, documents"),
        Part.STAYS: words.translate("ErasureAct", "Stays: how somebody came and left"),
        Part.HEALTH: words.translate("ErasureAct", "Health"),
        Part.NOTES: words.translate("ErasureAct", "Notes of staff, interviews and their forms"),
        Part.RESTRICTED: words.translate("ErasureAct", "What is locked with a key of its own"),
        Part.PLANS: words.translate("ErasureAct", "Plans, meetings, follow-up"),
        Part.CONTACTS: words.translate("ErasureAct", "Contacts and calls"),
        Part.SCANS: words.translate("ErasureAct", "Scans and photos"),
        Part.DISCLOSURES: words.translate("ErasureAct", "What was told to whom"),
        Part.AUDIT: words.translate("ErasureAct", "The audit log"),
    }[part]


def render(data: ErasureAct, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The act as PDF; moments are those of the centre."""
    tongues = Tongues(words)
    name = tongues.say(lambda w: w.translate("ErasureAct", "Act on the erasure of personal data"))
    title = f"{name} №\N{NO-BREAK SPACE}{stamp.document}"
    rule = tongues.say(lambda w: w.translate("ErasureAct", "two persons; keep with the papers on data protection"))
    place = tongues.say(lambda w: w.translate("ErasureAct", "journal of erasures"))
    story: list[Flowable] = [
        HouseHead(data.centre, tongues, title, place, rule, WIDTH),
        Spacer(1, 4 * mm),
        *_rows(tongues, _facts(data)),
        mirrored_text(tongues, WIDTH, lambda w: markup(_reason(data, w)), "value"),
        Spacer(1, 3 * mm),
        _grounds(data, tongues),
        Spacer(1, 4 * mm),
        *_rows(tongues, _done(data), lambda w: w.translate("ErasureAct", "What was done")),
        mirrored_text(tongues, WIDTH, lambda w: markup(_what_stays(data, w)), "value"),
        Spacer(1, 3 * mm),
        *_copies(data, tongues),
        Spacer(1, 4 * mm),
        mirrored_text(tongues, WIDTH, lambda w: markup(_door(data, w)), "value"),
        Spacer(1, 8 * mm),
        KeepTogether(_signatures(data, tongues)),
    ]
    return build(story, Print.of(data, tongues, stamp, title))


def _facts(data: ErasureAct) -> list[Fact]:
    return [
        (lambda w: w.translate("ErasureAct", "File"), data.file),
        (lambda w: w.translate("ErasureAct", "Left for the last time"), numeric(data.left)),
        (lambda w: w.translate("ErasureAct", "Papers about it that had left the program"), str(data.prints)),
        (lambda w: w.translate("ErasureAct", "Proposed"), numeric_time(data.proposed_at)),
        (lambda w: w.translate("ErasureAct", "Confirmed and erased"), numeric_time(data.confirmed_at)),
    ]


def _reason(data: ErasureAct, words: Words) -> str:
    return words.translate("ErasureAct", "Reason of whoever proposed it: {reason}").format(reason=data.reason)


def _grounds(data: ErasureAct, tongues: Tongues) -> Flowable:
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ErasureAct", "What was erased"),
        lambda w: w.translate("ErasureAct", "Kept, years"),
        lambda w: w.translate("ErasureAct", "Legal basis of the term"),
        lambda w: w.translate("ErasureAct", "Due since"),
    )
    body = [_ground(one, tongues) for one in data.grounds]
    return table(tongues, _GROUNDS, head_row(tongues, labels), body, PORTRAIT.height, None)


def _ground(one: Ground, tongues: Tongues) -> Row:
    part = said(tongues.say(lambda w: part_words(one.part, w)), "cell")
    return Row((part, said(str(one.years), "cell"), said(one.clause, "cell"), said(numeric(one.ended), "cell")))


def _done(data: ErasureAct) -> list[Fact]:
    return [
        (lambda w: w.translate("ErasureAct", "Rows deleted and overwritten"), str(data.deleted)),
        (lambda w: w.translate("ErasureAct", "Rows emptied: days and codes stay"), str(data.emptied)),
        (lambda w: w.translate("ErasureAct", "Scans and photos deleted"), str(data.scans)),
        (lambda w: w.translate("ErasureAct", "Copies of the file's own key destroyed"), str(data.keys)),
        (lambda w: w.translate("ErasureAct", "Lines of the log without their typed words"), str(data.words)),
    ]


def _what_stays(data: ErasureAct, words: Words) -> str:
    if not data.whole:
        return words.translate(
            "ErasureAct",
            "The file itself stays with the parts that are not named above. Totals of years that are over do not "
            "change, and the audit log is proven as before.",
        )
    return words.translate(
        "ErasureAct",
        "What stays: the number of the file, days, categories, sex, citizenship and the age in whole years, which the "
        "totals of past years count; this act; and the audit log, which is proven as before. Nothing of it names the "
        "person. Nobody can bring the erased parts back, except from the copies named below.",
    )


def _door(data: ErasureAct, words: Words) -> str:
    if data.door_made is None:
        return words.translate("ErasureAct", "The log names nobody who made the account of whoever confirmed it.")
    return words.translate(
        "ErasureAct",
        "When and by whom the account of whoever confirmed it was made or got another passphrase: {day}, {name}",
    ).format(day=numeric(data.door_made), name=data.door_maker)


def _copies(data: ErasureAct, tongues: Tongues) -> list[Flowable]:
    if not data.copies:
        return [
            mirrored_text(
                tongues, WIDTH,
                lambda w: markup(
                    w.translate(
                        "ErasureAct",
                        "The program knows of no copy of the registry. Copies that were made without it are not known "
                        "to it: whoever holds one destroys it.",
                    )
                ),
                "value",
            )
        ]  # fmt: skip
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ErasureAct", "Copy that still holds it"),
        lambda w: w.translate("ErasureAct", "Made"),
        lambda w: w.translate("ErasureAct", "Until"),
    )
    body = [_copy(one, tongues) for one in data.copies]
    return [
        table(tongues, _COPIES, head_row(tongues, labels), body, PORTRAIT.height, None),
        mirrored_text(
            tongues, WIDTH,
            lambda w: markup(
                w.translate(
                    "ErasureAct",
                    "“Until” holds where a copy is made in every month: the rotation lets go what is older than twelve "
                    "months then. Whoever wants it earlier destroys these copies after a new one was proven. Copies "
                    "that are not on this list and printed papers are not reached by the program.",
                )
            ),
            "value",
        ),
    ]  # fmt: skip


def _copy(one: Holding, tongues: Tongues) -> Row:
    name = one.name
    if not name:
        older = tongues.say(
            lambda w: w.translate(
                "ErasureAct", "{folder}: the newest on a drive that was not plugged in, and older ones"
            )
        )
        name = older.format(folder=PurePath(one.folder).name)
    return Row((said(name, "cell"), said(numeric_time(one.made_at), "cell"), said(numeric(one.until), "cell")))


def _rows(tongues: Tongues, facts: list[Fact], title: Say | None = None) -> list[Flowable]:
    rows = []
    for start in range(0, len(facts), 3):
        some = facts[start : start + 3]
        stacks = [field(tongues.say(label), markup(value, hyphens=False)) for label, value in some]
        stacks += [[] for _empty in range(3 - len(some))]
        head = Heading((tongues.say(title),)) if title is not None and not start else None
        rows.append(field_row(stacks, split_width(WIDTH, 1, 1, 1), head))
    return list(rows)


def _signatures(data: ErasureAct, tongues: Tongues) -> list[Flowable]:
    proposed = tongues.say(lambda w: w.translate("ErasureAct", "Proposed it"))
    confirmed = tongues.say(lambda w: w.translate("ErasureAct", "Confirmed it"))
    return signature_rows([Place(proposed, data.proposer), Place(confirmed, data.confirmer)], tongues, WIDTH)
