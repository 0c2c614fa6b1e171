"""`report`: one paper of one file as PDF, entered into the register of prints like any other copy that leaves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shelter_app import log
from shelter_app.cli.arguments import require
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.problems import not_ready
from shelter_app.cli.task import Task, opened
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period, Span
from shelter_app.log import Event
from shelter_app.reports.catalogue import paper
from shelter_app.security.files import Files
from shelter_app.services import papers, residents
from shelter_app.services.papers import Job, Offer, spreadsheets
from shelter_app.services.session import Session
from shelter_app.wording import Words


def report(task: Task) -> Exit:
    """Writes the paper, or with `--list` says which there are."""
    if task.options.list:
        return _list(task)
    name = task.options.name
    of_a_file = name not in (*papers.OF_A_PERIOD, *papers.form_names())
    require(task.options, task.words, "user", *(("file",) if of_a_file else ()), "out")
    out, known = Path(task.options.out), (*papers.DOCUMENTS, *papers.REPORTS, *papers.form_names())
    if name not in known:
        unknown = task.words.translate("CliReport", "There is no such paper. These are known: {names}.")
        raise Stop(Exit.USAGE, unknown.format(names=", ".join(known)))
    if out.suffix.casefold() == ".xlsx" and name not in papers.REPORTS:
        only = task.words.translate("CliReport", "Only statistics and registers are written as spreadsheets.")
        raise Stop(Exit.USAGE, only)
    if out.exists():
        there = task.words.translate("CliReport", "{place} is there already. Choose another name; nothing was written.")
        raise Stop(Exit.PROBLEM, there.format(place=out))
    if not out.absolute().parent.is_dir():
        nowhere = task.words.translate("CliReport", "There is no folder for {place}; nothing was written.")
        raise Stop(Exit.PROBLEM, nowhere.format(place=out))
    with opened(task) as session:
        job = _gathered(task, name, session)
        job, pdf = _leave(job, session, as_table=out.suffix.casefold() == ".xlsx")
        called = papers.called(name, task.words.lang, by=session)
        Files().write_new(out, pdf)
    log.record(Event.PAPER_EXPORTED, bytes=len(pdf))
    for warning in _warnings(job.warnings, task.words):
        task.console.warn(warning)
    if task.as_json:
        task.console.json({"paper": name, "number": job.number, "copy": job.copy, "out": str(out)})
    else:
        written = task.words.translate("CliReport", "{title}, number {number}, copy {copy}: {place}")
        task.console.say(written.format(title=called, number=job.number, copy=job.copy, place=out))
    return Exit.FINE


def _gathered(task: Task, name: str, session: Session) -> Job:
    """A paper of a file, or a report about a period; reports carry file numbers in the place of names."""
    if name in papers.form_names():
        file = _file(task, session) if task.options.file is not None else None
        wanted = papers.FormWanted(name, file, empty=task.options.blank, large=task.options.large)
        return papers.form(wanted, _languages(task), by=session)
    if name not in papers.OF_A_PERIOD:
        return papers.gather(name, _file(task, session), _languages(task), by=session)
    asked = papers.ReportWanted(name, _period(task, session), public=task.options.public)
    return papers.report(papers.begin(asked, _languages(task), by=session), by=session)


def _period(task: Task, session: Session) -> Period:
    """The period that was typed, or the present month. Raises Stop (2)."""
    if task.options.period is None:
        return Period.around(Span.MONTH, session.today())
    try:
        return Period.parse(task.options.period)
    except InvalidInput as error:
        wrong = task.words.translate(
            "CliReport", "This is no period. So are periods written: 2026-11, 2026-Q4, 2026-H2, 2026."
        )
        raise Stop(Exit.USAGE, wrong) from error


def _leave(job: Job, session: Session, *, as_table: bool = False) -> tuple[Job, bytes]:
    """The numbered paper as pages, or a report as a spreadsheet; the register is written before the file."""
    finished = papers.final(job, by=session)
    data = spreadsheets.book(finished) if as_table else finished.render()
    papers.printed(finished, data, Way.SAVE, pages=0 if as_table else None, by=session)
    return finished, data


def _languages(task: Task) -> tuple[str, ...]:
    return tuple(task.options.lang.split("+")) if task.options.lang else ()


def _file(task: Task, session: Session) -> ResidentId:
    """The file with exactly this number. Raises NotFound."""
    wanted = task.options.file.strip().replace("/", "-")
    return residents.by_number(wanted, by=session)


def _list(task: Task) -> Exit:
    if task.options.file is None:
        names = (*papers.DOCUMENTS, *papers.REPORTS, *papers.form_names())
        _show(task, [Offer(name, paper(name).languages) for name in names])
        return Exit.FINE
    require(task.options, task.words, "user")
    with opened(task) as session:
        file = _file(task, session)
        _show(task, [*papers.available(file, by=session), *papers.forms(file, by=session)], session)
    return Exit.FINE


def _show(task: Task, offers: Iterable[Offer], by: Session | None = None) -> None:
    words = task.words
    if task.as_json:
        task.console.json([_as_json(offer, papers.called(offer.document, words.lang, by=by)) for offer in offers])
        return
    heading = (
        words.translate("CliReport", "Paper"),
        words.translate("CliReport", "Title"),
        words.translate("CliReport", "Languages"),
        words.translate("CliReport", "Not now, because"),
    )
    task.console.table(
        heading,
        [
            (
                offer.document,
                papers.called(offer.document, words.lang, by=by),
                " ".join("+".join(choice) for choice in offer.languages),
                not_ready(offer.reason, words),
            )
            for offer in offers
        ],
    )


def _as_json(offer: Offer, called: str) -> dict[str, Any]:
    return {
        "paper": offer.document,
        "title": called,
        "languages": ["+".join(choice) for choice in offer.languages],
        "ready": offer.ready,
        "reason": offer.reason,
    }


def _warnings(codes: Iterable[str], words: Words) -> list[str]:
    known = {
        "reference_unverified": words.translate("CliReport", "Nobody has compared the reference to the law yet."),
        "reference_missing": words.translate(
            "CliReport", "This letter names no act: a director can write one under National rules."
        ),
        "addressee_missing": words.translate("CliReport", "The settings do not say to whom this letter goes."),
        "addressee_by_place": words.translate(
            "CliReport", "The directory does not hold the authority of the place: compare its name, add its address."
        ),
        "already_sent": words.translate("CliReport", "This letter was sent before."),
        "plan_not_approved": words.translate("CliReport", "This plan is not approved yet."),
    }
    return [known.get(code, code) for code in codes]
