"""What stands behind and around the subjects, one kind of scenery a module."""
