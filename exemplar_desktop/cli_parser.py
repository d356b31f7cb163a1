"""The words of the command line: its commands, options and their Vietnamese help."""

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

from exemplar_desktop import __version__
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME, parse_date, short_date

WRONG_USE = 2

# What argparse says in English, and how we say it; the values in it are kept.
_COMPLAINTS = (
    (r"the following arguments are required: (.+)", r"còn thiếu: \1"),
    (r"unrecognized arguments: (.+)", r"không hiểu: \1"),
    (r"argument (.+): expected .*argument.*", r"\1 cần một giá trị"),
    (r"argument (.+): invalid choice: (\S+) .*", r"không có lệnh \2"),
    (r"argument (.+): invalid \w+ value: (.+)", r"\1 không nhận giá trị \2"),
    (r"argument (.+): not allowed with argument (.+)", r"\1 không đi cùng \2"),
    (r"argument (.+): (.+)", r"\1: \2"),
)


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Vietnamese."""

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "Cách dùng:", 1)

    def format_help(self) -> str:
        text = super().format_help().replace("usage:", "Cách dùng:", 1)
        return text.replace("positional arguments:", "Tham số:").replace("options:", "Tùy chọn:")

    def error(self, message: str) -> NoReturn:
        said = next((re.sub(p, r, message) for p, r in _COMPLAINTS if re.fullmatch(p, message)), message)
        self.exit(WRONG_USE, f"{self.format_usage()}Lệnh chưa đúng: {said}. Xem “{self.prog} --help”.\n")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return the options; leaves by SystemExit after --help and after wrong use."""
    parser = command_parser()
    options = parser.parse_args(arguments)
    if fault := _misfit(options):
        parser.error(fault)
    return options


def wrong_use(said: str) -> NoReturn:
    """Leave by SystemExit after saying how the program is used and what was wrong."""
    command_parser().error(said)


def _misfit(options: argparse.Namespace) -> str:
    """Return what does not go together, in words; empty where everything does."""
    command = options.command
    if command and options.smoke:
        return f"--smoke không đi cùng lệnh {command}"
    if command in ("demo", "verify") and options.data:
        return f"--data không đi cùng lệnh {command}"
    if command == "export" and options.seal_passphrase_file and not options.seal_p12:
        return "--seal-passphrase-file cần có --seal-p12"
    if command == "take-back" and (options.number is None) != (options.issued_on is None):
        return "--number và --issued-on phải đi cùng nhau"
    return ""


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; without a command it describes the window's options."""
    parser = _command(None)
    parser.add_argument("--version", action="version", version=__version__, help="in phiên bản rồi thoát")
    parser.add_argument("--data", type=_path, metavar="DIR", help="thư mục dữ liệu của đơn vị")
    parser.add_argument("--smoke", type=_path, metavar="DIR", help="mở cửa sổ thật, ghi ảnh và số đo vào DIR rồi đóng")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command", metavar="LỆNH", title="Lệnh", parser_class=_Parser)
    _add_demo(commands)
    _add_readiness(commands)
    _add_carry_over(commands)
    _add_people(commands)
    _add_export(commands)
    _add_routes(commands)
    _add_council_papers(commands)
    _add_unit_key(commands)
    _add_verify(commands)
    _add_copies(commands)
    _add_moves(commands)
    _add_history(commands)
    return parser


def _command(commands: "argparse._SubParsersAction[_Parser] | None", name: str = "", text: str = "") -> argparse.ArgumentParser:
    if commands is None:
        parser = _Parser(
            prog="exemplar-desktop", description="Điển hình tiên tiến: không có lệnh thì mở cửa sổ.", add_help=False, allow_abbrev=False
        )
    else:
        parser = commands.add_parser(name, help=text, description=text, add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="help", help="xem trợ giúp này")
    return parser


