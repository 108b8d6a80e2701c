"""What a drawn subject hands to the composition, and a small light to judge it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class SubjectInfo:
    """What the composition must know before it asks for a drawing."""

    id: str
    title: str
    habitat: str  # "ground", "water", "air", "space" or "wall"
    height: float  # natural height of the drawn box, a standing person = 1.0
    base: float  # share of the drawn height that lies below the ground or water line (a hull's draught)
    aspect: float = 1.0  # about width / height of the drawn box
    picture_height: float = 0.5  # share of the picture's height when it is the only subject
    poses: tuple[str, ...] = ()  # words `draw` understands in `pose` beside day and night: "flying"
    wings: float = 0.0  # width / height of the drawn box in the pose "flying", 0 = as `aspect`


@dataclass(frozen=True, slots=True)
class Layer:
    """One subject, unlit. All arrays share H and W; lengths are pixels of this layer."""

    rgba: np.ndarray  # float32 H x W x 4, straight alpha, sRGB albedo 0..1
    height: np.ndarray  # float32 H x W, pixels towards the viewer, 0 outside: slopes do not depend on the size
    glow: np.ndarray  # float32 H x W x 3, light the subject gives off (to be added after lighting)
    foot: tuple[float, float]  # where it stands (ground), floats (water line) or hangs (air: its middle)

    def flipped(self) -> Layer:
        """The same subject looking the other way."""
        width = self.rgba.shape[1]
        return Layer(
            self.rgba[:, ::-1].copy(),
            self.height[:, ::-1].copy(),
            self.glow[:, ::-1].copy(),
            (width - 1 - self.foot[0], self.foot[1]),
        )


def light_preview(
    layer: Layer,
    *,
    light: tuple[float, float, float] = (-0.55, -0.65, 0.6),
    sun: tuple[float, float, float] = (1.0, 0.93, 0.8),
    ambient: tuple[float, float, float] = (0.50, 0.54, 0.64),
) -> np.ndarray:
    """The layer lit from `light` (x right, y down, z to the viewer) with a rim.

    float32 H x W x 4, straight alpha: for contact sheets and tests, the composition has its own light."""
    import cv2
    import numpy as np

    alpha = layer.rgba[..., 3:]
    size = max(layer.height.shape)
    relief = cv2.GaussianBlur(layer.height, (0, 0), max(0.6, size * 0.0028))
    slope_x, slope_y = np.gradient(relief, axis=1), np.gradient(relief, axis=0)
    length = np.sqrt(slope_x**2 + slope_y**2 + 1.0)
    direction = np.asarray(light, np.float32) / float(np.linalg.norm(light))
    lambert = (-slope_x * direction[0] - slope_y * direction[1] + direction[2]) / length
    wrapped = np.clip((lambert + 0.25) / 1.25, 0.0, 1.0)[..., None]
    facing = (1.0 / length)[..., None]
    rim = np.clip(1.0 - facing, 0, 1) ** 2 * np.clip(lambert, 0, 1)[..., None]
    shade = np.asarray(ambient, np.float32) * (0.75 + 0.25 * facing) + np.asarray(sun, np.float32) * wrapped * 0.72
    colour = layer.rgba[..., :3] * shade + rim * 0.16 * np.asarray(sun, np.float32) + layer.glow
    return np.concatenate([np.clip(colour, 0, 1), alpha], axis=2).astype(np.float32)
