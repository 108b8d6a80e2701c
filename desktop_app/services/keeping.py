"""From "the service has it" to a picture in the library: fetch, check, put in place, then the row."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..engines.base import Engine
from ..errors import AppError, BadInputError, DiskFullError, LibraryError, LinkGoneError, PassingError, RefusedError
from ..models import Asset, Job, JobState, ProgressState, Result
from ..storage.jobs import CHECK_NOW, StaleJobError
from . import outcomes, results
from .bench import Bench

if TYPE_CHECKING:
    from ..storage.library import StoredPicture

log = logging.getLogger(__name__)

Fetch = Callable[[str, Path, Callable[[int, int | None], None] | None], Awaitable[None]]
INCOMING = "incoming"  # folder in the library where fetched bytes wait for their check
_LONGEST_BACK_OFF = 60.0


class Keeper:
    """DOWNLOADING → DONE, FAILED or EXPIRED; stays DOWNLOADING, or held, while the cause passes."""

    def __init__(self, bench: Bench, fetch: Fetch | None) -> None:
        self._bench = bench
        self._fetch = fetch
        self._busy: set[str] = set()
        self._waiting: deque[str] = deque()
        self._broken: Counter[str] = Counter()  # pictures that came broken, per job
        self._faults: Counter[str] = Counter()
        self._dead: Counter[str] = Counter()  # looks at a record whose link has died
        self.finished: Callable[[Job, tuple[Asset, ...]], None] | None = None

    def attend(self, job: Job) -> None:
        """See that a DOWNLOADING job is being worked on."""
        resting = self._bench.scheduler.when(_rest_key(job.id)) is not None
        if job.id in self._busy or job.engine not in self._bench.engines or resting:
            return
        if job.held and job.next_check != CHECK_NOW:
            self._watch_dead_link(job)
            return
        if self._bench.scheduler.when(_key(job.id)) is None or job.next_check == CHECK_NOW:
            self._start(job.id)

    def forget(self, job_id: str) -> None:
        """The job has left this part of its way."""
        for counts in (self._broken, self._faults, self._dead):
            counts.pop(job_id, None)
        self._bench.scheduler.cancel(_key(job_id))
        self._bench.scheduler.cancel(_rest_key(job_id))

    def _start(self, job_id: str) -> None:
        if job_id in self._busy:
            return
        if len(self._busy) >= self._bench.settings.downloads_at_once:
            if job_id not in self._waiting:
                self._waiting.append(job_id)
            return
        job = self._bench.book.get(job_id)
        if job.state is not JobState.DOWNLOADING:
            return
        self._bench.scheduler.cancel(_key(job_id))
        self._busy.add(job_id)
        self._bench.spawn(job_id, self._work(job))

    async def _work(self, job: Job) -> None:
        try:
            await self._bench.setbacks.run(job.id, self._keep(job), lambda seconds: self._rest(job, seconds))
        finally:
            self._busy.discard(job.id)
            self._bench.book.touch(job.id)
            if self._waiting:
                self._start(self._waiting.popleft())

    async def _keep(self, job: Job) -> None:
        if job.held or job.next_check is not None:
            job = self._bench.book.move(job, held=False, error=None, next_check=None)
        engine = self._bench.engines[job.engine]
        stored: list[StoredPicture] = []
        try:
            for index, result in enumerate(results.unpack(job.result)):
                stored.append(await self._one(job, index, result))
        except LinkGoneError:
            await self._link_gone(engine, job)
        except PassingError as error:
            self._passing(job, error, stored)
        except (DiskFullError, LibraryError) as error:
            self._bench.holds.hold(job, error.info)
        except BadInputError as error:
            self._came_broken(job, error, stored)
        except AppError as error:
            self._refuse(job, error, stored)
        except OSError as error:
            self._bench.holds.hold(
                job, LibraryError("A fetched picture could not be written.", f"The system said: {error.strerror}.").info
            )
        else:
            self._finish(job, stored)

    async def _one(self, job: Job, index: int, result: Result) -> StoredPicture:
        """One picture in its final place; what a crash left there already is not fetched again."""
        library = self._bench.library
        if existing := await asyncio.to_thread(library.stored_result, job, index):
            return existing
        library.require_space(self._bench.settings.bytes_needed)
        if result.path is not None:
            return await asyncio.to_thread(library.store_result, job, index, result.path, results.picture_facts(job))
        if self._fetch is None:
            raise RefusedError("Nothing here can fetch pictures from the net.", "The task id is kept.")
        part = library.folder / INCOMING / f"{job.id}-{index}.part"
        await asyncio.to_thread(part.parent.mkdir, parents=True, exist_ok=True)
        try:
            await self._fetched(result.url, part)
            return await asyncio.to_thread(library.store_result, job, index, part, results.picture_facts(job))
        finally:
            await asyncio.to_thread(part.unlink, missing_ok=True)

    async def _fetched(self, url: str, part: Path) -> None:
        assert self._fetch is not None
        breaker = self._bench.gates.breaker(_host(url))
        if wait := breaker.delay():
            raise PassingError("The picture's server does not answer at present.", retry_after=wait)
        breaker.begin()
        try:
            await self._fetch(url, part, None)
        except Exception as error:
            outcomes.count(breaker, error)
            raise
        breaker.success()

    def _finish(self, job: Job, stored: list[StoredPicture]) -> None:
        """Every file is in place: the rows and DONE in one transaction."""
        for _ in range(self._bench.settings.attempts):
            try:
                current = self._bench.book.get(job.id)
                if current.error is not None:
                    current = self._bench.book.move(current, error=None)
                done, assets = self._bench.library.finish(current, stored)
                break
            except StaleJobError:
                self._bench.book.refresh()
            except (DiskFullError, LibraryError) as error:
                self._bench.holds.hold(job, error.info)
                return
        else:
            raise StaleJobError("The job has changed meanwhile.")
        self._bench.book.adopt_row(done)
        if self.finished is not None:
            self.finished(done, assets)

    # -- what may go wrong ---------------------------------------------------------------------------

    def _passing(self, job: Job, error: PassingError, stored: list[StoredPicture]) -> None:
        """The host is down: on and on, backing off. A picture that keeps coming cut is refused in the end."""
        if error.kind in outcomes.NOT_THE_HOST and error.kind != outcomes.TOO_MANY:
            self._came_broken(job, error, stored)
            return
        self._faults[job.id] += 1
        pause = self._bench.jitter(self._faults[job.id], 2.0, _LONGEST_BACK_OFF)
        self._later(job, max(pause, outcomes.clamp(error.retry_after, 0.0)))
        self._bench.book.move(job, error=error.info)

    def _came_broken(self, job: Job, error: AppError, stored: list[StoredPicture]) -> None:
        self._broken[job.id] += 1
        fetched = any(result.url for result in results.unpack(job.result))
        if fetched and self._broken[job.id] < self._bench.settings.attempts:
            self._later(job, self._bench.jitter(self._broken[job.id], 1.0, _LONGEST_BACK_OFF))
            self._bench.book.move(job, error=error.info)
        else:
            self._refuse(job, error, stored)

    def _refuse(self, job: Job, error: AppError, stored: list[StoredPicture]) -> None:
        """FAILED: id and URL stay in the row, no file stays on the disk."""
        for picture in stored:
            picture.path.unlink(missing_ok=True)
        self._bench.book.move(job, JobState.FAILED, error=error.info)

    async def _link_gone(self, engine: Engine, job: Job) -> None:
        """403, 404, 410: ask the record, then the engine's own way to a fresh link; else later, for 14 days."""
        fresh = await self._fresh_results(engine, job)
        if fresh and fresh != job.result:
            self._dead[job.id] += 1
            if self._dead[job.id] <= self._bench.settings.attempts:
                self._later(job, self._bench.jitter(self._dead[job.id], 1.0, 10.0))
                self._bench.book.move(job, result=fresh)
                return
        completed = job.server_completed or job.submitted or job.created
        if self._bench.wall() - completed >= self._bench.settings.expiry_seconds:
            self._bench.book.move(job, JobState.EXPIRED, error=outcomes.expired("The picture's link has died."))
            return
        self._bench.book.move(job, held=True, error=outcomes.link_gone(engine.costs_money))

    async def _fresh_results(self, engine: Engine, job: Job) -> str:
        """The record's results now, or the same pictures under fresh links; "" when there are none."""
        try:
            if limiter := self._bench.gates.polls(engine):
                await self._bench.clock.sleep(limiter.reserve())
            answer = await engine.poll(job.remote_id or "")
            if answer.state is ProgressState.SUCCESS and answer.results:
                packed = results.pack(answer)
                if results.unpack(packed) != results.unpack(job.result):
                    return packed
            links = []
            for result in results.unpack(job.result):
                link = await engine.refresh_link(job.remote_id or "", result.url) if result.url else ""
                links.append(Result(link or result.url, result.path))
            return results.repack(job.result, links)
        except AppError as error:
            log.info("no fresh link for job %s: %s", job.id, error.title)
        except Exception:
            log.exception("asking for a fresh link failed unexpectedly")
        return ""

    def _watch_dead_link(self, job: Job) -> None:
        """Held because the link has died: looked at again after 1, 2, 5, 10, 30 minutes, then hourly."""
        if job.error is None or job.error.kind != "link-gone" or self._bench.scheduler.when(_key(job.id)) is not None:
            return
        settings, looks = self._bench.settings, self._faults[job.id]
        self._faults[job.id] += 1
        pause = settings.background[looks] if looks < len(settings.background) else settings.background_then
        self._dead.pop(job.id, None)
        self._later(job, pause)

    def _later(self, job: Job, seconds: float) -> None:
        self._bench.scheduler.after(seconds, _key(job.id), lambda: self._start(job.id))

    def _rest(self, job: Job, seconds: float) -> None:
        """A rest that no "Check again" shortens."""
        self._bench.scheduler.after(seconds, _rest_key(job.id), lambda: self.attend(self._bench.book.get(job.id)))


def _key(job_id: str) -> str:
    return f"keep:{job_id}"


def _rest_key(job_id: str) -> str:
    return f"keep-rest:{job_id}"


def _host(url: str) -> str:
    return f"results:{urlsplit(url).netloc}"
