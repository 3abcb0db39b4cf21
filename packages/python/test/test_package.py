"""The package as it is published: built, installed in an environment of its own, small, and quick to import."""

import functools
import os
import resource
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1]
MAX_WHEEL_BYTES = 150_000
IMPORT_ROUNDS_COUNT = 7


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel and a source distribution, the wheel from the latter as installers do."""
    folder = tmp_path_factory.mktemp("dist")
    words = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(words, cwd=FOLDER, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Install an archive into an environment of its own, and give the Python of that."""

    def install(pattern: str) -> Path:
        [archive] = built.glob(pattern)
        folder = tmp_path_factory.mktemp("venv")
        venv.create(folder, symlinks=True)
        python = folder / "bin" / "python"
        # An environment needs no pip of its own to be installed into, and what it runs once need not be compiled.
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-compile"]
        subprocess.run([*pip, "--disable-pip-version-check", str(archive)], check=True, cwd=folder)
        return python

    return functools.cache(install)


@pytest.mark.parametrize("pattern", ["*.whl", "*.tar.gz"])
def test_can_be_installed_by_itself(installed: Callable[[str], Path], pattern: str, tmp_path: Path) -> None:
    python = installed(pattern)
    program = """
import asyncio, importlib.metadata, runout, runout.testing
assert runout.__version__ == importlib.metadata.version("runout")
assert runout.Listing.from_raw({"id": 1}).id == 1
asyncio.run(runout.AsyncClient("http://127.0.0.1", user_agent="a").aclose())
runout.Client("http://127.0.0.1", user_agent="a").close()
assert "pytest" not in importlib.metadata.packages_distributions()
print(runout.__file__)
"""
    run = subprocess.run([python, "-c", program], check=True, cwd=tmp_path, capture_output=True, text=True)
    assert run.stdout.startswith(str(python.parents[1]))


def test_every_name_that_a_program_can_see_has_a_type(installed: Callable[[str], Path], tmp_path: Path) -> None:
    python = installed("*.whl")
    pyright = [str(FOLDER / "node_modules" / ".bin" / "pyright"), "--verifytypes", "runout", "--ignoreexternal"]
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    typed = subprocess.run(
        pyright, cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PATH": path}, check=False
    )
    assert "Type completeness score: 100%" in typed.stdout


def test_the_wheel_and_the_source_distribution_install_the_same(installed: Callable[[str], Path]) -> None:
    def files(python: Path) -> dict[str, bytes]:
        [package] = python.parents[1].glob("lib/python*/site-packages/runout")
        found = (file for file in package.rglob("*") if file.is_file() and file.suffix != ".pyc")
        return {str(file.relative_to(package)): file.read_bytes() for file in found}

    wheel = files(installed("*.whl"))
    assert "__init__.py" in wheel
    assert files(installed("*.tar.gz")) == wheel


def test_has_what_belongs_there_and_nothing_else(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    assert wheel.stat().st_size <= MAX_WHEEL_BYTES
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {"runout/py.typed", "runout/generated/models.py", "runout/testing/plugin.py"} <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"runout"}
    [source] = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        parts = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert parts == {"CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml", "src", ".gitignore"} & parts
    assert {"CHANGELOG.md", "LICENSE", "src"} <= parts


def test_the_license_is_the_repositorys() -> None:
    assert (FOLDER / "LICENSE").read_text() == (FOLDER / ".." / ".." / "LICENSE").read_text()


def cpu_seconds(program: str) -> float:
    """Measure the time of the processor that a program takes, which other programs on the machine hardly change."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(FOLDER / "src")}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_the_import_takes_at_most_half_as_long_again_as_that_of_httpx2() -> None:
    programs = {"nothing": "pass", "httpx2": "import httpx2", "runout": "import runout"}
    least = {name: min(cpu_seconds(program) for _ in range(IMPORT_ROUNDS_COUNT)) for name, program in programs.items()}
    assert (least["runout"] - least["nothing"]) / (least["httpx2"] - least["nothing"]) <= 1.5, least
