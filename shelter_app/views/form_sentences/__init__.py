"""The sentences of the forms, for who answers for them: read, approved, corrected, taken back."""
