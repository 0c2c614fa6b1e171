"""Help by other organisations in a file, and the log of what was told to whom."""
