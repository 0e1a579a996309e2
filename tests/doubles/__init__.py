"""Hand-written doubles, invented people and sample data that the tests share."""
