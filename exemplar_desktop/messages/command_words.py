"""What sentences of the window call by its buttons, called by the commands that do the same."""

command_words = {
    "chọn “Vẫn làm tiếp ở máy này”": "dùng lệnh keep-here",
    "xác nhận thay;": "thêm --replace;",
    "bấm “Sao lưu ngay”": "dùng lệnh backup",
    "tạo khóa trong Thiết lập": "tạo khóa bằng lệnh unit-key",
}


def in_commands(template: str) -> str:
    """Return a sentence's template as the command line says it; `messages.sentences.sentence` takes this as its ``translate``."""
    for button, command in command_words.items():
        template = template.replace(button, command)
    return template
