"""The same services without a window, for scheduled work and checks."""
