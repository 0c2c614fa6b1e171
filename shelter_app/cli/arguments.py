"""What can be typed after `shelter-app`, with help in three languages and no word of what was typed in any message."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, Final, NoReturn

from shelter_app import __version__
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.language import LANGUAGES, PAPER_CHOICES
from shelter_app.wording import Words

PROGRAM: Final = "shelter-app"


class Parser(argparse.ArgumentParser):
    """Ends with a sentence of ours: argparse repeats what was typed, which may be a passphrase in the wrong place."""

    def __init__(self, words: Words, **options: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **options
        )
        self.set_defaults(parser=self)
        self.words = words
        self._positionals.title = words.translate("CliArguments", "commands and texts")
        self._optionals.title = words.translate("CliArguments", "options")
        self.add_argument("-h", "--help", action="help", help=words.translate("CliArguments", "show this text and end"))

    def format_usage(self) -> str:
        """The form of the command, without argparse's English word before it."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups, prefix="")
        return formatter.format_help()

    def format_help(self) -> str:
        """The form of the command, what it does, and each option."""
        formatter = self._get_formatter()
        formatter.add_text(self.description)
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups, prefix="")
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def error(self, message: str) -> NoReturn:
        """Raises Stop with the form the command should have."""
        asked = self.words.translate("CliArguments", "This call was not understood. It should look like this:")
        raise Stop(Exit.USAGE, f"{asked}\n{self.format_usage().strip()}")


def parse(arguments: Sequence[str], words: Words) -> argparse.Namespace:
    """The arguments of one call. Raises Stop (2) for what is missing or not understood, ``SystemExit`` after help."""
    options, surplus = _parser(words).parse_known_args(arguments)
    if surplus:
        options.parser.error("")
    require(options, words, *options.needs)
    return options


def require(options: argparse.Namespace, words: Words, *names: str) -> None:
    """Raises Stop (2) naming the options that this call cannot do without."""
    missing = [f"--{name}" for name in names if getattr(options, name) is None]
    if missing:
        sentence = words.translate("CliArguments", "Missing: {options}.")
        raise Stop(Exit.USAGE, sentence.format(options=", ".join(missing)))


def _parser(words: Words) -> Parser:
    parser = Parser(words, prog=PROGRAM, description=words.translate("CliArguments", "Pana without a window."))
    parser.add_argument(
        "--version", action="version", version=__version__, help=words.translate("CliArguments", "show the version")
    )
    commands = parser.add_subparsers(dest="command", metavar=words.translate("CliArguments", "COMMAND"), required=True)

    def command(name: str, sentence: str, *needs: str) -> Parser:
        made: Parser = commands.add_parser(name, words=words, help=sentence, description=sentence)
        made.set_defaults(needs=needs)
        _everywhere(made, words, PAPER_CHOICES if name == "report" else LANGUAGES)
        made.add_argument(
            "--json", action="store_true", help=words.translate("CliArguments", "answer as JSON, for scripts")
        )
        return made

    _lists(command, words)
    _papers(command, words)
    _proofs(command, words)
    _transfers(command, words)
    _backups(command, words)
    _keys(command, words)
    return parser


def _everywhere(parser: Parser, words: Words, languages: Sequence[str]) -> None:
    folder = words.translate("CliArguments", "FOLDER")
    parser.add_argument(
        "--data",
        metavar=folder,
        help=words.translate("CliArguments", "where the registry lies; otherwise this computer's own"),
    )
    parser.add_argument(
        "--site",
        metavar=folder,
        help=words.translate("CliArguments", "where this computer's enrolment lies; otherwise beside the settings"),
    )
    parser.add_argument(
        "--user",
        metavar=words.translate("CliArguments", "NAME"),
        help=words.translate("CliArguments", "login name; the passphrase is the first line of standard input"),
    )
    parser.add_argument(
        "--lang",
        choices=languages,
        metavar=words.translate("CliArguments", "LANGUAGE") if len(languages) > len(LANGUAGES) else None,
        help=words.translate("CliArguments", "language; otherwise the computer's, otherwise Russian"),
    )


def _lists(command: Any, words: Words) -> None:
    listed = command("residents", words.translate("CliArguments", "who is here"), "user")
    listed.add_argument("--all", action="store_true", help=words.translate("CliArguments", "also who has left"))
    found = command(
        "search",
        words.translate("CliArguments", "find files by name, file number, IIN, document, telephone or year"),
        "user",
    )
    found.add_argument("text", metavar=words.translate("CliArguments", "TEXT"))
    due = command("due", words.translate("CliArguments", "what is due or overdue"), "user")
    due.add_argument(
        "--on",
        metavar=words.translate("CliArguments", "DATE"),
        help=words.translate("CliArguments", "on this day, otherwise today: 24.11.2026"),
    )
    due.add_argument(
        "--week", action="store_true", help=words.translate("CliArguments", "also the seven days after it")
    )
    due.add_argument(
        "--mine", action="store_true", help=words.translate("CliArguments", "only what waits for me or my role")
    )


