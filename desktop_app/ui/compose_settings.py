"""The lower half of the compose panel: engine, model, style, shape, count, seed and the engine's options.

Everything is drawn from the class attributes of the engines. The engine follows what is asked: words
alone go to one that paints, a picture to one that edits, unless the artist chose another for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ..engines.base import Engine
from ..models import GenerationRequest, Mode, Offer, Option, OptionValue
from ..services.requests import MAX_SEED, fitting
from ..services.styles import STRENGTH, apply, built_in, is_neural
from . import theme
from .compose_guess import StrengthGuess
from .compose_more import MoreOptions
from .controls import Select, label
from .option_form import OptionForm
from .size_picker import SizePicker
from .style_strip import StyleStrip
from .tab_order import follow_layout
from .translation import said

COUNTS = (1, 2, 3, 4, 6, 8)


class ComposeSettings(QWidget):
    """Reads back what was chosen; `changed` after any change."""

    changed = Signal()

    def __init__(self, engines: Mapping[str, Engine]) -> None:
        super().__init__()
        self._engines = engines
        self._mode = Mode.TEXT_TO_IMAGE
        self._chosen: dict[Mode, str] = {}
        self._shown: tuple[str, str, Mode] | None = None
        self._busy = False
        self.styles = StyleStrip()
        self.sizes = SizePicker()
        self.main_form = OptionForm()  # what an edit is seldom made without: its strength
        self.form = OptionForm()
        self.guess = StrengthGuess()
        self.more = MoreOptions()
        self._engine = Select(self.tr("Engine"))
        self._model = Select(self.tr("Model"))
        for engine in engines.values():
            self._engine.addItem(said(engine.title), engine.id)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_3)
        box.addWidget(self.styles)
        box.addLayout(self._pickers())
        box.addWidget(self.sizes)
        box.addLayout(self._last_row())
        box.addWidget(self.main_form)
        box.addWidget(self.guess)
        self._negative = QLineEdit()
        self._negative.setPlaceholderText(self.tr("Leave out …"))
        self._negative.setAccessibleName(self.tr("What to leave out"))
        self.more.add(self.form)
        self.more.add(self._negative)
        box.addWidget(self.more)
        self._wire()
        self.show_mode(self._mode)

    def _pickers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        self._model_column = QWidget()
        for title, control, column in (
            (self.tr("Engine"), self._engine, QWidget()), (self.tr("Model"), self._model, self._model_column),
        ):
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.GAP_1)
            inside.addWidget(label(title, tone="muted", size="caption"))
            inside.addWidget(control)
            row.addWidget(column, 1)
        return row

    def _last_row(self) -> QHBoxLayout:
        self._count = Select(self.tr("How many pictures"))
        for count in COUNTS:
            words = self.tr("1 picture") if count == 1 else self.tr("{n} pictures").format(n=count)
            self._count.addItem(words, count)
        self._seed = QLineEdit()
        self._seed.setPlaceholderText(self.tr("Random seed"))
        self._seed.setAccessibleName(self.tr("Seed"))
        self._seed.setToolTip(self.tr(
            "The same seed and words give the same picture. Empty: a new one each time. Several pictures count it up"
            " by one; each variation of the words starts at the same seed."))
        self._seed.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,10}"), self._seed))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        row.addWidget(self._count, 1)
        row.addWidget(self._seed, 1)
        return row

    def _wire(self) -> None:
        for select in (self._engine, self._model):
            select.currentTextChanged.connect(select.setToolTip)  # a long name is cut off in the field
        self._engine.activated.connect(self._artist_chose)
        self._model.currentIndexChanged.connect(self._model_chosen)
        self._count.currentIndexChanged.connect(self._say)
        self._seed.textChanged.connect(self._say)
        self._negative.textChanged.connect(self._say)
        self.styles.changed.connect(self._style_chosen)
        self.sizes.changed.connect(self._say)
        self.form.changed.connect(self._say)
        self.main_form.changed.connect(self._say)
        self.more.reset_wanted.connect(self.reset_more)

    def _say(self) -> None:
        if not self._busy:
            self._show_differences()
            self.changed.emit()

    def _show_differences(self) -> None:
        left_out = (self.tr("Leave out"),) if self.negative_prompt() else ()
        self.more.show_differences((*self.form.differing(), *left_out))

    def _style_chosen(self) -> None:
        """A preset says how strong it is on this computer; the slider shows it, and may be moved on."""
        preset = self.styles.preset()
        if preset is not None and not self._busy and is_neural(preset, self.engine()):
            strength = next((p.strength for p in built_in() if p.id == preset.id), preset.strength)
            self._busy = True
            try:
                for form in (self.main_form, self.form):
                    form.set_value(STRENGTH, strength)
            finally:
                self._busy = False
        self._say()

    def reset_more(self) -> None:
        """What lies under "More options" back to the usual."""
        self._busy = True
        try:
            self.form.reset()
            self._negative.clear()
        finally:
            self._busy = False
        self._say()

    # ---- which engine --------------------------------------------------------------------------

    def show_mode(self, mode: Mode) -> None:
        """Words alone, or a picture: take the engine for it and draw what it offers."""
        if mode != self._mode or self._shown is None:
            self._mode = mode
            self._select(self._chosen.get(mode) or self._default(mode))
        self._draw()

    def ask_engine(self) -> None:
        """Bring the picker of engines forward, open."""
        self._engine.setFocus(Qt.FocusReason.OtherFocusReason)
        self._engine.showPopup()

    def choose_engine(self, engine_id: str) -> None:
        """As if the artist picked it."""
        if engine_id in self._engines:
            self._select(engine_id)
            self._artist_chose()

    def choose_model(self, engine_id: str, model: str) -> None:
        """As if the artist picked both."""
        self.choose_engine(engine_id)
        if (place := self._model.findData(model)) >= 0:
            self._model.setCurrentIndex(place)

    def _default(self, mode: Mode) -> str:
        able = [e.id for e in self._engines.values() if mode in e.modes and not e.costs_money]
        return able[0] if able else next(iter(self._engines))

    def _select(self, engine_id: str) -> None:
        self._engine.setCurrentIndex(max(0, self._engine.findData(engine_id)))

    def _artist_chose(self) -> None:
        engine = self.engine()
        for mode in {self._mode} | set(engine.modes):
            self._chosen[mode] = engine.id
        if self._mode not in engine.modes:
            del self._chosen[self._mode]
        self._draw()
        self._say()

    def _model_chosen(self) -> None:
        if not self._busy:
            self._draw()
            self._say()

    def _draw(self) -> None:
        """What the engine's model offers, drawn only when engine, model or mode changed."""
        engine = self.engine()
        if self._shown == (engine.id, self.model(), self._mode):
            return
        self._busy = True
        try:
            if self._shown is None or self._shown[0] != engine.id:
                self._show_models(engine)
            offer = engine.offer(self.model())
            if self._mode not in offer.modes and (at := self._model.findData(offer.sibling)) >= 0 and offer.sibling:
                self._model.setCurrentIndex(at)  # the same model's other half
                offer = engine.offer(self.model())
            self._shown = (engine.id, self.model(), self._mode)
            self.styles.show_engine(engine)
            self.sizes.show_rule(offer.sizes, self._mode)
            for form, options in zip((self.main_form, self.form), self._options_of(offer), strict=True):
                form.show_options(options, self._mode)
            self._negative.setVisible(offer.negative_prompt)
            self._seed.setVisible(offer.seed)
            self.more.setVisible(self.form.has_options() or offer.negative_prompt)
            self._show_differences()
            follow_layout(self)
        finally:
            self._busy = False

    def _options_of(self, offer: Offer) -> tuple[list[Option], list[Option]]:
        """The options that always show, and those under "More options"."""
        main = self._mode is Mode.IMAGE_TO_IMAGE
        first = [option for option in offer.options if main and option.name == STRENGTH]
        return first, [option for option in offer.options if option not in first]

    def _show_models(self, engine: Engine) -> None:
        before = self._model.currentData()
        self._model.clear()
        for model in engine.models:
            self._model.addItem(said(model.title), model.value)
        self._model.setCurrentIndex(max(0, self._model.findData(before)) if engine.models else -1)
        self._model_column.setVisible(bool(engine.models))

    # ---- reading back --------------------------------------------------------------------------

    def engine(self) -> Engine:
        """The engine that would be asked."""
        return self._engines[self._engine.currentData()]

    def model(self) -> str:
        """The model's id, "" where the engine has none."""
        return str(self._model.currentData() or "") if self.engine().models else ""

    def model_title(self) -> str:
        """What to call what would be asked: the model, or the engine where it has none."""
        return self._model.currentText() or said(self.engine().title)

    def offer(self) -> Offer:
        """What the chosen model takes."""
        return self.engine().offer(self.model())

    def style_id(self) -> str:
        """The style chosen by its picture; "" leaves it to the words."""
        return self.styles.style_id()

    def styled(self, request: GenerationRequest) -> GenerationRequest:
        """The request in the style that is chosen."""
        preset = self.styles.preset()
        if preset is None:
            return replace(request, style=self.style_id())
        whole = next((one for one in built_in() if one.id == preset.id), preset)
        return apply(whole, request, self.engine())

    def size_words(self) -> str:
        """A ratio or pixels, "" where the engine or the picture decides."""
        return self.sizes.value()

    def count(self) -> int:
        """How many pictures one press makes."""
        return int(self._count.currentData())

    def set_count(self, count: int) -> None:
        """One of COUNTS."""
        self._count.setCurrentIndex(max(0, self._count.findData(count)))

    def seed(self) -> int | None:
        """None: a new one is drawn each time."""
        text = self._seed.text()
        return int(text) if text else None

    def set_seed(self, seed: int | None) -> None:
        """None: a new one each time."""
        self._seed.setText("" if seed is None else str(seed))

    def negative_prompt(self) -> str:
        """What to leave out, where the engine can."""
        return self._negative.text().strip() if self.offer().negative_prompt else ""

    def options(self) -> dict[str, OptionValue]:
        """The engine's own options."""
        return {**self.main_form.values(), **self.form.values()}

    def problem(self, mode: Mode) -> str:
        """A sentence when this cannot be asked, else ""."""
        engine = self.engine()
        if mode not in self.offer().modes:
            others = " · ".join(said(e.title) for e in self._engines.values() if mode in e.modes)
            if mode is Mode.IMAGE_TO_IMAGE:
                return self.tr("{engine} works from words alone. Remove the picture, or choose {others}.").format(
                    engine=said(engine.title), others=others)
            return self.tr("{engine} needs a picture. Drop one, or choose {others}.").format(
                engine=said(engine.title), others=others)
        seed = self.seed()
        if seed is not None and seed > MAX_SEED:
            return self.tr("The seed is too large. Choose 0 to {most}, or leave it empty.").format(most=MAX_SEED)
        return self.sizes.problem()

    def load(self, request: GenerationRequest) -> None:
        """Everything a recipe says, as far as this engine offers it; what it does not say stays."""
        if request.engine:
            self.choose_engine(request.engine)
        if (at := self._model.findData(request.model)) >= 0:
            self._model.setCurrentIndex(at)
        self.styles.choose(request.preset or request.style)
        self.sizes.choose(request.size)
        self.set_seed(request.seed)
        self._negative.setText(request.negative_prompt)
        self._load_options(request.options)
        self._say()

    def _load_options(self, values: Mapping[str, OptionValue]) -> None:
        for form, options in zip((self.main_form, self.form), self._options_of(self.offer()), strict=True):
            form.load(fitting(values, options), options, self._mode)

    # ---- drafts --------------------------------------------------------------------------------

    def state(self) -> dict[str, object]:
        """What was chosen, as plain data."""
        return {
            "engines": {mode.value: engine for mode, engine in self._chosen.items()}, "model": self.model(),
            "negative": self._negative.text(), "size": self.size_words(), "seed": self._seed.text(),
            "count": self.count(), "style": self.styles.chosen(), "options": self.options(),
            "more": self.more.is_open(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Back to what `state` said; what is not offered any more is passed over. Nothing in it is trusted."""
        engines = _dict(state.get("engines"))
        self._chosen = {mode: str(engines[mode]) for mode in Mode if engines.get(mode.value) in self._engines}
        self._select(self._chosen.get(self._mode) or self._default(self._mode))
        self._draw()
        if (at := self._model.findData(state.get("model"))) >= 0:
            self._model.setCurrentIndex(at)
        self.styles.choose(str(state.get("style") or ""))
        self.sizes.choose(str(state.get("size") or ""))
        self._seed.setText(str(state.get("seed") or "")[:10])
        self.set_count(count if isinstance(count := state.get("count"), int) else 1)
        self._negative.setText(str(state.get("negative") or ""))
        self._load_options(_dict(state.get("options")))
        self.more.set_open(state.get("more") is True)
        self._say()


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
