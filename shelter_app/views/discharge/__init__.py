"""Leaving: the discharge with its checklist, the return gate and the follow-up that begins."""
