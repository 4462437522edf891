"""What administrators see and do about accounts: block, end sign-ins, change roles, read the audit log."""
