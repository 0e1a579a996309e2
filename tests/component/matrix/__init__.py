"""Every screen in every way it is shown, judged by figures. `python -m tests.component.matrix` prints findings."""
