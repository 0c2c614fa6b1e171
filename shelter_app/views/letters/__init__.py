"""The outgoing register, and the directory of those whom the centre writes to."""
