"""An engine that speaks to the fake paid service, and translates its answers into our errors.

It is what a cloud engine must do at the border: which faults prove that a create did not run, which are
refusals, which need a person, and which leave it open whether money was spent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.engines.base import Engine, Reference
from desktop_app.errors import (
    AmbiguousError,
    ErrorInfo,
    HeldError,
    LinkGoneError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import Check, GenerationRequest, Mode, Progress, ProgressState, Result

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

TOO_MANY = "too-many-requests"
_REFUSALS = frozenset({400, 404, 408, 422, 500, 501, 505})
_PAUSES = {401: "key-refused", 402: "no-credits", 433: "key-limit"}
_STATES = {"waiting": ProgressState.WAITING, "success": ProgressState.SUCCESS, "fail": ProgressState.FAILED}


class PaidEngine(Engine):
    """Costs money, cannot cancel, has no idempotency."""

    id = "paid"
    title = "Paid pictures"
    modes = frozenset(Mode)
    concurrency = 20
    costs_money = True
    polls_per_second = 8.0

    def __init__(self, address: str, key: str = "", timeout: float = 5.0) -> None:
        self._address = address
        self._key = key
        self._timeout = timeout
        self._client: httpx.AsyncClient | None = None

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        import httpx

        body = {"prompt": request.prompt, "tag": job_id, "urls": [reference.url for reference in references]}
        try:
            response = await self._http().post("/create", json=body)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise NotRunError("The service cannot be reached.", "It is tried again by itself.") from error
        except httpx.HTTPError as error:
            raise AmbiguousError(f"The connection broke ({type(error).__name__}).") from error
        if response.status_code == 403 and "1010" in response.text:
            raise HeldError("The connection was blocked on the way, this is not a wrong key.", kind="blocked")
        data = _body(response)
        if data is None:
            raise AmbiguousError(f"The service answered {response.status_code} without a readable body.")
        self._refuse(data, response)
        task_id = (data.get("data") or {}).get("taskId")
        if not task_id:
            raise AmbiguousError("The service answered without a task id.")
        return task_id

    def _refuse(self, data: dict[str, Any], response: httpx.Response) -> None:
        """Raise what the code in the body stands for."""
        code, words = data.get("code"), str(data.get("msg", ""))
        if code == 200:
            return
        if code == 429:
            wait = response.headers.get("retry-after")
            raise NotRunError("The service is busy.", kind=TOO_MANY, retry_after=float(wait) if wait else None)
        if code in (455, 550):
            raise NotRunError("The service is under maintenance or full.", kind="busy", slow=True)
        if code in _PAUSES:
            raise HeldError(words, "Nothing was spent.", _PAUSES[code], pauses_engine=True)
        if code in _REFUSALS:
            raise RefusedError(f"The service refused: {words}", "Nothing was spent.")
        raise AmbiguousError(f"The service answered with code {code}: {words}")

    async def poll(self, remote_id: str) -> Progress:
        import httpx

        try:
            response = await self._http().get("/record", params={"taskId": remote_id})
        except httpx.HTTPError as error:
            raise PassingError("The service does not answer.") from error
        data = _body(response)
        if data is None:
            raise PassingError(f"The service answered {response.status_code}.")
        if data.get("code") == 422:
            return Progress(ProgressState.LOST)
        if data.get("code") == 401:
            raise HeldError("The key was not accepted.", kind="key-refused", pauses_engine=True)
        if data.get("code") != 200:
            kind = TOO_MANY if data.get("code") == 429 else None
            raise PassingError(f"The service answered with code {data.get('code')}.", kind=kind)
        return _progress(data["data"], response.text)

    async def refresh_link(self, remote_id: str, url: str) -> str:
        response = await self._http().post("/link", json={"taskId": remote_id, "url": url})
        data = _body(response)
        return data["data"] if data and data.get("code") == 200 else ""

    async def balance(self) -> float | None:
        import httpx

        try:
            data = _body(await self._http().get("/balance"))
        except httpx.HTTPError as error:
            raise PassingError("The service does not answer.") from error
        return float(data["data"]) if data and data.get("code") == 200 else None

    async def check(self) -> Check:
        balance = await self.balance()
        return Check(balance is not None, "Ready" if balance is not None else "The key was not accepted")

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def fetch(self, url: str, target: Path, progress: object = None) -> None:
        """A plain `Fetch` for the queue under test: whole body or an error."""
        import httpx

        try:
            response = await self._http().get(url)
        except httpx.HTTPError as error:
            raise PassingError("The picture's server does not answer.", kind=_transfer_kind(error)) from error
        if response.status_code in (403, 404, 410):
            raise LinkGoneError("The picture's link no longer works.")
        if response.status_code != 200:
            raise PassingError(f"The picture's server answered {response.status_code}.")
        target.write_bytes(response.content)

    def _http(self) -> httpx.AsyncClient:
        import httpx

        if self._client is None:
            headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
            self._client = httpx.AsyncClient(
                base_url=self._address, headers=headers, timeout=self._timeout, trust_env=False, verify=False
            )
        return self._client


def _transfer_kind(error: Exception) -> str | None:
    return "incomplete" if type(error).__name__ == "RemoteProtocolError" else None


def _body(response: httpx.Response) -> dict[str, Any] | None:
    try:
        data = response.json()
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


def _progress(record: dict[str, Any], raw: str) -> Progress:
    state = _STATES.get(record["state"], ProgressState.RUNNING)
    error = None
    if state is ProgressState.FAILED:
        hint = f"The service's code is {record['failCode']}. Credits were spent."
        error = ErrorInfo("service", record["failMsg"], hint)
    completed = record.get("completeTime")
    return Progress(
        state, fraction=record.get("progress"), raw=json.dumps(json.loads(raw)),
        results=tuple(Result(url) for url in record.get("resultUrls", ())), credits=record.get("credits"),
        error=error, completed=completed / 1000 if completed else None,
    )
