"""What the frozen program has to prove before it is handed out."""
