"""The dragon."""

from __future__ import annotations

from itertools import pairwise

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, smooth, tube
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def dragon(s: Sheet) -> None:
    """Dragon: long neck, horns, spines, belly plates, barbed tail, both wings open at the shoulders."""
    hide = s.main(s.pick("4c8046", "8e3b34", "47708a"))
    (_flying if s.flying else _standing)(s, hide)


def _standing(s: Sheet, hide: RGB) -> None:
    """On both hind legs, wings raised, claws ready."""
    dark, far = tone(hide, -0.35), tone(hide, -0.24)
    plate, scales = mix(rgb("e3cf94"), hide, 0.12), Tex("scale", 0.2, 0.3, 2.4, 100)
    tips = [(66, 3), (55, 15), (58, 32), (71, 45)]
    _wing(s, [(92, 52), (95, 29), (87, 2)], tips, (82, 53), far, dark)
    _arm(s, "101,60,6 111,69,4 119,64,3", far, scales, None)
    _leg(s, "78,72,11 87,79,7.4 82,87,4.8 78.6,91,4 82,95.6,3.8", far, scales, None)
    roots = [(46, 71), (37, 77.6), (28, 82), (19, 83.6), (10, 80), (4, 72)]
    _spines(s, roots, [-6, -6, -6, -5.4, -4, -3.4], dark, lean=[-3, -3, -3, -2, 3, 4])
    long = s.part(
        tube("52,72,11 38,82,8 23,88,5.6 9,84,4 3,73,2.7 7,62,1.7 14,58,0.9"), hide, tex=scales, bulge=0.9
    )
    s.part(curve("12,59 17,51! 21,56 26,58! 21,61 18,66! 15,61"), dark, bulge=0.6)
    ridge = [(102, 30), (99, 39), (92, 46), (84, 49.6), (75, 53), (66, 57), (56, 62)]
    _spines(s, ridge, [-4, -5, -6, -6.6, -7, -7.5, -7.5], dark, lean=[-6, -6, -6, -5, -5, -4, -4])
    outline = "42,70 50,60 62,54 76,49 90,47 101,53 105,64 101,76 89,84 72,87 54,84"
    body = s.part(curve(outline), hide, tex=scales, bulge=0.8, join=long, join_by=8)
    spine = "88,64,16 100,53,11.4 107,42,7.8 107,32,6.2 110,24,5.6 115,20,5.8"
    neck = s.part(tube(spine), hide, tex=scales, bulge=0.9, join=body, join_by=10)
    front = "111,25 110,32 113,40 114,50 111,62 106,73 95,82 80,87 70,86 82,81 94,73 101,62 104,50 104,40 104,32 106,26"
    plates = "109.6,30 111,36.4 112.4,43 112.6,50 111,57 108.4,64 104.6,71 98,77.6 89.6,82.4 81,85"
    _belly(s, plate, neck, front, plates)
    thigh = _leg(s, "59,68,15.5 69,77,10.6 63.4,86,6 58.6,91,4.8 62,95.6,4.6", hide, scales, body)
    s.paint(ellipse(61, 67, 8, 9), tone(hide, 0.3), clip=thigh, soft=3, opacity=0.35)
    _arm(s, "94,61,9.4 95,74,5.6 107,77,3.8", hide, scales, body)
    tips = [(22, 6), (8, 26), (14, 46), (38, 59)]
    _wing(s, [(81, 56), (62, 33), (50, 3)], tips, (66, 62), hide, dark)
    _head(s, hide, dark, 9, 2)
    s.foot = (68, 99)


