"""What staff can do, one function a task: permission, transaction and audit line live here."""
