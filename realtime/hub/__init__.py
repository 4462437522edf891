"""One hub a process: it follows each topic once and hands the same text to every local socket.

A hint through the channel layer says that a topic moved; the log is the truth. A number that does
not follow the last one makes the hub read what lies between from the log; a sweep of heads finds a
topic whose last hint was lost. Nothing is decoded, encoded or queried per subscriber.
"""
