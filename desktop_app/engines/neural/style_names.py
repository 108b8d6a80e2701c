"""The styles' ids and titles, in the net's order: all that pickers need, without reading the word lists."""

from __future__ import annotations

from ...models import Choice

CHOICES: tuple[Choice, ...] = tuple(Choice(*pair) for pair in (
    ("sunlit-oil", "Sunlit oil"),
    ("ink-and-yellow", "Ink & yellow"),
    ("charcoal-and-peach", "Charcoal & peach"),
    ("electric-shards", "Electric shards"),
    ("crimson-poster", "Crimson poster"),
    ("autumn-oil", "Autumn oil"),
    ("indigo-lace", "Indigo lace"),
    ("bold-primaries", "Bold primaries"),
    ("bright-watercolour", "Bright watercolour"),
    ("mosaic-dabs", "Mosaic dabs"),
    ("copper-etching", "Copper etching"),
    ("ink-and-gold", "Ink & gold"),
    ("soft-pastel", "Soft pastel"),
    ("lime-and-teal", "Lime & teal"),
    ("teal-wash", "Teal wash"),
    ("stained-glass", "Stained glass"),
    ("dusk-crayon", "Dusk crayon"),
    ("woven-blocks", "Woven blocks"),
    ("carved-wood", "Carved wood"),
    ("starry-oil", "Starry oil"),
    ("ember-red", "Ember red"),
    ("pop-cutout", "Pop cut-out"),
    ("cubist-outline", "Cubist outline"),
    ("old-master", "Old master"),
    ("blue-woodblock", "Blue woodblock"),
    ("rough-impasto", "Rough impasto"),
))
"""The same as in resources/stylist/styles.toml; a test compares the two."""
