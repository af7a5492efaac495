/**
 * Invented names of the fictional city. None is the name of a unit of Viet Nam, present or former: the test compares
 * them with every list we hold. The order is part of the data: codes and unit ids follow it.
 */
export const FICTIONAL_WARDS: readonly string[] =
  `Sao Mai;Hải Đăng Đỏ;Sóng Biếc;Cánh Buồm;Hoa Sữa;Mây Hồng;Bến Gió;Cầu Sương;Vườn Trúc;Chợ Sớm;Hoa Ban Trắng;Nắng Mai
Bờ Lau;Phố Đèn Lồng;Sông Ngân;Trăng Rằm;Hàng Phượng;Cổng Gạch;Hồ Sen Trắng;Ngõ Tre;Lầu Chuông;Đồi Hoa Mua;Thềm Đá
Giếng Ngọc Lan;Vạn Chài Mới;Bãi Thuyền;Chiều Tím;Mái Ngói;Cầu Gỗ Lim;Sương Khói;Bến Hoa Đào;Vọng Hải Đài;Xóm Lò Gốm
Hương Bưởi;Hoa Gạo;Sóng Vỗ;Đầm Sen;Gió Nồm;Kênh Xanh;Bình Minh Biển;Cây Bàng;Lá Phong;Phố Mành;Sắc Phượng;Đá Cuội
Thuyền Giấy;Ráng Chiều;Hoa Tầm Xuân`.split(/[;\n]/)

export const FICTIONAL_COMMUNES: readonly string[] =
  `Đồng Sương;Bãi Ngô;Gò Thông;Suối Nhãn;Đồi Sim;Làng Cói;Bến Muối;Đồng Lúa Vàng;Núi Voi Con;Rừng Thông Reo;Ao Sen
Cồn Gió;Ruộng Bậc;Vườn Cau;Đầm Cá;Khe Lim;Thung Mơ;Làng Gốm;Bờ Tre;Đê Xanh;Cánh Diều;Hòn Chuông;Ngòi Lau;Cửa Sóng
Đồng Dâu;Trại Ong;Nương Chè;Làng Nón;Mỏm Đá;Chòi Canh;Lũng Mây;Hang Nhạn Biển;Vực Nghé;Gò Mít;Đồng Hoa Cải;Suối Bạc Hà
Cầu Khỉ;Đồi Cọ;Bến Đò Lá;Làng Vó;Xóm Vải;Ao Rong;Đầm Hạc;Ghềnh Ráng Đỏ;Bãi Còng;Đồng Rươi;Làng Hến;Vườn Vải
Cồn Cát Trắng;Núi Nghiên Bút;Đồng Khoai;Khe Trúc;Đồi Quế;Thung Ngô;Làng Mắm;Rừng Sú;Ruộng Muối;Gò Bồng;Bến Chèo
Trảng Nắng;Làng Tơ;Đồng Bông;Hồ Le Le;Suối Lá`.split(/[;\n]/)

export const FICTIONAL_ISLANDS: readonly string[] = ['Đảo Hải Âu', 'Đảo Ngọc Trai']

export const FICTIONAL_URBAN_DISTRICTS: readonly string[] = [
  'Hoa Đăng',
  'Bến Thơ',
  'Sóng Xanh',
  'Hải Vân Nam',
  'Vườn Xuân',
  'Triều Xanh',
]

export const FICTIONAL_RURAL_DISTRICTS: readonly string[] = [
  'Đồng Chiêm',
  'Sông Lúa',
  'Núi Mây',
  'Bãi Dâu',
  'Rừng Cọ',
  'Cửa Gió',
  'Làng Sen',
  'Hải Âu',
]
