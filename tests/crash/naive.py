"""The control: a queue as one would write it without thinking of money. It must fail the crash test."""

from __future__ import annotations

import asyncio
import sqlite3
import uuid
from pathlib import Path

from desktop_app.errors import AppError
from desktop_app.models import GenerationRequest, ProgressState
from tests.fakes.paid_engine import PaidEngine


class NaiveQueue:
    """Saves what has happened after it happened, and begins anew what it finds unfinished."""

    def __init__(self, folder: Path, engine: PaidEngine) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._engine = engine
        self._db = sqlite3.connect(folder / "jobs.db", isolation_level=None)
        self._db.execute("CREATE TABLE IF NOT EXISTS jobs (id TEXT, prompt TEXT, task TEXT, state TEXT)")

    def submit(self, prompt: str) -> str:
        """A row for a new job."""
        job_id = str(uuid.uuid4())
        self._db.execute("INSERT INTO jobs VALUES (?, ?, NULL, 'queued')", (job_id, prompt))
        return job_id

    async def run(self) -> None:
        """Three at a time, until all are done."""
        while rows := self._db.execute("SELECT id, prompt, task FROM jobs WHERE state <> 'done' LIMIT 3").fetchall():
            await asyncio.gather(*(self._one(*row) for row in rows))

    async def _one(self, job_id: str, prompt: str, task: str | None) -> None:
        try:
            task = task or await self._engine.create(GenerationRequest("paid", prompt), (), job_id)
            self._db.execute("UPDATE jobs SET task = ? WHERE id = ?", (task, job_id))
            answer = await self._engine.poll(task)
            while answer.state is not ProgressState.SUCCESS:
                await asyncio.sleep(0.05)
                answer = await self._engine.poll(task)
            self._db.execute("UPDATE jobs SET state = 'done' WHERE id = ?", (job_id,))
            await self._engine.fetch(answer.results[0].url, self._folder / f"{job_id}.png")
        except AppError:
            return
