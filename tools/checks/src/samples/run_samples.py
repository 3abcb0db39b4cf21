"""Runs programs in Python, each in a process of its own that has the client library imported already.

The import takes longer than most of the programs. Each line of the input names a file to run; each line of the output
is an object of JSON with what it printed, as `stdout` and `stderr`, and with its exit `code`.
"""

import io
import json
import os
import runpy
import sys
import tempfile

import runout  # noqa: F401 - it is imported for the programs

for line in sys.stdin:
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as complained:
        child = os.fork()
        if child == 0:
            sys.stdin = io.StringIO()
            os.dup2(printed.fileno(), 1)
            os.dup2(complained.fileno(), 2)
            sys.argv = [line.rstrip("\n")]
            # What the program raises ends this process, as it would end one that runs nothing else.
            runpy.run_path(sys.argv[0], run_name="__main__")
            sys.exit()
        _, status = os.waitpid(child, 0)
        texts = [file.seek(0) or file.read().decode() for file in (printed, complained)]
    ended = {"code": os.waitstatus_to_exitcode(status), "stdout": texts[0], "stderr": texts[1]}
    print(json.dumps(ended), flush=True)
