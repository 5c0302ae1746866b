"""A document of the same paragraphs and tables by python-docx, once or many times: write.py BLOCKS OUTPUT [TIMES]"""
import json
import sys

from docx import Document

blocks_file, output, times = (sys.argv[1:] + ["1"])[:3]
with open(blocks_file, encoding="utf-8") as file:
    blocks = json.load(file)
for time in range(int(times)):
    document = Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block), cols=len(block[0]))
        # A row at a time: asking for one cell after another takes many times longer.
        for row, words in zip(table.rows, block):
            for cell, text in zip(row.cells, words):
                cell.text = text
    document.save(output if times == "1" else f"{output}.{time}.docx")
