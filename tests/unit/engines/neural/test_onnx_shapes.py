"""The shapes of the style-by-picture net are freed without touching its weights."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnxruntime

from desktop_app.engines.neural import net
from desktop_app.engines.neural.onnx_shapes import free_size


def test_the_freed_net_says_the_same_at_its_own_size_and_takes_others() -> None:
    model = (net.models_folder() / "arbitrary_transform.onnx").read_bytes()
    freed = free_size(model, 384)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    options.log_severity_level = 3
    fixed = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    free = onnxruntime.InferenceSession(freed, options, providers=["CPUExecutionProvider"])
    content, style = (entry.name for entry in fixed.get_inputs())
    source = np.random.default_rng(0)
    vector = source.normal(0, 0.3, (1, 1, 1, 100)).astype(np.float32)
    picture = source.random((1, 384, 384, 3), np.float32)
    same: list[Any] = [one.run(None, {content: picture, style: vector})[0] for one in (fixed, free)]
    assert np.array_equal(same[0], same[1])
    wide = source.random((1, 200, 260, 3), np.float32)
    result: Any = free.run(None, {content: wide, style: vector})[0]
    assert result.shape == (1, 200, 260, 3)
