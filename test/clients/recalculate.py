#!/usr/bin/env python3
"""Recalculates workbooks in LibreOffice and compares every formula's value with the one that the file came with.

Usage: recalculate.py FILE.xlsx...     (needs soffice and Debian's python3-openpyxl)

Prints the cells that differ; exits 1 if there are any, or if a file has no formula at all.
"""
import os
import subprocess
import sys
import tempfile

import openpyxl

# LibreOffice trusts the values in a file that Excel wrote, unless it is told to count anew each time it opens one.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculate(path, folder):
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as file:
        file.write(SETTINGS)
    out = os.path.join(folder, "out")
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to"]
    command += ["xlsx:Calc MS Excel 2007 XML", "--outdir", out, path]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.join(out, os.path.basename(path))


def values(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: {cell.coordinate: cell.value for row in sheet for cell in row} for sheet in book}


def formulas(path):
    for sheet in openpyxl.load_workbook(path):
        for row in sheet:
            for cell in row:
                if cell.data_type == "f":
                    yield sheet.title, cell.coordinate, cell.value


def same(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) <= 1e-12 * max(1, abs(a))
    # A formula that shows nothing is '' in one file and no value in the other.
    return (a or "") == (b or "") and type(a or "") is type(b or "")


def compare(path):
    with tempfile.TemporaryDirectory() as folder:
        stated, counted = values(path), values(recalculate(path, folder))
    number, differences = 0, 0
    for sheet, cell, formula in formulas(path):
        number += 1
        before, after = stated[sheet][cell], counted[sheet].get(cell)
        if not same(before, after):
            differences += 1
            print(f"{path}: {sheet}!{cell} {formula}: {before!r} in the file, {after!r} recalculated")
    print(f"{path}: {number} formulas, {differences} differ")
    return number > 0 and differences == 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(0 if all([compare(path) for path in sys.argv[1:]]) else 1)
