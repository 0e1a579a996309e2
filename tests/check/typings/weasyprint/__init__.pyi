# What we use of WeasyPrint, which ships no types.
from typing import IO

from weasyprint.urls import URLFetcher

class HTML:
    def __init__(self, *, string: str, url_fetcher: URLFetcher) -> None: ...
    def write_pdf(self, target: IO[bytes], *, pdf_variant: str) -> None: ...
