"""Which of the candidates, in which order, on which rail. All of it is pure."""
