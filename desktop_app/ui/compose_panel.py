"""The compose panel: from words and pictures to one frozen request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..engines.base import Engine
from ..errors import AppError, BadInputError
from ..models import Asset, GenerationRequest, Mode
from ..services.requests import prepare
from ..storage.library import Library
from . import inputs, theme
from .async_tools import spawn
from .compose_settings import ComposeSettings
from .controls import Heading, ScrollColumn, button, label
from .drop_zone import DropZone
from .messages import Messages
from .picture_reading import read_picture
from .prompt_edit import PromptBox, PromptEdit
from .tone_text import ToneText
from .translation import said, sentences

THUMBNAIL_SIDE = 256
MOST_NOTES = 4  # sentences about files that cannot be used; the rest is a number


class Reuse(Enum):
    """What of a picture's recipe is used again."""

    ALL = "all"
    PROMPT = "prompt"
    SEED = "seed"


class ComposePanel(QFrame):
    """Signals: submitted(GenerationRequest, count, again).

    usual_seconds: what an engine's pictures usually took, from the artist's own history, or None.
    """

    submitted = Signal(object, int, bool)

    def __init__(
        self, engines: Mapping[str, Engine], library: Library, messages: Messages,
        usual_seconds: Callable[[str], float | None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._library = library
        self._messages = messages
        self._usual_seconds = usual_seconds
        self._reading: set[asyncio.Task[None]] = set()
        self._offered: GenerationRequest | None = None
        self.prompt = PromptEdit()
        self.zone = DropZone()
        self.settings = ComposeSettings(engines)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._upper(), 1)
        box.addWidget(self._foot())
        self._wire()
        self._after_change()

    # ---- building ------------------------------------------------------------------------------

    def _upper(self) -> ScrollColumn:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setSpacing(theme.GAP_3 - PromptBox.RING)
        self._earlier = button(self.tr("Alt ↑ earlier"), "link", tip=self.tr("Show the prompt before this one"))
        self._earlier.clicked.connect(lambda: self.prompt.go_back(1))
        policy = self._earlier.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below moves when the first prompt can be called back
        self._earlier.setSizePolicy(policy)
        heading = Heading(self.tr("Prompt"), self._earlier)
        heading.setContentsMargins(PromptBox.RING, 0, PromptBox.RING, 0)
        ringed = PromptBox(self.prompt)
        ringed.setFixedHeight(112 + 2 * PromptBox.RING)
        box.addWidget(heading)
        box.addWidget(ringed)
        self._notes = label("", tone="bad", size="caption", wrap=True)
        self._notes.hide()
        rest = QVBoxLayout()
        rest.setContentsMargins(PromptBox.RING, 0, PromptBox.RING, 0)
        rest.setSpacing(theme.GAP_3)
        for part in (self.zone, self._notes, self.settings):
            rest.addWidget(part)
        box.addLayout(rest)
        box.addStretch()
        outside = theme.GAP_4 - PromptBox.RING  # the prompt's ring reaches into the margin
        return ScrollColumn(inside, (outside, theme.GAP_3, outside, theme.GAP_3))

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        box = QVBoxLayout(foot)
        box.setContentsMargins(theme.GAP_4, theme.GAP_4 - 1, theme.GAP_4, theme.GAP_3)
        box.setSpacing(theme.GAP_2)
        self._again = button(self.tr("Already submitted — submit again?"), name=self.tr("Submit the same again"))
        self._again.clicked.connect(self._submit_again)
        self._again.hide()
        self._generate = button(self.tr("Generate"), "generate")
        self._generate.clicked.connect(self.generate)
        self._line = ToneText()
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._again)
        box.addWidget(self._generate)
        box.addWidget(self._line)
        return foot

    def _wire(self) -> None:
        self.prompt.generate.connect(self.generate)
        self.prompt.pictures_pasted.connect(self.take)
        self.prompt.textChanged.connect(self._after_change)
        self.zone.clicked.connect(lambda: spawn(self._choose_files()))
        self.zone.changed.connect(self._after_change)
        self.settings.changed.connect(self._after_change)

    def sizeHint(self) -> QSize:
        return QSize(theme.LEFT_WIDTH, 600)

    # ---- pictures ------------------------------------------------------------------------------

    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted becomes references; what cannot be used is said in sentences."""
        self.take_harvest(inputs.harvest(mime))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files from a dialog or the gallery."""
        self.take_harvest(inputs.from_paths(paths))

    def take_harvest(self, harvest: inputs.Harvest) -> None:
        """Read everything in threads; rows appear at once."""
        self._say_notes(harvest.refused)
        if harvest.found:
            task = spawn(self._take_found(harvest.found))
            self._reading.add(task)
            task.add_done_callback(self._reading.discard)

    def paste(self) -> None:
        """The clipboard's pictures, if it has any."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and inputs.offers_pictures(mime):
            self.take(mime)
        else:
            self._messages.tell(self.tr("There is no picture in the clipboard."))

    async def all_read(self) -> None:
        """Until no picture is being read any more."""
        while self._reading:
            await asyncio.gather(*list(self._reading))

    async def _take_found(self, found: Sequence[inputs.Found]) -> None:
        harvest = await asyncio.to_thread(inputs.expand, found)
        problems = list(harvest.refused)
        rows = [(self.zone.add(item.name), item) for item in harvest.found]
        for number, item in rows:
            try:
                picture = await asyncio.to_thread(self._library.keep_input, item.source, name=item.name)
                path = self._library.input_path(picture.sha256)
                bound = QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)
                reading = await asyncio.to_thread(read_picture, path, bound)
                self.zone.read(number, picture, reading.image)
            except AppError as error:
                self.zone.remove(number)
                problems.append(sentences(said(error.title), said(error.hint)))
        if problems:
            self._say_notes(problems)

    async def _choose_files(self) -> None:
        self.take_files(await self._messages.choose_pictures())

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
            GenerationRequest(
                engine=engine.id, prompt=self.prompt.text(), mode=mode, model=self.settings.model(),
                negative_prompt=self.settings.negative_prompt(), size=self.settings.size_words(),
                seed=self.settings.seed(), style=self.settings.style_id(), options=self.settings.options(),
                inputs=self.zone.pictures(),
            ),
            engine, count=self.settings.count(),
        )

    def generate(self) -> None:
        """Submit, as soon as every dropped picture has been read."""
        if self._reading:
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
        self._again.hide()
        self._say_notes(())
        self._after_change()

    def times_changed(self) -> None:
        """More is known about how long pictures take."""
        if not self._line.lead() and not self._reading:
            self._line.say("", self._price_line(self.settings.engine()), "muted")

    def offer_again(self) -> None:
        """The same was submitted a moment ago; nothing was sent."""
        self._again.show()
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: AppError) -> None:
        """Say under Generate why nothing was sent, and what to do."""
        self._line.say(said(error.title), said(error.hint), "bad")

    def last_words(self) -> str:
        """The line under Generate: why nothing was sent, or price, time and key."""
        return self._line.words()

    def _submit_again(self) -> None:
        self._again.hide()
        if self._offered is not None:
            self.submitted.emit(self._offered, self.settings.count(), True)

    def load(self, request: GenerationRequest) -> None:
        """Fill the panel from a recipe: words, engine, style, shape, seed, options."""
        self.prompt.write(request.prompt)
        self.zone.clear()
        kept = [self._library.input_path(picture.sha256) for picture in request.inputs]
        names = [picture.name for picture in request.inputs]
        found = tuple(
            inputs.Found(path, name or path.name) for path, name in zip(kept, names, strict=True) if path.is_file()
        )
        if found:
            self.take_harvest(inputs.Harvest(found))
            spawn(self._load_when_read(request))
        else:
            self.settings.load(request)
            self._after_change()

    async def _load_when_read(self, request: GenerationRequest) -> None:
        """The settings belong to a picture, so they wait until it is there."""
        await self.all_read()
        self.settings.load(request)
        self._after_change()

    def reuse(self, asset: Asset, what: Reuse) -> None:
        """A picture's recipe, or its prompt, or its seed, into the panel."""
        if what is Reuse.SEED:
            self.settings.set_seed(asset.seed)
        elif what is Reuse.PROMPT or asset.request is None:
            self.prompt.write(asset.prompt)
        else:
            self.load(replace(asset.request, seed=asset.seed))

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
        engine = self.settings.engine()
        self.zone.set_takes_style(self.settings.offer().max_inputs > 1)
        self._earlier.setVisible(self.prompt.has_history())
        self._again.hide()
        self._line.say("", self._price_line(engine), "muted")

    def _price_line(self, engine: Engine) -> str:
        """Price · time · key, in one line."""
        if engine.costs_money:
            words = [self.tr("uses credits")]
        elif engine.note:
            words = [self.tr("free"), said(engine.note)]
        else:
            words = [self.tr("free, on this machine")]
        seconds = self._usual_seconds(engine.id)
        if seconds is not None:
            words.append(self.tr("about {seconds} s").format(seconds=max(1, round(seconds))))
        words.append(self.tr("Ctrl ↵"))
        return "  ·  ".join(words)
