"""Tables of one's own: comma-separated values of any dialect become examples to learn from."""
