"""Keys in the window: every way one can stand, in words; a keyring that is silent; a service that is asked."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app.errors import PassingError
from desktop_app.models import Check, Credential
from desktop_app.services.key_care import DAY, KeyCare, KeyStatus
from desktop_app.storage.credentials import Credentials, Where
from desktop_app.ui.async_tools import report_to
from desktop_app.ui.settings.key_field import KeyField, stand_of
from desktop_app.ui.settings.key_ring import KeyringNotice
from desktop_app.ui.settings.service_test import ServiceTest
from desktop_app.ui.settings.window import SettingsWindow
from tests.support.clock import FakeClock
from tests.support.keyrings import MemoryKeyring, SilentKeyring
from tests.support.messages import RecordedMessages
from tests.ui.shell.conftest import Bench, Drive

KIE = Credential("KIE_AI_API_KEY", "KIE AI key", "KIE_AI_API_KEY", "https://kie.ai/api-key")
BUCKET = Credential("CLOUDFLARE_R2_BUCKET", "Bucket", "CLOUDFLARE_R2_BUCKET", secret=False)


def said(field: KeyField) -> str:
    """All words of a field."""
    return "\n".join(one.text() for one in field.findChildren(QLabel) if one.isVisibleTo(field))


def make(bench: Bench, credentials: Credentials, clock: FakeClock, credential: Credential = KIE,
         twin: RecordedMessages | None = None, opened: list[str] | None = None) -> KeyField:
    """A field on the bench's settings."""
    care = KeyCare(lambda: credentials, bench.studio.settings, clock)
    sink = opened if opened is not None else []
    return KeyField(credential, care, twin or RecordedMessages(), sink.append)


def test_every_way_a_key_can_stand_in_words() -> None:
    def words(where: Where, days: int | None = None, count: int = 1, problem: str = "", **more: str) -> str:
        status = KeyStatus("KIE_AI_API_KEY", where, count, problem=problem, **more)  # type: ignore[arg-type]
        return stand_of(status, days, secret=True).words

    assert words(Where.MISSING, count=0) == "No key yet."
    assert words(Where.KEYRING, 12) == "Set 12 days ago, in the system keyring."
    assert words(Where.KEYRING, 0) == "Set today, in the system keyring."
    assert words(Where.KEYRING, 31).endswith("Time to make a new one.")
    assert words(Where.KEYRING) == "In the system keyring."
    assert words(Where.ENVIRONMENT) == "From the environment variable KIE_AI_API_KEY, this run only."
    assert words(Where.KEYRING, 1, count=2) == "2 keys. Set yesterday, in the system keyring."
    assert words(Where.RUN, problem="The keyring is locked.") == (
        "This run only: no safe keyring, because: The keyring is locked.")
    old = stand_of(KeyStatus("K", Where.KEYRING, 1), 40, secret=True)
    assert old.token == "warn"


