"""The built-in style presets' ids and names in their order: all the first paint needs, without reading a file."""

from __future__ import annotations

NAMES: tuple[tuple[str, str, str, str, str], ...] = (
    # id, English, Chinese, Japanese, the neural style of the built-in engines
    ("starry-oil", "Starry oil", "星夜油彩", "星夜の油彩", "starry-oil"),
    ("soft-pastel", "Soft pastel", "柔和粉彩", "やわらかパステル", "soft-pastel"),
    ("ink-and-gold", "Ink & gold", "墨与金", "墨と金", "ink-and-gold"),
    ("stained-glass", "Stained glass", "彩绘玻璃", "ステンドグラス", "stained-glass"),
    ("bright-watercolour", "Watercolour", "明亮水彩", "明るい水彩", "bright-watercolour"),
    ("sunlit-oil", "Sunlit oil", "日光油画", "陽だまりの油絵", "sunlit-oil"),
    ("charcoal-study", "Charcoal study", "炭笔习作", "木炭の習作", "charcoal-and-peach"),
    ("blue-woodblock", "Blue woodblock", "青版木刻", "藍の木版", "blue-woodblock"),
    ("old-master", "Old master", "古典大师", "古典の名画", "old-master"),
    ("thick-paint", "Thick paint", "厚涂颜料", "厚塗りの絵具", "rough-impasto"),
    ("crimson-poster", "Crimson poster", "绯红海报", "緋色のポスター", "crimson-poster"),
    ("autumn-colours", "Autumn colours", "秋日色彩", "秋の色", "autumn-oil"),
    ("paper-cut", "Paper cut", "彩纸剪贴", "切り絵", "pop-cutout"),
    ("mosaic-stones", "Mosaic stones", "碎石镶嵌", "モザイクの石", "mosaic-dabs"),
    ("copper-etching", "Copper etching", "铜版蚀刻", "銅版エッチング", "copper-etching"),
    ("indigo-dye", "Indigo dye", "靛蓝染布", "藍染めの布", "indigo-lace"),
    ("cubist-lines", "Cubist lines", "立体线条", "キュビスムの線", "cubist-outline"),
    ("teal-wash", "Teal wash", "青绿薄涂", "青緑の淡彩", "teal-wash"),
    ("dusk-crayon", "Dusk crayon", "暮色蜡笔", "夕暮れのクレヨン", "dusk-crayon"),
    ("bold-primaries", "Bold primaries", "浓烈三原色", "鮮烈な三原色", "bold-primaries"),
)
"""The same as in resources/styles.toml; a test compares the two."""
