"""The commands and their words. Engine names and options are checked later, against the engines themselves."""

from __future__ import annotations

import argparse
from pathlib import Path

from .. import __version__, log, system
from . import gallery, generate, keys, queue, share, share_service, stats

MODES = ("text-to-image", "image-to-image")


def build_parser() -> argparse.ArgumentParser:
    """`options.run` is the coroutine function of the chosen command."""
    folders = system.folders()
    parser = argparse.ArgumentParser(
        prog="easel",
        description="A desktop studio for artists who work with image models. Without arguments: the window.",
        epilog=f"Library: {folders.data / 'library'}, unless the settings name another folder\n"
               f"Settings: {folders.config}\nLog: {log.log_file(folders.logs)}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"easel {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_generate(commands)
    _add_queue(commands)
    _add_gallery(commands)
    _add_pictures(commands)
    _add_shares(commands)
    _add_keys(commands)
    spent = _command(commands, "stats", "what was spent by day and model, and what is in the library")
    spent.set_defaults(run=stats.stats)
    engines = _command(commands, "engines", "the engines, and whether each is ready")
    engines.set_defaults(run=generate.engines)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    command.add_argument("--json", action="store_true", help="one JSON object on standard output")
    return command


def _add_generate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "generate", "make a picture from a prompt, or from a picture and a prompt")
    command.add_argument("prompt", metavar="PROMPT")
    command.add_argument("--image", action="append", default=[], metavar="FILE", type=Path)
    command.add_argument("--mask", metavar="FILE", type=Path)
    command.add_argument("--engine", metavar="ID", help="default: painter, or stylist with --image")
    command.add_argument("--model", default="", metavar="ID")
    command.add_argument("--size", default="", metavar="3:2|WxH")
    command.add_argument("--count", type=int, default=1, metavar="N")
    command.add_argument("--seed", type=int, metavar="N")
    command.add_argument("--style", default="", metavar="NAME")
    command.add_argument("--negative", default="", metavar="WORDS")
    command.add_argument("--option", action="append", default=[], metavar="NAME=VALUE")
    command.add_argument(
        "--share", nargs="?", const="", metavar="HOST", help="publish the picture alone and print its link"
    )
    command.add_argument(
        "--again", action="store_true", help="submit even if the same was submitted just now, or the budget is spent"
    )
    command.add_argument("--no-wait", action="store_true", help="queue it and return")
    command.set_defaults(run=generate.generate)


def _add_queue(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("queue", help="see and steer the queue", description="See and steer the queue.")
    verbs = command.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, words in (("list", "all jobs, newest first"), ("run", "carry everything on until nothing can go on")):
        _command(verbs, name, words).set_defaults(run=queue.VERBS[name])
    for name, words in (
        ("check", "ask again for a parked or failed job"), ("cancel", "cancel a job"),
        ("retry", "the same request as a new job (may cost again)"),
        ("dismiss", "give up a job of which it is unknown whether it was accepted"),
    ):
        verb = _command(verbs, name, words)
        verb.add_argument("id", metavar="ID")
        verb.set_defaults(run=queue.VERBS[name])
    adopt = _command(verbs, "adopt", "name the task id of a job of which it is unknown whether it was accepted")
    adopt.add_argument("id", metavar="JOB")
    adopt.add_argument("remote_id", metavar="REMOTE_ID")
    adopt.set_defaults(run=queue.VERBS["adopt"])
    recover = _command(verbs, "recover", "fetch tasks of an engine by their ids")
    recover.add_argument("engine", metavar="ENGINE")
    recover.add_argument("remote_ids", nargs="+", metavar="REMOTE_ID")
    recover.set_defaults(run=queue.VERBS["recover"])


def _add_gallery(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "gallery", "the pictures, newest first")
    command.add_argument("query", nargs="?", default="", metavar="QUERY")
    command.add_argument("--mode", choices=MODES)
    command.add_argument("--trash", action="store_true", help="what lies in the trash")
    command.add_argument("--limit", type=int, default=60, metavar="N")
    command.set_defaults(run=gallery.gallery)


def _add_pictures(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "import", "bring pictures in, or rebuild a lost library from its folder")
    command.add_argument("paths", nargs="+", metavar="FILE|FOLDER", type=Path)
    command.set_defaults(run=gallery.import_)
    for name, words in (
        ("trash", "put pictures into the trash"), ("restore", "take pictures out of the trash"),
        ("delete", "delete pictures for good"),
    ):
        verb = _command(commands, name, words)
        verb.add_argument("ids", nargs="+", metavar="ID")
        verb.set_defaults(run=gallery.VERBS[name])
    export = _command(commands, "export", "copy pictures to a folder")
    export.add_argument("ids", nargs="+", metavar="ID")
    export.add_argument("--to", required=True, metavar="FOLDER", type=Path)
    export.add_argument("--without-recipe", action="store_true", help="without any generation data")
    export.set_defaults(run=gallery.export)
    backup = _command(commands, "backup", "copy the whole library, also while the window is open")
    backup.add_argument("folder", metavar="FOLDER", type=Path)
    backup.set_defaults(run=gallery.backup)


def _add_shares(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "share", "publish pictures and print the link; nothing but the picture unless said")
    command.add_argument("assets", nargs="+", metavar="ASSET")
    command.add_argument("--to", default="", metavar="HOST", help="this host and no other")
    command.add_argument("--with-prompt", action="store_true", help="show the prompt")
    command.add_argument("--with-style", action="store_true", help="show the style's name")
    command.add_argument("--with-before", action="store_true", help="publish the picture it was made from, too")
    command.add_argument("--with-recipe", action="store_true", help="leave the recipe inside the picture")
    command.add_argument("--expires", default="", metavar="30d", help="m, h, d or w; default: stays until unshared")
    command.add_argument("--language", choices=("en", "zh", "ja"), default="en", help="of the page")
    command.set_defaults(run=share.share)
    back = _command(commands, "unshare", "take a share back: page and pictures are deleted")
    back.add_argument("share", metavar="SHARE|ASSET")
    back.set_defaults(run=share.unshare)
    service = commands.add_parser(
        "share-service", help="your own small web service for links", description="Your own web service for links."
    )
    verbs = service.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, words in (
        ("init", "copy its files and make a token"), ("check", "does it answer, and does the token fit"),
        ("deploy", "put it online with Cloudflare's tool wrangler"),
    ):
        verb = _command(verbs, name, words)
        verb.add_argument("--folder", metavar="FOLDER", type=Path, help="default: beside the library")
        if name == "deploy":
            verb.add_argument("--dry-run", action="store_true", help="build it, put nothing online")
        verb.set_defaults(run=getattr(share_service, name))
    listed = _command(commands, "shares", "what is shared now")
    listed.add_argument("query", nargs="?", default="", metavar="QUERY")
    listed.set_defaults(run=share.shares)


def _add_keys(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("keys", help="keys in the system keyring", description="Keys in the system keyring.")
    verbs = command.add_subparsers(dest="verb", required=True, metavar="VERB")
    _command(verbs, "list", "the known keys and where each is").set_defaults(run=keys.list_)
    for name, run, words in (
        ("set", keys.set_, "keep a key; its value is read from standard input"),
        ("delete", keys.delete, "forget a key"), ("test", keys.test, "ask the service whether it accepts a key"),
    ):
        verb = _command(verbs, name, words)
        verb.add_argument("name", metavar="NAME")
        verb.set_defaults(run=run)
    bring = _command(verbs, "import", "keep the known keys of a .env file")
    bring.add_argument("file", metavar="FILE.env", type=Path)
    bring.set_defaults(run=keys.import_)
