"""The page of outcomes: truth p and belief q, and what it costs to believe q."""
