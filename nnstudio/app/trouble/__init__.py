"""What happens when the program itself is wrong: it is written down, told once, and the work is kept."""
