"""What Windows wants to have beside the frozen program."""
