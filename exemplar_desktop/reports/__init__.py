"""Composes a year's facts into one `ReportContent` and renders it as PDF and workbook.

`content`, `compose`, `figures`, `results`, `appendices` and `sheets` are plain and light. `pdf`, `workbook`, `stamp` and the modules
they draw with load reportlab, pikepdf, openpyxl and Pillow: import them inside the function that needs them.
"""
