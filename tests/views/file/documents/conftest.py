"""The section about documents in a real window over a real encrypted registry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.services.session import Session
from shelter_app.views.file.documents import DocumentsSection
from tests.records import House
from tests.views.file.conftest import OpenFile

OpenSection = Callable[..., DocumentsSection]


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


@pytest.fixture
def section(open_file: OpenFile, house: House, child: ResidentId) -> OpenSection:
    """The section about documents as this member sees it."""

    def opened(by: Session | None = None) -> DocumentsSection:
        found = open_file(child, by or house.case_worker, "documents").sections["documents"]
        assert isinstance(found, DocumentsSection)
        return found

    return opened
