"""Reads a prompt's items from left to right into the facts of a scene: who is there, how many, how they stand.

Colours, sizes and numbers wait for the noun they belong to; a relation waits for what it relates to. English says
"a cat under a tree", Chinese and Japanese name the tree first (树下的猫, 木の下の猫): entries of kind "rel" stand
before their object, entries of kind "post" after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.engines.painter.parse_scan import BREAK, Item, scan
from desktop_app.engines.painter.parse_settle import Facts, Vote, settle
from desktop_app.engines.painter.scene import MAX_COUNT, MAX_SUBJECTS, Scene, SubjectSpec

SIZES = {"tiny": 0.4, "small": 0.6, "big": 1.5, "giant": 2.2}
_PEOPLE = frozenset({"person", "woman", "man", "child", "astronaut", "robot", "snowman"})
_WEARERS = {
    "person": _PEOPLE,
    "boat": frozenset({"sailboat", "ship", "windmill"}),
    "house": frozenset({"house", "castle", "church", "tower", "lighthouse", "windmill"}),
}
_VOTES = frozenset({"time", "weather", "place", "season", "mood", "extra", "feature", "moon", "palette", "without"})
_NOUNS = _VOTES | {"subject", "part", "body", "style", "finish", "sky"}
_MODIFIERS = frozenset({"colour", "size", "count"})
_WITHIN = frozenset({"stop", "def", "indef"})
_MAX_LISTED = 200


def parse_scene(prompt: str, *, style: str = "", negative: str = "") -> Scene:
    """See `scene.parse`."""
    reader = Reader(prompt)
    reader.read(scan(prompt))
    facts = reader.facts
    for item in scan(negative) if negative else ():
        facts.without.update(_absences(item))
    return settle(facts, prompt, style)


def _absences(item: Item) -> set[str]:
    """What "no …" about this item takes away: subject names and scene values."""
    gone: set[str] = set()
    for kind, value in item.effects:
        if kind == "subject" and value in ("person", "woman", "man", "child") and value == "person":
            gone.update(("person", "woman", "man", "child", "people"))
        elif kind in ("subject", "without"):
            gone.update(("person", "woman", "man", "child", "people") if value == "person" else (value,))
        elif kind == "moon":
            gone.add("moon")
        elif kind.rstrip("?") in _VOTES or kind == "colour":
            gone.add(value)
        elif kind == "style":
            gone.add("style")
    return gone


def mark_negations(items: list[Item]) -> None:
    """Set `negated` on what "no/without/没有" stands before and on what "のいない/なし" stands after."""
    active = False
    done = False
    for at, item in enumerate(items):
        kind = item.kind
        if kind == "no":
            active, done = True, False
        elif kind == "noafter":
            _negate_before(items, at)
        elif active and kind == "break":
            active = item.effects[0][1] == "、" and item.language == ""
        elif active and kind in ("or", "rel") and (kind == "or" or item.value("rel") == "none"):
            following = items[at + 1].kind if at + 1 < len(items) else "break"
            active = kind == "or" or (following in _NOUNS and item.end - item.start <= 4)
            done = False
        elif active and kind in ("rel", "post", "at"):
            active = not done
        elif active and kind not in _WITHIN:
            if done:
                active = False
                continue
            item.negated = True
            done = kind in _NOUNS or kind in ("unknown", "ignore")


def _negate_before(items: list[Item], at: int) -> None:
    """Back from "…のない": the noun before it, what describes it, and nouns joined to it by や, と, も."""
    joined = True
    for item in reversed(items[max(0, at - 12) : at]):
        kind = item.kind
        if kind == "break":
            return
        if kind in _NOUNS or kind in ("unknown", "ignore"):
            if not joined:
                return
            item.negated = True
            joined = False
        elif kind in _MODIFIERS and not joined:
            item.negated = True
        elif kind in ("rel", "or"):
            joined = True
        elif kind not in _WITHIN and kind != "at":
            return


@dataclass(slots=True)
class _Relation:
    """A relation waiting for its object; `anchor` is the subject it is about, None when that comes later."""

    kind: str
    anchor: int | None
    lost: bool = False  # an unknown noun came since: it was meant for that


@dataclass(slots=True)
class _Waiting:
    """A relation whose object is known, waiting for the subject it is about ("on a hill stands a …")."""

    kind: str
    target: int | None
    feature: str | None


@dataclass(slots=True)
class Reader:
    """Walks through the items once; `facts` holds what was found."""

    text: str
    facts: Facts = field(default_factory=Facts)
    mods: list[Item] = field(default_factory=list)
    loose: bool = False  # an unknown word stands after the waiting modifiers
    definite: bool = False
    indefinite: bool = False
    relation: _Relation | None = None
    waiting: _Waiting | None = None
    last: int | None = None  # the last subject
    last_item: Item | None = None  # the last item that is no stop word
    last_noun: tuple[str, int | str | None] | None = None  # ("subject", index) or (kind, value)
    marked: int | None = None  # the subject before が, は or 在
    far_next: bool = False
    clothes: tuple[str, str, Item, list[Item]] | None = None

    def read(self, items: list[Item]) -> None:
        """Take in all items."""
        mark_negations(items)
        items = [*items, Item(BREAK, len(self.text), len(self.text), "")]
        for at, item in enumerate(items[:-1]):
            following = items[at + 1]
            if item.negated:
                self._absent(item)
            else:
                self._take(item, following, items, at)
            if item.kind not in _WITHIN and item.kind != "at":
                self.last_item = item
        self._break(items[-1], None)

    # -- one item ---------------------------------------------------------------------------------------------

    def _take(self, item: Item, following: Item, items: list[Item], at: int) -> None:
        kind = item.kind
        if kind in _MODIFIERS:
            self._modifier(item, following)
        elif kind == "subject":
            self._subject(item, following)
        elif kind == "break":
            self._break(item, _next_content(items, at))
        elif kind in ("rel", "post"):
            self._relate(item)
        elif kind == "at":
            if self.last is not None and self.last_item is not None and self.last_item.end == item.start:
                self.marked = self.last
            elif item.language == "zh" and self.last is not None and self.waiting is None:
                self.marked = self.last
        elif kind in ("def", "indef"):
            self._determiner(kind)
        elif kind in ("stop", "or"):
            pass
        else:
            self._scene_word(item, following)

    def _determiner(self, kind: str) -> None:
        if self.loose:
            self._flush()
        self.definite, self.indefinite = kind == "def", kind == "indef"
        if self.relation and self.relation.lost:
            self.relation = None

    def _modifier(self, item: Item, following: Item) -> None:
        if self.loose:
            self._flush()
        after = item.language == "ja" and item.kind == "count" and self.text[item.end - 1 : item.end] != "の"
        if after and self.last is not None and following.kind != "subject" and self.facts.subjects[self.last].count == 1:
            self.facts.subjects[self.last] = replace(
                self.facts.subjects[self.last], count=int(item.effects[0][1])
            )
            self.facts.understood.append((item.start, item.end))
            return
        self.mods.append(item)

    def _break(self, item: Item, content: Item | None) -> None:
        """A comma or the end of a sentence: what waits for a noun will not find it any more."""
        end = content is None or item.effects[0][1] == "end"
        if not end and self.mods and content is not None and content.kind == "colour" and not self.loose:
            return  # "red, blue and white balloons"
        self._flush()
        self.relation = None
        self.definite = self.indefinite = False
        if end:
            self.waiting = None
            self.marked = None
            self._drop_clothes()
        if self.far_next and self.facts.places:
            self.facts.places[-1] = replace(self.facts.places[-1], far=True)
        self.far_next = False
        self.last_noun = None

    def _relate(self, item: Item) -> None:
        kind, value = item.effects[0]
        if kind == "post":
            self._relate_back(item, value)
            return
        self._flush()
        if value == "none":
            self.relation = None
            return
        self.relation = _Relation(value, self.last)
        if value != "in":
            self.facts.relations.append((item.start, item.end))

    def _relate_back(self, item: Item, value: str) -> None:
        """Chinese and Japanese: the object was the noun just before."""
        noun, before = self.last_noun, self.last_item
        if noun is None or before is None or item.start - before.end > 2:
            return
        kind, what = noun
        target = what if kind == "subject" and isinstance(what, int) else None
        feature = what if kind == "feature" and isinstance(what, str) else None
        if kind == "place":
            if value == "on" and what == "mountains":
                feature = "hill"
            elif value != "over":
                return
        elif target is None and feature is None:
            return
        self.facts.relations.append((item.start, item.end))
        anchor = self.marked if self.marked != target else None
        if anchor is None:
            self.waiting = _Waiting(value, target, feature)
        else:
            self._link(anchor, value, target, feature, override=True)
            self.marked = None

    def _link(self, anchor: int, kind: str, target: int | None, feature: str | None, *, override: bool = False) -> None:
        subjects = self.facts.subjects
        if kind == "front":  # a in front of b: b is behind a
            if target is not None and subjects[target].relation is None:
                subjects[target] = replace(subjects[target], relation="behind", target=anchor)
            return
        if anchor == target or (subjects[anchor].relation is not None and not override):
            return
        seen = target
        while seen is not None:  # never in a circle
            if seen == anchor:
                return
            seen = subjects[seen].target
        subjects[anchor] = replace(subjects[anchor], relation=kind, target=target, feature=feature)

    # -- subjects ---------------------------------------------------------------------------------------------

    def _subject(self, item: Item, following: Item) -> None:
        if item.value("adj") and following.kind == "subject":  # "baby elephant"
            self.mods.append(Item((("size", "small"),), item.start, item.end, item.language))
            return
        spec = self._described(item)
        index = self._same_as(item, spec)
        if index is None:
            if len(self.facts.subjects) >= MAX_SUBJECTS:
                self.facts.ignored.append((item.start, item.end))
                self._flush(ignore=True)
                return
            index = len(self.facts.subjects)
            self.facts.subjects.append(spec)
        elif item.language == "emoji":
            old = self.facts.subjects[index]
            self.facts.subjects[index] = replace(old, count=min(old.count + 1, MAX_COUNT))
        else:
            old = self.facts.subjects[index]
            self.facts.subjects[index] = replace(
                old, colour=old.colour or spec.colour, scale=old.scale if spec.scale == 1 else spec.scale
            )
        self._vote(item, exclude=("subject", "colour", "size", "count"))
        self._consume(item)
        self._connect(index)
        self.last = index
        self.last_noun = ("subject", index)

    def _described(self, item: Item) -> SubjectSpec:
        colour, size, count = item.value("colour"), item.value("size"), item.value("count")
        for mod in self.mods:
            kind, value = mod.effects[0]
            if kind == "colour":
                colour = value if colour is None or colour == item.value("colour") else colour
            elif kind == "size":
                size = value
            else:
                count = value
        number = int(count) if count else (3 if item.plural else 1)
        name = item.effects[0][1]
        start = self.mods[0].start if self.mods and not self.loose else item.start
        spec = SubjectSpec(
            name, colour, min(number, MAX_COUNT), SIZES.get(size or "", 1.0), word=self.text[start : item.end]
        )
        if self.clothes and name in _WEARERS[self.clothes[0]]:
            part, colour, worn, mods = self.clothes
            self.facts.understood.append((mods[0].start, worn.end))
            self.clothes = None
            if spec.colour is None:
                spec = replace(spec, colour=colour)
        return spec

    def _same_as(self, item: Item, spec: SubjectSpec) -> int | None:
        """The index of a subject already there which this mention means again ("a cat, the cat …")."""
        counted = any(mod.kind == "count" for mod in self.mods)
        for index in range(len(self.facts.subjects) - 1, -1, -1):
            other = self.facts.subjects[index]
            if other.name != spec.name:
                continue
            if item.language == "emoji":
                return index if self.last == index else None
            if counted or self.indefinite:
                return None
            if other.colour is None or spec.colour is None or other.colour == spec.colour:
                return index
        return None

    def _connect(self, index: int) -> None:
        if self.waiting is not None and self.waiting.target != index:
            self._link(index, self.waiting.kind, self.waiting.target, self.waiting.feature)
            self.waiting = None
        if self.relation is not None:
            if self.relation.anchor is not None:
                self._link(self.relation.anchor, self.relation.kind, index, None)
            else:
                self.waiting = _Waiting(self.relation.kind, index, None)
            self.relation = None
        if self.far_next:
            self._far_subject(index)
            self.far_next = False

    def _far_subject(self, index: int) -> None:
        if self.facts.subjects[index].scale == 1:
            self.facts.subjects[index] = replace(self.facts.subjects[index], scale=SIZES["small"])

    # -- everything else --------------------------------------------------------------------------------------

    def _scene_word(self, item: Item, following: Item) -> None:
        kind, value = item.effects[0]
        span = (item.start, item.end)
        if kind == "unknown":
            self.facts.ignored.append(span)
            self.loose = bool(self.mods)
            if self.relation:
                self.relation.lost = True
        elif kind == "ignore":
            self._flush()
            self.facts.ignored.append(span)
        elif kind == "body":
            self._flush(ignore=True)
            self.facts.ignored.append(span)
        elif kind == "part":
            self._worn(item, value)
        elif kind in ("style", "finish"):
            self._flush()
            self.relation = None
            self.facts.understood.append(span)
            if kind == "style":
                self.facts.styles.append(span)
            else:
                self.facts.plain = True
        elif kind == "far":
            self._far(item)
        elif kind == "fly":
            self.facts.understood.append(span)
            self._in_the_air(following)
        elif kind == "group":
            self._flush(ignore=True)
            self.facts.ignored.append(span)
        elif kind == "sky":
            self._consume(item)
            self.facts.sky = True
            self.relation = None
            self.last_noun = ("sky", None)
        elif kind in ("no", "noafter"):
            pass
        else:
            self._place_or_weather(item, following)

    def _place_or_weather(self, item: Item, following: Item) -> None:
        if self._is_suffix(item):
            return
        self._vote(item)
        self._consume(item)
        place, feature = item.value("place"), item.value("feature")
        if feature is None and place == "mountains" and self.relation and self.relation.kind == "on":
            feature = "hill"
        if place == "sky":
            self._in_the_air(following)
        elif self.relation is not None and not self.relation.lost:
            self._relate_to_scenery(place, feature)
        self.relation = None
        if feature is not None and place is None:
            self.last_noun = ("feature", feature)
        else:
            self.last_noun = ("place", place) if place else (item.kind, item.effects[0][1])

    def _relate_to_scenery(self, place: str | None, feature: str | None) -> None:
        relation = self.relation
        if relation is None or (feature is None and not (place and relation.kind == "over")):
            return
        if relation.anchor is not None:
            self._link(relation.anchor, relation.kind, None, feature)
        else:
            self.waiting = _Waiting(relation.kind, None, feature)

    def _is_suffix(self, item: Item) -> bool:
        """风 and 風 right after a style word mean "in the manner of", not wind."""
        before = self.last_item
        return (
            item.end - item.start == 1 and item.effects[0] == ("weather", "wind")
            and before is not None and before.kind in ("style", "finish") and before.end == item.start
        )

    def _vote(self, item: Item, exclude: tuple[str, ...] = ()) -> None:
        for kind, value in item.effects:
            name = kind.rstrip("?")
            if kind in exclude or name not in _VOTES:
                continue
            if name == "place":
                far, self.far_next = self.far_next, False
                self.facts.places.append(Vote(value, weak=kind.endswith("?"), far=far))
            elif name == "without":
                self.facts.without.update(_absences(item))
            elif name in ("feature", "extra"):
                self.facts.extras.append(value)
            elif name == "palette":
                self.facts.palette.append(value)
            else:
                self.facts.votes.setdefault(name, []).append(Vote(value, weak=kind.endswith("?")))

    def _worn(self, item: Item, part: str) -> None:
        """A dress, a sail, a roof: its colour becomes the colour of whom it belongs to."""
        colours = [mod for mod in self.mods if mod.kind == "colour"]
        if not colours or self.loose:
            self._flush(ignore=True)
            self.facts.ignored.append((item.start, item.end))
            return
        colour = colours[0].effects[0][1]
        mods, self.mods = colours, []
        self.relation = None
        for index in range(len(self.facts.subjects) - 1, -1, -1):
            subject = self.facts.subjects[index]
            if item.language == "en" and subject.name in _WEARERS[part] and index == self.last:
                if subject.colour is None:
                    self.facts.subjects[index] = replace(subject, colour=colour)
                self.facts.understood.append((mods[0].start, item.end))
                return
        self._drop_clothes()
        self.clothes = (part, colour, item, mods)

    def _drop_clothes(self) -> None:
        if self.clothes:
            _, colour, worn, mods = self.clothes
            owner = next(
                (i for i, s in enumerate(self.facts.subjects) if s.name in _WEARERS[self.clothes[0]] and not s.colour),
                None,
            )
            if owner is None:
                self.facts.ignored.append((mods[0].start, worn.end))
            else:
                self.facts.subjects[owner] = replace(self.facts.subjects[owner], colour=colour)
                self.facts.understood.append((mods[0].start, worn.end))
            self.clothes = None

    def _far(self, item: Item) -> None:
        self._flush()
        self.facts.understood.append((item.start, item.end))
        after = item.language == "en" and self.text[item.start : item.start + 3].lower() in ("in ", "on ", "bac")
        if not after:
            self.far_next = True
        elif self.last_noun and self.last_noun[0] == "subject" and isinstance(self.last_noun[1], int):
            self._far_subject(self.last_noun[1])
        elif self.facts.places:
            self.facts.places[-1] = replace(self.facts.places[-1], far=True)

    def _in_the_air(self, following: Item) -> None:
        if following.kind == "subject" or self.last is None:
            if self.waiting is None:
                self.waiting = _Waiting("over", None, None)
        elif self.facts.subjects[self.last].relation is None:
            self._link(self.last, "over", None, None)

    def _absent(self, item: Item) -> None:
        self._flush()
        self.relation = None
        gone = _absences(item)
        self.facts.without.update(gone)
        self.facts.absent.append((item.start, item.end))
        self.last_noun = None

    def _consume(self, item: Item) -> None:
        """The waiting modifiers belong to this noun; colours of scenery colour the whole picture."""
        subject = item.kind == "subject"
        start = item.start
        for mod in self.mods:
            kind, value = mod.effects[0]
            used = subject or kind == "colour" or (kind == "count" and int(value) in (1, 3, 7, 12))
            if not used:
                self.facts.ignored.append((mod.start, mod.end))
            else:
                self.facts.understood.append((mod.start, mod.end))
                if not subject and kind == "colour":
                    self.facts.palette.append(value)
        if self.mods and subject and not self.loose and len(self.text[self.mods[0].start : start]) <= 80:
            start = self.mods[0].start
        self.facts.understood.append((start, item.end))
        self.mods, self.loose = [], False
        self.definite = self.indefinite = False

    def _flush(self, *, ignore: bool = False) -> None:
        """Modifiers that found no noun: colours colour the whole picture, the rest is ignored."""
        for mod in self.mods:
            kind, value = mod.effects[0]
            span = (mod.start, mod.end)
            if kind == "colour" and not ignore and not self.loose:
                self.facts.palette.append(value)
                self.facts.understood.append(span)
            elif kind == "count" and self.text[mod.end - 1 : mod.end] == "人":
                self.facts.subjects.append(SubjectSpec("person", count=int(value), word=self.text[mod.start : mod.end]))
                self.facts.understood.append(span)
            elif kind != "count" or int(value) != 1:
                self.facts.ignored.append(span)
        self.mods, self.loose = [], False


def _next_content(items: list[Item], at: int) -> Item | None:
    for item in items[at + 1 : at + 4]:
        if item.kind not in _WITHIN and item.value("rel") != "none":
            return item
    return None
