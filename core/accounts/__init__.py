"""Who somebody is: accounts, their roles, and how a request or a socket proves one."""
