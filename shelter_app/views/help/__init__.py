"""Help: the short manual, the keys, telephone numbers, and what is promised and what is not."""
