"""Support plans: the list of those that wait, and the page of one plan."""
