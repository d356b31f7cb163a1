"""Makes detached CAdES signatures over any content; imports pyHanko: import this module late."""

from datetime import datetime

from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from exemplar_desktop.signing.event_loop import completed
from exemplar_desktop.signing.keys import SigningKey


def sign_detached(content: bytes, key: SigningKey, at: datetime) -> bytes:
    """Return a CAdES-BES signature over the content as DER: SHA-256, RSASSA-PSS for RSA keys, with signing time and certificate.

    Runs its own event loop: call it from a thread that has none.
    """
    signed = key.signer.async_sign_general_data(
        content, "sha256", detached=True, use_cades=True, signed_attr_settings=PdfCMSSignedAttributes(signing_time=at)
    )
    der: bytes = completed(signed).dump()
    return der
