"""Asks Pabulib's own checker what it thinks of .pb files, before and after tally read and wrote them.

Run by `cargo xtask judge` in a throw-away virtual environment. The checker (MIT) stays a separate program.
Prints one line per file and fails when a written file has a kind of error that the original did not have.

usage: checker.py FOLDER_OF_ORIGINALS FOLDER_OF_WRITTEN
"""

import contextlib
import io
import os
import sys

from pabulib.checker import Checker


# Some cities counted a plan twice when a ballot named it twice. We write it once, as it counts for us, beside the
# number of votes that the city recorded; the checker then finds that the two differ, and is right.
KNOWN = {"different values in votes", "different values in scores"}


def errors(path):
    """The kinds of errors that the checker finds, with how many of each."""
    with contextlib.redirect_stdout(io.StringIO()):
        report = Checker().process_files([path])
    results = next(value["results"] for key, value in report.items() if key not in ("metadata", "summary"))
    if not isinstance(results, dict):
        return {}
    return {kind: len(found) for kind, found in results["errors"].items()}


def main():
    originals, written = sys.argv[1:3]
    names = sorted(name for name in os.listdir(written) if name.endswith(".pb"))
    valid, worse = {"before": 0, "after": 0}, []
    for name in names:
        before, after = (errors(os.path.join(folder, name)) for folder in (originals, written))
        valid["before"] += not before
        valid["after"] += not after
        new = sorted(set(after) - set(before) - KNOWN)
        if new:
            worse.append(name)
        if before or after:
            print(f"{name}: before {before or 'valid'}, after {after or 'valid'}" + (f"  NEW: {new}" if new else ""))
    print(f"{len(names)} files: {valid['before']} valid as published, {valid['after']} as written by tally")
    if worse:
        sys.exit("written files have errors that the originals do not have: " + ", ".join(worse))


if __name__ == "__main__":
    main()
