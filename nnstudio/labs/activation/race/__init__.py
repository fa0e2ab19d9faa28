"""The page of a race: why cross-entropy, and not the squared error, stands behind a sigmoid."""
