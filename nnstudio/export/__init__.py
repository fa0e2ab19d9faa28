"""What can be taken out of the program: pictures now, reports and code later."""
