"""The benches keep working: each runs once, small; how long anything takes is nowhere asked."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench import bench_list, bench_start, bench_window
from tests.bench.large_unit import fill

NOMINEES = 30


def test_the_bench_of_the_window_does_every_action(tmp_path: Path, dressed: QApplication) -> None:
    fill(tmp_path, NOMINEES)
    pauses = bench_window.measure(tmp_path)
    told = bench_window.told(NOMINEES, pauses)
    assert told["left_running"] == []
    assert {"first_report", "new", "add", "delete_many", "undo_close", "type_prose", "search_all", "judge"} <= pauses.keys()
    assert told["worst_ms"] == max(pause.wall for pause in pauses.values())


def test_the_bench_of_the_list_measures_every_key(tmp_path: Path, dressed: QApplication) -> None:
    fill(tmp_path, NOMINEES)
    told = bench_list.measure(tmp_path, NOMINEES)
    assert told["nominees"] == NOMINEES
    assert isinstance(told["key_p95_ms"], float)
    assert told["key_p95_ms"] > 0


def test_the_bench_of_the_start_compares_with_a_blank_window(tmp_path: Path) -> None:
    told = bench_start.measure(tmp_path, NOMINEES, runs=1)
    assert isinstance(told["first_paint_s"], float)
    assert isinstance(told["reference_blank_s"], float)
    assert 0 < told["reference_blank_s"] < told["first_paint_s"]
