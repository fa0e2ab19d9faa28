"""Small fonts with the Chinese characters that the program shows, and those that a pupil may type."""
