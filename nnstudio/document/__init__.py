"""What the learner has set up, for any kind of scene: editing with undo, writing down, settings. No widgets."""
