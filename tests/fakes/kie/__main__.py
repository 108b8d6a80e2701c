"""Start the stand-in by hand, and say how to point Easel at it."""

from __future__ import annotations

import argparse
import asyncio
import json

from tests.fakes.kie.service import DEFAULT_KEY, KieService

HINT = """
A stand-in for KIE AI listens. Nothing is paid and nothing leaves this machine. In another terminal:

    KIE_AI_BASE_URL={address} KIE_AI_UPLOAD_URL={address} KIE_AI_API_KEY={key} easel

or  … easel generate "a lighthouse" --engine kie --model google/nano-banana

Words in a prompt ask for trouble: [code=402] [then=fail] [seconds=30] … ; tests/fakes/kie/faults.py lists them.
"""


async def run(options: argparse.Namespace) -> None:
    """Serve until killed."""
    service = KieService(seed=options.seed)
    service.settings.update(json.loads(options.settings))
    server, address = await service.start(options.port)
    print(address, flush=True)
    if not options.quiet:
        print(HINT.format(address=address, key=DEFAULT_KEY), flush=True)
    async with server:
        await server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8127)
    parser.add_argument("--settings", default="{}", help="JSON; the names are in service.py")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", action="store_true", help="only the address")
    try:
        asyncio.run(run(parser.parse_args()))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
