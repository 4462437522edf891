"""Who did what with a power that others do not have, kept where nobody can change it.

`record` writes an entry; the database refuses to change one, and to delete one before its time. An
entry holds ids, names of fields and values that are no secrets and say nothing of a person, so that
it can stay when somebody leaves. What is done in the administration is recorded by `AuditedSite`.
"""
