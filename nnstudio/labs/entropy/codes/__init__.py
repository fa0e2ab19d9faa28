"""The page of codes: what outcomes cost when they are written in 0s and 1s."""
