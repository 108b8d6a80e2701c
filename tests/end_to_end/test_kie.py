"""KIE AI on the command line, end to end against the stand-in: pictures, refusals, money, restarts."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.end_to_end.kie_rig import KEY, Kie, kie
from tests.support.easel import Answer
from tests.support.xserver import until


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Kie]:
    with kie(tmp_path) as running:
        yield running


def picture(folder: Path, number: int = 0, size: tuple[int, int] = (300, 200), colour: int = 90) -> Path:
    path = folder / f"reference {number}.png"
    Image.new("RGB", size, (colour, 20 + number * 30, 200)).save(path)
    return path


@pytest.mark.parametrize("model", ["google/nano-banana", "gpt4o-image", "flux-kontext-pro", "qwen/text-to-image"])
def test_words_become_a_picture_and_the_credits_are_kept(service: Kie, model: str) -> None:
    answer = service.generate("a lighthouse in a storm", "--model", model, "--size", "1:1")
    assert answer.code == 0, answer.err
    job = answer.data["jobs"][0]
    assert (job["state"], job["engine"], job["model"]) == ("DONE", "kie", model)
    assert job["remote_id"] and Path(job["assets"][0]["path"]).is_file()
    assert (job["assets"][0]["seed"] is None) == (model != "qwen/text-to-image"), "no seed is claimed that was not sent"
    assert job["credits"] == (None if model in ("gpt4o-image", "flux-kontext-pro") else 6.0)
    assert service.paid == 1


@pytest.mark.parametrize(("model", "count", "field"), [
    ("google/nano-banana-edit", 1, "image_urls"), ("google/nano-banana-edit", 2, "image_urls"),
    ("nano-banana-2", 5, "image_input"), ("gpt4o-image", 5, "filesUrl"), ("flux-kontext-max", 1, "inputImage"),
    ("qwen/image-edit", 1, "image_url"),
])
def test_pictures_go_up_and_come_back_changed(service: Kie, model: str, count: int, field: str) -> None:
    images: list[object] = [word for number in range(count) for word in ("--image", picture(service.home, number))]
    answer = service.generate("make it night", "--model", model, *images)
    assert answer.code == 0, answer.err
    job = answer.data["jobs"][0]
    assert (job["state"], job["mode"], job["host"]) == ("DONE", "image-to-image", "kie-upload")
    body = service.ask("ledger")[0]["body"]
    sent = body.get("input", body)[field]
    urls = sent if isinstance(sent, list) else [sent]
    assert len(set(urls)) == count and all(url.startswith(f"{service.address}/files/") for url in urls)


def test_the_same_picture_is_not_uploaded_twice(service: Kie) -> None:
    image = picture(service.home)
    for prompt in ("make it night", "make it day"):
        assert service.generate(prompt, "--model", "google/nano-banana-edit", "--image", image).code == 0
    first, second = (entry["body"]["input"]["image_urls"] for entry in service.ask("ledger"))
    assert first == second


def test_a_mask_says_where(service: Kie) -> None:
    image, mask = picture(service.home), service.home / "mask.png"
    Image.new("L", (300, 200), 255).save(mask)
    answer = service.generate(
        "a hat", "--model", "ideogram/v3-edit", "--image", image, "--mask", mask, "--option", "rendering_speed=TURBO"
    )
    assert answer.code == 0, answer.err
    sent = service.ask("ledger")[0]["body"]["input"]
    assert sent["mask_url"] != sent["image_url"] and sent["rendering_speed"] == "TURBO"
    refused = service.generate("a hat", "--model", "ideogram/v3-edit", "--image", image)
    assert refused.code == 2 and "mask" in refused.data["error"]["title"]


def test_variants_come_as_several_pictures_of_one_payment(service: Kie) -> None:
    answer = service.generate("a fox", "--model", "gpt4o-image", "--option", "nVariants=4")
    assert answer.code == 0 and len(answer.data["jobs"][0]["assets"]) == 4 and service.paid == 1


def test_count_makes_jobs_and_each_is_paid(service: Kie) -> None:
    answer = service.generate("a fox", "--count", "3")
    assert answer.code == 0 and len(answer.data["jobs"]) == 3 and service.paid == 3


@pytest.mark.parametrize(("wish", "code", "state", "kind", "paid"), [
    ("[code=422]", 1, "FAILED", "bad-parameters", 0), ("[code=500]", 1, "FAILED", "bad-parameters", 0),
    ("[code=505]", 1, "FAILED", "model-off", 0), ("[code=401]", 4, "READY", "key-refused", 0),
    ("[code=402]", 1, "READY", "no-credits", 0), ("[code=433]", 4, "READY", "key-limit", 0),
    ("[create=1010]", 1, "READY", "blocked", 0), ("[create=reset]", 5, "UNKNOWN", "unknown-billing", 1),
    ("[create=cut]", 5, "UNKNOWN", "unknown-billing", 1),
    ("[create=refused-html502]", 5, "UNKNOWN", "unknown-billing", 0),
    ("[create=no-task-id]", 5, "UNKNOWN", "unknown-billing", 1), ("[then=fail]", 1, "FAILED", "failed", 1),
    ("[then=fail][failmsg=content policy]", 1, "FAILED", "content-policy", 1),
    ("[result=empty]", 1, "FAILED", "no-result", 1), ("[result=broken]", 1, "FAILED", "no-result", 1),
    ("[picture=html]", 1, "FAILED", "refused", 1), ("[picture=private]", 1, "FAILED", "refused-address", 1),
    ("[picture=redirect-private]", 1, "FAILED", "refused-address", 1),
])
def test_each_refusal_has_its_state_its_words_and_its_exit_code(
    service: Kie, wish: str, code: int, state: str, kind: str, paid: int
) -> None:
    answer = service.generate(f"a fox {wish}")
    job = answer.data["jobs"][0]
    error = job["error"]
    if kind == "refused":  # what kind of no-picture it is, the queue says in its own words
        assert error["kind"] in ("refused", "not-a-picture", "bad-input")
        error = {**error, "kind": "refused"}
    assert (answer.code, job["state"], error["kind"], service.paid) == (code, state, kind, paid), answer.err
    assert error["title"].endswith(".") and error["hint"] and KEY not in answer.out + answer.err
    assert len(service.creates) == 1, "never asked a second time"
    assert not list((service.home / "data").rglob("*.part"))


def test_no_key_is_told(service: Kie) -> None:
    answer = service.generate("a fox", more={"KIE_AI_API_KEY": ""})
    assert answer.code == 4 and answer.data["jobs"][0]["error"]["kind"] == "key-missing"
    assert service.creates == []


@pytest.mark.parametrize("shape", ["double", "duplicates", "snake", "nested", "list"])
def test_every_shape_of_a_result_is_one_picture(service: Kie, shape: str) -> None:
    answer = service.generate(f"a fox [result={shape}]")
    assert answer.code == 0 and len(answer.data["jobs"][0]["assets"]) == 1, answer.err


def test_faults_while_polling_pass(service: Kie) -> None:
    service.ask("settings", {"null_polls": 2})
    answer = service.generate("a fox [poll=null][poll=null][poll=429][poll=500][poll=cut][poll=strange-word]")
    assert answer.code == 0 and service.paid == 1, answer.err


def test_a_busy_service_is_waited_for_and_asked_once_more(service: Kie) -> None:
    service.ask("script", {"create": [{"code": 429}]})
    answer = service.generate("a fox")
    assert answer.code == 0 and service.paid == 1 and len(service.creates) == 2
    first, second = (call["began"] for call in service.creates)
    assert second - first >= 10.0, "a whole window is waited out"


def test_a_dead_link_is_asked_for_anew_without_a_new_payment(service: Kie) -> None:
    answer = service.generate("a fox [picture=once-403]")
    assert answer.code == 0 and service.paid == 1, answer.err


def test_a_reference_kie_cannot_open_is_uploaded_anew_once(service: Kie) -> None:
    service.ask("script", {"create": [{"code": 451}]})
    image = picture(service.home)
    answer = service.generate("night", "--model", "google/nano-banana-edit", "--image", image)
    assert answer.code == 0 and service.paid == 1, answer.err
    first, second = (json.loads(call["body"])["input"]["image_urls"] for call in service.creates)
    assert first != second
    service.ask("script", {"create": [{"code": 451}, {"code": 451}]})
    answer = service.generate("day", "--model", "google/nano-banana-edit", "--image", image)
    assert answer.code == 1 and answer.data["jobs"][0]["error"]["kind"] == "input-unreadable" and service.paid == 1


def _checked(service: Kie, job_id: str) -> Answer | None:
    answer = service.easel("queue", "check", job_id, "--json")
    return answer if answer.code == 0 else None


def test_time_out_parks_and_the_late_picture_lands(service: Kie) -> None:
    answer = service.generate("a fox [seconds=3]", more={"EASEL_TIMEOUT_SECONDS": "0.6"})
    job = answer.data["jobs"][0]
    assert (answer.code, job["state"]) == (3, "TIMED_OUT")
    late = until(lambda: _checked(service, job["id"]), "the late picture")
    assert late is not None
    assert late.data["jobs"][0]["state"] == "DONE" and service.paid == 1


def test_tasks_this_library_never_knew_come_home(service: Kie, tmp_path: Path) -> None:
    """Another machine made them, in three interfaces; only the ids are known here."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Kie(service.address, elsewhere)
    models = ("google/nano-banana", "gpt4o-image", "flux-kontext-pro")
    ids = [other.generate("a fox", "--model", model).data["jobs"][0]["remote_id"] for model in models]
    answer = service.easel("queue", "recover", "kie", *ids, "--json")
    assert answer.code == 0, answer.err
    assert [job["state"] for job in answer.data["jobs"]] == ["DONE"] * 3
    assert len(service.easel("gallery", "--json").data["assets"]) == 3 and service.paid == 3


