"""Windows, pages and dialogs: the only place that knows Qt."""
