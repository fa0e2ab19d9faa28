"""What the program promises, in the order of its folders."""
