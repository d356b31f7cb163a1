"""Signs a report in a running LibreOffice, as its menus do; run by the Python that knows UNO: office.py ORIGINAL FOLDER."""

import shutil
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.awt import Point, Size  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]


def connect() -> Any:
    """Return the office's context, as soon as it has started."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _attempt in range(120):
        try:
            return resolver.resolve("uno:pipe,name=exemplar;urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001  # not there yet
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


CONTEXT = connect()


def service(name: str) -> Any:
    """Return a service of the office."""
    return CONTEXT.ServiceManager.createInstanceWithContext(name, CONTEXT)


def value(name: str, content: Any) -> Any:
    """Return a named value."""
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def certificate(name: str) -> Any:
    """Return the certificate whose subject begins with a name."""
    environment = service("com.sun.star.xml.crypto.SEInitializer").createSecurityContext("").getSecurityEnvironment()
    return next(one for one in environment.getPersonalCertificates() if one.SubjectName.startswith(f"CN={name},"))


def sign(source: Path, target: Path, name: str) -> None:
    """Sign without anything to be seen."""
    shutil.copy(source, target)
    stream = service("com.sun.star.ucb.SimpleFileAccess").openFileReadWrite(uno.systemPathToFileUrl(str(target)))
    if not service("com.sun.star.security.DocumentDigitalSignatures").signDocumentWithCertificate(certificate(name), None, stream):
        raise SystemExit("not signed")
    stream.getOutputStream().closeOutput()


def opened(path: Path, *how: Any) -> Any:
    """Open a document in Draw."""
    return service("com.sun.star.frame.Desktop").loadComponentFromURL(uno.systemPathToFileUrl(str(path)), "_blank", 0, how)


def sign_visibly(source: Path, target: Path, name: str, page: int) -> None:
    """Sign with a visible line: a rectangle on a page that bears the certificate, then the button "Finish Signing"."""
    shutil.copy(source, target)
    document = opened(target, value("SignPDF", content=True))
    shape = document.createInstance("com.sun.star.drawing.RectangleShape")
    shape.Position, shape.Size = Point(11500, 6700), Size(5500, 2000)
    there = document.DrawPages.getByIndex(page)
    there.add(shape)
    shape.String, shape.CharHeight = f"Ký bởi: {name}", 11
    bag = uno.Any("[]com.sun.star.beans.PropertyValue", (value("SignatureCertificate", certificate(name)),))
    uno.invoke(shape, "setPropertyValue", ("InteropGrabBag", bag))
    controller = document.CurrentController
    controller.setCurrentPage(there)
    controller.select(shape)
    time.sleep(1)
    document.setModified(False)  # else it asks whether to save first
    service("com.sun.star.frame.DispatchHelper").executeDispatch(controller.Frame, ".uno:Signature", "", 0, ())
    time.sleep(2)
    document.close(True)


def export(source: Path, target: Path, name: str) -> None:
    """Open the report as a drawing and export it, signed."""
    document = opened(source, value("Hidden", content=True))
    data = uno.Any("[]com.sun.star.beans.PropertyValue", (value("SignPDF", content=True), value("SignatureCertificate", certificate(name))))
    how = (value("FilterName", "draw_pdf_Export"), value("FilterData", data))
    document.storeToURL(uno.systemPathToFileUrl(str(target)), how)
    document.close(True)


if __name__ == "__main__":
    given_out, folder = Path(sys.argv[1]), Path(sys.argv[2])
    sign(given_out, folder / "one.pdf", "Phạm Thu Hương")
    sign(folder / "one.pdf", folder / "two.pdf", "Trường THPT Nguyễn Huệ")
    sign_visibly(given_out, folder / "visible.pdf", "Phạm Thu Hương", 3)
    export(given_out, folder / "exported.pdf", "Phạm Thu Hương")
