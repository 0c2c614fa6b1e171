"""The page of a questionnaire: one column of questions, answered by keyboard alone."""
