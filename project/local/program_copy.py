"""PostgreSQL's programs where another user may run them: a copy of the wheel's."""

import shutil
from pathlib import Path

from project.local.accounts import Account, can_reach


def runnable_install(install: Path, copy: Path, account: Account) -> Path:
    """`install` when the account may run it, else a copy of it below `copy`. Raises OSError."""
    return install if _can_run(install, account) else _copied(install, copy)


def _can_run(install: Path, account: Account) -> bool:
    needed = [install / "bin" / "postgres", install / "share", *_libraries(install)]
    readable = all(path.stat().st_mode & 0o005 == 0o005 for path in needed)
    return readable and can_reach(needed[0], account)


def _libraries(install: Path) -> list[Path]:
    """Folders of shared libraries that the wheel keeps beside the package and finds from there."""
    package = install.parent
    beside = (package.with_name(f"{package.name}.libs"), package / ".dylibs")
    return [folder for folder in beside if folder.is_dir()]


def _copied(install: Path, copy: Path) -> Path:
    """The copy, made anew when the wheel's programs are others."""
    site_packages = install.parents[1]
    copied = copy / install.relative_to(site_packages)
    stamp = copy / "copied-from"
    origin = f"{install} {(install / 'bin' / 'postgres').stat().st_mtime_ns}"
    if stamp.is_file() and stamp.read_text() == origin:
        return copied
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(mode=0o755)
    for folder in (install, *_libraries(install)):
        # The places must be the same to each other: the programs look for libraries by them.
        shutil.copytree(folder, copy / folder.relative_to(site_packages), symlinks=True)
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055 if _may_be_run(path) else 0o044))
    stamp.write_text(origin)
    return copied


def _may_be_run(path: Path) -> bool:
    """Is it a folder, or a file that its owner may run?"""
    return bool(path.stat().st_mode & 0o100)
