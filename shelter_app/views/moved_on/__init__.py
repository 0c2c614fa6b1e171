"""A record that moved on behind an open form: what the form began from, what stands in the file, what was typed."""
