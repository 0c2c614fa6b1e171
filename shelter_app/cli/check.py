"""`check`: climbs the open ladder aloud, so that a scheduled task or a worried person knows how the registry is."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app import log
from shelter_app.cli.audit import sentence as audit_sentence
from shelter_app.cli.console import width
from shelter_app.cli.counts import Counts
from shelter_app.cli.exits import Exit
from shelter_app.cli.problems import code_for, sentence_for
from shelter_app.cli.task import Task, turn
from shelter_app.domain.audit import AuditVerdict
from shelter_app.log import Event
from shelter_app.services import ladder
from shelter_app.services.ladder import Finding, Step, Verdict
from shelter_app.storage.errors import DatabaseDamaged
from shelter_app.wording import Words


def check(task: Task) -> Exit:
    """Every step with its verdict; the exit code is that of the first fault, or 8 where something wants a look."""
    found: list[Finding] = []
    names = _steps(task.words)
    widest = max(width(name) for name in names.values())
    verdicts = _verdicts(task.words)
    broad = max(width(word) for word in verdicts.values())
    for finding in ladder.climb(task.place(), lambda door: turn(task, door), thorough=task.options.thorough):
        found.append(finding)
        if not task.as_json:
            name, verdict = names[finding.step], verdicts[finding.verdict]
            line = f"{name}{' ' * (widest - width(name))}  {verdict}{' ' * (broad - width(verdict))}  "
            task.console.say((line + _detail(finding, task.words)).rstrip())
    code = _code(found)
    if task.as_json:
        task.console.json({"good": code is Exit.FINE, "steps": [_as_json(finding) for finding in found]})
    else:
        task.console.say(_summary(code, task.words))
    return code


def _code(found: Iterable[Finding]) -> Exit:
    code = Exit.FINE
    for finding in found:
        if finding.error is not None:
            if isinstance(finding.error, DatabaseDamaged):
                log.record(Event.DATABASE_DAMAGED)
            return code_for(finding.error)
        if finding.verdict is not Verdict.FINE:
            code = Exit.FOUND
    return code


def _summary(code: Exit, words: Words) -> str:
    if code is Exit.FINE:
        return words.translate("CliCheck", "Everything is in order.")
    if code in (Exit.LOGIN, Exit.NOT_ALLOWED):
        return words.translate("CliCheck", "The registry itself was not checked.")
    return words.translate("CliCheck", "Something wants a look: read the lines that are not marked as fine.")


def _as_json(finding: Finding) -> dict[str, str | int | None]:
    return {
        "step": finding.step.value,
        "verdict": finding.verdict.value,
        "code": finding.code,
        "number": finding.number,
    }


def _detail(finding: Finding, words: Words) -> str:
    if finding.error is not None:
        return sentence_for(finding.error, words)
    match finding.step:
        case Step.HEADER:
            return _header(finding, words)
        case Step.SITE_KEY:
            return {
                "keyring": words.translate("CliCheck", "in this computer's secret store"),
                "portable": words.translate("CliCheck", "in a file (portable registry)"),
            }[finding.code]
        case Step.AUDIT if finding.number is not None:
            if finding.verdict is Verdict.FINE:
                return Counts(words).lines_checked(finding.number)
            return audit_sentence(AuditVerdict(finding.number - 1, finding.number, finding.code), words)
        case Step.SPACE if finding.number is not None:
            return words.translate("CliCheck", "{number} MiB free").format(number=finding.number)
    return ""


def _header(finding: Finding, words: Words) -> str:
    if finding.verdict is Verdict.FINE:
        return words.translate("CliCheck", "generation {number}").format(number=finding.number)
    reason = {
        "missing": words.translate("CliCheck", "registry.hdr is missing; its second copy holds generation {number}"),
        "damaged": words.translate("CliCheck", "registry.hdr is damaged; its second copy holds generation {number}"),
    }[finding.code]
    return reason.format(number=finding.number)


def _verdicts(words: Words) -> dict[Verdict, str]:
    return {
        Verdict.FINE: words.translate("CliCheck", "fine"),
        Verdict.WARNING: words.translate("CliCheck", "look here"),
        Verdict.FAILED: words.translate("CliCheck", "failed"),
        Verdict.SKIPPED: words.translate("CliCheck", "not checked"),
    }


def _steps(words: Words) -> dict[Step, str]:
    return {
        Step.HEADER: words.translate("CliCheck", "Key file"),
        Step.SITE_KEY: words.translate("CliCheck", "Key of this computer"),
        Step.UNLOCK: words.translate("CliCheck", "Passphrase"),
        Step.DATABASE: words.translate("CliCheck", "Database opens"),
        Step.PAGES: words.translate("CliCheck", "Every page is authentic"),
        Step.STRUCTURE: words.translate("CliCheck", "Structure"),
        Step.LINKS: words.translate("CliCheck", "Links between records"),
        Step.AUDIT: words.translate("CliCheck", "Audit log"),
        Step.SPACE: words.translate("CliCheck", "Free space"),
    }
