"""Every sample in Python of the repository's pages runs, and prints what its page says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from runout.testing import Sandbox

ROOT = Path(__file__).parents[3]
SAMPLE = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)
SKIPPED = {"node_modules", "dist", "reports", ".venv", ".changeset"}


def pages() -> list[Path]:
    found = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    listed = [ROOT / line for line in found.stdout.splitlines()] if found.returncode == 0 else ROOT.rglob("*.md")
    return sorted(page for page in listed if page.is_file() and not SKIPPED & set(page.relative_to(ROOT).parts))


def samples() -> list[object]:
    return [
        pytest.param(match[1], match[2], id=f"{page.relative_to(ROOT)}:{number}")
        for page in pages()
        for number, match in enumerate(SAMPLE.finditer(page.read_text()), 1)
    ]


@pytest.mark.parametrize(("source", "printed"), samples())
def test_sample(source: str, printed: str | None, runout_sandbox: Sandbox, tmp_path: Path) -> None:
    url = runout_sandbox.base_url
    program = tmp_path / "sample.py"
    program.write_text(source.replace("http://127.0.0.1:8080", url))
    path = str(ROOT / "packages" / "python" / "src")
    run = subprocess.run(
        [sys.executable, "-W", "error", str(program)],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": path},
        check=False,
    )
    assert run.returncode == 0, run.stderr
    if printed is not None:
        assert run.stdout.replace(url, "http://127.0.0.1:8080") == printed


def test_the_readme_has_samples() -> None:
    text = (ROOT / "packages" / "python" / "README.md").read_text()
    assert len(SAMPLE.findall(text)) >= 4
