"""What R2 (or botocore before it) said, in words a person can act on."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import AppError, HeldError, PassingError, RefusedError

CLOCK_SECONDS = 120.0  # further apart than this the clock is the likely cause of a refusal
TOO_MANY, REFUSED, WRONG, AWAY = "too-many-requests", "host-refused", "host-settings", "host-unreachable"
_KEYS = "Check the R2 keys in Settings."
_CLOCK_CODES = frozenset({"RequestTimeTooSkewed", "ExpiredRequest"})
_SIGNED = frozenset({"Unauthorized", "SignatureDoesNotMatch", "AccessDenied", "401", "403"})
_DAMAGED = frozenset({
    "BadDigest", "InvalidDigest", "IncompleteBody", "MissingContentLength", "RequestTimeout",
    "XAmzContentSHA256Mismatch",
})


@dataclass(frozen=True, slots=True)
class Place:
    """Where the call went, for the words. wall: seconds since the epoch by our clock, when it was answered."""

    endpoint: str
    bucket: str
    wall: float


def explained(error: Exception, place: Place) -> AppError:
    """A botocore error as HeldError (a person must act), RefusedError (this file) or PassingError (later)."""
    response = getattr(error, "response", None)
    if isinstance(response, Mapping):
        return _answered(response, place)
    return _unanswered(type(error).__name__, str(error), place)


def skew(headers: Mapping[str, str], wall: float) -> float:
    """Seconds our clock is ahead of the server's Date header; 0 without one."""
    lower = {name.lower(): value for name, value in headers.items()}
    try:
        date = email.utils.parsedate_to_datetime(lower.get("date", ""))
    except (TypeError, ValueError):
        return 0.0
    return wall - date.timestamp()


def clock_error(ahead: float) -> HeldError:
    """The clock, named as the cause. ahead: seconds."""
    minutes = max(1, round(abs(ahead) / 60))
    which = "fast" if ahead > 0 else "slow"
    return HeldError(
        f"This computer's clock is about {minutes} minutes {which}, so R2 refuses what it signs.",
        "Set the clock, or switch on setting it automatically.", WRONG,
    )


def _answered(response: Mapping[str, Any], place: Place) -> AppError:
    said = response.get("Error") or {}
    code, message = str(said.get("Code", "")), str(said.get("Message", ""))
    meta = response.get("ResponseMetadata") or {}
    status = int(meta.get("HTTPStatusCode") or 0)
    ahead = skew(meta.get("HTTPHeaders") or {}, place.wall)
    if code in _CLOCK_CODES or (code in _SIGNED and abs(ahead) > CLOCK_SECONDS):
        return clock_error(ahead) if abs(ahead) > CLOCK_SECONDS else HeldError(
            "R2 says that this computer's clock is wrong.", "Set the clock, or switch on setting it automatically.",
            WRONG,
        )
    if (error := _about_keys(code, message, status) or _about_place(code, status, place)) is not None:
        return error
    if (error := _about_file(code, status)) is not None:
        return error
    if code == "TooManyRequests" or status == 429:
        return PassingError(
            "R2 takes no more for the moment.", "It is tried again by itself.", TOO_MANY,
            retry_after=_seconds(meta.get("HTTPHeaders") or {}),
        )
    if code in _DAMAGED:
        return PassingError("The upload to R2 was interrupted.", "It is tried again by itself.", AWAY)
    if status == 501 or code in ("NotImplemented", "501"):
        return HeldError(
            "R2 does not know something in Easel's request.", "This is a fault of Easel; the log says more.", "bug"
        )
    if status >= 500:
        return PassingError("R2 has a problem of its own.", "It is tried again by itself.", AWAY)
    return RefusedError(f"R2 refused the file ({code or status}).", "Nothing was uploaded.", REFUSED)


def _about_keys(code: str, message: str, status: int) -> AppError | None:
    if (code == "InvalidArgument" and "length" in message and "32" in message) or code == "InvalidAccessKeyId":
        return HeldError(
            "R2 does not know this access key id." if code == "InvalidAccessKeyId"
            else "That is not an R2 access key id, which has 32 characters.",
            "The API token itself and the secret are longer: look whether they are in each other's field.",
            REFUSED,
        )
    if code == "SignatureDoesNotMatch":
        return HeldError(
            "The R2 secret does not fit the access key id.", f"Paste the secret again, without spaces. {_KEYS}",
            REFUSED,
        )
    if code == "NotEntitled":
        return HeldError(
            "R2 is not switched on for this Cloudflare account.", "Switch it on in the Cloudflare dashboard.",
            REFUSED,
        )
    if code in ("Unauthorized", "401") or status == 401:
        return HeldError("R2 did not accept these credentials.", _KEYS, REFUSED)
    return None


def _about_place(code: str, status: int, place: Place) -> AppError | None:
    if code in ("AccessDenied", "403") or (status == 403 and code != "ObjectLockedByBucketPolicy"):
        return HeldError(
            f"This R2 key may not use the bucket “{place.bucket}”.",
            "Give its token Object Read & Write for that bucket. A bucket of the EU or FedRAMP is reached at the"
            " address with .eu or .fedramp only.", REFUSED,
        )
    if code == "NoSuchBucket":
        return HeldError(
            f"There is no bucket “{place.bucket}” at {_host(place)}.",
            "Check the name. A bucket of the EU or FedRAMP is at the address with .eu or .fedramp only.",
            REFUSED,
        )
    if code == "InvalidBucketName":
        return HeldError(f"“{place.bucket}” is not a bucket name.", "Check the name in Settings.", WRONG)
    if code == "ObjectLockedByBucketPolicy":
        return RefusedError("A lock rule of the bucket keeps this file.", "Remove the rule in the dashboard.")
    return None


def _about_file(code: str, status: int) -> AppError | None:
    if code == "PreconditionFailed" or status == 412:
        return RefusedError("That name is taken in the bucket.", "Nothing was overwritten.", REFUSED)
    if code in ("NoSuchKey", "404") or status == 404:
        return RefusedError("That file is no longer in the bucket.", "", "not-found")
    if code == "EntityTooLarge" or status == 413:
        return RefusedError("The file is too large for R2.", "Nothing was uploaded.")
    return None


def _unanswered(name: str, text: str, place: Place) -> AppError:
    if "SSL" in name or "SSL" in text[:400]:
        return HeldError(
            f"No safe connection to {_host(place)} could be made.",
            "Check the account id; a proxy that looks into encrypted traffic is refused too.", WRONG,
        )
    if name in ("ParamValidationError", "NoCredentialsError", "PartialCredentialsError"):
        return HeldError("R2 is not set up completely.", _KEYS, "key-missing")
    return PassingError(
        f"R2 could not be reached ({_host(place)}).",
        "Check the network and the account id. It is tried again by itself.", AWAY,
    )


def _seconds(headers: Mapping[str, str]) -> float | None:
    value = {name.lower(): value for name, value in headers.items()}.get("retry-after", "")
    return float(value) if value.isdigit() else None


def _host(place: Place) -> str:
    return place.endpoint.split("//", 1)[-1]
