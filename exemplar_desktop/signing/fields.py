"""Names of the report's signature fields."""

from exemplar_desktop.domain.submission import Role

FIELD_NAMES = {Role.HEAD: "chu-ky", Role.SEAL: "con-dau"}
"""The field in which each role signs, in the order of signing."""
