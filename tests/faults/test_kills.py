"""Kill -9 at any moment of the work loses nothing that was acknowledged and leaves nothing half done."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shelter_app.services import drafts
from tests.faults import deaths, proofs, shift, world
from tests.faults.deaths import processes
from tests.faults.shift import Shift

LONGEST_WAIT = 0.8
MOMENT = 0.1
PATIENCE = 60
LIVES = 20
ACTS_OF_A_LIFE = 24
EVERY_ACT = {
    "admit", "note", "contact", "plan draft", "submit", "decide", "discharge", "follow-up", "draft", "passphrase",
    "member",
}  # fmt: skip


def live_and_die(folder: Path, dice: random.Random) -> None:
    """One shift in a process of its own, killed at a moment of it; one life in five may end before anybody is in.

    A life is measured in acts, not in seconds, so that a busy machine kills as much work as an idle one.
    """
    context = processes()
    entered, at_work = context.Pipe(duplex=False)
    arguments = (str(folder), dice.randrange(2**32), at_work)
    process = context.Process(target=shift.work_until_killed, args=arguments, daemon=True)
    process.start()
    at_work.close()
    if dice.random() < 0.8:
        assert entered.poll(PATIENCE), "nobody came in"
        let_work(process, folder / world.ACKS, dice.randint(0, ACTS_OF_A_LIFE))
        process.join(dice.uniform(0, MOMENT))
    else:
        process.join(dice.uniform(0, LONGEST_WAIT))
    assert process.exitcode is None, "the shift ended before it was killed"
    process.kill()
    entered.close()
    process.join()
    process.close()


def let_work(process: Any, acks: Path, acts: int) -> None:
    """Returns when so many acts more are acknowledged."""
    goal, patience = acts_in(acks) + acts, time.monotonic() + PATIENCE
    while acts_in(acks) < goal:
        assert process.exitcode is None, "the shift ended before it was killed"
        assert time.monotonic() < patience, "the shift stands still"
        process.join(0.005)


def acts_in(acks: Path) -> int:
    return acks.read_bytes().count(b'"act"')


def survive(folder: Path, kills: int, seed: int) -> Counter[str]:
    """So many lives in one registry, each proved from the outside; what was acknowledged, by act."""
    dice = random.Random(seed)
    for _ in range(kills):
        live_and_die(folder, dice)
        by = proofs.prove(folder)
        by.store.database.close()
    return Counter(line["act"] for line in world.acknowledged(folder / world.ACKS) if "act" in line)


def test_f50_twelve_kills_of_the_services_lose_nothing_acknowledged(folder: Path) -> None:
    done = survive(folder, 12, seed=2)
    assert done.total() > 2 * 12


@pytest.mark.faults
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(10, 20))
def test_f50_twenty_kills_more_of_the_services_lose_nothing_acknowledged(folder: Path, seed: int) -> None:
    done = survive(folder, LIVES, seed)
    print(sum(done.values()), dict(done))
    assert done.total() > 2 * LIVES


def test_f50_five_kills_of_the_real_program_lose_nothing_acknowledged(pattern: Path, tmp_path: Path) -> None:
    found = deaths.deaths(pattern, tmp_path, 5, seed=0, usual={})
    assert found["whole"] == 5
    assert found.total() - found["whole"] - found["acknowledged"] == 5, "each death has its place"


def test_f50_the_script_of_the_desk_is_the_one_that_is_killed() -> None:
    from tests.faults import desk

    assert set(desk.WORKFLOWS) == set(deaths.WORKFLOWS)
    assert len(deaths.WORKFLOWS) == 12


def test_f50_words_older_than_five_seconds_have_to_be_kept(worked: Path) -> None:
    by = proofs.prove(worked)
    worker = world.colleague(world.place_at(worked), by)
    drafts.keep("note", "одно два", by=worker)
    lived = [{"begun": "unfinished"}, {"typed": "одно", "at": 1.0}, {"typed": "одно два три", "at": 4.5}]
    assert deaths.require_young_drafts(worked, by, lived, killed_at=9.0)
    with pytest.raises(deaths.TooOld):
        deaths.require_young_drafts(worked, by, lived, killed_at=9.6)
    assert not deaths.require_young_drafts(worked, by, lived, killed_at=5.9), "nothing is older than five seconds"
    by.store.close()


@pytest.fixture
def worked(folder: Path) -> Path:
    """A registry after a shift of a hundred acts that ended without a word."""
    work = Shift(folder, seed=1)
    work.work(100)
    work.director.store.database.close()
    return folder


def test_the_script_takes_every_act(worked: Path) -> None:
    acts = {line["act"] for line in world.acknowledged(worked / world.ACKS) if "act" in line}
    assert acts - {"built"} == EVERY_ACT
    proofs.prove(worked).store.close()


def test_the_proof_misses_a_note_that_is_not_there(worked: Path) -> None:
    lines = world.acknowledged(worked / world.ACKS)
    told = next(line for line in lines if "note" in line)
    told["note"]["text"] += "!"
    with pytest.raises(proofs.Lost):
        proofs.prove(worked, lines)


def test_the_proof_misses_a_row_and_a_version(worked: Path) -> None:
    for change in ({"id": 1}, {"version": 10**6}):
        lines = world.acknowledged(worked / world.ACKS)
        next(line for line in lines if line.get("rows"))["rows"][0].update(change)
        with pytest.raises(proofs.Lost):
            proofs.prove(worked, lines)


def test_the_proof_misses_an_audit_line_that_paper_bears_witness_to(worked: Path) -> None:
    lines = world.acknowledged(worked / world.ACKS)
    last = next(line for line in reversed(lines) if "head" in line)
    last["head"] = f"{last['head'].split('-')[0]}-{10**6}"
    with pytest.raises(proofs.Lost):
        proofs.prove(worked, lines)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM due WHERE id = (SELECT max(id) FROM due)",
        "UPDATE summaries SET name_ru = name_ru || '!'",
        "DELETE FROM follow_ups WHERE id = (SELECT max(id) FROM follow_ups)",
        "DELETE FROM case_events WHERE kind = 'plan_submitted'",
        "DELETE FROM notes WHERE id = (SELECT max(id) FROM notes)",
    ],
)
def test_the_proof_sees_what_is_there_by_half(worked: Path, harm: str) -> None:
    by = proofs.prove(worked)
    by.store.database.execute_sql(harm)
    by.store.close()
    with pytest.raises(proofs.Broken):
        proofs.prove(worked)


def test_the_proof_tries_no_passphrase_that_was_never_begun(worked: Path) -> None:
    lines = [line for line in world.acknowledged(worked / world.ACKS) if "to_passphrase" not in line]
    lines.append({"act": "passphrase", "passphrase": "другие шесть слов совсем не отсюда"})
    with pytest.raises(proofs.Unopenable):
        proofs.prove(worked, lines)
