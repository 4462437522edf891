"""Sockets: who is calling, what they ask for, and the frames that answer them (contract 8)."""
