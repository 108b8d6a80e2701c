"""The prompt inside a ComfyUI graph: walked back from where the picture was saved.

A graph has no fixed place for "the prompt": it is a web of nodes `{"class_type", "inputs"}`, where an
input is a value or a link `[node id, output]`. Links may form circles in a hostile file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

MAX_NODES = 5_000
MAX_STEPS = 2_000
_TEXT_INPUTS = (
    "text", "text_g", "text_l", "clip_l", "t5xxl", "prompt", "positive_prompt", "string", "value", "populated_text",
    "wildcard_text", "text_a", "text_b", "text_c", "string_a", "string_b", "text1", "text2", "text_0", "text_1",
)
_CONDITIONING = ("conditioning", "conditioning_1", "conditioning_2", "conditioning_to", "conditioning_from")
_MODEL_INPUTS = ("ckpt_name", "unet_name", "model_name", "base_ckpt_name")
_SEEDS = ("seed", "noise_seed", "value", "int")


@dataclass(slots=True)
class Found:
    """What a graph says. "" and None where it does not."""

    prompt: str = ""
    negative: str = ""
    model: str = ""
    seed: Any = None
    size: str = ""
    edited: bool = False
    settings: dict[str, str] = field(default_factory=dict)


Graph = Mapping[str, Any]


def is_graph(value: Any) -> TypeGuard[Graph]:
    """Whether this is a graph in the API form."""
    return (
        isinstance(value, dict) and 0 < len(value) <= MAX_NODES
        and any(isinstance(node, dict) and "class_type" in node for node in value.values())
    )


def read(graph: Graph) -> Found:
    """Prompt, negative prompt, seed, model and the sampler's settings, as far as they are recognised."""
    sampler = _sampler(graph)
    found = Found()
    if sampler is None:
        return found
    inputs = _inputs(sampler)
    guider = _linked(graph, inputs.get("guider"))
    hints = {**(_inputs(guider) if guider else {}), **inputs}
    positive = hints.get("positive", hints.get("conditioning", hints.get("cond")))
    found.prompt = _texts(graph, positive, "positive")
    found.negative = _texts(graph, hints.get("negative"), "negative")
    found.seed = _value(graph, hints.get("seed", hints.get("noise_seed", hints.get("noise"))), _SEEDS)
    found.model = str(_upstream(graph, hints.get("model"), _MODEL_INPUTS) or "")
    latent = hints.get("latent_image", hints.get("samples"))
    width, height = _upstream(graph, latent, ("width",)), _upstream(graph, latent, ("height",))
    if isinstance(width, int) and isinstance(height, int):
        found.size = f"{width}x{height}"[:20] if max(width, height) < 100_000 else ""
    found.edited = any("LoadImage" in _kind(node) for node in _walk(graph, latent))
    for name in ("steps", "cfg", "sampler_name", "scheduler", "denoise"):
        value = hints.get(name)
        if isinstance(value, (str, float)) or (isinstance(value, int) and abs(value) < 10**9):
            found.settings[name] = str(value)[:200]
    return found


def _sampler(graph: Graph) -> Mapping[str, Any] | None:
    """The sampler nearest to where a picture is saved; any sampler where nothing is saved."""
    outputs = [node for node in graph.values() if "SaveImage" in _kind(node) or "PreviewImage" in _kind(node)]
    for output in outputs:
        for node in _walk_inputs(graph, output):
            if _is_sampler(node):
                return node
    return next((node for node in graph.values() if _is_sampler(node)), None)


def _is_sampler(node: Any) -> bool:
    inputs = _inputs(node)
    conditioned = "positive" in inputs or "guider" in inputs
    return conditioned and ("Sampler" in _kind(node) or "seed" in inputs or "noise_seed" in inputs)


def _texts(graph: Graph, link: Any, side: str) -> str:
    """The words that reach a conditioning input, through text, string and concat nodes."""
    words: list[str] = []
    seen: set[str] = set()
    pending = [link]
    for _ in range(MAX_STEPS):
        if not pending:
            break
        current = pending.pop(0)
        name = _target(current)
        node = graph.get(name) if name is not None else None
        if name is None or node is None or name in seen:
            continue
        seen.add(name)
        inputs = _inputs(node)
        texts = [inputs[key] for key in _TEXT_INPUTS if key in inputs]
        words += [text.strip() for text in texts if isinstance(text, str) and text.strip()]
        follow = [text for text in texts if _target(text) is not None]
        if not texts:
            keys = (*_CONDITIONING, side)
            follow = [inputs[key] for key in keys if key in inputs]
        pending = follow + pending
    return "\n".join(dict.fromkeys(words))


def _value(graph: Graph, start: Any, names: tuple[str, ...]) -> Any:
    """A plain value, followed through links to the node that holds it."""
    for _ in range(20):
        name = _target(start)
        if name is None:
            return start if isinstance(start, (int, str, float)) else None
        inputs = _inputs(graph.get(name))
        start = next((inputs[key] for key in names if key in inputs), None)
    return None


def _upstream(graph: Graph, link: Any, names: tuple[str, ...]) -> Any:
    """The first plain value of one of these names, nearest first."""
    for node in _walk(graph, link):
        inputs = _inputs(node)
        for name in names:
            if isinstance(inputs.get(name), (str, int)):
                return inputs[name]
    return None


def _walk(graph: Graph, link: Any) -> Iterator[Mapping[str, Any]]:
    node = _linked(graph, link)
    if node is not None:
        yield node
        yield from _walk_inputs(graph, node)


def _walk_inputs(graph: Graph, node: Any) -> Iterator[Mapping[str, Any]]:
    """Everything a node depends on, nearest first, each node once."""
    seen: set[str] = set()
    pending = [node]
    while pending and len(seen) < MAX_STEPS:
        current = pending.pop(0)
        for value in _inputs(current).values():
            name = _target(value)
            if name is None or name in seen:
                continue
            seen.add(name)
            found = graph.get(name)
            if isinstance(found, dict):
                yield found
                pending.append(found)


def _linked(graph: Graph, link: Any) -> Mapping[str, Any] | None:
    name = _target(link)
    node = graph.get(name) if name is not None else None
    return node if isinstance(node, dict) else None


def _target(link: Any) -> str | None:
    is_link = isinstance(link, list) and len(link) == 2 and isinstance(link[0], (str, int))
    return str(link[0])[:100] if is_link and not (isinstance(link[0], int) and abs(link[0]) > 10**9) else None


def _inputs(node: Any) -> Mapping[str, Any]:
    inputs = node.get("inputs") if isinstance(node, dict) else None
    return inputs if isinstance(inputs, dict) else {}


def _kind(node: Any) -> str:
    kind = node.get("class_type") if isinstance(node, dict) else None
    return kind if isinstance(kind, str) else ""
