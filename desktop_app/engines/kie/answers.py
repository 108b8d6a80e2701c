"""KIE AI's answers in our words: which prove that nothing ran, which refuse, which need a person, which pass.

HTTP 200 is no success; the verdict is the body's `code`. `msg` is the text, on some pages `message`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from ...errors import (
    AmbiguousError,
    AppError,
    ErrorInfo,
    HeldError,
    NotRunError,
    PassingError,
    RefusedError,
)
from ...models import Progress, ProgressState, Result
from ...net.client import Answer
from ...net.download import retry_after
from .pages import BILLING, KEYS, LOGS

TOO_MANY = "too-many-requests"
INPUT_UNREADABLE = "input-unreadable"  # the queue uploads anew, once
_NOT_SPENT = "No credits were spent."
_OUT = frozenset({400, 404, 408, 422, 500, 501, 505, 531})
_SLOW = {455: ("KIE AI is under maintenance.", "maintenance"), 550: ("KIE AI's queue is full.", "queue-full")}
_WAITING = frozenset({"waiting", "queuing", "queueing", "queued", "pending"})
_FAILED = frozenset({"fail", "failed", "error", "create_task_failed", "generate_failed"})
_SUCCESS = frozenset({"success", "succeeded", "completed"})
_RESULT_NAMES = frozenset({"resulturls", "resulturl", "resultimageurl", "resultimageurls", "url", "imageurl"})
_POLICY_WORDS = ("policy", "policies", "flagged", "sensitive", "nsfw", "violat", "moderation")
_DEEPEST = 6  # how far pictures are looked for inside a result


def code_of(answer: Answer) -> int | None:
    """The verdict: the body's code, or None where the body is no envelope."""
    data = answer.data
    code = data.get("code") if data is not None else None
    if isinstance(code, str) and code.strip().isdecimal():
        code = int(code)
    if isinstance(code, float) and code.is_integer():
        code = int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def words_of(answer: Answer) -> str:
    """The service's own sentence, short enough to show; "" without one."""
    data = answer.data or {}
    return short(data.get("msg") or data.get("message"))


def short(words: object) -> str:
    """A text of the service on one line, at most 200 characters."""
    text = whole(" ".join(words.split())) if isinstance(words, str) else ""
    return "" if text in ("null", "None") else text if len(text) <= 200 else text[:199] + "…"


def whole(text: str) -> str:
    """Without half a character, as services cut them: no file and no database takes one."""
    return text.encode("utf-8", "replace").decode("utf-8")


def blocked(answer: Answer) -> bool:
    """A 403 that is not KIE's: the connection was refused on the way ("error code: 1010")."""
    return answer.status == 403 and code_of(answer) is None


# -- create ------------------------------------------------------------------------------------------


def create_error(answer: Answer) -> AppError:
    """What an answer to a create call without a task id means. Errors: as `Engine.create`."""
    held = held_error(answer)
    if held is not None:
        return held
    code = code_of(answer)
    if code is None and answer.status == 429:
        code = 429  # the edge says it without a body
    if code is None:
        return AmbiguousError(f"KIE AI answered {answer.status} without saying what became of the request.")
    return _create_refusal(code, answer)


def _create_refusal(code: int, answer: Answer) -> AppError:
    said = words_of(answer)
    wait = retry_after(answer.headers.get("retry-after"))
    if code == 429:
        return NotRunError("KIE AI is busy.", f"{_NOT_SPENT} It is tried again by itself.", TOO_MANY, retry_after=wait)
    if code in _SLOW:
        title, kind = _SLOW[code]
        return NotRunError(title, f"{_NOT_SPENT} It is tried again by itself.", kind, retry_after=wait, slow=True)
    if code == 451:
        return RefusedError(
            "KIE AI could not open the reference picture.", f"Retry uploads it anew. {_NOT_SPENT}", INPUT_UNREADABLE
        )
    if code in _OUT:
        return RefusedError(*_refusal_words(code, said))
    if code == 200:
        return AmbiguousError("KIE AI accepted the request and gave no task id.")
    return AmbiguousError(f"KIE AI answered with the code {code}" + (f": {said}" if said else "."))


