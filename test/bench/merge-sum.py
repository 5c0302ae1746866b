"""What a script of a few lines does with a folder of forms: reads every file and adds the services up per channel.

python3 test/bench/merge-sum.py FOLDER [--truth truth.json] [--whole] [--services templates/services.yaml]

.xlsx by openpyxl, YAML by PyYAML with libyaml where that is installed. openpyxl parses the one sheet that is summed;
with --whole it reads the whole workbook, as it does unless told otherwise. It checks nothing: a file that it cannot read it
passes over, and which of the others must not be summed it is told by --truth (what the generator planted). It prints
the sums and the time as JSON, and whether the sums are those of the truth.
"""
import argparse
import json
import sys
import time
from pathlib import Path

import yaml
from openpyxl import load_workbook

CHANNELS = ("provider", "corporation", "electronic", "total")
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def number(value):
    if isinstance(value, (int, float)):
        return value
    return int(value) if str(value).strip().isdigit() else 0


def services_of_yaml(path):
    with open(path, encoding="utf-8") as file:
        data = yaml.load(file, Loader) or {}
    for service in data.get("services") or []:
        name = service.get("name") or {}
        key = service.get("id") or f"{name.get('kk')}|{name.get('ru')}"
        yield key, [(service.get("counts") or {}).get(channel) for channel in CHANNELS]


def services_of_workbook(path, ids, whole):
    book = load_workbook(path, read_only=not whole, data_only=True)
    sheet = next(sheet for sheet in book.worksheets if sheet.title.startswith("Қызметтер"))
    for row in sheet.iter_rows(min_row=4, max_col=9, values_only=True):
        label, kk, ru = row[:3]
        if label is not None and str(label).startswith("Барлығы"):
            break
        if label is not None or kk is not None:
            yield ids.get(label, label) if label is not None else f"{kk}|{ru}", row[5:9]
    book.close()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("--truth")
    arguments.add_argument("--whole", action="store_true")
    arguments.add_argument("--services", default=Path(__file__).parents[2] / "templates" / "services.yaml")
    options = arguments.parse_args()
    truth = json.loads(Path(options.truth).read_text("utf-8")) if options.truth else {}
    left_out = {each["name"] for each in truth.get("planted", []) if each["status"] != "warnings"}
    catalogue = yaml.load(Path(options.services).read_text("utf-8"), Loader)["services"]
    ids = {f"{each['short']['kk']} – {each['short']['ru']}": each["id"] for each in catalogue}

    start = time.perf_counter()
    sums, files, unreadable = {}, 0, []
    folder = Path(options.folder)
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".yaml", ".xlsx"):
            continue
        files += 1
        name = path.relative_to(folder).as_posix()
        try:
            rows = list(services_of_yaml(path) if path.suffix == ".yaml" else services_of_workbook(path, ids, options.whole))
        except Exception as error:
            unreadable.append(f"{name}: {type(error).__name__}")
            continue
        if name in left_out:
            continue
        for service, counts in rows:
            known = sums.setdefault(service, dict.fromkeys(CHANNELS, 0))
            for channel, count in zip(CHANNELS, counts):
                known[channel] += number(count)
    seconds = time.perf_counter() - start

    report = {"files": files, "unreadable": len(unreadable), "seconds": round(seconds, 2), "services": sums}
    report["yaml"] = Loader.__name__
    if truth:
        figures = truth["totals"]["figures"]
        known = {
            service: {channel: figures[f"services/{service}/counts/{channel}"]["sum"] for channel in CHANNELS}
            for service in sums
        }
        report["same"] = known == sums
    json.dump(report, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
    print()


main()
