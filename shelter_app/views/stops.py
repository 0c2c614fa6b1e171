"""What is forbidden to somebody, in the words that stand on solid red."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.contacts import Right
from shelter_app.services.callers import Caller
from shelter_app.views.lines import whose
from shelter_app.views.page import Context

translate = QCoreApplication.translate
MOST_ASKED = 100
"""How many callers are looked up, those to whom something is forbidden apart: they are never cut off."""


def stop_words() -> str:
    """What to do when somebody calls who must not come near."""
    return translate("Rights", "Nothing at all. Do not connect, do not confirm that the child is here.")


def prohibition_words(prohibited: Iterable[Right], *, everything: bool) -> str:
    """Everything, or the single rights that are forbidden; empty where nothing is."""
    if everything:
        return stop_words()
    words = {
        Right.INFORM: translate("Stops", "telling them anything"),
        Right.CALL: translate("Stops", "calls"),
        Right.VISIT: translate("Stops", "visits"),
        Right.COLLECT: translate("Stops", "collecting the child"),
    }
    what = ", ".join(words[right] for right in prohibited)
    return translate("Stops", "Forbidden: {what}").format(what=what) if what else ""


def caller_stop(caller: Caller) -> str:
    """What is forbidden to a caller; empty where nothing is."""
    return prohibition_words(caller.prohibited, everything=caller.everything)


def caller_title(caller: Caller, context: Context) -> str:
    """Who it is and whose relative in what way; from a restricted file of others only that somebody is meant."""
    if caller.contact is None:
        return translate("Stops", "Somebody from a restricted file")
    code = caller.contact.relation
    relation = context.session.reference.label("relation", code, context.language.code) if code else ""
    return ", ".join(filter(None, (caller.contact.name, relation)))


def caller_spoken(caller: Caller, context: Context) -> str:
    """The same as one sentence for a screen reader, the prohibition before anything else."""
    return ". ".join(filter(None, (caller_stop(caller), caller_title(caller, context), whose(caller.child, context))))


def more_words(found: int, left_out: int) -> str:
    """That not everybody fits: who is missing from a short list is not free to call."""
    count = f"{left_out}+" if found >= MOST_ASKED else str(left_out)
    return translate("Stops", "and {count} more: type the surname").format(count=count)