def test_an_unknown_job_takes_the_id_from_the_services_log(service: Kie) -> None:
    job = service.generate("a fox [create=reset]").data["jobs"][0]
    task = service.ask("ledger")[0]["taskId"]
    answer = service.easel("queue", "adopt", job["id"], task, "--json")
    assert answer.code == 0 and answer.data["jobs"][0]["state"] == "DONE" and service.paid == 1


def test_killed_while_it_waits_and_carried_on_later(service: Kie) -> None:
    child = service.begin("generate", "a fox [seconds=2]", "--engine", "kie", "--model", "google/nano-banana")
    until(lambda: service.paid == 1 and service.ask("calls")["polls"], "the first poll")
    child.send_signal(signal.SIGKILL)
    child.communicate()
    answer = service.easel("queue", "run", "--json")
    assert answer.code == 0 and [job["state"] for job in answer.data["jobs"]] == ["DONE"]
    assert service.paid == 1


def test_killed_during_the_create_it_is_unknown_and_never_sent_again(tmp_path: Path) -> None:
    with kie(tmp_path, accept_seconds=8.0) as service:
        child = service.begin("generate", "a fox", "--engine", "kie", "--model", "google/nano-banana")
        until(lambda: len(service.creates) == 1, "the create call")
        child.send_signal(signal.SIGKILL)
        child.communicate()
        assert service.easel("queue", "run", "--json").code == 0
        assert [job["state"] for job in service.jobs()] == ["UNKNOWN"]
        assert len(service.creates) == 1


