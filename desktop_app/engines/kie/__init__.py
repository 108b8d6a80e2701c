"""KIE AI. engine.py: what it is. work.py: what it does. table.py, kie_models.toml: the models.

wire.py: from a request to what is sent. answers.py: what comes back, in our words. keys.py: one key or several.
"""

from .engine import KieEngine

__all__ = ["KieEngine"]
