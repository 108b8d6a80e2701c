"""Nothing that is, or looks like, a key survives in text."""

from __future__ import annotations

import json
import logging
import pickle

import pytest

from desktop_app.redaction import RedactingFormatter, Secret, redact


def test_a_secret_never_shows_itself() -> None:
    secret = Secret("kie-test-key-0001")
    shown = [str(secret), repr(secret), f"{secret}", f"{secret:>30}", "%s" % secret, str([secret])]  # noqa: UP031
    assert not any("kie-test" in text for text in shown)
    assert secret.reveal() == "kie-test-key-0001"


def test_a_secret_is_not_pickled_or_encoded() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret("kie-test-key-0002"))
    with pytest.raises(TypeError):
        json.dumps(Secret("kie-test-key-0002"))


def test_seen_secrets_are_blanked_anywhere() -> None:
    Secret("odd value 77")
    assert redact("the server said: odd value 77!") == "the server said: ***!"


@pytest.mark.parametrize("text", [
    "Authorization: Bearer sk-Q1w2E3r4T5y6",
    "GET https://bucket.example/x.png?X-Amz-Signature=Q1w2E3r4T5y6&X-Amz-Date=20261124",
    "https://api.imgbb.com/1/upload?key=Q1w2E3r4T5y6",
    'headers {"apikey": "Q1w2E3r4T5y6"}',
    "https://user:Q1w2E3r4T5y6@127.0.0.1:7860/sdapi",
    "IMGBB_API_KEY=Q1w2E3r4T5y6",
])
def test_what_looks_like_a_key_is_blanked(text: str) -> None:
    assert "Q1w2E3r4T5y6" not in redact(text)


def test_the_log_formatter_covers_arguments_and_tracebacks() -> None:
    secret = Secret("kie-test-key-0003")
    try:
        raise ValueError(f"bad {secret.reveal()}")
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, "f", 1, "sent %s", (secret.reveal(),), None)
        record.exc_info = (ValueError, error, error.__traceback__)
    line = RedactingFormatter("%(message)s").format(record)
    assert "kie-test-key-0003" not in line
    assert "ValueError" in line