def _refusal_words(code: int, said: str) -> tuple[str, str, str]:
    """Title, hint and kind of a definite refusal."""
    quoted = f" KIE AI says: “{said}”." if said else ""
    if code == 505:
        return "KIE AI has switched this model off.", f"Choose another model. {_NOT_SPENT}{quoted}", "model-off"
    if code == 408:
        return "The model's provider did not answer KIE AI.", f"Try again later. {_NOT_SPENT}{quoted}", "upstream"
    if code == 501:
        return "The model failed.", f"Retry submits it anew. {_NOT_SPENT}{quoted}", "failed"
    if code == 404:
        return "KIE AI does not know this model.", f"Choose another model. {_NOT_SPENT}{quoted}", "model-off"
    if code == 400 and _is_policy(said):
        hint = f"Change the words or the picture. {_NOT_SPENT}{quoted}"
        return "KIE AI's content filter refused this.", hint, "content-policy"
    return (
        f"KIE AI did not accept the request: {said.rstrip('.!')}." if said else "KIE AI did not accept the request.",
        f"Change the settings and try again. {_NOT_SPENT}", "bad-parameters",
    )


def _is_policy(said: str) -> bool:
    lower = said.lower()
    return any(word in lower for word in _POLICY_WORDS)


def held_error(answer: Answer) -> HeldError | None:
    """401, 402, 433, and what was stopped on the way: it waits for a person. None for any other answer."""
    if blocked(answer):
        words = "“error code: 1010”" if "1010" in answer.text else "a page that is not KIE AI's"
        return HeldError(
            "The connection was blocked on its way to KIE AI. This is not a wrong key.",
            f"What came back was {words}. A VPN, proxy or firewall is the usual cause; try another network,"
            f" then press Try again. {_NOT_SPENT}", "blocked",
        )
    code = code_of(answer)
    code = answer.status if code is None and answer.status in (401, 402) else code
    if code == 401:
        return HeldError(
            "KIE AI did not accept the key.", f"Paste it anew in Settings, or make one at {KEYS}. {_NOT_SPENT}",
            "key-refused", pauses_engine=True,
        )
    if code == 402:
        return HeldError(
            "The credits at KIE AI have run out.", f"Buy some at {BILLING}; the queue goes on then. {_NOT_SPENT}",
            "no-credits", pauses_engine=True,
        )
    if code == 403:
        return HeldError(
            "KIE AI knows the key but does not let it do this.",
            f"See what the key may do, and from which addresses, at {KEYS}. {_NOT_SPENT}", "key-refused",
            pauses_engine=True,
        )
    if code == 433:
        return HeldError(
            "This key has reached its own spending limit.", f"Raise the limit at {KEYS}, or use another key."
            f" {_NOT_SPENT}", "key-limit", pauses_engine=True,
        )
    return None


# -- poll --------------------------------------------------------------------------------------------


def record(answer: Answer, family: str) -> Progress:
    """What a poll's answer says. Errors: PassingError, HeldError."""
    held = held_error(answer)
    if held is not None:
        raise held
    code = code_of(answer)
    if code == 429 or (code is None and answer.status == 429):
        raise PassingError("KIE AI is busy.", kind=TOO_MANY, retry_after=retry_after(answer.headers.get("retry-after")))
    if code is None:
        raise PassingError(f"KIE AI answered {answer.status} with something unreadable.")
    assert answer.data is not None
    data = answer.data.get("data")
    if code in (404, 422) or (code == 200 and data is None):
        return Progress(ProgressState.LOST)
    if code != 200:
        raise PassingError(f"KIE AI answered with the code {code}.")
    if not isinstance(data, dict):
        raise PassingError("KIE AI's record of the task is unreadable.")
    state = _market_state(data) if family == "market" else _flag_state(data)
    if state is ProgressState.FAILED:
        return Progress(state, error=_task_error(data), credits=_credits(data), raw=answer.text)
    results = tuple(Result(url) for url in _urls(data, family)) if state is ProgressState.SUCCESS else ()
    return Progress(
        state, fraction=_fraction(data.get("progress")), results=results, message=_message(data),
        credits=_credits(data), completed=_time(data.get("completeTime")), raw=answer.text,
        facts=_facts(data) if state is ProgressState.SUCCESS else {},
    )


def _credits(data: dict[str, Any]) -> float | None:
    """What the task took; None where that is not said, or is a refund."""
    taken = number(data.get("creditsConsumed"))
    return taken if taken is not None and taken >= 0 else None


