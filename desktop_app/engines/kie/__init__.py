"""KIE AI. engine.py: the verbs. table.py, kie_models.toml: the models. wire.py: requests. answers.py: answers."""

from .engine import KieEngine

__all__ = ["KieEngine"]
