import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.startup import FLOOR, Job, Timing, bare_program, measure, private_environment, report


def test_the_bare_program_lists_as_many_commands_as_asked(tmp_path: Path) -> None:
    (tmp_path / "bare.py").write_text(bare_program(3), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "bare", "--help"],
        capture_output=True,
        text=True,
        check=True,
        env=private_environment(tmp_path),
    )
    assert done.stdout.count("Do thing") == 3


def test_a_failing_command_is_reported_with_its_last_line(capsys: pytest.CaptureFixture[str]) -> None:
    jobs = [
        Job(FLOOR, ("true",)),
        Job("broken", (sys.executable, "-c", "raise SystemExit('No such command')")),
    ]
    timings = measure(jobs, 1, {})
    assert not report(jobs, timings)
    assert capsys.readouterr().out.splitlines()[-1] == "broken                exit 1: No such command"


@pytest.mark.parametrize(("wall", "met", "target"), [(0.29, True, "<= 1.5"), (0.31, False, "<= 1.5  missed")])
def test_a_target_is_a_multiple_of_the_floor(
    wall: float, met: bool, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    jobs = [Job(FLOOR, ()), Job("afterword --help", (), 1.5)]
    timings = {FLOOR: Timing(0.2, 0.2), "afterword --help": Timing(wall, 0.2)}
    assert report(jobs, timings) is met
    assert capsys.readouterr().out.endswith(f"  {target}\n")


def test_keys_do_not_reach_the_timed_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    assert "OPENAI_API_KEY" not in private_environment(tmp_path)