def _facts(data: dict[str, Any]) -> dict[str, Any]:
    """The model KIE itself says it used."""
    model = data.get("model")
    return {"kie_model": whole(model)} if isinstance(model, str) and model else {}


def _market_state(data: dict[str, Any]) -> ProgressState:
    word = str(data.get("state") or "").strip().lower()
    if word in _SUCCESS:
        return ProgressState.SUCCESS
    if word in _FAILED:
        return ProgressState.FAILED
    return ProgressState.WAITING if word in _WAITING else ProgressState.RUNNING


def _flag_state(data: dict[str, Any]) -> ProgressState:
    """4o and Flux: a number says it, for 4o also a word. 2 and 3 are both failures."""
    word, flag = str(data.get("status") or "").strip().lower(), number(data.get("successFlag"))
    if flag == 1 or (flag is None and word in _SUCCESS):
        return ProgressState.SUCCESS
    if flag in (2, 3) or word in _FAILED:
        return ProgressState.FAILED
    return ProgressState.RUNNING


def _task_error(data: dict[str, Any]) -> ErrorInfo:
    """The task was accepted and then failed. Whether KIE gives the credits back, it does not say."""
    said = short(data.get("failMsg") or data.get("errorMessage"))
    code = number(data.get("failCode")) or number(data.get("errorCode")) or 0
    spent = number(data.get("creditsConsumed"))
    cost = (
        "No credits were spent." if spent == 0
        else f"The task was accepted, so credits may have been spent; {LOGS} shows them."
    )
    if code == 451 or "fetch the image" in said.lower() or "could not fetch" in said.lower():
        title, hint, kind = "KIE AI could not open the reference picture.", "Retry uploads it anew.", INPUT_UNREADABLE
    elif _is_policy(said):
        title, hint = "KIE AI's content filter refused this.", "Change the words or the picture."
        kind = "content-policy"
    elif code == 408:
        title, hint, kind = "The model's provider did not answer for over ten minutes.", "Retry pays again.", "upstream"
    elif code in (400, 422):
        title, hint, kind = "The model did not accept the request.", "Change the settings.", "refused"
    else:
        title, hint, kind = "The model could not make the picture.", "Retry submits it anew and pays again.", "failed"
    quoted = f" KIE AI says: “{said}”." if said else ""
    return ErrorInfo(kind, title, f"{hint} {cost}{quoted}")


def _urls(data: dict[str, Any], family: str) -> list[str]:
    """Every picture named, each once, in order."""
    source = data.get("resultJson") if family == "market" else data.get("response")
    return list(dict.fromkeys(_links(source, 0)))


def _links(value: Any, depth: int) -> Iterator[str]:
    value = _parsed(value)
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        if value.strip().lower().startswith(("http://", "https://")):
            yield value.strip()
    elif isinstance(value, list):
        for entry in value:
            yield from _links(entry, depth + 1)
    elif isinstance(value, dict):
        named = [entry for name, entry in value.items() if name.lower().replace("_", "") in _RESULT_NAMES]
        others = [entry for entry in value.values() if isinstance(entry, (dict, list))]
        for entry in named or others:  # Flux names the picture it was given beside the one it made
            yield from _links(entry, depth + 1)


def _parsed(value: Any) -> Any:
    """JSON in a string, perhaps encoded twice."""
    for _ in range(3):
        if not isinstance(value, str) or not value.lstrip().startswith(("{", "[", '"')):
            return value
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    return value


def number(value: Any) -> float | None:
    """A number, also where it came as text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        read = float(value)
    except (ValueError, OverflowError):
        return None
    return read if math.isfinite(read) else None



def _fraction(value: Any) -> float | None:
    """0..1: 4o says "0.45", a few market models 45."""
    part = number(value)
    if part is None or part < 0:
        return None
    return min(1.0, part / 100 if part > 1 else part)


def _message(data: dict[str, Any]) -> str:
    word = str(data.get("state") or "").strip().lower()
    return {"waiting": "Waiting at KIE AI", "queuing": "In KIE AI's queue"}.get(word, "")


def _time(value: Any) -> float | None:
    """Seconds since the epoch, from milliseconds, seconds or an ISO date."""
    seconds = number(value)
    if seconds is not None:
        return seconds / 1000 if seconds > 1e11 else seconds if seconds > 1e8 else None
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
