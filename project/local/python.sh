#!/bin/sh
# Runs its arguments with the newest Python of this machine that Marquee can use.
# The packages with programs inside (PostgreSQL, Valkey) exist for Python 3.11 to 3.14.
for candidate in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3}; do
    if command -v "$candidate" >/dev/null 2>&1 &&
        "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
    then
        found=$candidate
        # Debian ships Python without the part that makes virtual environments.
        if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
            exec "$candidate" "$@"
        fi
    fi
done
if [ -n "${found:-}" ]; then
    echo "$found lacks its venv module. On Debian or Ubuntu: apt install python3-venv" >&2
else
    echo "Marquee needs Python 3.11, 3.12, 3.13 or 3.14, and none was found. (PYTHON=/path/to/python names one.)" >&2
fi
exit 1
