"""Making a new registry, step by step, in one calm window."""
