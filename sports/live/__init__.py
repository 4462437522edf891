"""The course of a match: whatever a provider reports is compared with what is stored, kept, and announced."""
