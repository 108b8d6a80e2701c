"""Who stands how to whom: the subjects of a picture and the relations between them, while a prompt is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.engines.painter.scene import SubjectSpec

_SMALL = 0.6
_SHARED = frozenset({"under", "in", "beside", "behind"})
"""Relations that "a fox and an owl …" have together."""

Noun = tuple[str, int | str | None]
"""The noun just read: ("subject", its index), ("feature", "hill"), ("place", "sea") or another kind."""


@dataclass(slots=True)
class Relation:
    """A relation waiting for its object; `anchor` is the subject it is about, None when that comes later."""

    kind: str
    anchor: int | None
    aloft: bool = False
    lost: bool = False  # an unknown noun came since: the relation was meant for that


@dataclass(slots=True)
class Waiting:
    """A relation whose object is known, waiting for the subject it is about ("on a hill stands a …")."""

    kind: str
    target: int | None
    feature: str | None
    aloft: bool = False


@dataclass(slots=True)
class Clothes:
    """A coloured dress, sail or roof whose owner has not been named yet."""

    part: str
    colour: str
    start: int
    end: int


@dataclass(slots=True)
class Cast:
    """The subjects so far. `last` is the one named last, `marked` the one before が, は or 在."""

    subjects: list[SubjectSpec]
    relation: Relation | None = None
    waiting: Waiting | None = None
    last: int | None = None
    marked: int | None = None
    noun: Noun | None = None
    in_clause: bool = False  # a subject was named since the last comma
    joins: bool = False  # "and" was read: the next subject may share a relation with the last one
    partner: int | None = None  # the subject before "and"
    shared: Waiting | None = None  # what the last subject was given

    def change(self, index: int, **values: Any) -> None:
        """Replace fields of one subject."""
        self.subjects[index] = replace(self.subjects[index], **values)

    def add(self, spec: SubjectSpec) -> int:
        """Append a subject and return its index."""
        self.subjects.append(spec)
        return len(self.subjects) - 1

    def end_clause(self) -> None:
        """A comma: a relation does not reach across, a subject may ("a cat, under a tree")."""
        self.relation = None
        self.noun = None
        self.in_clause = False
        self.joins, self.partner, self.shared = False, None, None

    def end_sentence(self) -> None:
        """Nothing waits across a full stop."""
        self.waiting = None
        self.marked = None

    def ahead(self, kind: str, *, aloft: bool = False) -> None:
        """A relation that stands before its object ("under" in "a cat under a tree")."""
        if self.noun is not None and not self.in_clause:  # "northern lights over a lake" is about no subject
            self.relation = None
        else:
            self.relation = Relation(kind, self.last, aloft)

    def back(self, kind: str, *, aloft: bool = False) -> bool:
        """A relation that stands after its object ("の下" in 木の下の猫); False where it does not fit."""
        if self.noun is None:
            return False
        noun, what = self.noun
        target = what if noun == "subject" and isinstance(what, int) else None
        feature = what if noun == "feature" and isinstance(what, str) else None
        if noun == "place":
            if kind == "on" and what == "mountains":
                feature = "hill"
            elif kind != "over":
                return False
        elif target is None and feature is None:
            return False
        anchor = self.marked if self.marked != target else None
        if anchor is None:
            self.waiting = Waiting(kind, target, feature, aloft)
        else:
            self.link(anchor, kind, target, feature, override=True, aloft=aloft)
            self.marked = None
        return True

    def joined(self, index: int) -> None:
        """A subject was named: give it to the relations that wait for one."""
        given = None
        if self.waiting is not None and self.waiting.target != index:
            given, self.waiting = self.waiting, None
        elif self.joins and self.shared is not None and self.shared.kind in _SHARED:
            given = self.shared  # under a tree a fox and an owl
        if given is not None:
            self.link(index, given.kind, given.target, given.feature, aloft=given.aloft)
        partner, self.partner = self.partner, self.last if self.joins else None
        if self.relation is not None:
            if self.relation.anchor is not None:
                self.link(self.relation.anchor, self.relation.kind, index, None, aloft=self.relation.aloft)
                if partner is not None and self.relation.kind in _SHARED:
                    self.link(partner, self.relation.kind, index, None)  # a fox and an owl under a tree
            else:
                self.waiting = Waiting(self.relation.kind, index, None, self.relation.aloft)
            self.relation = None
        self.last, self.joins, self.shared = index, False, given
        self.in_clause = True
        self.noun = ("subject", index)

    def scenery(self, place: str | None, feature: str | None) -> None:
        """A piece of scenery was named: a waiting relation may be about it."""
        relation, self.relation = self.relation, None
        if relation is None or relation.lost:
            return
        if feature is None and place == "mountains" and relation.kind == "on":
            feature = "hill"
        if feature is None and not (place and relation.kind == "over"):
            return
        if relation.anchor is not None:
            self.link(relation.anchor, relation.kind, None, feature, aloft=relation.aloft)
        else:
            self.waiting = Waiting(relation.kind, None, feature, relation.aloft)

    def in_the_air(self, *, subject_follows: bool, aloft: bool = True) -> None:
        """"flying": about the subject that follows, else about the last one."""
        self.relation = None
        if subject_follows or self.last is None:
            if self.waiting is None:
                self.waiting = Waiting("over", None, None, aloft)
        elif self.subjects[self.last].relation is None:
            self.link(self.last, "over", None, None, aloft=aloft)

    def far(self, index: int) -> None:
        """What is far away is small."""
        if self.subjects[index].scale == 1:
            self.change(index, scale=_SMALL)

    def link(
        self,
        anchor: int,
        kind: str,
        target: int | None,
        feature: str | None,
        *,
        override: bool = False,
        aloft: bool = False,
    ) -> None:
        """Set a relation of `anchor`, unless it has one or a circle would come of it."""
        subjects = self.subjects
        if kind == "front":  # a in front of b: b is behind a
            if target is not None and subjects[target].relation is None and subjects[anchor].target != target:
                self.change(target, relation="behind", target=anchor)
            return
        if anchor == target or (subjects[anchor].relation is not None and not override):
            return
        seen = target
        while seen is not None:
            if seen == anchor:
                return
            seen = subjects[seen].target
        self.change(anchor, relation=kind, target=target, feature=feature, aloft=aloft)
