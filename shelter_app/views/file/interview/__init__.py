"""The section of a file about the interview: told, consent, conversations, questionnaires, decision."""