def test_a_key_is_pasted_kept_dated_and_deleted_and_never_shown(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        keyring, clock, twin, opened = MemoryKeyring(), FakeClock(), RecordedMessages(), []
        field = make(bench, Credentials({}, backend=keyring), clock, twin=twin, opened=opened)
        await bench.until(lambda: field.status is not None)
        assert "No key yet." in said(field) and not field.save.isEnabled()
        field.where.click()
        assert opened == ["https://kie.ai/api-key"]
        QGuiApplication.clipboard().setText(" kie-secret-one\nkie-secret-two ")
        field.paste()
        assert field.edit.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await bench.until(lambda: "Set today" in said(field))
        assert keyring.values[("easel", KIE.env)] == "kie-secret-one,kie-secret-two"
        assert "2 keys." in said(field) and not field.edit.text() and not field.edit.isVisibleTo(field)
        assert "kie-secret" not in said(field)
        field.replace.click()
        assert field.edit.isVisibleTo(field) and not field.edit.text()
        field.cancel.click()
        field.remove.click()
        await bench.until(lambda: bool(twin.asked))
        assert keyring.values  # the answer was to keep it
        twin.answer = True
        field.remove.click()
        await bench.until(lambda: not keyring.values)
        await bench.until(lambda: "No key yet." in said(field))

    drive(body)


def test_what_is_no_key_is_said_at_the_field(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        field = make(bench, Credentials({}, backend=MemoryKeyring()), FakeClock(), BUCKET)
        await bench.until(lambda: field.status is not None)
        field.edit.setText("a\x07bucket")
        field.keep()
        await bench.until(lambda: "That is not a key." in said(field))
        assert field.edit.isVisibleTo(field)
        field.edit.setText("pictures")
        field.keep()
        await bench.until(lambda: "pictures" in said(field))  # a plain field shows its value

    drive(body)


def test_an_old_key_shows_a_dot_in_the_list(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        clock = FakeClock()
        credentials = Credentials({}, backend=MemoryKeyring())
        care = KeyCare(lambda: credentials, bench.studio.settings, clock)
        bench.studio.settings.set_key_date("IMGBB_API_KEY", clock.wall() - 31 * DAY)
        settings = SettingsWindow(bench.window, keys=care, clock=clock)
        assert [page.id for page in settings.all_pages() if page.attention] == ["host:imgbb"]

    drive(body)


def test_the_window_stays_live_while_the_keyring_is_silent(drive: Drive, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        release = threading.Event()
        keyring = SilentKeyring(release)
        credentials = Credentials({}, backend=keyring, timeout=0.6)
        settings = SettingsWindow(
            bench.window, keys=KeyCare(lambda: credentials, bench.studio.settings, FakeClock()))
        settings.open_at("host:r2")
        turns = 0
        fields = settings.view.findChildren(KeyField)
        assert len(fields) >= 4
        while any(field.status is None for field in fields):
            assert all("Asking the keyring" in said(field) for field in fields if field.status is None)
            await asyncio.sleep(0.005)
            turns += 1
        assert turns > 20 and keyring.questions == 1
        (notice,) = settings.view.findChildren(KeyringNotice)
        assert notice.isVisibleTo(settings) and "did not answer" in notice.words.text()
        release.set()
        notice.again.click()
        await bench.until(lambda: not notice.isVisibleTo(settings))
        assert credentials.problem is None
        settings.close()

    drive(body)


def test_a_test_says_what_came_of_it_in_words(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        async def good() -> Check:
            return Check(True, "Ready")

        async def credits() -> float | None:
            return 482.0

        async def refused() -> Check:
            return Check(False, "KIE AI did not accept the key.", "No credits were spent.")

        async def away() -> Check:
            raise PassingError("KIE AI could not be reached.", "Check the network.")

        async def silent() -> Check:
            await asyncio.Event().wait()
            raise AssertionError

        for ask, balance, words in (
            (good, credits, "Connected  ·  482 credits"), (good, None, "Ready"),
            (refused, credits, "KIE AI did not accept the key. No credits were spent."),
            (away, None, "KIE AI could not be reached. Check the network."),
            (silent, None, "No answer within 0 seconds."),
        ):
            test = ServiceTest(ask, balance, limit=0.2)
            answers: list[Check] = []
            test.answered.connect(lambda check, answers=answers: answers.append(check))
            test.press.click()
            test.press.click()
            await bench.until(lambda answers=answers: len(answers) == 1)
            assert test.words == words and test.press.isEnabled()

    drive(body)


def test_a_key_that_was_set_is_tested_by_itself(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        credentials = Credentials({}, backend=MemoryKeyring())
        heard: list[str] = []
        care = KeyCare(lambda: credentials, bench.studio.settings, FakeClock(), heard.append)
        settings = SettingsWindow(bench.window, keys=care)
        settings.open_at("host:folder")
        settings.show_page("host:r2")
        field = next(one for one in settings.view.findChildren(KeyField) if not one.credential.secret)
        await bench.until(lambda: field.status is not None)
        field.edit.setText("pictures")
        field.keep()
        (test,) = settings.view.findChildren(ServiceTest)
        await bench.until(lambda: bool(test.words) and test.words != "Asking …", 25)
        assert heard == [field.credential.env]

    drive(body)


def test_a_page_that_is_left_takes_its_questions_along(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        release = threading.Event()
        keyring = SilentKeyring(release)
        credentials = Credentials({}, backend=keyring, timeout=5)
        settings = SettingsWindow(
            bench.window, keys=KeyCare(lambda: credentials, bench.studio.settings, FakeClock()))
        reports: list[BaseException] = []
        report_to(reports.append)
        settings.open_at("host:imgbb")
        (field,) = settings.view.findChildren(KeyField)
        await bench.until(keyring.asked.is_set)
        settings.show_page("engine:painter")
        (test,) = settings.view.findChildren(ServiceTest)
        test.run()
        settings.show_page("folders")
        settings.show_page("general")
        await bench.until(lambda: not shiboken6.isValid(field) and not shiboken6.isValid(test))
        release.set()
        await bench.session.painted(4)
        assert reports == []
        settings.close()

    drive(body)


def test_a_key_that_is_being_kept_is_kept_though_the_page_is_left(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        release, heard = threading.Event(), []
        release.set()
        keyring = SilentKeyring(release)
        credentials = Credentials({}, backend=keyring, timeout=5)
        care = KeyCare(lambda: credentials, bench.studio.settings, FakeClock(), heard.append)
        settings = SettingsWindow(bench.window, keys=care)
        reports: list[BaseException] = []
        report_to(reports.append)
        settings.open_at("host:imgbb")
        (field,) = settings.view.findChildren(KeyField)
        await bench.until(lambda: field.status is not None)
        release.clear()
        field.edit.setText("imgbb-test-key")
        field.keep()
        await asyncio.sleep(0)
        settings.show_page("general")
        await bench.until(lambda: not shiboken6.isValid(field))
        release.set()
        await bench.until(lambda: heard == ["IMGBB_API_KEY"])
        assert keyring.values[("easel", "IMGBB_API_KEY")] == "imgbb-test-key"
        assert bench.studio.settings.key_date("IMGBB_API_KEY") is not None and reports == []
        settings.close()

    drive(body)
