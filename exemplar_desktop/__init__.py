"""The desk of a school principal for finding, honouring and reporting exemplary people (điển hình tiên tiến)."""

__version__ = "0.1.0"
