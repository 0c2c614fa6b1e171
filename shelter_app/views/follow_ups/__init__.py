"""After leaving: the board of follow-ups and the panel in which a result is written down."""