def _add_demo(commands: "argparse._SubParsersAction[_Parser]") -> None:
    demo = _command(commands, "demo", "tạo đơn vị mẫu, khóa thử và gói báo cáo đã ký")
    demo.add_argument("folder", type=_path, metavar="DIR")
    demo.add_argument("--nominees", type=_count, default=34, metavar="N", help="số điển hình (mặc định 34; từ 12 có cả năm trước)")
    demo.add_argument("--evidence-mb", type=_count, default=2, metavar="M", help="dung lượng phim minh chứng, MB (mặc định 2)")
    demo.add_argument("--year", type=int, metavar="Y", help="năm báo cáo (mặc định: năm hiện tại hoặc năm cuối của kế hoạch)")
    demo.add_argument("--programme", type=_path, metavar="FILE", help="tệp kế hoạch khác (TOML)")


def _add_readiness(commands: "argparse._SubParsersAction[_Parser]") -> None:
    readiness = _command(commands, "readiness", "xem báo cáo của năm còn thiếu gì")
    _add_year_of_unit(readiness)


def _add_carry_over(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = "mang sang năm mới các điển hình còn giới thiệu và biện pháp bồi dưỡng chưa xong của năm trước"
    _add_year_of_unit(_command(commands, "carry-over", text))


def _add_people(commands: "argparse._SubParsersAction[_Parser]") -> None:
    nominee = _add_of_unit(commands, "nominee", "xem một điển hình qua các năm")
    nominee.add_argument("--number", type=_count, required=True, metavar="N", help="số hồ sơ của điển hình")
    text = "liệt kê điển hình đã được Bộ, địa phương công nhận các năm trước mà năm này chưa theo dõi (mục II.2.2)"
    _add_year_of_unit(_command(commands, "follow-up", text))


def _add_export(commands: "argparse._SubParsersAction[_Parser]") -> None:
    export = _command(commands, "export", "xuất gói báo cáo đã ký")
    _add_year_of_unit(export)
    export.add_argument("--out", type=_path, required=True, metavar="DIR", help="thư mục nhận gói")
    export.add_argument("--p12", type=_path, required=True, metavar="FILE", help="tệp khóa của người đứng đầu")
    export.add_argument("--passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu ở dòng đầu (không có thì hỏi)")
    export.add_argument("--seal-p12", type=_path, metavar="FILE", help="tệp khóa của đơn vị (con dấu)")
    export.add_argument("--seal-passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu khóa của đơn vị")
    export.add_argument("--signatory", metavar="WHO", help="người ký: họ tên hoặc mã (mặc định: người tại chức ngày ban hành)")
    export.add_argument("--issued-on", type=_day, metavar="DATE", help="ngày ban hành, ví dụ 18/10/2024 (mặc định: ngày ký)")
    export.add_argument("--number", type=_document_number, metavar="N", help="số văn bản (mặc định: số tiếp theo của sổ)")
    export.add_argument("--reason", default="", metavar="TEXT", help="lý do thay thế, khi báo cáo của năm đã gửi trước đó")
    export.add_argument("--mail-limit", type=_megabytes, metavar="MB", help="giới hạn một thư điện tử; lớn hơn thì chia phần")
    _add_year_of_unit(_command(commands, "drop-correction", "thôi lập báo cáo thay thế đang dở; lời văn vẫn giữ như đã sửa"))


def _add_routes(commands: "argparse._SubParsersAction[_Parser]") -> None:
    unsigned = _command(commands, "export-unsigned", "xuất báo cáo chưa ký để ký bằng công cụ khác")
    back = _command(commands, "take-back", "nhận lại báo cáo đã ký bằng công cụ khác và đóng gói")
    paper = _command(commands, "export-paper", "xuất báo cáo để in, ký tay và đóng dấu")
    scan = _command(commands, "bring-scan", "nhận bản quét của báo cáo đã ký tay và đóng gói")
    waiting = _command(commands, "waiting", "xem các báo cáo đã xuất để ký, đang chờ mang về")
    back.add_argument("file", type=_path, metavar="FILE.pdf")
    scan.add_argument("files", type=_path, nargs="+", metavar="FILE", help="bản quét: tệp PDF hoặc ảnh JPEG, PNG theo thứ tự trang")
    for leaving in (unsigned, paper):
        _add_year_of_unit(leaving)
        leaving.add_argument("--out", type=_path, required=True, metavar="FILE.pdf", help="tệp báo cáo sẽ ghi ra")
    for coming in (back, scan):
        _add_year_of_unit(coming)
        coming.add_argument("--out", type=_path, required=True, metavar="DIR", help="thư mục nhận gói")
    for keyed in (back, paper, scan):
        keyed.add_argument("--unit-passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu của khóa bàn làm việc")
    for limited in (back, paper):
        limited.add_argument("--mail-limit", type=_megabytes, metavar="MB", help="giới hạn một thư điện tử; lớn hơn thì chia phần")
    back.add_argument("--number", type=_document_number, metavar="N", help="số văn bản ghi trên bản đã ký, khi chương trình chưa biết")
    back.add_argument("--issued-on", type=_day, metavar="DATE", help="ngày ghi trên bản đã ký, khi chương trình chưa biết")
    waiting.add_argument("--data", type=_path, required=True, metavar="DIR", help="thư mục dữ liệu của đơn vị")
    waiting.add_argument("--abandon", metavar="ID", help="hủy một bản đang chờ")
    waiting.add_argument("--json", action="store_true", help="in kết quả dạng JSON")


def _add_council_papers(commands: "argparse._SubParsersAction[_Parser]") -> None:
    minutes = _command(commands, "minutes", "lưu biên bản các cuộc họp xét chọn của năm (PDF)")
    notice = _command(commands, "notice", "lưu thông báo công khai kết quả xét chọn của năm (PDF)")
    for command in (minutes, notice):
        _add_year_of_unit(command)
        command.add_argument("--out", type=_path, required=True, metavar="DIR", help="thư mục nhận tệp")


def _add_unit_key(commands: "argparse._SubParsersAction[_Parser]") -> None:
    key = _command(commands, "unit-key", "xem hoặc tạo khóa bàn làm việc của đơn vị")
    key.add_argument("--data", type=_path, required=True, metavar="DIR", help="thư mục dữ liệu của đơn vị")
    key.add_argument("--new", action="store_true", help="tạo khóa mới; khóa cũ được giữ bên cạnh, nơi nhận phải xác nhận lại")
    key.add_argument("--unit-passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu của khóa bàn làm việc")
    key.add_argument("--set-passphrase-file", type=_path, metavar="F", help="đặt mật khẩu mới cho khóa, để dùng ở máy khác")
    key.add_argument("--save-copy", type=_path, metavar="FILE", help="lưu một bản sao của khóa, có mật khẩu riêng")
    key.add_argument("--copy-passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu của bản sao khóa (không có thì hỏi)")
    key.add_argument("--json", action="store_true", help="in kết quả dạng JSON")


def _add_verify(commands: "argparse._SubParsersAction[_Parser]") -> None:
    verify = _command(commands, "verify", "kiểm tra gói báo cáo")
    verify.add_argument("files", type=_path, nargs="+", metavar="FILE")
    verify.add_argument("--ca", type=_path, action="append", default=[], metavar="PEM", help="chứng thư của tổ chức chứng thực tin cậy")
    verify.add_argument("--crl", type=_path, action="append", default=[], metavar="FILE", help="danh sách chứng thư bị thu hồi")
    verify.add_argument("--pins", type=_path, metavar="FILE", help="danh sách khóa đã ghim của các đơn vị")
    verify.add_argument("--received", type=_past_day, metavar="DATE", help="ngày nhận gói, ví dụ 25/10/2024 hoặc 2024-10-25")
    verify.add_argument("--json", action="store_true", help="in kết quả dạng JSON")


def _add_copies(commands: "argparse._SubParsersAction[_Parser]") -> None:
    backup = _add_of_unit(commands, "backup", "sao lưu dữ liệu của đơn vị")
    backup.add_argument("--to", type=_path, metavar="DIR", help="nơi để thêm một bản sao (USB, ổ khác)")
    copies = _add_of_unit(commands, "copies", "liệt kê các bản sao")
    restore = _add_of_unit(commands, "restore", "khôi phục một bản sao; trạng thái bị thay vẫn được giữ")
    for command in (copies, restore):
        command.add_argument("--from", dest="source", type=_path, metavar="DIR", help="nơi để bản sao (mặc định: của đơn vị)")
    restore.add_argument("--copy", required=True, metavar="TÊN", help="tên bản sao trong danh sách, hoặc latest: bản mới nhất")
    doctor = _add_of_unit(commands, "doctor", "kiểm tra máy và dữ liệu", needs_data=False)
    doctor.add_argument("--quick", action="store_true", help="không đọc lại từng tệp")


def _add_moves(commands: "argparse._SubParsersAction[_Parser]") -> None:
    out = _add_of_unit(commands, "move-out", "đóng gói mọi dữ liệu vào một tệp có mật khẩu để mang sang máy khác")
    out.add_argument("--out", type=_path, required=True, metavar="FILE", help="tệp sẽ ghi")
    into = _add_of_unit(commands, "move-in", "nhận dữ liệu từ máy khác")
    into.add_argument("file", type=_path, metavar="FILE")
    into.add_argument("--replace", action="store_true", help="thay dữ liệu đang có (vẫn được giữ thành bản sao)")
    for command in (out, into):
        command.add_argument("--passphrase-file", type=_path, metavar="F", help="tệp có mật khẩu ở dòng đầu (không có thì hỏi)")
    _add_of_unit(commands, "keep-here", "vẫn làm tiếp ở máy này dù dữ liệu đã được mang đi hoặc có bản mới hơn")


def _add_history(commands: "argparse._SubParsersAction[_Parser]") -> None:
    history = _add_of_unit(commands, "history", "xem ai đã sửa gì, lúc nào, mới nhất trước")
    history.add_argument("--record", metavar="WHO", help="chỉ một mục và những gì thuộc về mục đó: tên hoặc mã (mặc định: cả đơn vị)")
    history.add_argument("--since", type=_day, metavar="DATE", help="từ ngày, ví dụ 25/10/2024")
    history.add_argument("--until", type=_day, metavar="DATE", help="đến hết ngày")
    history.add_argument("--text", default="", metavar="TEXT", help="chỉ những dòng có các từ này, không cần dấu")
    history.add_argument("--limit", type=_count, default=200, metavar="N", help="nhiều nhất N dòng (mặc định 200)")


def _add_of_unit(commands: "argparse._SubParsersAction[_Parser]", name: str, text: str, needs_data: bool = True) -> argparse.ArgumentParser:
    parser = _command(commands, name, text)
    parser.add_argument("--data", type=_path, required=needs_data, metavar="DIR", help="thư mục dữ liệu của đơn vị")
    parser.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    return parser


def _add_year_of_unit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=_path, required=True, metavar="DIR", help="thư mục dữ liệu của đơn vị")
    parser.add_argument("--year", type=int, required=True, metavar="Y", help="năm báo cáo")
    parser.add_argument("--json", action="store_true", help="in kết quả dạng JSON")


def _path(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("cần một đường dẫn, không để trống")  # it would be the current folder
    return Path(text)


def _count(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 100_000:
        raise argparse.ArgumentTypeError(f"cần số từ 0 đến 100.000, không phải {text}")
    return value


def _document_number(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 99_999:
        raise argparse.ArgumentTypeError(f"cần số từ 1 đến 99.999, không phải {text}")
    return value


def _megabytes(text: str) -> float:
    value = float(text.replace(",", "."))
    if not 0 < value <= 100_000:
        raise argparse.ArgumentTypeError(f"cần số MB lớn hơn 0, không phải {text}")
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        day = parse_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"cần một ngày, ví dụ 25/10/2024, không phải {text}")
    return day


def _past_day(text: str) -> date:
    day = _day(text)
    if day > datetime.now(VIETNAM_TIME).date():
        raise argparse.ArgumentTypeError(f"ngày {short_date(day)} chưa tới")
    return day
