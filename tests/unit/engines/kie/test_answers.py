"""Each answer of the service in our words: what the queue does with it, who must act, what it cost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.kie import answers
from desktop_app.errors import AmbiguousError, AppError, HeldError, NotRunError, PassingError, RefusedError
from desktop_app.models import Progress, ProgressState
from desktop_app.net.client import Answer


def said(body: Any, status: int = 200, **headers: str) -> Answer:
    text = body if isinstance(body, str) else json.dumps(body)
    return Answer(status, headers, text)


def envelope(code: Any, msg: str = "no", data: Any = None, status: int = 200, **headers: str) -> Answer:
    return said({"code": code, "msg": msg, "data": data}, status, **headers)


@pytest.mark.parametrize("code", [400, 404, 408, 422, 500, 501, 505, 531])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_a_code_in_the_body_is_a_definite_refusal_whatever_the_status(code: int, status: int) -> None:
    error = answers.create_error(envelope(code, "bad size", status=status))
    assert isinstance(error, RefusedError)
    assert "bad size" in error.title + error.hint and "No credits were spent." in error.hint


@pytest.mark.parametrize(("code", "slow", "kind"), [
    (429, False, answers.TOO_MANY), (455, True, "maintenance"), (550, True, "queue-full"),
])
def test_what_provably_did_not_run(code: int, slow: bool, kind: str) -> None:
    error = answers.create_error(said({"code": code, "msg": "no"}, 200, **{"retry-after": "7"}))
    assert isinstance(error, NotRunError)
    assert (error.slow, error.kind) == (slow, kind)
    assert error.retry_after == 7.0


def test_a_picture_that_cannot_be_opened_is_refused_and_may_be_uploaded_anew() -> None:
    error = answers.create_error(envelope(451))
    assert isinstance(error, RefusedError) and error.kind == answers.INPUT_UNREADABLE


def test_a_busy_edge_without_a_body_did_not_run_either() -> None:
    assert isinstance(answers.create_error(said("", 429)), NotRunError)


def test_key_money_limit_and_a_blocked_way_are_four_different_sentences() -> None:
    asked = {code: answers.create_error(envelope(code)) for code in (401, 402, 403, 433)}
    asked[1010] = answers.create_error(said("error code: 1010", 403))
    assert all(isinstance(error, HeldError) for error in asked.values())
    assert len({error.title for error in asked.values()}) == 5
    assert {code: error.kind for code, error in asked.items()} == {
        401: "key-refused", 402: "no-credits", 403: "key-refused", 433: "key-limit", 1010: "blocked",
    }
    pausing = {code for code, error in asked.items() if isinstance(error, HeldError) and error.pauses_engine}
    assert pausing == {401, 402, 403, 433}
    assert "not a wrong key" in asked[1010].title
    assert all("No credits were spent." in error.hint for error in asked.values())


@pytest.mark.parametrize("status", [401, 402])
def test_a_status_without_an_envelope_means_the_same(status: int) -> None:
    assert isinstance(answers.create_error(said("nope", status)), HeldError)


@pytest.mark.parametrize("answer", [
    said("<html>Bad gateway</html>", 502), said("", 200), said("[]"), said('{"code": 200'), said({"code": True}),
    envelope(200, data={}), envelope(299), envelope("soon"), said("<html>", 524), said({"ok": 1}, 500),
])
def test_an_answer_that_settles_nothing_is_ambiguous(answer: Answer) -> None:
    assert isinstance(answers.create_error(answer), AmbiguousError)


def test_the_older_pages_word_for_the_text_is_read_too() -> None:
    assert answers.words_of(said({"code": 500, "message": "  a\n b "})) == "a b"
    assert answers.words_of(said({"code": 500, "msg": "null"})) == ""
    assert len(answers.words_of(said({"msg": "x" * 900}))) == 200


# -- records -----------------------------------------------------------------------------------------


def market(state: str, **data: Any) -> Progress:
    return answers.record(envelope(200, data={"state": state, **data}), "market")


def links(progress: Progress) -> list[str]:
    return [result.url for result in progress.results]


@pytest.mark.parametrize(("word", "state"), [
    ("waiting", ProgressState.WAITING), ("queuing", ProgressState.WAITING), ("generating", ProgressState.RUNNING),
    ("pondering", ProgressState.RUNNING), ("", ProgressState.RUNNING), ("success", ProgressState.SUCCESS),
    ("fail", ProgressState.FAILED),
])
def test_words_of_the_market(word: str, state: ProgressState) -> None:
    assert market(word).state is state


ONE = "https://tempfile.aiquickdraw.com/1.png"
TWO = "https://tempfile.aiquickdraw.com/2.png"


@pytest.mark.parametrize(("text", "expected"), [
    (json.dumps({"resultUrls": [ONE, TWO]}), [ONE, TWO]),
    (json.dumps({"resultUrls": [ONE, ONE, TWO, ONE]}), [ONE, TWO]),
    (json.dumps(json.dumps({"resultUrls": [ONE]})), [ONE]),
    (json.dumps({"result_urls": [ONE]}), [ONE]),
    (json.dumps({"data": {"output": {"resultUrls": [ONE]}}}), [ONE]),
    (json.dumps([ONE, {"url": TWO}]), [ONE, TWO]),
    (json.dumps({"resultUrls": ONE}), [ONE]),
    (json.dumps({"resultUrls": json.dumps([ONE, TWO])}), [ONE, TWO]),
    (json.dumps({"resultUrls": [ONE], "inputs": {"resultUrls": [TWO]}}), [ONE]),
    (json.dumps({"resultUrls": []}), []),
    ('{"resultUrls":["htt', []), ("", []), (None, []), ("null", []), (17, []),
    (json.dumps({"resultUrls": ["ftp://a/b", None, 4, "javascript:alert(1)"]}), []),
    (json.dumps({"resultObject": {"text": "words"}}), []),
])
def test_pictures_are_found_in_every_shape(text: Any, expected: list[str]) -> None:
    assert links(market("success", resultJson=text)) == expected


def test_fifty_pictures_are_fifty() -> None:
    many = [f"https://file.aiquickdraw.com/{number}.png" for number in range(50)]
    assert links(market("success", resultJson=json.dumps({"resultUrls": many}))) == many


def test_fractional_credits_and_times_in_every_form() -> None:
    progress = market("success", creditsConsumed=4.5, completeTime=1_795_000_000_123)
    assert (progress.credits, progress.completed) == (4.5, 1_795_000_000.123)
    assert market("success", creditsConsumed="0.5").credits == 0.5
    assert market("success", completeTime="2026-11-24T12:00:00Z").completed == 1_795_521_600.0
    assert market("success", completeTime="2026-11-24T12:00:00.500+00:00").completed == 1_795_521_600.5
    assert market("success", completeTime="2026-11-24 12:00:00").completed == 1_795_521_600.0
    for odd in (None, "", "soon", [], True, 0):
        assert market("success", completeTime=odd, creditsConsumed=odd if odd != 0 else None).completed is None


@pytest.mark.parametrize(("progress", "fraction"), [
    ("0.45", 0.45), ("1.00", 1.0), (45, 0.45), (100, 1.0), (None, None), ("", None), ("a bit", None), (-3, None),
])
def test_progress_is_a_part_of_one(progress: Any, fraction: float | None) -> None:
    assert market("generating", progress=progress).fraction == fraction


def old(family: str, **data: Any) -> Progress:
    return answers.record(said({"code": 200, "message": "success", "data": data}), family)


@pytest.mark.parametrize(("family", "flag", "word", "state"), [
    ("4o", 0, "GENERATING", ProgressState.RUNNING), ("4o", 1, "SUCCESS", ProgressState.SUCCESS),
    ("4o", 2, "CREATE_TASK_FAILED", ProgressState.FAILED), ("4o", 2, "GENERATE_FAILED", ProgressState.FAILED),
    ("4o", None, "SUCCESS", ProgressState.SUCCESS), ("4o", None, "NEW_WORD", ProgressState.RUNNING),
    ("flux", 0, None, ProgressState.RUNNING), ("flux", 1, None, ProgressState.SUCCESS),
    ("flux", 2, None, ProgressState.FAILED), ("flux", 3, None, ProgressState.FAILED),
    ("flux", "1", None, ProgressState.SUCCESS),
])
def test_flags_of_the_old_interfaces(family: str, flag: Any, word: str | None, state: ProgressState) -> None:
    assert old(family, successFlag=flag, status=word).state is state


def test_old_interfaces_name_their_pictures_differently() -> None:
    assert links(old("4o", successFlag=1, response={"resultUrls": [ONE, TWO]})) == [ONE, TWO]
    assert links(old("4o", successFlag=1, response={"result_urls": [ONE]})) == [ONE]
    assert links(old("flux", successFlag=1, response={"originImageUrl": TWO, "resultImageUrl": ONE})) == [ONE]
    assert links(old("4o", successFlag=1, response=None)) == []


@pytest.mark.parametrize(("data", "kind", "words"), [
    ({"failCode": "451", "failMsg": ""}, answers.INPUT_UNREADABLE, "could not open"),
    ({"failCode": "400", "failMsg": "violates content policies"}, "content-policy", "content filter"),
    ({"failCode": "422", "failMsg": "bad"}, "refused", "did not accept"),
    ({"failCode": "408"}, "upstream", "over ten minutes"), ({"failCode": None, "failMsg": None}, "failed", "could not"),
    ({"failCode": "501", "failMsg": "x"}, "failed", "could not"),
])
def test_a_failed_task_says_who_must_act_and_what_it_cost(data: dict[str, Any], kind: str, words: str) -> None:
    error = market("fail", **data).error
    assert error is not None and error.kind == kind and words in error.title
    assert "may have been spent" in error.hint
    free = market("fail", creditsConsumed=0, **data).error
    assert free is not None and "No credits were spent." in free.hint


def test_a_task_that_is_not_known_is_lost_and_faults_pass() -> None:
    for answer in (envelope(422, "recordInfo is null"), envelope(404, status=404), envelope(200)):
        assert answers.record(answer, "market").state is ProgressState.LOST
    for answer in (envelope(429), envelope(500), said("<html>", 502), said('{"code":200,"da'), envelope(200, data=[1])):
        with pytest.raises(PassingError):
            answers.record(answer, "market")
    with pytest.raises(HeldError):
        answers.record(envelope(401), "market")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from([ONE, "success"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["resultUrls", "url", "state", "data", "code", "successFlag", "resultJson", "x"]), inner,
        max_size=5,
    ), max_leaves=20,
)


@given(data=anything, family=st.sampled_from(["market", "4o", "flux"]), status=st.integers(200, 599))
def test_no_record_is_a_crash(data: Any, family: str, status: int) -> None:
    try:
        progress = answers.record(envelope(200, data=data, status=status), family)
    except (PassingError, HeldError):
        return
    assert all(result.url.lower().startswith(("http://", "https://")) for result in progress.results)
    assert progress.fraction is None or 0 <= progress.fraction <= 1


@given(body=anything | st.text(), status=st.integers(100, 599))
def test_no_create_answer_is_a_crash_and_none_is_taken_for_proof(body: Any, status: int) -> None:
    """Only the three codes the service drops prove that nothing ran."""
    answer = said(body, status)
    error = answers.create_error(answer)
    assert isinstance(error, AppError) and error.title
    if isinstance(error, NotRunError):
        assert answers.code_of(answer) in (429, 455, 550) or status == 429
