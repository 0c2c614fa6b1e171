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
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.log import Event
from shelter_app.reports.catalogue import PAPERS, title
from shelter_app.security.files import Files
from shelter_app.services import papers, residents
from shelter_app.services.papers import Job, Offer
from shelter_app.services.session import Session
from shelter_app.wording import Words, load


def report(task: Task) -> Exit:
    """Writes the paper, or with `--list` says which there are."""
    if task.options.list:
        return _list(task)
    require(task.options, task.words, "user", "file", "out")
    name, out = task.options.name, Path(task.options.out)
    if name not in papers.DOCUMENTS:
        unknown = task.words.translate("CliReport", "There is no such paper. These are known: {names}.")
        raise Stop(Exit.USAGE, unknown.format(names=", ".join(papers.DOCUMENTS)))
    if out.exists():
        there = task.words.translate("CliReport", "{place} is there already. Choose another name; nothing was written.")
        raise Stop(Exit.PROBLEM, there.format(place=out))
    if not out.absolute().parent.is_dir():
        nowhere = task.words.translate("CliReport", "There is no folder for {place}; nothing was written.")
        raise Stop(Exit.PROBLEM, nowhere.format(place=out))
    with opened(task) as session:
        job = papers.gather(name, _file(task, session), _languages(task), by=session)
        job, pdf = _leave(job, session)
        Files().write_new(out, pdf)
    log.record(Event.PAPER_EXPORTED, bytes=len(pdf))
    for warning in _warnings(job.warnings, task.words):
        task.console.warn(warning)
    if task.as_json:
        task.console.json({"paper": name, "number": job.number, "copy": job.copy, "out": str(out)})
    else:
        written = task.words.translate("CliReport", "{title}, number {number}, copy {copy}: {place}")
        called = title(name, load("paper", task.words.lang))
        task.console.say(written.format(title=called, number=job.number, copy=job.copy, place=out))
    return Exit.FINE


def _leave(job: Job, session: Session) -> tuple[Job, bytes]:
    """The numbered paper and its pages; the register is written before the file."""
    finished = papers.final(job, by=session)
    pdf = finished.render()
    papers.printed(finished, pdf, Way.SAVE, by=session)
    return finished, pdf


def _languages(task: Task) -> tuple[str, ...]:
    return tuple(task.options.lang.split("+")) if task.options.lang else ()


def _file(task: Task, session: Session) -> ResidentId:
    """The file with exactly this number. Raises NotFound."""
    wanted = task.options.file.strip().replace("/", "-")
    return residents.by_number(wanted, by=session)


def _list(task: Task) -> Exit:
    if task.options.file is None:
        _show(task, [Offer(name, PAPERS[name].languages) for name in papers.DOCUMENTS])
        return Exit.FINE
    require(task.options, task.words, "user")
    with opened(task) as session:
        _show(task, papers.available(_file(task, session), by=session))
    return Exit.FINE


def _show(task: Task, offers: Iterable[Offer]) -> None:
    words, called = task.words, load("paper", task.words.lang)
    if task.as_json:
        task.console.json([_as_json(offer, title(offer.document, called)) for offer in offers])
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
                title(offer.document, called),
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
        "reference_missing": words.translate("CliReport", "The settings hold no reference to the law for this letter."),
        "addressee_missing": words.translate("CliReport", "The settings do not say to whom this letter goes."),
        "already_sent": words.translate("CliReport", "This letter was sent before."),
        "plan_not_approved": words.translate("CliReport", "This plan is not approved yet."),
    }
    return [known.get(code, code) for code in codes]
