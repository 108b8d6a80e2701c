"""`easel generate` and `easel engines`."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..engines.base import Engine
from ..errors import AppError, ErrorInfo, UsageError
from ..models import Asset, GenerationRequest, Job, JobState, Role
from ..services.budget import BudgetError
from ..services.requests import prepare
from ..services.studio import Studio
from ..services.styles import Preset, apply, built_in, chosen
from . import output
from .session import open_studio
from .share import share_results

REFRESH_SECONDS = 0.2


async def generate(options: argparse.Namespace) -> int:
    """Submit, wait for our own jobs, share what was asked to be shared, and print them."""
    if options.share is not None and options.no_wait:
        raise UsageError("--share needs the finished picture.", "Leave out --no-wait, or share it later.")
    async with open_studio() as studio:
        request = await _request(studio, options)
        if taken := _style_taken(request, studio):
            output.notice(taken)
        if not options.no_wait:
            await begin(studio)
        try:
            jobs = studio.queue.submit(request, count=options.count, again=options.again)
        except BudgetError:
            output.notice("With --again it is submitted all the same.")
            raise
        if not options.no_wait:
            jobs = await follow(studio, jobs)
        if options.share is None:
            return report(studio, options, jobs)
        return await _report_shared(studio, options, jobs)


async def _report_shared(studio: Studio, options: argparse.Namespace, jobs: Sequence[Job]) -> int:
    """Each picture on a page of its own, and nothing but the picture."""
    ids = [asset.id for job in jobs for asset in job_assets(studio, job)]
    try:
        shares = await share_results(studio, ids, options.share)
    except AppError as error:
        output.notice(f"easel: {error.title} {error.hint}".strip())
        report(studio, options, jobs)
        return output.error_code(error)
    return report(studio, options, jobs, [share.url for share in shares])


async def begin(studio: Studio) -> None:
    """Start the queue; a disk that takes no writes is said, and work goes on when it does."""
    from ..services.runner import LIBRARY

    def tell(source: str, reason: ErrorInfo | None) -> None:
        if source == LIBRARY and reason is not None:
            output.notice(f"{reason.title} {reason.hint}".strip())

    studio.queue.paused = tell
    await studio.queue.start()


async def follow(studio: Studio, jobs: Sequence[Job], *, detached: bool = False) -> tuple[Job, ...]:
    """Wait for jobs, showing their progress on stderr. detached: also for cancelled ones that still run."""
    ids = [job.id for job in jobs]
    bar = output.ProgressBar()
    waiting = asyncio.ensure_future(studio.queue.wait(ids, detached=detached))
    try:
        while not waiting.done():
            await asyncio.wait({waiting}, timeout=REFRESH_SECONDS)
            bar.show([studio.queue.get(i) for i in ids], {i: studio.queue.message(i) for i in ids})
    finally:
        waiting.cancel()
        bar.end()
    return waiting.result()


def report(studio: Studio, options: argparse.Namespace, jobs: Sequence[Job], links: Sequence[str] = ()) -> int:
    """Print jobs with their pictures, and links to them; the exit code of the worst."""
    assets = {job.id: job_assets(studio, job) for job in jobs}
    lines = [output.job_line(job, assets[job.id]) for job in jobs]
    lines += [*_heard(assets), *links]
    data: dict[str, Any] = {"jobs": [output.job_data(job, assets[job.id]) for job in jobs]}
    if links:
        data["links"] = list(links)
    output.answer(options, data, lines)
    return output.jobs_code(jobs)


def job_assets(studio: Studio, job: Job) -> list[Asset]:
    """The pictures a job made."""
    return studio.library.assets.by_job(job.id) if job.state is JobState.DONE else []


def _heard(assets: dict[str, list[Asset]]) -> list[str]:
    first = next((pictures[0] for pictures in assets.values() if pictures), None)
    if first is None:
        return []
    lines = []
    if understood := first.facts.get("understood"):
        lines.append("understood: " + ", ".join(understood))
    if ignored := first.facts.get("ignored"):
        lines.append("ignored: " + ", ".join(ignored))
    return lines


async def _request(studio: Studio, options: argparse.Namespace) -> GenerationRequest:
    engine = _engine(studio, options.engine or ("stylist" if options.image else "painter"))
    inputs = [await asyncio.to_thread(studio.library.keep_input, path) for path in options.image]
    if options.mask is not None:
        if not options.image:
            raise UsageError("A mask needs a picture.", "Name the picture with --image FILE.")
        inputs.append(await asyncio.to_thread(studio.library.keep_input, options.mask, role=Role.MASK))
    request = GenerationRequest(
        engine=engine.id, prompt=options.prompt, model=options.model, negative_prompt=options.negative,
        size=options.size, seed=options.seed, options=_pairs(options.option), inputs=tuple(inputs),
    )
    if options.style:
        request = _styled(studio, request, engine, options.style)
    return prepare(request, engine, count=options.count)


def _styled(studio: Studio, request: GenerationRequest, engine: Engine, words: str) -> GenerationRequest:
    """The request in the style that `words` name; UsageError where none is near."""
    preset, style = chosen(words, engine, _presets(studio))
    return apply(preset, request, engine) if preset is not None else replace(request, style=style)


def _presets(studio: Studio) -> tuple[Preset, ...]:
    from ..services.own_styles import OwnStyles

    return (*OwnStyles(studio.folders.config).all(), *built_in())


def _style_taken(request: GenerationRequest, studio: Studio) -> str:
    """Which style was taken, and how."""
    if not request.preset:
        return f"style: {request.style}" if request.style else ""
    title = next((preset.title for preset in _presets(studio) if preset.id == request.preset), request.preset)
    if request.preset_words:
        return f"style: {title} (said in words: {request.preset_words})"
    return f"style: {title}"


def _engine(studio: Studio, engine_id: str) -> Engine:
    if engine_id not in studio.engines:
        raise UsageError(f"There is no engine called {engine_id[:60]}.", f"Engines: {', '.join(studio.engines)}.")
    return studio.engines[engine_id]


def _pairs(words: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise UsageError(f"“{word[:60]}” is not an option.", "Write --option NAME=VALUE.")
        pairs[name] = value
    return pairs


async def engines(options: argparse.Namespace) -> int:
    """The engines, drawn from their class attributes."""
    async with open_studio() as studio:
        rows = [await _engine_data(engine) for engine in studio.engines.values()]
    lines = [f"{row['id']:<14} {row['title']} — {row['note'] or row['message']}" for row in rows]
    output.answer(options, {"engines": rows}, lines)
    return output.DONE


async def _engine_data(engine: Engine) -> dict[str, Any]:
    check = await engine.check()
    return {
        "id": engine.id, "title": engine.title, "note": engine.note, "ready": check.ok, "message": check.message,
        "modes": sorted(mode.value for mode in engine.modes), "costs_money": engine.costs_money,
        "sizes": list(engine.sizes.ratios), "free_size": engine.sizes.free, "max_inputs": engine.max_inputs,
        "models": [{"id": choice.value, "title": choice.title} for choice in engine.models],
        "styles": [{"id": choice.value, "title": choice.title} for choice in engine.styles],
        "options": [
            {"name": option.name, "title": option.title, "kind": option.kind.value, "default": option.default,
             "choices": [choice.value for choice in option.choices], "minimum": option.minimum,
             "maximum": option.maximum}
            for option in engine.options
        ],
        "credentials": [credential.env for credential in engine.credentials],
    }
