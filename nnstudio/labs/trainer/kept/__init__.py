"""Trainings as a project keeps them beside the scene, and back."""