def _flying(s: Sheet, hide: RGB) -> None:
    """On the wing: neck and tail stretched, legs drawn up, one wing beyond the other."""
    dark, far = tone(hide, -0.35), tone(hide, -0.24)
    plate, scales = mix(rgb("e3cf94"), hide, 0.12), Tex("scale", 0.2, 0.3, 2.4, 95)
    lift = float(s.rng.uniform(-3, 3))
    _wing(
        s, [(86, 51), (92, 32), (86, 5 + lift)], [(66, 1), (54, 14), (56, 32), (68, 45)], (78, 51), far, dark
    )
    _leg(s, "54,66,8 46,76,6 36,78,3.6 28,82,2.8", far, scales, None)
    _arm(s, "90,64,6 96,74,4 106,75,2.8", far, scales, None)
    roots = [(44, 58), (36, 60), (28, 60.6), (20, 63), (12, 69)]
    _spines(s, roots, [-5, -5, -4.6, -4, -3.6], dark, lean=[-4, -4, -4, -4, -3])
    long = s.part(tube("54,65,9 40,66,7 27,66,5 15,72,3.4 6,82,2.2 2,89,1"), hide, tex=scales, bulge=0.9)
    s.part(curve("3,87 -3,88! -2,93 -5,98! 2,95 7,96! 6,91"), dark, bulge=0.6)
    ridge = [(104, 40), (97, 46), (89, 49.6), (80, 51), (71, 52), (62, 54), (53, 57)]
    _spines(s, ridge, [-4, -5, -5.6, -6, -6, -6, -5.6], dark, lean=[-5, -5, -5, -4, -4, -4, -4])
    outline = "46,62 56,54 70,50 84,49 95,52 98,60 93,69 80,74.6 64,75 51,71"
    body = s.part(curve(outline), hide, tex=scales, bulge=0.8, join=long, join_by=7)
    neck = s.part(tube("84,61,12 97,53,8.6 105,45,6.6 110,36,5.8 116,32,5.6"), hide, tex=scales, bulge=0.9, join=body,
                  join_by=9)  # fmt: skip
    front = "113,36 112,43 107,52 101,60 94,69 82,75 66,76 58,73 72,71 84,66 93,58 101,50 106,42 109,36"
    _belly(s, plate, neck, front, "110.6,42 107,48.6 103,54.6 98.6,61 93,66.6 85.6,71 77,73.6 68,74.6")
    _leg(s, "58,66,11 50,77,7 38,80,4 29,84.6,3.2", hide, scales, body)
    _arm(s, "88,62,8 92,74,4.8 103,78,3.2", hide, scales, body)
    tips = [(28, 3 + lift), (12, 18 + lift), (16, 38), (38, 51)]
    _wing(s, [(78, 57), (66, 33), (56, 4 + lift)], tips, (60, 60), hide, dark)
    _head(s, hide, dark, 9, 13)
    s.foot = (68, 56)


def _belly(s: Sheet, plate: RGB, neck: Part | None, outline: str, plates: str) -> None:
    """Pale plates from throat to belly."""
    front = s.part(curve(outline), plate, bulge=0.4, join=neck, join_by=1.5, cast=0.1)
    marks = [p[:2] for p in knots(plates)]
    for k, (x, y) in enumerate(marks):
        (ax, ay), (bx, by) = marks[max(0, k - 1)], marks[min(len(marks) - 1, k + 1)]
        size = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        nx, ny = (by - ay) / size, -(bx - ax) / size  # across the row of plates
        tx, ty = (bx - ax) / size, (by - ay) / size
        edge = [(x - nx * 9, y - ny * 9), (x + tx * 1.6, y + ty * 1.6), (x + nx * 6, y + ny * 6)]
        s.line(edge, tone(plate, -0.5), 0.9, clip=front, opacity=0.8, raise_by=-0.5)
        lit = [(px + tx, py + ty) for px, py in edge]
        s.line(lit, tone(plate, 0.4), 0.7, clip=front, opacity=0.5, raise_by=0.3)


def _spines(s: Sheet, roots: list, heights: list, colour: RGB, lean: list) -> None:
    for (x, y), h, tip in zip(roots, heights, lean, strict=True):
        s.part(curve(f"-4,3 {tip},{h}! 4,2.5", x, y), tone(colour, 0.05), bulge=0.5, cast=0.1)


def _wing(s: Sheet, bones: list, tips: list, hem: tuple[float, float], skin: RGB, bone: RGB) -> None:
    """An open wing: `bones` = shoulder, elbow, wrist; four fingers to `tips`; the skin ends at the flank, `hem`."""
    shoulder, elbow, wrist = bones
    web = mix(skin, rgb("c98b4a"), 0.34)
    edge: list[tuple[float, ...]] = [(*shoulder, 1), (*elbow, 1), (*wrist, 1)]
    ends = [*tips, hem]
    for k, tip in enumerate(tips):
        edge.append((*tip, 1))
        low = ((tip[0] + ends[k + 1][0]) / 2, (tip[1] + ends[k + 1][1]) / 2)
        edge.append((low[0] + (wrist[0] - low[0]) * 0.16, low[1] + (wrist[1] - low[1]) * 0.16))
    edge.append((*hem, 1))
    leather = Tex("mottle", 0.1, 0.2, 2.4)
    sail = s.part(smooth(edge), web, tex=leather, bulge=0.3, flat=4, cast=0.35, fade=(tone(web, -0.35), 0.6))
    middles = [((wrist[0] + x) / 2, (wrist[1] + y) / 2 - 2.4) for x, y in tips]
    for (ax, ay), (bx, by) in pairwise([*middles, ((wrist[0] + hem[0]) / 2, (wrist[1] + hem[1]) / 2)]):
        low = ((ax + bx) / 2, (ay + by) / 2)
        end = (low[0] * 1.8 - wrist[0] * 0.8, low[1] * 1.8 - wrist[1] * 0.8)
        s.line([wrist, low, end], tone(web, -0.45), 3.2, clip=sail, soft=1.4, opacity=0.5, raise_by=-0.8)
        vein = [(low[0] + 2, low[1] - 2), ((low[0] + bx) / 2 + 2, (low[1] + by) / 2 + 4), (bx, by + 8)]
        s.line(vein, tone(web, -0.3), 0.5, clip=sail, opacity=0.6)
    for tip, mid in zip(tips, middles, strict=True):
        s.part(limb([(*wrist, 1.6), (*mid, 1.3), (*tip, 0.4)]), bone, bulge=0.9, cast=0.25)
    arm = limb([(*shoulder, 5), (*elbow, 3.2), (*wrist, 2)])
    s.part(arm, skin, tex=Tex("scale", 0.15, 0.2, 1.9, 120), bulge=0.9, cast=0.3)
    s.part(curve("-1.6,1 0.4,-5! 1.8,1", *wrist), rgb("e9dfc4"), bulge=0.7, cast=0)


