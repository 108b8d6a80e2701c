"""What the KIE engine does, loaded when it is first asked: calls, keys, notes about tasks and prices."""

from __future__ import annotations

import json
import logging
from collections.abc import MutableMapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from ...errors import AmbiguousError, AppError, HeldError, KeyProblemError, NotRunError, PassingError, UsageError
from ...models import Check, Choice, GenerationRequest, Offer, Progress, ProgressState
from ...net.client import Answer, BrokenError, Client, NotSentError, Timeouts
from ...redaction import Secret
from ..base import Kit, Reference
from . import answers, table, wire
from .keys import Keys

log = logging.getLogger(__name__)

BASE = "https://api.kie.ai"
_TASK, _PRICE = "kie:task:", "kie:price:"
_REMIND_DAYS = 30
_CREATE = Timeouts(connect=10.0, read=60.0, write=30.0)
_ASK = Timeouts(connect=10.0, read=20.0, write=10.0)


class Work:
    """One engine's calls. Errors of each verb: as `Engine`."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self._keys = Keys(kit, _remember)
        self._prices: dict[str, float | None] = {}

    @cached_property
    def table(self) -> dict[str, table.Model]:
        """The rows by id, the artist's own included; read when first asked for."""
        own = self.kit.config / table.FILE if self.kit.config is not None else None
        return table.load(own)

    @cached_property
    def models(self) -> tuple[Choice, ...]:
        """Every row, in the table's order."""
        return tuple(Choice(row.id, row.title) for row in self.table.values())

    def offer(self, model: str) -> Offer:
        """As `Engine.offer`, with the price a task had last time where the table has none."""
        row = self._row(model)
        return row.offer if row.price is not None else replace(row.offer, price=self._learnt(row.id))

    def validate(self, request: GenerationRequest) -> None:
        """Errors: UsageError, BadInputError."""
        wire.check(self._row(request.model), request)

    def key_changed(self) -> None:
        """What was learnt about the keys is old."""
        self._keys.forget()

    async def create(self, request: GenerationRequest, references: Sequence[Reference]) -> str:
        """The task id. A refused key lets the next one try; nothing else is ever asked twice."""
        row = self._row(request.model)
        body = wire.body(row, request, references)
        refused: AppError | None = None
        for key in await self._keys.in_turn():
            answer = await self._send(wire.CREATE[row.family], key, body)
            if (task := _task_id(answer)) is not None:
                self._keys.accepted(key)
                self._note(task, row.family, key)
                return task
            refused = answers.create_error(answer)
            if not (isinstance(refused, HeldError) and refused.pauses_engine):
                raise refused
            self._keys.refused(key)  # nothing ran: the next key may be asked
        assert refused is not None
        raise refused

    async def _send(self, path: str, key: Secret, body: dict[str, Any]) -> Answer:
        """The one call that may cost money. Errors: NotRunError, AmbiguousError."""
        try:
            return await self._client.post(path, key=key, json=body, timeouts=_CREATE)
        except NotSentError as error:
            raise NotRunError(
                error.title, f"{error.hint} No credits were spent. It is tried again by itself.", error.kind
            ) from error
        except BrokenError as error:
            raise AmbiguousError(error.title, error.hint) from error

    async def poll(self, remote_id: str) -> Progress:
        """With the key and in the interface that made it; where that is not known, in all.

        Another key is asked when the task's own is refused or gone: it may be of the same account.
        """
        family, mark = self._noted(remote_id)
        own, others = await self._keys.of(mark)
        keys, refusals = (*((own,) if own is not None else ()), *others), list[HeldError]()
        for key in keys:
            try:
                if (answer := await self._found(remote_id, family, key, key == own)) is not None:
                    self._learn(answer)
                    return answer
            except HeldError as error:
                refusals.append(error)
                continue
            if key == own:
                return Progress(ProgressState.LOST)
        if len(refusals) == len(keys):
            raise refusals[0]
        if refusals:  # the others work: nobody else has to wait
            raise HeldError(refusals[0].title, refusals[0].hint, refusals[0].kind)
        if mark and own is None:
            raise _key_gone()
        return Progress(ProgressState.LOST)

    async def _found(self, remote_id: str, family: str, key: Secret, own: bool) -> Progress | None:
        """The record as this key sees it; None where it sees none."""
        for one in [family] if family else table.FAMILIES:
            answer = await self._record(remote_id, one, key)
            if answer.state is not ProgressState.LOST:
                if not own:
                    self._note(remote_id, one, key)
                return answer
        return None

    async def _record(self, remote_id: str, family: str, key: Secret) -> Progress:
        answer = await self._client.get(wire.RECORD[family], key=key, params={"taskId": remote_id}, timeouts=_ASK)
        return answers.record(answer, family)

    async def refresh_link(self, remote_id: str, url: str) -> str:
        """A link that lives for twenty minutes, or ""."""
        family, mark = self._noted(remote_id)
        asks = [(wire.DOWNLOAD["market"], {"url": url})]
        if family in ("4o", ""):
            asks.insert(0, (wire.DOWNLOAD["4o"], {"taskId": remote_id, "url": url}))
        own, others = await self._keys.of(mark)
        for key in (*((own,) if own is not None else ()), *others):
            for path, body in asks:
                answer = await self._client.post(path, key=key, json=body, timeouts=_ASK)
                link = (answer.data or {}).get("data")
                if answers.code_of(answer) == 200 and isinstance(link, str) and link.startswith("http"):
                    return link
        return ""

    async def balance(self) -> float | None:
        """Of the fullest account, where there are several keys."""
        found: list[float] = []
        error: AppError | None = None
        for key in await self._keys.all():
            try:
                found.append(await self._credit(key))
            except AppError as refused:
                error = refused
        if not found and error is not None:
            raise error
        return max(found, default=None)

    async def _credit(self, key: Secret) -> float:
        answer = await self._client.get(wire.CREDIT, key=key, timeouts=_ASK)
        held = answers.held_error(answer)
        if held is not None:
            raise held
        credit = answers.number((answer.data or {}).get("data"))
        if answers.code_of(answer) != 200 or credit is None:
            said = answers.words_of(answer)
            raise PassingError("KIE AI did not say how many credits are left.", f"It says: “{said}”." if said else "")
        return credit

    async def check(self) -> Check:
        """The balance, in words."""
        try:
            keys = await self._keys.all()
            credit = await self.balance()
        except KeyProblemError as error:
            return Check(False, error.title, error.hint)
        except AppError as error:
            return Check(False, error.title, error.hint.replace(" No credits were spent.", ""))
        words = f"Ready. {credit:,.10g} credits left."
        if len(keys) > 1:
            words = f"Ready with {len(keys)} keys. {credit:,.10g} credits left."
        oldest = max(self._keys.days(key) for key in keys)
        hint = f"This key has been in use for {oldest} days; a new one now and then is safer." \
            if oldest >= _REMIND_DAYS else ""
        return Check(True, words, hint)

    async def close(self) -> None:
        """Close the connections."""
        if "_client" in vars(self):
            await self._client.close()

    @cached_property
    def _client(self) -> Client:
        return Client(self.kit.environ.get("KIE_AI_BASE_URL", "").strip() or BASE)

    def _row(self, model: str) -> table.Model:
        row = self.table.get(model) if model else next(iter(self.table.values()))
        if row is None:
            raise UsageError(f"KIE AI has no model “{model[:60]}”.", "`easel engines --json` lists them.")
        return row

    def _learnt(self, model: str) -> float | None:
        """What a task of that model cost last time; KIE's documentation names no prices."""
        if model not in self._prices:
            self._prices[model] = answers.number(self.kit.memory.get(_PRICE + model))
        return self._prices[model]

    def _learn(self, answer: Progress) -> None:
        model = str(answer.facts.get("kie_model", ""))
        if answer.state is ProgressState.SUCCESS and answer.credits and self._learnt(model) != answer.credits:
            self._prices[model] = answer.credits
            _remember(self.kit.memory, _PRICE + model, str(answer.credits))

    def _note(self, task: str, family: str, key: Secret) -> None:
        _remember(self.kit.memory, _TASK + task, json.dumps([family, self._keys.fingerprint(key)]))

    def _noted(self, task: str) -> tuple[str, str]:
        """Family and key of a task; "" and "" for one this library has not made."""
        try:
            family, mark = json.loads(self.kit.memory.get(_TASK + task, '["", ""]'))
        except (ValueError, TypeError, AppError):
            return "", ""
        return family, mark


def _key_gone() -> HeldError:
    return HeldError(
        "The key this picture was made with is no longer set, and no other key knows of it.",
        "Put it back beside the others in Settings; the picture is fetched then. It was paid already, and nothing is"
        " paid again.", "key-missing",
    )


def _task_id(answer: Answer) -> str | None:
    """The id of the accepted task, or None."""
    data = (answer.data or {}).get("data")
    task = data.get("taskId") or data.get("task_id") if isinstance(data, dict) else None
    if answers.code_of(answer) != 200 or not isinstance(task, (str, int)) or isinstance(task, bool):
        return None
    return str(task).strip() or None


def _remember(memory: MutableMapping[str, str], name: str, value: str) -> None:
    """A memory that cannot be written costs a question more later, never the task that was just paid for."""
    try:
        memory[name] = value
    except AppError as error:
        log.warning("a note of the engine was not written: %s", error.title)
