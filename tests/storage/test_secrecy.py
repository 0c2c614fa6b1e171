"""The canary test: of a file whose every fact is a known word, no word can be read in the files on the disk."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.attachments import Form
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.identity_documents import IdentityDocument, Step
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.stays import Belonging, Discharge, Ground, Injury, Presence
from shelter_app.services import (
    attachments,
    belongings,
    contacts,
    drafts,
    follow_ups,
    guards,
    identity_documents,
    journal,
    merging,
    presence,
    residents,
    stays,
    support_plans,
    trash,
)
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.belongings import NewMove, NewThing
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.identity_documents import ObstacleForm
from shelter_app.services.journal import NewNote
from shelter_app.services.presence import Away
from shelter_app.services.scans import Scan
from tests.records import KEY, NOON, PLAN, House, admission

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")
RUN = 16


class Canaries:
    """Words that occur nowhere else; each is Cyrillic and Latin at once and says for what it stood."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self, what: str) -> str:
        word = f"Канарейка{len(self.words):03d}Canary{what}"
        self.words.append(word)
        return word

    def fill(self, form: Any, *skip: str) -> Any:
        """The form with a canary in every text field that is not a code."""
        texts = {
            field.name: self(field.name) for field in fields(form) if field.type == "str" and field.name not in skip
        }
        return replace(form, **texts)


def told_what_came_and_went(house: House, word: Canaries, child: ResidentId) -> None:
    """A time away, a call, a thing and a sum of money."""
    by = house.case_worker
    went = word.fill(Away(Presence.HOSPITAL, NOON), "contact_id")
    presence.go_away(child, went, by=by)
    presence.come_back(child, NOON, word("back"), by=by)
    call = word.fill(ContactEntry(None, "x", "phone", Direction.INCOMING, NOON, ContactResult.REACHED))
    contacts.log(child, call, by=by)
    belongings.add_thing(child, word.fill(NewThing("x", "1", NOON)), by=by)
    belongings.move_money(child, word.fill(NewMove(7, "KZT", NOON, "x"), "currency"), by=by)


def told_everything(house: House, word: Canaries) -> None:
    """A child's whole way through the house, told in canaries only."""
    by = house.case_worker
    new = admission(
        names=names_of(ru=word("ru"), kk=word("kk"), latin=word("latin"), native=word("native"), other=word("other")),
        age=claim(PartialDate(2013), AgeBasis.SAID, note=word("claim")),
        brought_by=word("brought"),
        brought_by_person=word("person"),
        found_where=word("found"),
        category=word("category"),
        ground=word.fill(Ground("court_decision")),
        health_seen=(word("seen"),),
        health_note=word("health"),
        citizenships=(word("citizenship"),),
        legal_status=word("legal"),
        languages=(word("language"),),
        iin_absent_reason=word("absent"),
        documents=(word.fill(IdentityDocument("passport")),),
        circumstances=word("circumstances"),
        story=word("story"),
        room=word("room"),
        temperature=word("temperature"),
        injuries=(word.fill(Injury("arm", "")),),
        belongings=(word.fill(Belonging("bag")),),
        risk=word("risk"),
    )
    child = stays.admit(new, by=by).resident_id
    told_what_came_and_went(house, word, child)
    resident = house.store.residents.get(child)
    case = residents.CaseForm(None, word("risk"), (Alert(AlertKind.STOP, word("alert")),), word("story"))
    residents.edit_case(resident, case, by=by)
    contact = word.fill(contacts.ContactForm("x", phones=(word("phone"),), languages=(word("tongue"),)))
    contacts.add(child, contact, by=by)
    journal.write(child, NewNote(word("kind"), NOON, word("note")), by=by)
    plan = support_plans.begin(child, by=by)
    rows = tuple(word.fill(row, "group") for row in PLAN.rows)
    support_plans.save_draft(plan, replace(PLAN, rows=rows, child_views=word("views")), by=by)
    drafts.keep(word("form"), word("draft"), resident_id=child, by=by)
    paper = IdentityDocument(word("paper"), steps=(word.fill(Step("apply")),))
    identity_documents.add(child, word.fill(paper), by=by)
    identity_documents.add_obstacle(child, word.fill(ObstacleForm("no_iin", (word("hinders"),))), by=by)
    scan = Scan(word("scan").encode() * 50, Form.JPEG, 1, word("thumbnail").encode())
    attachments.add(child, NewAttachment("letter", word("title")), scan, by=by)
    guards.decide_otherwise("R-05.notice", child, word("otherwise"), by=house.director)
    journal.restrict(child, (by.staff.id,), by=house.director)
    journal.write(child, NewNote("talk", NOON, word("sealed"), restricted=True), by=by)
    leaving = word.fill(Discharge(NOON, "foster_family"), "route")
    stage = stays.discharge(child, leaving, by=house.director).follow_ups[0]
    result = word.fill(FollowUpResult(Outcome.CONCERN, NOON))
    follow_ups.record(stage, result, by=by)


def merged_and_removed(house: House, word: Canaries) -> None:
    """What was taken away and kept: a contact in the trash, and two files of which one went into the other."""
    kept, gone = house.admit(), house.admit(brought_by_person=word("away"))
    trash.remove(house.contact(gone, word("thrown")), word("why-thrown"), by=house.case_worker)
    record = merging.merge(merging.compare(kept, gone, by=house.director), {}, word("why-merged"), by=house.director)
    merging.separate(record.id, word("why-separated"), by=house.director)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def readable(content: bytes, words: list[str]) -> set[str]:
    """The words of which any sixteen bytes in a row, in any encoding, stand in these bytes."""
    found = set()
    for word in words:
        for encoding in ENCODINGS:
            spelt = word.encode(encoding)
            if any(spelt[place : place + RUN] in content for place in range(0, len(spelt) - RUN + 1, 4)):
                found.add(word)
    return found


def test_no_run_of_any_word_is_readable_in_any_file_while_the_registry_is_open_or_closed(house: House) -> None:
    word = Canaries()
    told_everything(house, word)
    merged_and_removed(house, word)
    assert len(word.words) > 60
    stored = "".join(house.everything()["people"] + house.everything()["stays"] + house.everything()["contacts"])
    assert word.words[0] in stored
    folder = house.store.path.parent
    opened = files(folder)
    assert set(opened) == {"registry.db", "registry.db-wal", "registry.db-shm"}
    assert len(opened["registry.db-wal"]) > 100_000
    house.store.close()
    for content in (*opened.values(), *files(folder).values()):
        assert readable(content, word.words) == set()
        assert KEY not in content
        assert KEY.hex().encode() not in content


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_reading_glass_finds_a_word_that_lies_open(encoding: str) -> None:
    word = Canaries()
    name = word("name")
    assert readable(b"\0" * 7 + name.encode(encoding) + b"\0" * 7, word.words) == {name}
