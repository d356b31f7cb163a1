"""Sentences of the world's faults: what happened, and the next step."""

from exemplar_desktop import errors as e

errors: dict[type[e.UserError], str] = {
    e.ProgrammeRefused: "Không dùng được tệp kế hoạch {path}: {place}: {because}.",
    e.YearOutsideProgramme: "Kế hoạch đang dùng không có năm báo cáo {year} (chỉ có: {known}). "
    "Thầy/cô chọn năm khác hoặc nạp kế hoạch khác.",
    e.NoUnit: "Thư mục {path} chưa có dữ liệu của đơn vị nào. Thầy/cô chọn lại thư mục hoặc mở chương trình để khai báo đơn vị.",
    e.ReportBlocked: "Chưa xuất được báo cáo: còn {count} mục bắt buộc phải bổ sung.",
    e.StoreNewer: "Dữ liệu trong {path} được ghi bằng phiên bản mới hơn (phiên bản dữ liệu {found}, chương trình này biết đến {known}). "
    "Thầy/cô cài bản mới của chương trình rồi mở lại; dữ liệu không bị thay đổi.",
    e.StoreForeign: "Tệp {path} không phải dữ liệu của chương trình này hoặc đã hỏng. "
    "Thầy/cô chọn thư mục khác hoặc dùng bản sao trong thư mục “copies”.",
    e.StoreLocked: "Dữ liệu trong {path} đang bị một chương trình khác giữ. Thầy/cô đóng chương trình đó rồi thử lại.",
    e.FolderInUse: "Dữ liệu trong {path} đang được {doing}{who} dùng. Thầy/cô làm tiếp ở đó, hoặc đóng ở đó rồi mở lại.",
    e.FolderGone: "Không còn thấy {path}: USB đã rút, ổ mạng mất kết nối hoặc thư mục đã đổi tên. "
    "Thầy/cô đưa lại chỗ cũ; dữ liệu đã lưu không bị mất.",
    e.FolderNotWritable: "Không ghi được vào {path}. Thầy/cô chọn thư mục khác hoặc kiểm tra quyền ghi.",
    e.DiskFull: "Ổ đĩa chứa {path} đã đầy. Thầy/cô dọn bớt chỗ rồi thử lại; dữ liệu đã lưu không bị mất.",
    e.FileUnreadable: "Không đọc được tệp {path}. Thầy/cô kiểm tra tệp còn ở đó và chưa bị khóa.",
    e.FileChanging: "Tệp {path} đang được một chương trình khác ghi. Thầy/cô chờ ghi xong rồi chọn lại.",
    e.ShortcutGiven: "“{path}” chỉ là lối tắt. Thầy/cô mở lối tắt đó và chọn tệp gốc.",
    e.FileTooLarge: "Tệp {path} có dung lượng {size}, vượt mức {limit} cho một minh chứng. Thầy/cô chọn tệp nhỏ hơn hoặc dùng đường dẫn.",
    e.FileEmpty: "Tệp {path} không có nội dung. Thầy/cô chọn tệp khác.",
    e.EvidenceDamaged: "Tệp “{name}” của minh chứng “{title}” bị mất hoặc đã thay đổi trong kho. Thầy/cô đính kèm lại tệp này.",
    e.EvidenceOverMailLimit: "Minh chứng “{title}” ({size}) lớn hơn mức một thư điện tử gửi được ({limit}). "
    "Thầy/cô bỏ chọn “Gửi kèm” cho minh chứng này hoặc nâng giới hạn thư.",
    e.KeyFileUnreadable: "Tệp {path} không phải tệp khóa ký số (.p12, .pfx) đọc được. Thầy/cô chọn lại tệp.",
    e.WrongPassphrase: "Mật khẩu của tệp khóa {path} chưa đúng. Thầy/cô nhập lại.",
    e.KeyUnsuitable: "Không ký được bằng {path}: {because}.",
    e.CertificateUnreadable: "Không đọc được tệp {path}. Thầy/cô chọn lại tệp chứng thư số, danh sách thu hồi hoặc danh sách ghim.",
    e.PackageNotSound: "Gói vừa ghi vào {path} không kiểm tra lại được nên không giữ lại. Thầy/cô thử xuất lại sang thư mục khác.",
    e.FileExists: "Đã có tệp {path}; chương trình không ghi đè lên tệp cũ. Thầy/cô chọn tên khác hoặc thư mục khác.",
    e.FolderGiven: "“{path}” là thư mục. Thầy/cô mở thư mục và chọn các tệp ở bên trong.",
    e.PictureTooLarge: "Ảnh dán vào quá lớn ({width} x {height} điểm ảnh). Thầy/cô lưu ảnh thành tệp rồi chọn tệp.",
    e.MailLimitTooSmall: "Riêng báo cáo và số liệu đã có dung lượng {size}, vượt mức một thư điện tử gửi được ({limit}). "
    "Thầy/cô nâng giới hạn thư hoặc bỏ giới hạn.",
    e.SignaturePictureLost: "Ảnh chữ ký của {name} bị mất hoặc không đọc được. Thầy/cô chọn lại ảnh chữ ký trong Thiết lập.",
    e.SealPictureLost: "Ảnh con dấu của đơn vị bị mất hoặc không đọc được. Thầy/cô chọn lại ảnh con dấu trong Thiết lập.",
    e.NotASample: "Thư mục {path} đã có “{name}” không do lệnh tạo đơn vị mẫu ghi ra; không tệp nào bị thay đổi. "
    "Thầy/cô chọn một thư mục khác.",
}
