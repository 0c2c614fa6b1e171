"""The head of the audit at the end of a period, with the walk that proves the log up to it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from shelter_app.domain.audit import GENESIS, AuditHead
from shelter_app.domain.periods import Period
from shelter_app.reports.papers.audit import AuditHeadSheet
from shelter_app.services import audits
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session

AUDIT_HEAD: Final = "audit-head"


def facts(by: Session, period: Period) -> AuditHeadSheet:
    """Where the log stood before the first line of the time after the period: that never moves once it was printed."""
    log, after = by.store.audit, by.day_start(period.last + timedelta(days=1))
    seq = log.last_before(after)
    begin = log.last_before(by.day_start(period.first))
    newest = log.line(seq)
    # Before the first line there is the beginning of the chain: what was written since is no witness of that month.
    head = AuditHead(seq, newest.hash) if newest else AuditHead(0, GENESIS)
    verdict = audits.verify_chain(by, head.text if newest else "")
    return AuditHeadSheet(
        centre=f.centre(by),
        first=period.first,
        last=period.last,
        made=by.now(),
        title=document_title(AUDIT_HEAD, by),
        lines=max(0, seq - begin),
        seq=seq,
        at=newest.at.astimezone(by.tz) if newest else None,
        head=head.text,
        whole=head.hash.hex(),
        over=by.now() >= after,
        checked=verdict.checked,
        first_bad=verdict.first_bad,
        printed_by=by.staff.short,
        director=f.director(by),
        officer=f.guardianship(by).signer,
    )