def test_two_processes_at_once_pay_for_their_own_jobs_only(service: Kie) -> None:
    children = [
        service.begin("generate", f"a fox {number}", "--engine", "kie", "--model", "z-image", "--json")
        for number in range(2)
    ]
    answers = [json.loads(child.communicate(timeout=120)[0]) for child in children]
    assert [answer["jobs"][0]["state"] for answer in answers] == ["DONE", "DONE"]
    assert service.paid == 2


def test_several_keys_share_the_work(service: Kie) -> None:
    service.ask("settings", {"keys": {"kie-key-one-1": 200, "kie-key-two-2": 200, "kie-key-bad-3": 402}})
    keys = {"KIE_AI_API_KEY": "kie-key-one-1,kie-key-bad-3,kie-key-two-2"}
    answer = service.generate("a fox", "--count", "6", more=keys)
    assert answer.code == 0 and service.paid == 6, answer.err


def test_a_budget_refuses_until_it_is_told_otherwise(service: Kie) -> None:
    limit = {"EASEL_BUDGET_CREDITS": "10"}
    assert service.generate("a fox", more=limit).code == 0
    refused = service.generate("a bear", more=limit)
    assert refused.code == 1 and refused.data["error"]["kind"] == "budget" and refused.data["jobs"] == []
    assert service.paid == 1
    assert service.generate("a bear", "--again", more=limit).code == 0
    spent = service.easel("stats", "--json").data["credits"]
    assert spent["today"] == 12.0 and spent["by_model"] == {"kie/google/nano-banana": {"credits": 12.0, "jobs": 2}}


