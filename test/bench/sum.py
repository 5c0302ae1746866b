"""What a script of a few lines does with the workbook: reads every cell and adds the numbers up, sheet by sheet."""
import sys
from openpyxl import load_workbook

for sheet in load_workbook(sys.argv[1], data_only=True):
    numbers = [value for row in sheet.iter_rows(values_only=True) for value in row if isinstance(value, (int, float))]
    print(sheet.title, sum(numbers))
