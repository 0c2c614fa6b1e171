"""A case goes from one registry to another by the command line, as a file that nobody else opens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.security.kdf import KdfPolicy
from shelter_app.services import stays, vault
from shelter_app.services.place import Place
from tests.cli.conftest import PASSPHRASE, Program
from tests.records import CENTRE, admission


@pytest.fixture
def there(tmp_path: Path) -> Program:
    """A second centre with keys of its own, where somebody of her name has been before."""
    second = Program(*(tmp_path / f"second-{name}" for name in ("home", "data", "site")))
    first = vault.FirstRun(CENTRE, "director", "Смаилова Раушан Тлеубаевна", PASSPHRASE, portable=True)
    cheap = KdfPolicy(KdfPolicy().floor, KdfPolicy().floor, KdfPolicy().ceiling)
    session = vault.create_registry(Place(second.data, second.site, policy=cheap), first).session
    met = admission(names=names_of(ru="Касенова Жанна"), admitted_at=session.now())
    stays.admit(replace(met, age=claim(PartialDate(), AgeBasis.SAID)), by=session)
    vault.leave(session)
    return second


@pytest.mark.timeout(400)
def test_s19_goes_out_and_comes_in_at_a_second_centre(
    own_copy: Program, there: Program, stories: dict[str, list[str]], tmp_path: Path
) -> None:
    (number,), out = stories["S19"], tmp_path / "case.age"
    cards = {}
    for name, program in (("here", own_copy), ("there", there)):
        told = program("transfer", "card", "--json", user="director").json
        (tmp_path / f"{name}.txt").write_text(told["card"], "utf-8")
        cards[name] = told["fingerprint"]

    def confirm(program: Program, name: str, digits: str) -> int:
        path = str(tmp_path / f"{name}.txt")
        return program("transfer", "confirm", "--card", path, "--fingerprint", digits, user="director").code

    assert confirm(own_copy, "there", "12345") == Exit.FOUND
    assert confirm(own_copy, "there", cards["there"]) == Exit.FINE

    asked = ("transfer", "export", "--file", number, "--to", cards["there"][:5], "--out", str(out))
    assert own_copy(*asked, user="caseworker").code == Exit.NOT_ALLOWED
    kept = own_copy(*asked, user="director")
    assert (kept.code, "--why" in kept.err, out.exists()) == (Exit.FOUND, True, False)
    asked = (*asked, "--why", "переезжает с согласия матери, письменного нет")
    out.symlink_to(tmp_path / "pulled out" / "case.age")
    unwritten = own_copy(*asked, user="director")
    assert (unwritten.code, "nothing has left" in unwritten.err) == (Exit.PROBLEM, True)
    out.unlink()
    assert own_copy(*asked, user="director").code == Exit.FINE
    assert "Касенова".encode() not in out.read_bytes()

    refused = there("transfer", "import", "--in", str(out), user="director")
    assert (refused.code, cards["here"] in refused.err) == (Exit.PROBLEM, True)
    assert confirm(there, "here", cards["here"]) == Exit.FINE
    looked = there("transfer", "import", "--in", str(out), "--check", "--json", user="director").json
    assert (looked["number"], looked["number_there"]) == ("", number)
    assert [one[:3] for one in looked["alike"]] == ["001"]
    taken = there("transfer", "import", "--in", str(out), "--json", user="director").json
    assert taken["rows"] == looked["rows"]
    assert there("search", taken["number"], user="director").out.count("Касенова") == 1
    again = there("transfer", "import", "--in", str(out), user="director")
    assert (again.code, taken["number"] in again.err) == (Exit.PROBLEM, True)
    assert there("audit", "verify", user="director").code == Exit.FINE


def test_what_is_missing_and_what_is_no_package_is_told(program: Program, tmp_path: Path) -> None:
    assert "--in" in program("transfer", "import", user="director").err
    assert program("transfer", "export", user="director").code == Exit.USAGE
    (tmp_path / "photo.age").write_bytes(b"\xff\xd8" * 100)
    for path in ("photo.age", "gone.age"):
        answer = program("transfer", "import", "--in", str(tmp_path / path), user="director")
        assert (answer.code, answer.err.count("\n")) == (Exit.PROBLEM, 1)
