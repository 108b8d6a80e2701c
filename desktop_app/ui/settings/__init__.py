"""The settings window: pages drawn from data, searched as a whole, each change held at once."""
