"""What every other package needs, and the people.

Owns accounts, the way the API speaks (envelope, problem details, pages, fields), and the one door
through which a transaction is opened (`core.transactions`). Promises that nothing here imports a
package above it. Leaves live push to `realtime`, films and sport to their own packages.
"""
