"""The register of interpreters."""
