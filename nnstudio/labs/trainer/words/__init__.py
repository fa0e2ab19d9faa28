"""What is said of a run in sentences: how it starts, what its curves look like, how far it is, what to try. No Qt."""
