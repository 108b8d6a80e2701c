"""The compose panel: from words and pictures to one frozen request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..engines.base import Engine
from ..errors import AppError, BadInputError
from ..models import Asset, GenerationRequest, Mode
from ..services import variations
from ..services.requests import prepare
from ..services.styles import as_sent
from ..storage.library import Library
from . import compose_state, inputs, theme
from .async_tools import spawn
from .compose_foot import ComposeFoot, foot_words
from .compose_pictures import PictureTaker
from .compose_reference import Reference
from .compose_settings import ComposeSettings
from .controls import Heading, ScrollColumn, button, label
from .drop_zone import DropZone
from .history import UsualTimes
from .messages import Messages
from .prompt_edit import PromptBox, PromptEdit
from .recipe_offer import OfferCard
from .translation import said
from .undo import UndoStep

MOST_NOTES = 4  # sentences about files that cannot be used; the rest is a number
PROMPT_HEIGHT, LOW_PROMPT_HEIGHT = 112, 84
LOW = 860  # logical pixels of the panel below which the prompt gives some of its height


class Reuse(Enum):
    """What of a picture's recipe is used again."""

    ALL = "all"
    PROMPT = "prompt"
    SEED = "seed"


class ComposePanel(QFrame):
    """Signals: submitted(GenerationRequest, count, again), undoable(UndoStep), mask_wanted(reference's number),
    touched (something a draft keeps was changed), priced (what one press costs may be another).
    """

    submitted = Signal(object, int, bool)
    undoable = Signal(object)
    mask_wanted = Signal(int)
    touched = Signal()
    priced = Signal()

    def __init__(
        self, engines: Mapping[str, Engine], library: Library, messages: Messages, usual: UsualTimes,
    ) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._library = library
        self._messages = messages
        self._usual = usual
        self._offered: GenerationRequest | None = None
        self._restoring = False
        self._balances: dict[str, float] = {}
        self.prompt = PromptEdit()
        self.zone = DropZone()
        self.settings = ComposeSettings(engines)
        self.card = OfferCard()
        self.pictures = PictureTaker(library, self.zone, self.card, self)
        self.foot = ComposeFoot()
        self._line, self._again, self._generate = self.foot.line, self.foot.again_button, self.foot.button
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._upper(), 1)
        box.addWidget(self.foot)
        self._wire()
        self._after_change()

    # ---- building ------------------------------------------------------------------------------

    def _upper(self) -> ScrollColumn:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setSpacing(theme.GAP_3 - PromptBox.RING)
        self._earlier = button(self.tr("Alt ↑ earlier"), "link", tip=self.tr("Show the prompt before this one"))
        self._earlier.clicked.connect(lambda: self.prompt.go_back(1))
        self._clear = button(self.tr("Clear"), "link", tip=self.tr("Start with an empty prompt and no pictures"))
        self._clear.clicked.connect(self.clear)
        self._room = label("", tone="muted", size="caption")
        heading = Heading(self.tr("Prompt"), self._room, self._clear, self._earlier)
        heading.setFixedHeight(18)  # nothing below moves when there is something to go back to
        heading.setContentsMargins(PromptBox.RING, 0, PromptBox.RING, 0)
        self._ringed = PromptBox(self.prompt)
        self._ringed.setFixedHeight(PROMPT_HEIGHT + 2 * PromptBox.RING)
        box.addWidget(heading)
        box.addWidget(self._ringed)
        self._notes = label("", tone="bad", size="caption", wrap=True)
        self._notes.hide()
        rest = QVBoxLayout()
        rest.setContentsMargins(PromptBox.RING, 0, PromptBox.RING, 0)
        rest.setSpacing(theme.GAP_3)
        for part in (self.zone, self.card, self._notes, self.settings):
            rest.addWidget(part)
        box.addLayout(rest)
        box.addStretch()
        outside = theme.GAP_4 - PromptBox.RING  # the prompt's ring reaches into the margin
        self._column = ScrollColumn(inside, (outside, theme.GAP_3, outside, theme.GAP_3))
        return self._column

    def _wire(self) -> None:
        self.foot.generate.connect(self.generate)
        self.foot.again.connect(self._submit_again)
        self.prompt.generate.connect(self.generate)
        self.prompt.pictures_pasted.connect(self.take)
        self.prompt.textChanged.connect(self._after_change)
        self.zone.clicked.connect(lambda: spawn(self._choose_files()))
        self.zone.changed.connect(self._after_change)
        self.zone.taken_out.connect(self._taken_out)
        self.zone.mask_wanted.connect(self.mask_wanted)
        self.zone.preview_wanted.connect(self._preview)
        self.pictures.notes.connect(self._say_notes)
        self.pictures.recipe_wanted.connect(self.load_over)
        self.settings.changed.connect(self._after_change)
        self.settings.guess.wanted.connect(self._show_guess)
        self.settings.more.folded.connect(lambda _open: self.touched.emit())
        for fold, part in (
            (self.settings.more.folded, self.settings.more), (self.settings.guess.fold.toggled, self.settings.guess),
        ):
            fold.connect(partial(self._show_unfolded, part))

    def _show_unfolded(self, part: QWidget, unfolded: bool) -> None:
        """What was unfolded comes into sight, once its height is known."""
        if unfolded:
            QTimer.singleShot(0, part, lambda: self._column.ensureWidgetVisible(part, 0, theme.GAP_3))

    def sizeHint(self) -> QSize:
        return QSize(theme.LEFT_WIDTH, 600)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        wanted = PROMPT_HEIGHT if self.height() >= LOW else LOW_PROMPT_HEIGHT
        self._ringed.setFixedHeight(wanted + 2 * PromptBox.RING)
        super().resizeEvent(event)

    # ---- pictures ------------------------------------------------------------------------------

    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted becomes references; what cannot be used is said in sentences."""
        self.take_harvest(inputs.harvest(mime))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files from a dialog or the gallery."""
        self.take_harvest(inputs.from_paths(paths))

    def take_harvest(self, harvest: inputs.Harvest, *, offer: bool = True, instead: int | None = None) -> None:
        """Pictures become references. offer: ask about a recipe one carries; instead: the reference it replaces."""
        self.pictures.take(harvest, offer=offer, instead=instead)

    def paste(self) -> None:
        """The clipboard's pictures, if it has any."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and inputs.offers_pictures(mime):
            self.take(mime)
        else:
            self._messages.tell(self.tr("There is no picture in the clipboard."))

    async def all_read(self) -> None:
        """Until no picture is being read any more."""
        await self.pictures.all_read()

    async def _choose_files(self) -> None:
        self.take_files(await self._messages.choose_pictures())

    def _taken_out(self, gone: Sequence[tuple[int, Reference]]) -> None:
        title = self.tr("Remove {n} references").format(n=len(gone)) if len(gone) > 1 else (
            self.tr("Remove {name}").format(name=gone[0][1].name))
        self.undoable.emit(UndoStep(title, lambda: self.zone.put_back(gone)))

    def _preview(self, number: int) -> None:
        from .compose_preview import PicturePreview

        reference = self.zone.reference(number)
        if reference is not None and reference.picture is not None:
            path = self._library.input_path(reference.picture.sha256)
            PicturePreview(path, reference, self).open_beside(self.zone)

    # ---- the request ---------------------------------------------------------------------------

    def mode(self) -> Mode:
        """What would be made now: from words, or from a picture."""
        return Mode.IMAGE_TO_IMAGE if self.zone.references() else Mode.TEXT_TO_IMAGE

    def request(self) -> GenerationRequest:
        """The checked request as the panel stands. BadInputError, UsageError: a sentence why not."""
        engine = self.settings.engine()
        mode = self.mode()
        if problem := self.settings.problem(mode):
            raise BadInputError(problem)
        return prepare(
            self.settings.styled(GenerationRequest(
                engine=engine.id, prompt=self.prompt.text(), mode=mode, model=self.settings.model(),
                negative_prompt=self.settings.negative_prompt(), size=self.settings.size_words(),
                seed=self.settings.seed(), options=self.settings.options(),
                inputs=self.zone.pictures(),
            )), engine, count=self.settings.count(),
        )

    def generate(self) -> None:
        """Submit, as soon as every dropped picture has been read."""
        if self.pictures.busy:
            self._line.say("", self.tr("Reading the picture …"), "muted")
            spawn(self._generate_when_read())
        else:
            self._submit()

    async def _generate_when_read(self) -> None:
        await self.all_read()
        self._submit()

    def _submit(self, again: bool = False) -> None:
        try:
            request = self.request()
        except AppError as error:
            self.refuse(error)
            return
        self._offered = request
        self.submitted.emit(request, self.settings.count(), again)

    def accepted(self) -> None:
        """The queue has it: the rows are on the disk."""
        self.prompt.remember([self.prompt.text()])
        self.card.hide()
        self._again.hide()
        self._say_notes(())
        self._after_change()

    def times_changed(self) -> None:
        """More is known about how long pictures take."""
        if not self._line.lead() and not self.pictures.busy:
            self._say_line()
        self.priced.emit()

    def show_balance(self, engine_id: str, credits: float) -> None:
        """What is left at an engine."""
        self._balances[engine_id] = credits
        if not self._line.lead() and not self.pictures.busy:
            self._say_line()

    def offer_again(self, words: str = "") -> None:
        """The same was submitted a moment ago, or what `words` answer; nothing was sent."""
        self._again.setText(words or self.tr("Already submitted — submit again?"))
        self._again.show()
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: AppError) -> None:
        """Say under Generate why nothing was sent, and what to do."""
        self._line.say(said(error.title), said(error.hint), "bad")
        if error.kind == "budget":
            self.offer_again(self.tr("Generate all the same"))

    def last_words(self) -> str:
        """The line under Generate: why nothing was sent, or price, time and key."""
        return self._line.words()

    def _submit_again(self) -> None:
        self._again.hide()
        if self._offered is not None:
            self.submitted.emit(self._offered, self.settings.count(), True)

    def load(self, request: GenerationRequest, *, pictures: bool = True) -> None:
        """Fill the panel from a recipe: words, engine, style, shape, seed, options; its pictures, where kept."""
        self.prompt.write(variations.escaped(request.prompt))
        self.card.hide()
        if pictures:
            self.zone.clear()
            self.pictures.take_kept(request)
        if self.pictures.busy:
            spawn(self._load_when_read(request))
        else:
            self.settings.load(request)

    async def _load_when_read(self, request: GenerationRequest) -> None:
        """The settings belong to a picture, so they wait until it is there."""
        await self.all_read()
        self.settings.load(request)

    def load_over(self, request: GenerationRequest, pictures: bool = True) -> None:
        """The same over what the artist has written; that can be undone, and Alt+↑ finds the words."""
        self._keep_written(self.tr("Load the recipe"))
        self.load(request, pictures=pictures)

    def reuse(self, asset: Asset, what: Reuse) -> None:
        """A picture's recipe, or its prompt, or its seed, into the panel."""
        if what is Reuse.SEED:
            self.settings.set_seed(asset.seed)
        elif what is Reuse.PROMPT or asset.request is None:
            self._keep_written(self.tr("Reuse the prompt"))
            self.prompt.write(variations.escaped(asset.prompt))
        else:
            self.load_over(replace(asset.request, seed=asset.seed))

    def clear(self) -> None:
        """An empty prompt and no pictures; the settings stay. Can be undone."""
        self._keep_written(self.tr("Clear the prompt and the pictures"))
        self.card.hide()
        self.prompt.write("")
        self.zone.clear()
        self.prompt.setFocus()

    # ---- what is kept --------------------------------------------------------------------------

    def _keep_written(self, title: str) -> None:
        """What stands in the panel can be brought back; its words join the earlier prompts."""
        if (bring_back := compose_state.keep_written(self)) is not None:
            self.undoable.emit(UndoStep(title, bring_back))

    def state(self) -> dict[str, Any]:
        """The draft as plain data: words, settings, references, earlier prompts."""
        return compose_state.state(self)

    def restore(self, state: Mapping[str, Any]) -> None:
        """A draft of an earlier run. Nothing in it is trusted; what is written already stays."""
        compose_state.restore(self, state)

    # ---- words ---------------------------------------------------------------------------------

    def remember(self, prompts: Sequence[str]) -> None:
        """Earlier prompts for Alt+Up, oldest first."""
        self.prompt.remember(prompts)
        self._earlier.setVisible(self.prompt.has_history())

    def _say_notes(self, sentences: Sequence[str]) -> None:
        shown = list(sentences[:MOST_NOTES])
        if len(sentences) > MOST_NOTES:
            shown.append(self.tr("And {n} more that cannot be used.").format(n=len(sentences) - MOST_NOTES))
        self._notes.setText("\n".join(shown))
        self._notes.setVisible(bool(shown))

    def _after_change(self) -> None:
        self.settings.show_mode(self.mode())
        offer = self.settings.offer()
        self.zone.set_takes(
            self.settings.model_title(), offer.max_inputs if Mode.IMAGE_TO_IMAGE in offer.modes else 0,
            style=offer.max_inputs > 1 and bool(self.settings.engine().styles), mask=offer.mask,
        )
        self._earlier.setVisible(self.prompt.has_history())
        self._clear.setVisible(bool(self.prompt.text() or self.zone.references()))
        self._show_room(offer.prompt_limit)
        self._again.hide()
        self._say_line()
        self._show_guess()
        self.touched.emit()
        self.priced.emit()

    def _show_guess(self) -> None:
        """What this strength comes to on the first reference, where that can be guessed on this machine."""
        guess, first = self.settings.guess, next(iter(self.zone.used()), None)
        guess.setVisible(first is not None and guess.can_guess(self.settings.engine()))
        if first is None or first.thumbnail is None or not guess.fold.isChecked() or guess.isHidden():
            return
        try:
            request = self.request()
        except AppError as error:
            guess.refuse(said(error.title))
        else:
            if len(request.inputs) > 1:
                guess.refuse(self.tr("Guesses are made of one picture, without a mask or a second one."))
            else:
                guess.show_request(self.settings.engine(), as_sent(request), first.thumbnail)

    def _show_room(self, limit: int) -> None:
        """The model's limit, only when it is near."""
        length = len(self.prompt.text())
        near = length > 0.8 * limit
        self._room.setVisible(near)
        if near:
            numbers = self.locale()
            self._room.setText(f"{numbers.toString(length)} / {numbers.toString(limit)}")
            theme.mark(self._room, tone="bad" if length > limit else "muted")

    def _say_line(self) -> None:
        """Pictures · price · time · key, in one line."""
        settings = self.settings
        engine = settings.engine()
        like = GenerationRequest(
            engine.id, "", model=settings.model(), size=settings.size_words(), inputs=self.zone.pictures())
        parts = foot_words(
            engine, settings.offer(), readings=variations.count(self.prompt.text()), count=settings.count(),
            times=self._usual.span(like), balance=self._balances.get(engine.id),
        )
        self.foot.say(parts)
