"""Viewing profiles: what a person does with films hangs on one; every account has a default one."""