def test_the_key_test_asks_for_the_balance(service: Kie) -> None:
    answer = service.easel("keys", "test", "KIE_AI_API_KEY", "--json")
    assert answer.code == 0 and "1,000.5 credits" in answer.data["message"]
    wrong = service.easel("keys", "test", "KIE_AI_API_KEY", "--json", more={"KIE_AI_API_KEY": "kie-wrong-key"})
    assert wrong.code == 4 and "did not accept" in wrong.data["error"]["title"]


def test_a_model_for_the_other_mode_names_its_sibling(service: Kie) -> None:
    refused = service.generate("night", "--image", picture(service.home))
    assert refused.code == 2 and "google/nano-banana-edit" in refused.data["error"]["hint"]
    chosen = service.easel("generate", "night", "--engine", "kie", "--image", picture(service.home), "--json")
    assert chosen.code == 0 and chosen.data["jobs"][0]["model"] == "google/nano-banana-edit"


def test_engines_lists_the_models(service: Kie) -> None:
    row = next(row for row in service.easel("engines", "--json").data["engines"] if row["id"] == "kie")
    assert row["ready"] and len(row["models"]) == 52 and row["costs_money"]


def test_the_key_is_nowhere_afterwards(tmp_path: Path) -> None:
    """A canary: no file of the library, the logs, the settings or the cache holds it, whatever went wrong."""
    canary = "kie-canary-5f0c9e7d31"
    with kie(tmp_path, keys={canary: 200}) as service:
        service.more["KIE_AI_API_KEY"] = canary
        said = ""
        image = picture(service.home)
        wishes: tuple[tuple[object, ...], ...] = (
            ("a fox",), ("a fox [create=reset]",), ("a fox [code=401]",), ("a fox [code=500] [msg=no]",),
            ("night", "--model", "google/nano-banana-edit", "--image", image),
        )
        for prompt, *words in wishes:
            answer = service.generate(str(prompt), *words, "--again")
            said += answer.out + answer.err
        said += service.easel("engines", "--json").out + service.easel("keys", "list").out
        found = [
            path for path in tmp_path.rglob("*")
            if path.is_file() and (canary.encode() in path.read_bytes() or canary[-8:].encode() in path.read_bytes())
        ]
        assert found == [] and canary not in said and canary[-8:] not in said
        assert not [call for call in service.creates if call.get("leak")], "no key went to a result host"
