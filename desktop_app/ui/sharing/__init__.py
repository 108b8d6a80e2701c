"""Sharing in the window: one click, one link; the sheet with what becomes public; the list of receipts."""
