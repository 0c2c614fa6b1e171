"""The list of residents with the preview of the one in focus."""
