"""Sentences of the world's faults: what happened, and the next step."""

from exemplar_desktop import errors as e

errors: dict[type[e.UserError], str] = {
    e.ProgrammeRefused: "Không dùng được tệp kế hoạch {path}: {place}: {because}.",
    e.YearOutsideProgramme: "Kế hoạch đang dùng không có năm báo cáo {year} (chỉ có: {known}). "
    "Thầy/cô chọn năm khác hoặc nạp kế hoạch khác.",
    e.NoSuchNominee: "Không có điển hình nào mang số hồ sơ {number}. Thầy/cô xem số hồ sơ trong danh sách điển hình.",
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
    e.FileInTheWay: "“{path}” là tệp, không phải thư mục. Thầy/cô chọn một thư mục.",
    e.DiskFull: "Ổ đĩa chứa {path} đã đầy. Thầy/cô dọn bớt chỗ rồi thử lại; dữ liệu đã lưu không bị mất.",
    e.FileUnreadable: "Không đọc được tệp {path}. Thầy/cô kiểm tra tệp còn ở đó và chưa bị khóa.",
    e.SentFileAltered: "Tệp {path} không còn đúng từng byte như lúc gửi nên không mở. Thầy/cô tìm lại bản đã gửi trong thư điện tử.",
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
    e.CopyDamaged: "Bản sao {path} không còn nguyên vẹn (tệp “{name}”). Thầy/cô chọn bản sao khác; dữ liệu hiện tại không bị thay đổi.",
    e.CopyNotFound: "Chưa thấy bản sao nào trong {path}. Thầy/cô chọn lại thư mục để bản sao hoặc cắm USB có bản sao.",
    e.CopyPlaceGone: "Chưa thấy nơi để bản sao {path} (USB đã rút hoặc thư mục đã đổi tên). "
    "Bản sao ở máy này vẫn được giữ; thầy/cô cắm lại khi tiện.",
    e.StoreLost: "Dữ liệu trong {path} bị mất hoặc đã hỏng nên không mở được. Bản sao mới nhất: {newest}, "
    "có {nominees} điển hình và {evidence} minh chứng. Thầy/cô khôi phục bản sao này; tệp hỏng vẫn được giữ lại.",
    e.StoreHandedOver: "Dữ liệu này đã được đóng gói mang sang máy khác lúc {at} (lần bàn giao {generation}), nên không nhập tiếp ở đây "
    "để khỏi thành hai bản. Thầy/cô làm tiếp ở máy kia; nếu chưa chuyển đi thì chọn “Vẫn làm tiếp ở máy này”.",
    e.StoreSuperseded: "Đây là bản cũ (lần bàn giao {generation}). Máy này đã có bản mới hơn (lần bàn giao {newest}) ở {folder}. "
    "Thầy/cô mở bản mới; nếu thật sự muốn dùng bản cũ thì chọn “Vẫn làm tiếp ở máy này”.",
    e.StoreDiverged: "Dữ liệu của đơn vị đã được nhập ở hai nơi. Bản này: lần bàn giao {generation}, sửa lần cuối {changed}; "
    "bản kia ({folder}): lần bàn giao {other_generation}, sửa lần cuối {other_changed}. {which}. "
    "Thầy/cô chọn một bản để làm tiếp; muốn dùng bản này thì chọn “Vẫn làm tiếp ở máy này”.",
    e.StoreAlreadyThere: "Trong {path} đã có dữ liệu của một đơn vị. Muốn thay bằng dữ liệu nhận về, thầy/cô xác nhận thay; "
    "dữ liệu đang có sẽ được giữ thành một bản sao.",
    e.StateNotNewer: "Dữ liệu nhận về không mới hơn dữ liệu đang có: đang có lần bàn giao {generation}, sửa lần cuối {changed}; "
    "nhận về lần bàn giao {other_generation}, sửa lần cuối {other_changed}. Nếu vẫn muốn thay, thầy/cô xác nhận thay; "
    "dữ liệu đang có sẽ được giữ thành một bản sao.",
    e.SealedUnreadable: "Tệp {path} không phải tệp chuyển máy của chương trình này, hoặc đã bị sửa, bị cắt. "
    "Thầy/cô chép lại tệp từ máy cũ rồi thử lại.",
    e.SealedShut: "Mật khẩu của tệp chuyển máy {path} chưa đúng. Thầy/cô nhập lại mật khẩu đã đặt khi đóng gói ở máy cũ.",
    e.PassphraseTooShort: "Mật khẩu cần ít nhất {least} ký tự. Thầy/cô đặt mật khẩu dài hơn, ví dụ một câu dễ nhớ.",
    e.UnitKeyMissing: "Đơn vị chưa có khóa bàn làm việc ({path}). Thầy/cô tạo khóa trong Thiết lập.",
    e.UnitKeyShut: "Máy này không giữ mật khẩu của khóa bàn làm việc {path}. Thầy/cô nhập mật khẩu của khóa; "
    "nếu không còn mật khẩu, thầy/cô tạo khóa mới (nơi nhận sẽ phải xác nhận lại).",
    e.UnitKeyUnmade: "Máy này không có kho giữ mật khẩu. Thầy/cô chọn một mật khẩu (từ 8 ký tự) cho khóa bàn làm việc {path}.",
    e.UnitKeyChanged: "Khóa bàn làm việc {path} đã đổi sau khi in báo cáo nên mã kiểm tra trên bản in không còn đúng. "
    "Thầy/cô in, ký và quét lại.",
    e.NothingWaits: "Năm {year} không có báo cáo nào đang chờ mang về. Thầy/cô xuất báo cáo để ký trước.",
    e.NotWaiting: "Không có báo cáo nào đang chờ mang mã {id}. Thầy/cô xem lại mã trong danh sách các báo cáo đang chờ.",
    e.WaitingDamaged: "Bản giữ lại {path} của báo cáo đang chờ đã mất hoặc bị thay đổi. Thầy/cô hủy bản chờ này rồi xuất lại.",
    e.NotTheSameReport: "Không nhận lại được {path}. {because}",
    e.HeadHasNotSigned: "Tệp {path} chưa có chữ ký số của người đứng đầu. Thầy/cô ký bằng công cụ của đơn vị rồi mang tệp đã ký về.",
    e.NumberUnknown: "Chưa biết số và ngày của báo cáo năm {year}. Thầy/cô nhập đúng số và ngày ghi trên bản đã ký.",
    e.ScanUnreadable: "Không đọc được bản quét {path}. Thầy/cô quét lại thành tệp PDF hoặc ảnh JPEG, PNG.",
    e.ScanTooCoarse: "Trang {page} của bản quét chỉ có {dpi} điểm trên một inch. Thầy/cô quét lại cả trang từ {least} điểm trở lên.",
    e.ScanNotColoured: "Bản quét không có màu nên không phân biệt được mực và con dấu với bản chụp. Thầy/cô quét lại có màu.",
    e.ScanTooLarge: "Bản quét có dung lượng {size}, vượt mức {limit} còn lại cho một thư. "
    "Thầy/cô quét lại ở 200 điểm, hoặc in lại báo cáo với giới hạn thư lớn hơn.",
    e.PaperBlocked: "Chưa lập được văn bản: {because}.",
}
