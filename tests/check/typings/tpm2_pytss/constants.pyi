class ESYS_TR(int):
    NONE: ESYS_TR
    OWNER: ESYS_TR
    PLATFORM: ESYS_TR

class TPM2_ALG(int):
    SHA256: TPM2_ALG

class TPM2_SE(int):
    HMAC: TPM2_SE

class TPMA_OBJECT(int):
    @classmethod
    def parse(cls, value: str) -> TPMA_OBJECT: ...

class TPMA_SESSION(int):
    ENCRYPT: TPMA_SESSION
    DECRYPT: TPMA_SESSION
    CONTINUESESSION: TPMA_SESSION
    def __or__(self, other: int) -> TPMA_SESSION: ...
