"""What the calendar and the file share about appointments: words, the form, and what came of one."""
