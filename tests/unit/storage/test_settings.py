"""Settings: checked, written whole, forgiving about what is in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import LibraryError, UsageError
from desktop_app.storage.settings import SETTINGS, Setting, Settings


def test_defaults_fit_their_own_rules() -> None:
    assert len({s.name for s in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.checked(setting.default) == setting.default and setting.title


def test_values_are_kept_and_told(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "config", {})
    heard: list[str] = []
    settings.on_change = heard.append
    settings.set("theme", "dark")
    settings.set("theme", "dark")
    settings.set("timeout_seconds", 300)
    settings.set_ui_state(main="AAEC", grid="3")
    settings.set_ui_state(grid="4")
    again = Settings(tmp_path / "config", {})
    assert (again.text("theme"), again.number("timeout_seconds"), again.flag("notify")) == ("dark", 300.0, True)
    assert (again.ui_state("main"), again.ui_state("grid"), again.ui_state("other")) == ("AAEC", "4", "")
    assert heard == ["theme", "timeout_seconds"]
    assert list((tmp_path / "config").iterdir()) == [again.path]


@pytest.mark.parametrize(("name", "value"), [
    ("theme", "purple"), ("timeout_seconds", "soon"), ("timeout_seconds", -1), ("timeout_seconds", float("nan")),
    ("poll_seconds", 10**9), ("notify", "perhaps"), ("nothing", 1),
])
def test_what_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, name: str, value: object) -> None:
    settings = Settings(tmp_path, {})
    with pytest.raises(UsageError) as caught:
        settings.set(name, value)
    assert caught.value.title.endswith(".") and not settings.path.exists()


def test_the_environment_wins_and_is_never_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path, {"EASEL_TIMEOUT_SECONDS": "12.5"})
    assert settings.number("timeout_seconds") == 12.5
    settings.set("theme", "light")
    assert "12.5" not in settings.path.read_text(encoding="utf-8")
    with pytest.raises(UsageError):
        Settings(tmp_path, {"EASEL_POLL_SECONDS": "fast"}).get("poll_seconds")


@given(st.binary(max_size=200) | st.dictionaries(
    st.sampled_from(["theme", "timeout_seconds", "notify", "ui_state", "later"]),
    st.one_of(st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2)),
).map(lambda d: json.dumps(d).encode()))
def test_any_file_gives_usable_settings(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_bytes(content)
        settings = Settings(Path(folder), {})
        for setting in SETTINGS:
            assert setting.checked(settings.get(setting.name)) == settings.get(setting.name)


def test_a_newer_versions_settings_stay(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"later": [1], "theme": "dark"}', encoding="utf-8")
    Settings(tmp_path, {}).set("theme", "light")
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["later"] == [1]


def test_a_config_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    settings = Settings(tmp_path / "file" / "config", {})
    with pytest.raises(LibraryError):
        settings.set("theme", "dark")
    assert settings.text("theme") == "system"


def test_flags_in_words() -> None:
    flag = Setting("x", False, "X")
    assert [flag.checked(v) for v in ("yes", "ON", "0", True, "false")] == [True, True, False, True, False]


def test_only_dates_of_keys_are_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path, {})
    settings.set_key_date("KIE_AI_API_KEY", 1_795_000_000.0)
    settings.set("theme", "dark")
    settings.set_ui_state(grid="4")
    again = Settings(tmp_path, {})
    assert again.key_date("KIE_AI_API_KEY") == 1_795_000_000.0 and again.key_date("IMGBB_API_KEY") is None
    again.set_key_date("KIE_AI_API_KEY", None)
    assert "key_dates" not in json.loads(again.path.read_text(encoding="utf-8"))
    again.path.write_text('{"key_dates": {"A": "yesterday", "B": true, "C": -1, "D": 5.5}}', encoding="utf-8")
    found = Settings(tmp_path, {})
    assert [found.key_date(name) for name in "ABCD"] == [None, None, None, 5.5]
