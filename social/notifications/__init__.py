"""What a person is told about: kept for thirty days, read on a page, counted on a bell, pushed to every device.

A row says what happened in a code with parameters; sentences are made where they are read. A new kind is a row in
`rules.KINDS` and a reaction that calls `services.notify` and `services.withdraw`.
"""
