"""Reads a prompt's items from left to right into the facts of a scene: who is there, how many, what colour.

Colours, sizes and numbers wait for the noun they belong to. English says "a cat under a tree", Chinese and Japanese
name the tree first (树下的猫, 木の下の猫): kind "rel" stands before its object, kind "post" after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.engines.painter.parse_kinds import (
    MODIFIERS,
    OWNERS,
    PEOPLE,
    SCENERY,
    WITHIN,
    absences,
    is_figure,
    is_manner,
    next_content,
    says_flight,
)
from desktop_app.engines.painter.parse_relations import Cast, Clothes
from desktop_app.engines.painter.parse_scan import BREAK, Item
from desktop_app.engines.painter.parse_settle import Facts, Vote
from desktop_app.engines.painter.scene import MAX_COUNT, MAX_SUBJECTS, SubjectSpec

_SIZES = {"tiny": 0.4, "small": 0.6, "big": 1.5, "giant": 2.2}
_PLURAL = 3
"""How many "boats" are, when no number is given."""
_HEADS = frozenset({"subject", "place", "feature", "colour", "size"})
_PHRASE = 80
"""Longest phrase, in characters, that is told as one."""


@dataclass(slots=True)
class Reader:
    """Walks through the items once; `facts` holds what was found."""

    text: str
    facts: Facts = field(default_factory=Facts)
    cast: Cast = field(init=False)
    mods: list[Item] = field(default_factory=list)
    loose_end: int = 0  # where an unknown word after the waiting modifiers ends, 0 where there is none
    counted: bool = False  # "a", "another": a new one, not one that is already there
    last_item: Item | None = None  # the last item that is no stop word
    far_next: bool = False
    no_start: int = -_PHRASE  # where the last "no" stands
    clothes: Clothes | None = None

    def __post_init__(self) -> None:
        self.cast = Cast(self.facts.subjects)

    def read(self, items: list[Item]) -> None:
        """Take in all items."""
        end = Item(BREAK, len(self.text), len(self.text), "")
        for at, item in enumerate(items):
            if item.negated:
                self._absent(item)
            else:
                self._take(item, items[at + 1] if at + 1 < len(items) else end, items, at)
            if item.kind not in WITHIN and item.kind != "at":
                self.last_item = item
        self._break(end, None)

    def _take(self, item: Item, following: Item, items: list[Item], at: int) -> None:
        kind = item.kind
        if kind in MODIFIERS:
            self._modifier(item, following)
        elif kind == "subject":
            self._subject(item, following)
        elif kind == "break":
            self._break(item, next_content(items, at))
        elif kind == "post":
            if self.last_item is not None and item.start - self.last_item.end <= 2:
                self.cast.back(item.effects[0][1], aloft=says_flight(self.text[item.start : item.end]))
        elif kind == "rel":
            self._relate(item)
        elif kind == "at":
            self._mark(item)
        elif kind in ("def", "indef"):
            self._determiner(kind)
        elif kind not in ("stop", "or"):
            self._word(item, following)

    # -- words that wait for others ---------------------------------------------------------------------------

    def _determiner(self, kind: str) -> None:
        if self.loose_end:
            self._flush()
        self.counted = kind == "indef"
        if self.cast.relation and self.cast.relation.lost:
            self.cast.relation = None

    def _modifier(self, item: Item, following: Item) -> None:
        if self.loose_end:
            self._flush()
        alone = item.value("alone")
        if alone and self.counted and following.kind in ("break", "rel", "stop"):  # "an orange on a table"
            self._subject(replace(item, effects=(("subject", "emoji:" + alone),)), following)
            return
        owner = self._counted_after(item, following)
        if owner is None:
            self.mods.append(item)
        else:
            self.cast.change(owner, count=int(item.effects[0][1]))
            self.facts.understood.append((item.start, item.end))

    def _counted_after(self, item: Item, following: Item) -> int | None:
        """Japanese may count after the noun (白鳥が二羽); 人 counts people only."""
        last, counter = self.cast.last, self.text[item.end - 1]
        if item.kind != "count" or item.language != "ja" or counter == "の" or following.kind == "subject":
            return None
        if last is None or self.facts.subjects[last].count != 1:
            return None
        return last if counter != "人" or self.facts.subjects[last].name in PEOPLE else None

    def _mark(self, item: Item) -> None:
        """が, は and 在 mark the subject before them: the relation that follows is about it."""
        last, before = self.cast.last, self.last_item
        if last is None:
            return
        touches = before is not None and before.end == item.start
        if touches or (item.language == "zh" and self.cast.waiting is None):
            self.cast.marked = last

    def _relate(self, item: Item) -> None:
        value = item.effects[0][1]
        if value == "none":
            if self.mods and self.mods[-1].kind == "colour" and not self.loose_end:
                return  # "red and white lighthouse"
            self._flush()
            self.cast.relation, self.cast.joins = None, True
            return
        self._flush()
        self.cast.ahead(value, aloft=says_flight(self.text[item.start : item.end]))
        if "ing" in self.text[item.start : item.end]:
            self.facts.understood.append((item.start, item.end))

    def _break(self, item: Item, content: Item | None) -> None:
        """A comma or the end of a sentence: what waits for a noun will not find it any more."""
        ends = content is None or item.effects[0][1] == "end"
        if not ends and self.mods and content is not None and content.kind == "colour" and not self.loose_end:
            return  # "red, blue and white balloons"
        self._flush()
        self.cast.end_clause()
        self.counted = False
        if ends:
            self.cast.end_sentence()
            self._drop_clothes()
        if self.far_next and self.facts.places:
            self.facts.places[-1] = replace(self.facts.places[-1], far=True)
        self.far_next = False

    # -- subjects ---------------------------------------------------------------------------------------------

    def _subject(self, item: Item, following: Item) -> None:
        if item.value("adj") and following.kind == "subject":  # "baby elephant"
            self.mods.append(Item((("size", "small"),), item.start, item.end, item.language))
            return
        spec = self._described(item)
        index = self._same_as(item, spec)
        if index is None:
            if len(self.facts.subjects) >= MAX_SUBJECTS:
                self._unused(item)
                return
            index = self.cast.add(spec)
        else:
            old = self.facts.subjects[index]
            if item.language == "emoji":
                self.cast.change(index, count=min(old.count + 1, MAX_COUNT))
            else:
                if spec.scale != 1 or (spec.colour and not old.colour):
                    scale = old.scale if spec.scale == 1 else spec.scale
                    self.cast.change(index, colour=old.colour or spec.colour, scale=scale)
        self._vote(item)
        self._consume(item)
        self.cast.joined(index)
        if self.far_next:
            self.cast.far(index)
            self.far_next = False

    def _described(self, item: Item) -> SubjectSpec:
        """The subject with its colour, number and size, from its own word and the modifiers before it."""
        name = item.effects[0][1]
        said = dict.fromkeys(mod.effects[0][1] for mod in self.mods if mod.kind == "colour")
        sizes = [mod.effects[0][1] for mod in self.mods if mod.kind == "size"]
        counts = [mod.effects[0][1] for mod in self.mods if mod.kind == "count"]
        number = int(counts[-1] if counts else item.value("count") or (_PLURAL if item.plural else 1))
        colour = next(iter(said), None) or item.value("colour")
        if len(said) > 1 and number > 1:
            colour = "rainbow"  # "red, blue and white balloons"
        if self.clothes and name in OWNERS[self.clothes.part]:
            self.facts.understood.append((self.clothes.start, self.clothes.end))
            colour = colour or self.clothes.colour
            self.clothes = None
        size = sizes[-1] if sizes else item.value("size")
        word = self.text[self._phrase_start(item) : item.end]
        return SubjectSpec(name, colour, min(number, MAX_COUNT), _SIZES.get(size or "", 1.0), word=word)

    def _phrase_start(self, item: Item) -> int:
        start = self.mods[0].start if self.mods and not self.loose_end else item.start
        return start if item.end - start <= _PHRASE else item.start

    def _same_as(self, item: Item, spec: SubjectSpec) -> int | None:
        """The index of a subject already there which this mention means again ("a cat, the cat …")."""
        new = self.counted or any(mod.kind == "count" for mod in self.mods)
        for index in range(len(self.facts.subjects) - 1, -1, -1):
            other = self.facts.subjects[index]
            if other.name != spec.name:
                continue
            if item.language == "emoji":
                return index if self.cast.last == index else None
            if new:
                return None
            if other.colour is None or spec.colour is None or other.colour == spec.colour:
                return index
        return None

    # -- everything else --------------------------------------------------------------------------------------

    def _word(self, item: Item, following: Item) -> None:
        kind = item.kind
        span = (item.start, item.end)
        if kind == "unknown":
            self.facts.ignored.append(span)
            self.loose_end = item.end if self.mods else 0
            if self.cast.relation:
                self.cast.relation.lost = True
        elif kind == "ignore":
            self._flush()
            self.facts.ignored.append(span)
        elif kind in ("unused", "group"):
            self._unused(item)
        elif kind == "part":
            self._worn(item)
        elif kind in ("style", "finish"):
            self._manner(item)
        elif kind == "far":
            self._far(item)
        elif kind == "fly":
            self.facts.understood.append(span)
            adrift = item.effects[0][1] == "drift"
            self.cast.in_the_air(subject_follows=following.kind == "subject", aloft=not adrift)
        elif kind == "no":
            self._flush()
            self.no_start = item.start
        elif kind == "noafter":
            self._close_absent(item)
        else:
            self._scenery(item, following)

    def _scenery(self, item: Item, following: Item) -> None:
        if is_manner(item, self.last_item):
            return
        place, feature = item.value("place"), item.value("feature")
        if item.value("extra") == "clouds" and self.cast.relation and self.cast.relation.kind in ("over", "in"):
            item = replace(item, effects=(("place", "sky"), ("extra", "clouds")))  # above the clouds
            place = "sky"
        self._vote(item)
        self._consume(item)
        if item.kind == "sky":
            self.facts.sky = True
            self.cast.relation = None
        elif place == "sky":
            self.cast.in_the_air(subject_follows=following.kind == "subject")
        elif place or feature or following.kind not in _HEADS:  # in "a burning castle" the castle is the noun
            self.cast.scenery(place, feature)
        if place or feature:
            self.cast.noun = ("feature", feature) if feature else ("place", place)
        else:
            self.cast.noun = (item.kind, item.effects[0][1])

    def _manner(self, item: Item) -> None:
        self._flush()
        self.cast.relation = None
        self.facts.understood.append((item.start, item.end))
        if item.kind == "style":
            self.facts.styles.append((item.start, item.end))
        else:
            self.facts.plain = True

    def _vote(self, item: Item) -> None:
        for kind, value in item.effects:
            name = kind.rstrip("?")
            if name == "place":
                far, self.far_next = self.far_next, False
                self.facts.places.append(Vote(value, weak=kind.endswith("?"), far=far))
            elif name == "without":
                self.facts.without.update(absences(item))
            elif name in ("feature", "extra"):
                self.facts.extras.append(value)
            elif name == "palette":
                self.facts.palette.append(value)
            elif name in SCENERY:
                self.facts.votes.setdefault(name, []).append(Vote(value, weak=kind.endswith("?")))

    def _worn(self, item: Item) -> None:
        """A dress, a sail, a roof: its colour becomes the colour of whom it belongs to."""
        colour = next((mod for mod in self.mods if mod.kind == "colour"), None)
        if colour is None or self.loose_end:
            self._unused(item)
            return
        self.mods = []
        self.cast.relation = None
        self._drop_clothes()
        self.clothes = Clothes(item.effects[0][1], colour.effects[0][1], colour.start, item.end)
        last = self.cast.last
        if item.language == "en" and last is not None and self._dress(last):
            self.clothes = None

    def _dress(self, index: int) -> bool:
        clothes, subject = self.clothes, self.facts.subjects[index]
        if clothes is None or subject.name not in OWNERS[clothes.part] or subject.colour is not None:
            return False
        self.cast.change(index, colour=clothes.colour)
        self.facts.understood.append((clothes.start, clothes.end))
        return True

    def _drop_clothes(self) -> None:
        """No owner came after them: give them to one that came before, or ignore them."""
        if self.clothes and not any(self._dress(index) for index in range(len(self.facts.subjects))):
            self.facts.ignored.append((self.clothes.start, self.clothes.end))
        self.clothes = None

    def _far(self, item: Item) -> None:
        self._flush()
        self.facts.understood.append((item.start, item.end))
        noun = self.cast.noun
        if item.language != "en" or self.text[item.start : item.start + 3].lower() not in ("in ", "on ", "bac"):
            self.far_next = True
        elif noun and noun[0] == "subject" and isinstance(noun[1], int):
            self.cast.far(noun[1])
        elif self.facts.places:
            self.facts.places[-1] = replace(self.facts.places[-1], far=True)

    def _absent(self, item: Item) -> None:
        start = self.no_start if 0 <= item.start - self.no_start < _PHRASE else item.start
        if item.kind in MODIFIERS:
            self.no_start = start
            return
        self._flush()
        self.cast.relation = None
        self.cast.noun = None
        self.facts.without.update(absences(item))
        self.facts.understood.append((start, item.end))
        self.facts.absent_end = item.end
        self.no_start = -_PHRASE

    def _close_absent(self, item: Item) -> None:
        """人のいない: the phrase that is told ends here."""
        if self.facts.understood and 0 <= item.start - self.facts.absent_end <= 2:
            start, _ = self.facts.understood[-1]
            self.facts.understood[-1] = (start, item.end)

    def _consume(self, item: Item) -> None:
        """The waiting modifiers belong to this noun; colours of scenery colour the whole picture."""
        subject = item.kind == "subject"
        for mod in self.mods:
            kind, value = mod.effects[0]
            span = (mod.start, mod.end)
            if subject or kind == "colour":
                self.facts.understood.append(span)
                if not subject:
                    self.facts.palette.append(value)
                    self.facts.scenery.append((span, (("palette", value),)))
            elif kind != "count" or is_figure(self.text[mod.start : mod.end], value):
                self.facts.ignored.append(span)
        start = self._phrase_start(item) if subject else item.start
        self.facts.understood.append((start, item.end))
        if not subject:
            self.facts.scenery.append(((start, item.end), item.effects))
        self.mods, self.loose_end, self.counted = [], 0, False

    def _unused(self, item: Item) -> None:
        """A noun that is not drawn takes its modifiers with it ("big blue eyes")."""
        self.facts.ignored.append((self._phrase_start(item), item.end))
        if not self.loose_end:
            self.mods = []
        self._flush()

    def _flush(self) -> None:
        """Modifiers that found no noun: colours colour the whole picture, the rest is ignored."""
        loose = self.loose_end
        if loose and self.mods and loose - self.mods[0].start <= _PHRASE:
            self.facts.ignored.append((self.mods[0].start, loose))  # "red wheelbarrow"
        for mod in self.mods:
            kind, value = mod.effects[0]
            span = (mod.start, mod.end)
            if kind == "colour" and not loose:
                self.facts.palette.append(value)
                self.facts.understood.append(span)
                self.facts.scenery.append((span, (("palette", value),)))
            elif kind == "count" and self.text[mod.end - 1] == "人" and len(self.facts.subjects) < MAX_SUBJECTS:
                word = self.text[mod.start : mod.end]  # 二人: the counter says what is counted
                self.cast.joined(self.cast.add(SubjectSpec("person", count=int(value), word=word)))
                self.facts.understood.append(span)
            elif kind != "count" or int(value) != 1:
                self.facts.ignored.append(span)
        self.mods, self.loose_end = [], 0
