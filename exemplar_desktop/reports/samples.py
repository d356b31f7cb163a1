"""Invented evidence for the sample unit: a page of an office paper, and a photo with a place in it that must not travel."""

from io import BytesIO

from exemplar_desktop.reports.fonts import faces

_LINES = (
    "Căn cứ kết quả thực hiện nhiệm vụ trong năm học;",
    "Căn cứ ý kiến của tập thể và hồ sơ kèm theo,",
    "Đơn vị xác nhận nội dung nêu trên là đúng với thực tế đã diễn ra.",
    "Văn bản này là tài liệu giả định, chỉ dùng để giới thiệu phần mềm.",
)


def sample_page(title: str, about: str, unit: str) -> bytes:
    """Return a one-page PDF that looks like an office paper about somebody and says that it is invented."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    typeface = faces()
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    canvas.setFont(typeface.bold, 13)
    canvas.drawString(85, 770, unit.upper())
    canvas.drawCentredString(A4[0] / 2, 690, title.upper())
    canvas.setFont(typeface.regular, 13)
    canvas.drawCentredString(A4[0] / 2, 666, about)
    for number, line in enumerate(_LINES):
        canvas.drawString(85, 640 - 24 * number, line)
    canvas.drawRightString(A4[0] - 60, 500, "Người xác nhận (giả định)")
    canvas.save()
    return content.getvalue()


def sample_photo() -> bytes:
    """Return a large JPEG of coloured bands, turned by its EXIF mark and carrying a GPS position."""
    from PIL import Image

    width, height = 2400, 1800
    bands = Image.linear_gradient("L").resize((width, height))
    picture = Image.merge("RGB", (bands, bands.transpose(Image.Transpose.FLIP_TOP_BOTTOM), bands.rotate(90).resize((width, height))))
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: to be turned by 90 degrees
    exif.get_ifd(0x8825).update({1: "N", 2: (20.0, 51.0, 0.0), 3: "E", 4: (106.0, 41.0, 0.0)})
    content = BytesIO()
    picture.save(content, "JPEG", quality=85, exif=exif)
    return content.getvalue()
