from tongsuopy.crypto import hashes as hashes
