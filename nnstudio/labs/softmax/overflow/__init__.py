"""Where the naive formula fails and the stable one does not."""
