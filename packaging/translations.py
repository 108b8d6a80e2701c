"""`make translations`: takes the words out of the source into resources/translations/*.ts and compiles them.

What was translated is kept, what vanished from the source is dropped, what is new is left "unfinished" and counted
here; a test fails until it is translated. The compiled .qm files are committed: nothing has to be built to run.
"""

from __future__ import annotations

import sys
from pathlib import Path

from linguist import compile_file, read, write, write_templates
from said_sources import said_texts
from text_sources import SAID, Text, window_texts

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "ja")
TEMPLATES = FOLDER / "said.json"


def all_texts() -> tuple[list[Text], list[str]]:
    """Every text of the source, and what is wrong with some."""
    window = window_texts(ROOT / "desktop_app")
    return [*window.texts, *said_texts(ROOT / "desktop_app", ROOT / "resources")], window.problems


def main() -> int:
    """Exit code 1 when a text cannot be read off the source."""
    texts, problems = all_texts()
    for problem in problems:
        print(problem, file=sys.stderr)
    for language in LANGUAGES:
        path = FOLDER / f"easel_{language}.ts"
        said = read(path)
        write(path, language, texts, said)
        compile_file(path, path.with_suffix(".qm"))
        wanted = {(text.context, text.source) for text in texts}
        print(f"{language}: {len(wanted)} texts, {sum(1 for key in wanted if not said.get(key))} to translate")
    write_templates(TEMPLATES, [text for text in texts if text.context == SAID])
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
