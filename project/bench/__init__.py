"""`make bench`: start the product, measure it from outside, print one table.

Absolute figures hold for the machine they were taken on; the table names it.
"""
