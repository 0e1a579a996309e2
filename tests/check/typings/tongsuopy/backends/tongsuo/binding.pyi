# Tongsuo's own functions by their C names, through cffi, which types none of them.
from typing import Any

class Binding:
    lib: Any
    ffi: Any
