"""The certificate of a rehearsal: which copy was put back for trial, what it held, what came of it, two signatures."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.domain.backups import Rehearsed
from shelter_app.reports.data import PrintStamp, Signer
from shelter_app.reports.kit.blocks import field, field_row, mirrored_text, split_width
from shelter_app.reports.kit.dates import numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers.rehearsal import RehearsalCertificate
from shelter_app.wording import Words

WIDTH: Final = PORTRAIT.width
MEGABYTE: Final = 1_000_000

Fact = tuple[Say, str]


def render(data: RehearsalCertificate, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The certificate as PDF, one page; moments are those of the centre."""
    tongues = Tongues(words)
    title = tongues.say(lambda w: w.translate("RehearsalCertificate", "Certificate: a copy was put back for trial"))
    rule = tongues.say(lambda w: w.translate("RehearsalCertificate", "keep with the papers on data protection"))
    place = tongues.say(lambda w: w.translate("RehearsalCertificate", "journal of copies"))
    done = data.rehearsed
    story: list[Flowable] = [
        HouseHead(data.centre, tongues, title, place, rule, WIDTH),
        Spacer(1, 4 * mm),
        mirrored_text(tongues, WIDTH, _what_was_done, "value"),
        _heading(tongues, lambda w: w.translate("RehearsalCertificate", "The copy"), _copy(done)),
        *_rows(tongues, _copy(done)[3:]),
        Spacer(1, 4 * mm),
        _heading(tongues, lambda w: w.translate("RehearsalCertificate", "What it held"), _held(done)),
        *_rows(tongues, _held(done)[3:]),
        Spacer(1, 4 * mm),
        _heading(tongues, lambda w: w.translate("RehearsalCertificate", "Compared with the registry"), _compared(done)),
        *_rows(tongues, _compared(done)[3:]),
        Spacer(1, 5 * mm),
        mirrored_text(tongues, WIDTH, lambda w: f"<b>{_result(done, w)}</b>", "value", ruled=True),
        Spacer(1, 8 * mm),
        KeepTogether(_signatures(data, tongues)),
    ]
    return build(story, Print.of(data, tongues, stamp, title))


def _what_was_done(words: Words) -> str:
    return markup(
        words.translate(
            "RehearsalCertificate",
            "A copy of the encrypted registry was put into an empty folder, opened by a second process, read to the "
            "last page, compared with the registry in use, and removed. The registry in use was not changed.",
        )
    )


def _copy(done: Rehearsed) -> list[Fact]:
    return [
        (lambda w: w.translate("RehearsalCertificate", "Rehearsed"), numeric_time(done.at)),
        (lambda w: w.translate("RehearsalCertificate", "Copy made"), numeric_time(done.made_at)),
        (lambda w: w.translate("RehearsalCertificate", "Number of the copy"), done.copy_id),
        (lambda w: w.translate("RehearsalCertificate", "Size, MB"), f"{done.size / MEGABYTE:.1f}".replace(".", ",")),
        (lambda w: w.translate("RehearsalCertificate", "Code of the audit log in it"), done.head),
    ]


def _held(done: Rehearsed) -> list[Fact]:
    return [
        (lambda w: w.translate("RehearsalCertificate", "Personal files"), str(done.files)),
        (lambda w: w.translate("RehearsalCertificate", "Of them in the centre"), str(done.present)),
        (lambda w: w.translate("RehearsalCertificate", "Lines of the audit log proven"), str(done.lines)),
        (lambda w: w.translate("RehearsalCertificate", "Tables"), str(done.tables)),
        (lambda w: w.translate("RehearsalCertificate", "Rows in them"), str(done.rows)),
    ]


def _compared(done: Rehearsed) -> list[Fact]:
    return [
        (lambda w: w.translate("RehearsalCertificate", "Files drawn by lot and alike"), str(done.same)),
        (lambda w: w.translate("RehearsalCertificate", "Written on since the copy"), str(done.newer)),
        (lambda w: w.translate("RehearsalCertificate", "Differing without a reason"), str(done.differing)),
    ]


def _result(done: Rehearsed, words: Words) -> str:
    if not done.passed:
        return markup(
            words.translate("RehearsalCertificate", "The copy opens, but it does not hold what the registry held.")
        )
    if done.by_sheet:
        return markup(
            words.translate(
                "RehearsalCertificate", "The copy opens by the words of the recovery sheet and would save the registry."
            )
        )
    return markup(
        words.translate(
            "RehearsalCertificate",
            "The copy opens and would save the registry. The recovery sheet itself was not used in this rehearsal.",
        )
    )


def _heading(tongues: Tongues, title: Say, facts: list[Fact]) -> Flowable:
    """The first three facts under the heading of their part."""
    return _row(tongues, facts[:3], Heading((tongues.say(title),)))


def _rows(tongues: Tongues, facts: list[Fact]) -> list[Flowable]:
    return [_row(tongues, facts, None)] if facts else []


def _row(tongues: Tongues, facts: list[Fact], heading: Heading | None) -> Flowable:
    stacks = [field(tongues.say(label), markup(value, hyphens=False)) for label, value in facts]
    stacks += [[] for _empty in range(3 - len(facts))]
    return field_row(stacks, split_width(WIDTH, 1, 1, 1), heading)


def _signatures(data: RehearsalCertificate, tongues: Tongues) -> list[Flowable]:
    held = tongues.say(lambda w: w.translate("RehearsalCertificate", "Held the rehearsal"))
    present = tongues.say(lambda w: w.translate("RehearsalCertificate", "Was present"))
    return signature_rows([Place(held, data.holder), Place(present, Signer("", ""))], tongues, WIDTH)
