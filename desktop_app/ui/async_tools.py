"""One way to start a coroutine from a slot: the task is kept alive and its failure is reported."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

_tasks: set[asyncio.Task[Any]] = set()
_report: Callable[[BaseException], None] | None = None


def report_to(report: Callable[[BaseException], None] | None) -> None:
    """Who is told when a spawned task fails (ui/faults.py, set by the composition root)."""
    global _report
    _report = report


def spawn(work: Coroutine[Any, Any, Any], *, name: str = "") -> asyncio.Task[Any]:
    """Run `work` on the running loop. A plain create_task loses its task and swallows its errors."""
    task = asyncio.get_running_loop().create_task(work, name=name or None)
    _tasks.add(task)
    task.add_done_callback(_done)
    return task


def _done(task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is None:
        return
    if _report is None:
        task.get_loop().call_exception_handler(
            {"message": f"task {task.get_name()} failed", "exception": error, "task": task}
        )
    else:
        _report(error)


async def settle() -> None:
    """Cancel what still runs and wait for it: the last step before the loop closes."""
    tasks = [task for task in _tasks if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
