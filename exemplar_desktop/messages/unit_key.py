"""What the unit key is, in the words of the window and the command line."""

PROVES = (
    "Khóa này chỉ chứng tỏ các gói đến từ cùng một bàn làm việc của đơn vị. Nó không thay chữ ký của người đứng đầu, không thay con dấu."
)
MADE_ANEW = "Nơi nhận đã biết khóa cũ sẽ thấy khóa khác và phải xác nhận lại; khóa cũ được giữ bên cạnh trong thư mục của đơn vị."