def _leg(s: Sheet, text: str, hide: RGB, scales: Tex, body: Part | None) -> Part | None:
    joints = knots(text)
    leg = s.part(limb(joints), hide, tex=scales, bulge=0.85, join=body, join_by=10, cast=0.3)
    x, y = joints[-1][:2]
    s.part(curve("-5,-1.5 2,-3 8,0 11,3.4 -5,3.6", x, y), tone(hide, -0.1), tex=scales, bulge=0.8, cast=0.1)
    for k in (4, 7.4, 10.4):
        s.part(curve("-1.2,-1.4 1,-1.2 3.4,2.4! -0.6,1.6", x + k, y + 1.4), rgb("e9dfc4"), bulge=0.7, cast=0)
    return leg


def _arm(s: Sheet, text: str, hide: RGB, scales: Tex, body: Part | None) -> None:
    joints = knots(text)
    s.part(limb(joints), hide, tex=scales, bulge=0.85, join=body, join_by=10, cast=0.3)
    x, y = joints[-1][:2]
    for dy in (-2, 0.4, 2.8):
        s.part(tube(f"0,0,1.5 3,{dy},1.1 5,{dy + 1},0.8", x, y), hide, bulge=0.9, cast=0.1)
        s.part(
            curve(f"4,{dy} 5.6,{dy + 0.2} 7.6,{dy + 3}! 4.6,{dy + 1.8}", x, y),
            rgb("e9dfc4"),
            bulge=0.7,
            cast=0,
        )


def _head(s: Sheet, hide: RGB, dark: RGB, dx: float, dy: float) -> None:
    ink, horn = rgb("1f1a18"), rgb("d9c79c")
    for text in ("97,14,2.4 89,9,2 80,8,1.3 73,11,0.4", "100,11,2.2 95,4,1.8 88,0,1.2 81,0,0.4"):
        s.part(tube(text, dx, dy), horn, tex=Tex("rib", 0.15, 0.2, 1.6, 90), bulge=0.9)
    s.part(curve("95,20 88,20! 91,23 87,27! 95,27 100,24", dx, dy), dark, bulge=0.5)
    s.part(
        curve("99,22 106,25 114,27 122,26 126,26.4 124,30 114,32 104,30 98,27", dx, dy),
        tone(hide, -0.12),
        tex=Tex("scale", 0.12, 0.2, 2, 20),
        bulge=0.8,
    )
    s.part(curve("104,24 114,26 125,25.4 124,27 113,28.4 104,27", dx, dy), rgb("7a2f2c"), bulge=0.2, cast=0)
    head = s.part(
        curve(
            "94,16 98,10.5 104,9.5 110,12.5 117,16 124,16.4 128.5,18.5 129,22.5 125,25 116,24.6 107,24.6 98,25",
            dx,
            dy,
        ),
        hide,
        tex=Tex("scale", 0.16, 0.3, 2.2, 95),
        bulge=0.85,
        cast=0.4,
    )
    for x in (110, 114, 118, 122, 125.6):
        s.part(curve("-1,-0.8 1,-0.8 0.3,2.6!", x + dx, 24.8 + dy), rgb("f5eed8"), bulge=0.6, cast=0)
    for x in (112, 116, 120):
        s.part(curve("-0.8,0.6 0.8,0.6 0.2,-2!", x + dx, 28 + dy), rgb("f5eed8"), bulge=0.6, cast=0)
    s.paint(ellipse(126 + dx, 18.6 + dy, 1.2, 0.8, 30), ink, clip=head)
    s.part(curve("99,12.4 104,9.6 110,12.6 108,14 103,13.2", dx, dy), dark, bulge=0.7)
    s.eye(105.4 + dx, 15.4 + dy, 2.1, iris=rgb("e9b93a"))
    s.paint(ellipse(105.6 + dx, 15.4 + dy, 0.6, 1.8), ink)
    if s.night:
        s.glow(ellipse(105.4 + dx, 15.4 + dy, 1.8), (0.9, 0.6, 0.15), 0.5, halo=1.5)
