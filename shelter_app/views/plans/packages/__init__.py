"""Plans on their way to an officer's own computer and back."""
