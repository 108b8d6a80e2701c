"""A board with the card of every kind of failure, as it would stand in the window."""

from __future__ import annotations

from screens_stage import Screen, Stage

COLUMNS, BOARD, PER_BOARD = 4, (1600, 400), 32
HINTS = {
    "key-refused": "Check the KIE key in Settings.",
    "no-credits": "Buy some at kie.ai; the queue goes on then.",
    "blocked": "A VPN, proxy or firewall is the usual cause; try another network, then press Try again.",
    "disk-full": "Make room; the work waits and goes on then.",
}


async def _cards(stage: Stage) -> None:
    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

    from desktop_app.errors import ErrorInfo
    from desktop_app.ui import failure_words, theme
    from desktop_app.ui.failure_card import CardAction, FailureCard

    kinds = sorted(failure_words.KINDS)
    for part, start in enumerate(range(0, len(kinds), PER_BOARD), 1):
        board = QWidget(stage.window)
        theme.mark(board, role="panel")
        row = QHBoxLayout(board)
        row.setContentsMargins(theme.GAP_4, theme.GAP_4, theme.GAP_4, theme.GAP_4)
        row.setSpacing(theme.GAP_3)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        for number, kind in enumerate(kinds[start:start + PER_BOARD]):
            known = failure_words.words(kind)
            words = failure_words.button_words(known.way)
            main = CardAction(words, lambda: None) if words else None
            columns[number % COLUMNS].addWidget(FailureCard(ErrorInfo(kind, "", HINTS.get(kind, "")), main=main))
        for column in columns:
            column.setSpacing(theme.GAP_3)
            column.addStretch()
            row.addLayout(column, 1)
        board.setGeometry(0, 0, *BOARD)
        board.show()
        board.raise_()
        for scheme in stage.schemes:
            stage.session.dress(scheme)
            await stage.session.painted(4)
            board.resize(BOARD[0], row.totalHeightForWidth(BOARD[0]))
            stage.shots[f"{part}-{scheme}"] = board.grab().toImage()
        board.hide()
        board.deleteLater()


SCREENS = (Screen("cards", _cards, "new"),)
