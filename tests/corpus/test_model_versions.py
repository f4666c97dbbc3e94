"""Model versions: their rows never change, and promotions decide which is in use."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prover.corpus.checkpoints import check_files, folder_digest
from prover.corpus.errors import CorpusError
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from tests.corpus.examples import a_checkpoint, add_model

POLICY, CRITIC = ModelRole.POLICY, ModelRole.CRITIC


def test_a_version_comes_back_as_it_was_added(corpus: Corpus, tmp_path: Path) -> None:
    first = add_model(corpus, tmp_path / "first")
    folder = a_checkpoint(tmp_path / "second")
    before = datetime.now(UTC)
    second = corpus.models.add(
        POLICY,
        "supervised",
        folder,
        folder_digest(folder),
        parent=first,
        data_digest="d" * 64,
        hyperparameters={"learning_rate": 1e-4, "layers": [1, 2], "optimiser": {"name": "AdamW"}},
        metrics={"loss": 0.5, "remark": "日本 \0"},
    )
    version = corpus.models.version(second)
    assert (version.role, version.method, version.parent_id, version.base) == (POLICY, "supervised", first, "")
    assert (version.path, version.digest, version.data_digest) == (str(folder), folder_digest(folder), "d" * 64)
    assert version.hyperparameters == {"learning_rate": 1e-4, "layers": [1, 2], "optimiser": {"name": "AdamW"}}
    assert version.metrics == {"loss": 0.5, "remark": "日本 \0"}
    assert before <= version.created <= datetime.now(UTC)


def test_the_first_of_a_line_says_what_it_was_begun_from(corpus: Corpus, tmp_path: Path) -> None:
    version = corpus.models.version(add_model(corpus, tmp_path / "model"))
    assert (version.parent_id, version.base, version.data_digest) == (None, "tiny", None)
    assert (version.hyperparameters, version.metrics) == ({}, {})


def test_a_path_is_kept_absolute(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert corpus.models.version(add_model(corpus, Path("model"))).path == f"{tmp_path}/model"


def test_a_path_that_is_not_utf8_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"is not UTF-8\. Rename the folder\."):
        add_model(corpus, tmp_path / "caf\udce9")
    assert corpus.models.versions() == []


def test_numbers_that_are_not_finite_become_null(corpus: Corpus, tmp_path: Path) -> None:
    folder = a_checkpoint(tmp_path / "model")
    metrics = {"loss": math.nan, "steps": [1.0, math.inf], "of": {"critic": -math.inf}, "parts": (1, 2)}
    version = corpus.models.version(corpus.models.add(POLICY, "online", folder, "0" * 64, metrics=metrics))
    assert version.metrics == {"loss": None, "steps": [1.0, None], "of": {"critic": None}, "parts": [1, 2]}


def test_lists_come_in_the_order_of_adding(corpus: Corpus, tmp_path: Path) -> None:
    one = add_model(corpus, tmp_path / "one")
    two = add_model(corpus, tmp_path / "two", role=CRITIC, method="critic", parent=one)
    three = add_model(corpus, tmp_path / "three", method="supervised", parent=one)
    assert [version.id for version in corpus.models.versions()] == [one, two, three]
    assert [version.id for version in corpus.models.versions(POLICY)] == [one, three]
    assert [version.id for version in corpus.models.versions(CRITIC)] == [two]


def test_the_lineage_goes_back_to_the_first(corpus: Corpus, tmp_path: Path) -> None:
    #  one <- two <- three
    #   ^- other
    one = add_model(corpus, tmp_path / "one")
    two = add_model(corpus, tmp_path / "two", method="supervised", parent=one)
    other = add_model(corpus, tmp_path / "other", method="supervised", parent=one)
    three = add_model(corpus, tmp_path / "three", method="preference", parent=two)
    assert [version.id for version in corpus.models.lineage(three)] == [three, two, one]
    assert [version.id for version in corpus.models.lineage(other)] == [other, one]
    assert [version.id for version in corpus.models.lineage(one)] == [one]


def test_the_newest_promotion_of_a_role_decides(corpus: Corpus, tmp_path: Path) -> None:
    def in_use() -> tuple[int | None, int | None]:
        policy, critic = corpus.models.promoted(POLICY), corpus.models.promoted(CRITIC)
        used = (None if policy is None else policy.id, None if critic is None else critic.id)
        assert corpus.models.in_use() == set(used) - {None}
        return used

    one, two = (add_model(corpus, tmp_path / name) for name in ("one", "two"))
    critic = add_model(corpus, tmp_path / "critic", role=CRITIC)
    assert in_use() == (None, None)
    promotions = [corpus.models.promote(two)]
    assert in_use() == (two, None)
    promotions += [corpus.models.promote(critic), corpus.models.promote(one)]
    assert in_use() == (one, critic)
    promotions.append(corpus.models.promote(two))
    assert in_use() == (two, critic)
    assert promotions == sorted(set(promotions))


def test_a_model_is_stored_once(corpus: Corpus, tmp_path: Path) -> None:
    first = add_model(corpus, tmp_path / "first")
    copy = tmp_path / "copy"
    shutil.copytree(tmp_path / "first", copy)
    with pytest.raises(CorpusError) as caught:
        corpus.models.add(CRITIC, "critic", copy, folder_digest(copy))
    assert str(caught.value) == f"The model in {copy} is stored already, as version {first}. Use version {first}."
    assert [version.id for version in corpus.models.versions()] == [first]


def test_of_several_that_store_the_same_model_one_does(corpus: Corpus, tmp_path: Path) -> None:
    folder = a_checkpoint(tmp_path / "model")

    def add(_: int) -> str:
        try:
            return str(corpus.models.add(POLICY, "init", folder, folder_digest(folder)))
        except CorpusError as error:
            return str(error)

    with ThreadPoolExecutor(8) as threads:
        said = sorted(threads.map(add, range(8)))
    [version] = corpus.models.versions()
    twin = f"The model in {folder} is stored already, as version {version.id}. Use version {version.id}."
    assert said == [str(version.id), *[twin] * 7]


def test_missing_rows_are_reported(corpus: Corpus, tmp_path: Path) -> None:
    calls: list[Callable[[int], object]] = [corpus.models.version, corpus.models.lineage, corpus.models.promote]
    for call in calls:
        with pytest.raises(CorpusError, match=r"holds no model version 7\. Check the number"):
            call(7)
    with pytest.raises(CorpusError, match="holds no model version 7"):
        add_model(corpus, tmp_path / "orphan", parent=7)
    assert corpus.models.versions() == []


def test_versions_are_there_when_the_corpus_is_opened_again(url: str, tmp_path: Path) -> None:
    with Corpus.open(url) as corpus:
        version = add_model(corpus, tmp_path / "model")
        corpus.models.promote(version)
    with Corpus.open(url) as corpus:
        promoted = corpus.models.promoted(POLICY)
        assert promoted is not None and promoted.id == version
        check_files(promoted)


def test_a_folder_is_known_by_its_names_and_contents(tmp_path: Path) -> None:
    folder = a_checkpoint(tmp_path / "one")
    digest = folder_digest(folder)
    folder.rename(tmp_path / "moved")
    assert folder_digest(tmp_path / "moved") == digest
    (tmp_path / "moved" / "empty").mkdir()
    assert folder_digest(tmp_path / "moved") == digest


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "weights.bin").write_bytes(b"other"),
        lambda folder: (folder / "weights.bin").rename(folder / "renamed.bin"),
        lambda folder: (folder / "tokenizer" / "words.json").rename(folder / "words.json"),
        lambda folder: (folder / "weights.bin").unlink(),
        lambda folder: (folder / "added").touch(),
        lambda folder: (folder / "added").symlink_to(folder / "weights.bin"),
    ],
)
def test_a_changed_folder_is_noticed(corpus: Corpus, tmp_path: Path, change: Callable[[Path], object]) -> None:
    folder = tmp_path / "model"
    version = corpus.models.version(add_model(corpus, folder))
    check_files(version)
    change(folder)
    with pytest.raises(CorpusError) as caught:
        check_files(version)
    assert str(caught.value) == (
        f"Model version {version.id} is not what was stored: its files in {folder} have changed. "
        "Put the stored files back, or name another version."
    )


@pytest.mark.parametrize("left", ["nothing", "an empty folder", "a file"])
def test_a_folder_that_is_gone_is_noticed(corpus: Corpus, tmp_path: Path, left: str) -> None:
    folder = tmp_path / "model"
    version = corpus.models.version(add_model(corpus, folder))
    folder.rename(tmp_path / "elsewhere")
    if left == "an empty folder":
        folder.mkdir()
    elif left == "a file":
        folder.touch()
    with pytest.raises(CorpusError, match=rf"^Model version {version.id} is no longer in {folder}\. Put its files back"):
        check_files(version)


def test_weights_that_are_a_link_count_as_the_file(tmp_path: Path) -> None:
    folder = a_checkpoint(tmp_path / "model")
    digest = folder_digest(folder)
    weights, blob = folder / "weights.bin", tmp_path / "blob"
    weights.rename(blob)
    weights.symlink_to(blob)
    assert folder_digest(folder) == digest
    blob.write_bytes(b"other")
    assert folder_digest(folder) != digest


def test_a_folder_without_files_is_no_model(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(CorpusError, match=r"There are no files in .*\. Name the folder of a model\."):
            folder_digest(folder)


def test_the_digest_says_where_a_file_ends(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder, files in ((one, {"a": "b", "c": "d"}), (two, {"a": "bc", "d": ""})):
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_text(content)
    assert folder_digest(one) != folder_digest(two)
