"""`easel queue …`."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable, Sequence
from types import MappingProxyType

from ..errors import UsageError
from ..models import Job
from ..services.studio import Studio
from . import output
from .generate import begin, follow, job_assets, report
from .session import open_studio


async def _list(options: argparse.Namespace) -> int:
    async with open_studio() as studio:
        jobs = sorted(studio.library.jobs.list(), key=lambda job: job.created, reverse=True)
        rows = [(job, job_assets(studio, job)) for job in jobs]
        output.answer(
            options, {"jobs": [output.job_data(*row) for row in rows]}, (output.job_line(*row) for row in rows)
        )
    return output.DONE


async def _run(options: argparse.Namespace) -> int:
    async with open_studio() as studio:
        await begin(studio)
        carried: dict[str, Job] = {}
        while waiting := studio.queue.unsettled():  # rows may be handed over meanwhile
            carried |= {job.id: job for job in await follow(studio, waiting, detached=True)}
        return report(studio, options, list(carried.values()))


async def _settled(studio: Studio, options: argparse.Namespace, jobs: Sequence[Job]) -> int:
    """After an artist's decision: carry those jobs on until they rest, and print them."""
    return report(studio, options, await follow(studio, jobs))


def _decision(act: Callable[[Studio, argparse.Namespace], Awaitable[Sequence[Job]]]):
    async def run(options: argparse.Namespace) -> int:
        async with open_studio() as studio:
            await begin(studio)
            return await _settled(studio, options, await act(studio, options))

    return run


async def _check(studio: Studio, options: argparse.Namespace) -> Sequence[Job]:
    return [await studio.queue.check(options.id)]


async def _retry(studio: Studio, options: argparse.Namespace) -> Sequence[Job]:
    job = studio.queue.get(options.id)
    if studio.engines[job.engine].costs_money:
        output.notice("This pays again: a new job is made.")
    return [await studio.queue.retry(job.id)]


async def _adopt(studio: Studio, options: argparse.Namespace) -> Sequence[Job]:
    return [await studio.queue.adopt(options.id, options.remote_id)]


async def _recover(studio: Studio, options: argparse.Namespace) -> Sequence[Job]:
    if options.engine not in studio.engines:
        raise UsageError(f"There is no engine called {options.engine[:60]}.", f"Engines: {', '.join(studio.engines)}.")
    return await studio.queue.recover(options.engine, options.remote_ids)


async def _cancel(options: argparse.Namespace) -> int:
    async with open_studio() as studio:
        await begin(studio)
        job = await studio.queue.cancel(options.id)
        output.answer(options, {"jobs": [output.job_data(job, [])]}, [output.job_line(job, [])])
    return output.DONE


async def _dismiss(options: argparse.Namespace) -> int:
    async with open_studio() as studio:
        job = await studio.queue.dismiss(options.id)
        output.answer(options, {"jobs": [output.job_data(job, [])]}, [output.job_line(job, [])])
    return output.DONE


VERBS = MappingProxyType({
    "list": _list, "run": _run, "check": _decision(_check), "retry": _decision(_retry),
    "adopt": _decision(_adopt), "recover": _decision(_recover), "cancel": _cancel, "dismiss": _dismiss,
})