def _papers(command: Any, words: Words) -> None:
    report = command("report", words.translate("CliArguments", "write a paper as PDF"))
    report.add_argument("name", nargs="?", metavar=words.translate("CliArguments", "PAPER"))
    report.add_argument("--list", action="store_true", help=words.translate("CliArguments", "which papers there are"))
    report.add_argument(
        "--file",
        metavar=words.translate("CliArguments", "NUMBER"),
        help=words.translate("CliArguments", "number of the personal file"),
    )
    report.add_argument(
        "--period",
        metavar=words.translate("CliArguments", "PERIOD"),
        help=words.translate(
            "CliArguments",
            "of statistics and registers, otherwise this month: 2026-11, 2026-Q4, 2026-H2, 2026, "
            "01.11.2026..24.11.2026",
        ),
    )
    report.add_argument(
        "--public",
        action="store_true",
        help=words.translate("CliArguments", "of statistics: leave small numbers out, for publication"),
    )
    report.add_argument(
        "--blank",
        action="store_true",
        help=words.translate("CliArguments", "of a form: an empty one for the pen, also without --file"),
    )
    report.add_argument("--large", action="store_true", help=words.translate("CliArguments", "of a form: large type"))
    report.add_argument(
        "--out",
        metavar=words.translate("CliArguments", "PDF"),
        help=words.translate("CliArguments", "where to write, .pdf or .xlsx; a file that is there stays"),
    )


def _proofs(command: Any, words: Words) -> None:
    audit = command("audit", words.translate("CliArguments", "prove the audit log"), "user")
    audit.add_argument("what", choices=["verify"])
    audit.add_argument(
        "--witness",
        default="",
        metavar=words.translate("CliArguments", "HEAD"),
        help=words.translate("CliArguments", "the audit head printed in the footer of a page"),
    )
    audit.add_argument(
        "--copy",
        metavar=words.translate("CliArguments", "FOLDER"),
        help=words.translate("CliArguments", "a copy of the registry as witness: its folder"),
    )
    check = command("check", words.translate("CliArguments", "check keys, database, audit log and disk"), "user")
    check.add_argument(
        "--thorough", action="store_true", help=words.translate("CliArguments", "compare the indexes too; takes longer")
    )
    demo = command("demo", words.translate("CliArguments", "build a centre with invented people"), "data")
    demo.add_argument(
        "--portable",
        action="store_true",
        help=words.translate("CliArguments", "keep this computer's key in a file, not in the secret store"),
    )


def _transfers(command: Any, words: Words) -> None:
    made = command(
        "transfer", words.translate("CliArguments", "hand a whole case on to another centre, or take one over"), "user"
    )
    made.add_argument("what", choices=["card", "confirm", "export", "import"])
    path, digits = words.translate("CliArguments", "PATH"), words.translate("CliArguments", "DIGITS")
    made.add_argument(
        "--card", metavar=path, help=words.translate("CliArguments", "confirm: the text of the other centre's key card")
    )
    made.add_argument(
        "--fingerprint",
        metavar=digits,
        help=words.translate("CliArguments", "confirm: its digits as they were read out by telephone"),
    )
    made.add_argument(
        "--file",
        metavar=words.translate("CliArguments", "NUMBER"),
        help=words.translate("CliArguments", "export: number of the personal file, discharged before"),
    )
    made.add_argument(
        "--to",
        metavar=digits,
        help=words.translate("CliArguments", "export: how the fingerprint of the receiving centre begins"),
    )
    made.add_argument(
        "--out",
        metavar=path,
        help=words.translate("CliArguments", "export: where to write; a file that is there stays"),
    )
    made.add_argument(
        "--why",
        metavar=words.translate("CliArguments", "WORDS"),
        help=words.translate("CliArguments", "export: why it goes without a consent that names the other centre"),
    )
    made.add_argument("--in", metavar=path, help=words.translate("CliArguments", "import: the file that came"))
    made.add_argument(
        "--check", action="store_true", help=words.translate("CliArguments", "import: only look, store nothing")
    )


def _backups(command: Any, words: Words) -> None:
    made = command("backup", words.translate("CliArguments", "make, list, prove, rehearse or put back a copy"))
    made.add_argument("what", choices=["make", "list", "verify", "rehearse", "restore"])
    folder = words.translate("CliArguments", "FOLDER")
    made.add_argument(
        "--to",
        metavar=folder,
        help=words.translate("CliArguments", "make: where the copy goes; otherwise the folder that the centre chose"),
    )
    made.add_argument(
        "--from",
        metavar=folder,
        help=words.translate("CliArguments", "the folder of one copy, or the one with all copies (then the newest)"),
    )
    made.add_argument(
        "--portable",
        action="store_true",
        help=words.translate("CliArguments", "restore: keep this computer's key in a file, not in the secret store"),
    )
    made.add_argument(
        "--sheet",
        action="store_true",
        help=words.translate(
            "CliArguments", "rehearse: by the words of the recovery sheet, in the second line of standard input"
        ),
    )


def _keys(command: Any, words: Words) -> None:
    made = command(
        "keys", words.translate("CliArguments", "give the registry new keys after somebody has left"), "user"
    )
    made.add_argument("what", choices=["renew"])
    made.add_argument(
        "--why",
        metavar=words.translate("CliArguments", "WORDS"),
        help=words.translate("CliArguments", "renew: the reason; it stands in the audit"),
    )
    made.add_argument(
        "--keep-sheet",
        action="store_true",
        help=words.translate(
            "CliArguments", "renew: the recovery sheet stays valid; otherwise a new one is written down by hand"
        ),
    )
    made.add_argument(
        "--all-files",
        action="store_true",
        help=words.translate(
            "CliArguments",
            "renew: restricted files that do not open to you get another key too, by the sixteen words of the valid "
            "recovery sheet in the next line of standard input",
        ),
    )
