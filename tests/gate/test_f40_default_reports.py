"""F-40: what the centre prints about itself names nobody unless somebody asks for names with a reason."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pypdf import PdfReader

from shelter_app.domain.periods import Period, Span
from shelter_app.services import packaged, papers
from shelter_app.services.papers import ReportWanted
from shelter_app.views.paper.desk import file_name
from tests.services.demo_house import TUESDAY, Demo, built
from tests.services.papers_story import VAULT


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """Twenty stories, every child with a number and every contact with a telephone and an address."""
    made = built(tmp_path_factory.mktemp("f40"), TUESDAY)
    for session in made.staff.values():
        session.reference, session.vault = packaged.reference(), VAULT
    store = made.by.store
    for place, person in enumerate(store.people.all()):
        store.people.save(replace(person, iin=f"1603{place:02d}500123"))
    for place, contact in enumerate(store.contacts.all()):
        store.contacts.save(replace(contact, address=f"улица Секретная, дом {place}"))
    yield made
    made.by.store.close()


def told_of(demo: Demo) -> set[str]:
    """Everything that must not stand there: names, numbers, telephones, addresses, schools."""
    store = demo.by.store
    words = {record.name.family for person in store.people.all() for record in person.names}
    words |= {person.iin for person in store.people.all()}
    words |= {contact.name.split()[0] for contact in store.contacts.all() if contact.name}
    words |= {phone.key for contact in store.contacts.all() for phone in contact.phones}
    words |= {"Секретная"}
    words |= {stay.schooling.school for stay in store.stays.all() if stay.schooling and stay.schooling.school}
    staff = {part for member in store.staff.all() for part in member.name.split()}
    return {word for word in words if len(word) > 3} - staff - {"Неизвестный"}  # a word of the report, and no name


@pytest.mark.parametrize("document", papers.REPORTS)
def test_f40_a_report_as_it_is_printed_by_default_holds_nothing_of_a_person(demo: Demo, document: str) -> None:
    secret = told_of(demo)
    assert len(secret) > 60
    by = demo.staff["director"]
    job = papers.report(papers.begin(ReportWanted(document, Period.around(Span.MONTH, TUESDAY)), by=by), by=by)
    pdf = job.render()
    reader = PdfReader(io.BytesIO(pdf))
    text = " ".join(page.extract_text() for page in reader.pages)
    whole = " ".join((text, str(reader.metadata), file_name(job)))
    flat = re.sub(r"[\s()+-]", "", whole)
    assert {word for word in secret if word in whole or word in flat} == set()
    assert not [image for page in reader.pages for image in page.images], "no photo stands on a report"


def test_f40_the_glass_does_see_a_name_where_one_is_printed(demo: Demo) -> None:
    secret = told_of(demo)
    by = demo.by
    child = demo.ids("S02")[0]
    job = papers.gather("admission-act", child, ("ru",), by=by)
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(job.render())).pages)
    assert any(word in text for word in secret)
