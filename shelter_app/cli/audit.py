"""`audit verify`: proves the whole audit log, line by line, signature by signature."""

from __future__ import annotations

from pathlib import Path

from shelter_app import log
from shelter_app.cli.counts import Counts
from shelter_app.cli.exits import Exit
from shelter_app.cli.task import Task, opened
from shelter_app.domain.audit import AuditVerdict
from shelter_app.log import Event
from shelter_app.services import audits
from shelter_app.services.backups import making
from shelter_app.wording import Words


def verify(task: Task) -> Exit:
    """Says that every line follows from the one before it, or which is the first that does not.

    With `--witness` also that the log still leads to the line whose head was printed in the footer of some page, with
    `--copy` to the one where a copy of the registry was made.
    """
    with opened(task) as session:
        copy = task.options.copy
        witness = making.witness(Path(copy), by=session) if copy else task.options.witness
        verdict = audits.verify(witness, by=session)
    log.record(Event.AUDIT_VERIFIED if verdict.good else Event.AUDIT_BROKEN, checked=verdict.checked)
    if task.as_json:
        task.console.json(
            {
                "good": verdict.good,
                "checked": verdict.checked,
                "first_bad": verdict.first_bad,
                "problem": verdict.problem,
            }
        )
    else:
        task.console.say(sentence(verdict, task.words))
    return Exit.FINE if verdict.good else Exit.FOUND


def sentence(verdict: AuditVerdict, words: Words) -> str:
    """The verdict in words."""
    checked = Counts(words).lines_checked(verdict.checked)
    if verdict.good:
        return words.translate("CliAudit", "The audit log is whole: {checked}.").format(checked=checked)
    problems = {
        "missing": words.translate("CliAudit", "Line {number} of the audit log is missing; before it: {checked}."),
        "inserted": words.translate(
            "CliAudit", "Line {number} of the audit log stands there twice; before it: {checked}."
        ),
        "rewritten": words.translate(
            "CliAudit", "Line {number} of the audit log is not the one that was printed; before it: {checked}."
        ),
        "broken_link": words.translate(
            "CliAudit", "Line {number} of the audit log does not follow from the one before it; before it: {checked}."
        ),
        "altered": words.translate("CliAudit", "Line {number} of the audit log was altered; before it: {checked}."),
        "bad_signature": words.translate(
            "CliAudit", "Line {number} of the audit log does not carry its author's signature; before it: {checked}."
        ),
    }
    general = words.translate("CliAudit", "Line {number} of the audit log does not fit; before it: {checked}.")
    return problems.get(verdict.problem, general).format(number=verdict.first_bad, checked=checked)
