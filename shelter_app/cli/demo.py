"""`demo`: the centre with invented people, for learning, for trying out and for acceptance tests."""

from __future__ import annotations

from shelter_app import log
from shelter_app.cli.counts import Counts
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.task import Task, read_passphrase
from shelter_app.log import Event
from shelter_app.services.demo.training import build_training, training_place


def demo(task: Task) -> Exit:
    """Builds the demo centre in `--data`; all its staff get the one passphrase that is given."""
    place = task.place(training_place(task.folder).policy)
    if place.has_registry:
        raise Stop(
            Exit.PROBLEM,
            task.words.translate(
                "CliDemo", "There is a registry in this folder already. It was not touched: choose an empty folder."
            ),
        )
    numbers = build_training(place, read_passphrase(task.words), portable=task.options.portable)
    files = sum(len(each) for each in numbers.values())
    log.record(Event.DEMO_BUILT, files=files)
    if task.as_json:
        task.console.json({story: list(each) for story, each in numbers.items()})
    else:
        task.console.say(Counts(task.words).files_built(files))
    return Exit.FINE
