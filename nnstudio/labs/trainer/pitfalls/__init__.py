"""Things that go wrong on purpose: what to watch, why it happens, and what cures it."""
