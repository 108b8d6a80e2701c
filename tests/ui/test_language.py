"""The window in another language: which one, what Qt looks up, what the lower layers said, and changing it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.models import JobState
from desktop_app.ui import theme, translation
from desktop_app.ui.translation import listed, said, sentences, speak

from .shell.conftest import Bench, Drive, drive  # noqa: F401 - a fixture

ROOT = Path(__file__).parents[2]


@pytest.fixture
def talk(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Choose a language; English again afterwards."""
    yield lambda choice: speak(qapp, choice)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("choice", "wanted", "language"), [
    ("", ["zh-Hans-CN", "zh-CN", "en-US"], "zh_CN"),
    ("", ["zh", "en"], "zh_CN"),
    ("", ["zh-Hant-TW", "zh-TW", "zh", "en"], "en"),
    ("", ["zh_HK"], "en"),
    ("", ["ja-Jpan-JP", "ja"], "ja"),
    ("", ["de-DE", "ja-JP"], "ja"),
    ("", ["fr-FR"], "en"),
    ("", ["C"], "en"),
    ("", [], "en"),
    ("ja", ["zh-CN"], "ja"),
    ("en", ["zh-CN"], "en"),
    ("nonsense", ["zh-CN"], "zh_CN"),
])
def test_the_language_is_the_chosen_one_or_the_first_that_is_spoken(
    choice: str, wanted: list[str], language: str
) -> None:
    assert translation.resolve(choice, wanted) == language


def test_a_class_made_from_another_says_its_words_too(talk: Callable[[str], str]) -> None:
    class StatusBar(QObject):
        """Has the name of a class whose words are translated."""

    class Narrow(StatusBar):
        pass

    talk("ja")
    assert Narrow().tr("The library: open, back up, move") == "ライブラリ：開く、バックアップ、移動"
    talk("en")
    assert Narrow().tr("The library: open, back up, move") == "The library: open, back up, move"


@pytest.mark.parametrize(("english", "chinese"), [
    ("The disk is full.", "磁盘已满。"),
    ("No prompt of ours says this.", "No prompt of ours says this."),
    ("Stylist has no option “hue”.", "造型师没有选项“hue”。"),
    ("Each side may be 256 to 2048 pixels.", "每边可为 256 到 2048 像素。"),
    ("The disk is full. Check the disk.", "磁盘已满。请检查磁盘。"),
    # a file may be called like one of our words, and keeps its name; a sentence inside is translated
    ("Ready is empty (0 bytes).", "Ready 是空文件（0 字节）。"),
    ("Easel was closed before the answer came. Paste the task id from the service's own log, submit it again"
     " (this may cost twice), or dismiss it.",
     "在收到答复前 Easel 已关闭。请粘贴服务日志中的任务 ID，或再次提交（可能重复计费），或忽略此任务。"),
    ("Appearance: “mauve” does not fit.", "外观：“mauve”不适用。"),
    ("", ""),
])
def test_what_the_lower_layers_said(talk: Callable[[str], str], english: str, chinese: str) -> None:
    talk("zh_CN")
    assert said(english) == chinese
    talk("en")
    assert said(english) == english


def test_values_keep_their_place_when_the_order_changes(talk: Callable[[str], str]) -> None:
    talk("zh_CN")
    assert said("There is no bucket “art” at {2}.") == "{2} 上没有存储桶“art”。"


def test_it_is_quick_enough_for_a_card_that_is_drawn_anew(talk: Callable[[str], str]) -> None:
    talk("ja")
    said("Each side may be 1 to 2 pixels.")
    hits = translation._remembered.cache_info().hits
    said("Each side may be 1 to 2 pixels.")
    assert translation._remembered.cache_info().hits == hits + 1


def test_sentences_and_lists_are_set_as_the_language_does(talk: Callable[[str], str]) -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    assert listed(["a", "b"]) == "a, b"
    talk("ja")
    assert sentences("一つ。", "二つ。") == "一つ。二つ。"
    assert sentences("Unknown.", "二つ。") == "Unknown. 二つ。"
    assert listed(["a", "b"]) == "a、b"


def test_numbers_and_letters_follow(talk: Callable[[str], str]) -> None:
    talk("ja")
    assert QLocale().language() == QLocale.Language.Japanese
    families = [family for family in theme.font_families() if "CJK" in family]
    assert families == sorted(families, key=lambda name: not name.endswith("JP"))
    talk("zh_CN")
    assert QLocale().toString(1234567) == "1,234,567"


def test_english_reads_no_file(own_home: Path) -> None:
    code = (
        "from desktop_app.app import make_application\nfrom desktop_app.ui import translation\n"
        "make_application()\nimport sys\n"
        "print(translation.spoken(), len(translation._installed), 'json' in vars(translation))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True,
                          timeout=60, check=True)
    assert done.stdout.split() == ["en", "0", "False"]


def test_the_setting_is_heard_at_the_start(own_home: Path) -> None:
    (own_home / "config").mkdir(parents=True)
    (own_home / "config/settings.json").write_text('{"language": "ja"}', encoding="utf-8")
    code = (
        "from desktop_app.app import make_application\nfrom PySide6.QtCore import QCoreApplication\n"
        "make_application()\nprint(QCoreApplication.translate('Actions', 'Generate'))\n"
        "from PySide6.QtCore import QLocale\nprint(QLocale().name())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True,
                          timeout=60, check=True, encoding="utf-8")
    assert done.stdout.split() == ["生成", "ja_JP"]


def test_the_language_changes_while_a_job_runs(drive: Drive, talk: Callable[[str], str]) -> None:  # noqa: F811
    """Another window stands in the old one's place: the draft is there, the job goes on and is finished."""

    async def body(bench: Bench) -> None:
        session, old = bench.session, bench.window
        jobs = await session.submit("a whale", engine="painter")
        session.window.compose.prompt.setPlainText("half a thought")
        session.studio.settings.set("language", "zh_CN")
        await bench.until(lambda: session.window is not old)
        assert session.window.compose.prompt.text() == "half a thought"
        await session.wait(jobs)
        assert session.studio.queue.get(jobs[0].id).state is JobState.DONE
        shown = {w.text() for w in session.window.findChildren(QPushButton)}
        shown |= {w.text() for w in session.window.findChildren(QLabel)}
        assert "生成" in shown
        await bench.until(lambda: session.window.gallery.model.rowCount() == 1)
        newer = session.window
        session.studio.settings.set("language", "en")
        await bench.until(lambda: session.window is not newer)
        assert "Generate" in {w.text() for w in session.window.findChildren(QPushButton)}
        again = await session.submit("an owl", engine="painter")
        await asyncio.wait_for(session.wait(again), 20)

    drive(body)
