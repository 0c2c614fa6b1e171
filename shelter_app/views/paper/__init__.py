"""Papers on their way out: what is offered, the sheet on screen, printing, saving, marking as sent."""
