"""Runs the commands that come as lines of JSON, one at a time, and answers each with what it took."""
import json
import os
import subprocess
import sys
import time

for line in sys.stdin:
    start = time.perf_counter()
    child = subprocess.Popen(
        json.loads(line), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    kibibyte = 1 if sys.platform != "darwin" else 1 / 1024
    answer = {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss * kibibyte / 1024,
        "code": os.waitstatus_to_exitcode(status),
        "output": output.decode("utf-8", "replace"),
    }
    print(json.dumps(answer), flush=True)
