"""HTML on standard input to PDF/A on standard output: a process of its own for each document.

The library that does it costs two seconds to import and 200 MB that it does not give back, and would hold Python's lock
while the front end draws. Here it goes with its process. Nothing is loaded but what the page itself carries.
"""

import logging
import os
import sys

_NICENESS = 5


def main() -> int:
    """Set the page."""
    os.nice(_NICENESS)
    logging.disable()  # its warnings quote the page
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    fetcher = URLFetcher(allowed_protocols=("data",))
    html = sys.stdin.buffer.read().decode("utf-8")
    if not html:  # whoever started it has gone, or needs it no longer
        return 0
    HTML(string=html, url_fetcher=fetcher).write_pdf(sys.stdout.buffer, pdf_variant="pdf/a-2u")
    return 0


if __name__ == "__main__":
    sys.exit(main())
