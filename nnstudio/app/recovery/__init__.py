"""Work that is not saved yet outlives the program: it is kept every few seconds, and offered at the next start."""
