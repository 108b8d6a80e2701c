"""The one S3 client: built once, lazily, with nothing of this machine's AWS settings in it.

boto3 since 1.36 sends uploads over https as a chunked stream with a checksum behind it, which R2 has refused
in several ways (501, 500, 401); `when_required` sends a plain body with its length. botocore repeats nothing here:
which of R2's answers it knows as passing differs from version to version, and it never heeds `Retry-After`
(`patience.py` does both).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..redaction import Secret
from .r2_address import is_loopback

CONNECT_SECONDS, READ_SECONDS = 5.0, 30.0


@dataclass(frozen=True, slots=True)
class Access:
    """Where the bucket is and with which keys. public: the address strangers reach it at, "" where none is set."""

    endpoint: str
    bucket: str
    key_id: Secret
    secret: Secret
    public: str = ""


def config(endpoint: str) -> Any:
    """botocore's Config; everything the environment could say otherwise is said here."""
    from botocore.config import Config

    return Config(
        region_name="auto", signature_version="s3v4", s3={"addressing_style": "path"},
        request_checksum_calculation="when_required", response_checksum_validation="when_required",
        connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": 1},
        use_dualstack_endpoint=False, use_fips_endpoint=False, defaults_mode="legacy",
        ignore_configured_endpoint_urls=True, proxies={} if is_loopback(endpoint) else None, max_pool_connections=8,
    )


def build(access: Access, environ: Mapping[str, str]) -> Any:
    """A client of boto3. Takes about a third of a second the first time: call it in a thread."""
    import boto3.session
    import botocore.session

    core = botocore.session.Session(session_vars={
        "profile": (None, None, None, None), "config_file": (None, None, "", None),
        "credentials_file": (None, None, "", None),
    })
    return boto3.session.Session(botocore_session=core).client(
        "s3", endpoint_url=access.endpoint, config=config(access.endpoint), region_name="auto",
        aws_access_key_id=access.key_id.reveal(), aws_secret_access_key=access.secret.reveal(), aws_session_token=None,
        verify=environ.get("SSL_CERT_FILE") or True,
    )
