"""The release gate of the design: each id with the tests that prove it, wherever they live.

``pytest -k f10`` runs every test of F-10: those named here, and those whose own name begins with ``test_f10_``.
"""

from __future__ import annotations

from typing import Final

IDS: Final = (
    "F-01", "F-04", "F-05", "F-10", "F-11", "F-15", "F-20", "F-24", "F-25", "F-27", "F-30", "F-33", "F-35", "F-36",
    "F-40", "F-44", "F-46", "F-50", "F-51", "F-54", "F-55", "F-57", "F-59", "F-60",
)  # fmt: skip

_LOCK: Final = "tests/app/test_lock.py"
_MAKING: Final = "tests/services/backups/test_making.py"
_RESTORING: Final = "tests/services/backups/test_restoring.py"
_STORY: Final = "tests/app/test_backup_story.py"

TESTS: Final[dict[str, tuple[str, ...]]] = {
    "F-01": (
        "tests/faults/test_canary.py::test_no_canary_is_readable_while_open_after_a_kill_and_after_closing",
        "tests/faults/test_canary.py::test_no_canary_is_readable_after_closing",
        "tests/faults/test_canary.py::test_the_reading_glass_sees_through_every_wrapping",
    ),
    "F-04": (
        f"{_MAKING}::test_a_copy_and_a_right_passphrase_open_nothing_on_another_computer",
        f"{_RESTORING}::test_a_clean_computer_with_sheet_and_copy_holds_the_same_files_and_opens_by_the_same_passphrases",
    ),
    "F-10": (
        f"{_LOCK}::test_the_lock_asks_nobody_and_waits_for_nothing",
        f"{_LOCK}::test_an_open_window_in_front_does_not_keep_the_door_open",
    ),
    "F-11": (
        f"{_LOCK}::test_a_note_comes_back_byte_for_byte_on_the_same_page",
        f"{_LOCK}::test_a_half_filled_admission_comes_back_with_every_answer",
        f"{_LOCK}::test_the_words_of_an_open_dialog_are_there_when_it_is_opened_again",
    ),
    "F-15": ("tests/app/test_process.py::test_a_locked_screen_ends_the_process_and_opens_a_fresh_door",),
    "F-20": (
        "tests/views/first_run/test_wizard.py::test_after_the_key_the_registry_opens_and_the_sheet_waits",
        "tests/views/first_run/test_wizard.py::test_wrong_words_of_the_sheet_are_told_by_number",
        "tests/services/test_vault.py::test_wrong_words_of_the_first_sheet_verify_nothing",
        "tests/services/test_vault.py::test_is_refused_until_the_sheet_was_typed_back",
        "tests/views/first_run/test_wizard.py::test_the_main_window_says_that_the_sheet_was_not_typed_back",
    ),
    "F-24": (
        "tests/services/test_accounts.py::test_adding_leaves_a_whole_colleague_or_one_that_can_be_completed",
        "tests/services/test_accounts.py::test_disabling_can_always_be_repeated_until_the_door_is_gone",
        "tests/services/test_accounts.py::test_a_reset_leaves_the_old_passphrase_or_can_be_repeated",
        "tests/services/test_accounts.py::test_changing_leaves_the_old_or_the_new_passphrase_never_neither",
        "tests/services/test_sheets.py::test_interrupted_anywhere_a_passphrase_and_a_paper_open",
        "tests/services/test_sheets.py::test_interrupted_anywhere_one_of_the_two_papers_opens_and_opens_everything",
    ),
    "F-33": (
        "tests/services/test_session.py::test_it_is_written_down_before_anything_is_shown",
        "tests/services/test_session.py::test_nothing_is_shown_where_the_line_cannot_be_written",
    ),
    "F-40": ("tests/services/test_statistics.py::test_no_name_stands_in_the_numbers_and_none_on_a_coded_register",),
    "F-44": (
        "tests/services/test_audits.py::test_an_edit_of_any_fact_of_any_line_is_located",
        "tests/services/test_audits.py::test_a_deleted_line_is_located",
        "tests/services/test_audits.py::test_a_deleted_line_whose_gap_was_closed_is_located",
        "tests/services/test_audits.py::test_an_inserted_line_is_located",
        "tests/services/test_audits.py::test_two_swapped_lines_are_located_at_the_earlier_one",
        "tests/services/test_erasures_proved.py::test_words_that_no_act_covers_are_missed",
    ),
    "F-59": (
        f"{_MAKING}::test_a_copy_that_was_changed_or_cut_off_is_refused_and_not_touched",
        f"{_MAKING}::test_a_page_changed_with_its_sum_put_right_is_still_found",
        f"{_STORY}::test_the_newest_copy_is_proven_and_put_back_for_trial_by_button_and_damage_is_told",
    ),
    "F-60": (
        f"{_STORY}::test_a_lost_registry_comes_back_by_copy_and_sheet_with_the_same_child",
        "tests/cli/test_backup.py::test_a_clean_computer_gets_the_registry_back_by_copy_and_sheet",
    ),
}
"""Tests that prove an id under another name; those named ``test_fNN_`` need no line here."""


def keyword_of(gate: str) -> str:
    """What finds the tests of an id: f01 for F-01."""
    return f"f{gate.removeprefix('F-')}"


def keywords(module: str, function: str) -> set[str]:
    """Under which ids a test in this module (its path from the root) is found besides its own name."""
    return {keyword_of(gate) for gate, tests in TESTS.items() if f"{module}::{function}" in tests}
