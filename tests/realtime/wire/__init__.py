"""Lines of section 8 of the contract, each as a conversation with a server (`test_wire`)."""
