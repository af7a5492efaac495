import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

// All streets, points and premises are invented.
const namesIn = (text: string): string[] => readPlan(text).places.map(({ name }) => name)

describe('streets and points that no word for a street introduces', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'far behind the word that announces them',
      'Kiểm tra các tuyến đường còn có nhiều cơ sở kinh doanh dịch vụ dễ bị lợi dụng như: Trần Quýt, Bùi Me.',
      ['Trần Quýt', 'Bùi Me'],
    ],
    [
      'in brackets',
      'Giữ vững 02 tuyến đường trọng điểm về mại dâm (Trần Quýt, Bùi Me).',
      ['Trần Quýt', 'Bùi Me'],
    ],
    ['as a crossing', 'Lập chốt tại khu vực Trần Quýt giao Bùi Me.', ['Trần Quýt', 'Bùi Me']],
    ['as a stretch', 'Đoạn từ Trần Quýt đến Bùi Me cần thêm đèn.', ['Trần Quýt', 'Bùi Me']],
    [
      'as a stretch inside a list',
      'Các đường Trần Quýt (từ Bùi Me đến Lê Chanh), Phạm Ổi/Đỗ Đào.',
      ['Trần Quýt', 'Bùi Me', 'Lê Chanh', 'Phạm Ổi', 'Đỗ Đào'],
    ],
    ['up to a name', 'Thêm đèn đoạn từ ngã ba Cây Sung đến Bùi Me.', ['Cây Sung', 'Bùi Me']],
    [
      'where things gather',
      'Hoạt động tập trung ở Trần Quýt, Hoa Gạo và Bùi Me.',
      ['Trần Quýt', 'Hoa Gạo', 'Bùi Me'],
    ],
    ['as an area of weight', 'Địa bàn trọng điểm: Trần Quýt; Bùi Me.', ['Trần Quýt', 'Bùi Me']],
    ['as points', 'Công an rà soát các điểm Trần Quýt, Bùi Me.', ['Trần Quýt', 'Bùi Me']],
    ['behind house numbers', 'Có 02 cơ sở ở 15/4 Trần Quýt; 27 Bùi Me.', ['15/4 Trần Quýt', '27 Bùi Me']],
    ['behind "số"', 'Có 01 cơ sở tại số 27 Bùi Me, phường 5.', ['27 Bùi Me']],
    [
      'behind "gồm có"',
      'Các tuyến đường gồm có: Trần Quýt, số 7 và Bùi Me.',
      ['Trần Quýt', 'số 7', 'Bùi Me'],
    ],
    [
      'at a corner or on an axis',
      'Lập chốt ở góc Trần Quýt – Bùi Me và trên trục Lê Chanh.',
      ['Trần Quýt', 'Bùi Me', 'Lê Chanh'],
    ],
    ['as an area in capitals', 'ĐỊA BÀN TRỌNG ĐIỂM: TRẦN QUÝT, BÙI ME', ['TRẦN QUÝT', 'BÙI ME']],
    ['with their kind behind', 'Điểm còn lại: Trần Quýt (đường) và 01 hộ.', ['Trần Quýt']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('streets, points and premises behind their kind', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['every lane of a row', 'Các hẻm 12, 14, 16 đường Trần Quýt.', ['12', '14', '16', 'Trần Quýt']],
    ['a house in a lane of a lane', 'Tại số 15 ngách 22/4 ngõ 88 Trần Quýt.', ['15', '22/4', '88 Trần Quýt']],
    ['a broken name as one place to a line', 'Dọc đường Lê\nVăn Chanh, phường 5.', ['Lê', 'Văn Chanh']],
    [
      'capitals',
      'LẬP CHỐT TẠI CÔNG VIÊN HOA ĐÀO, BẾN XE MÍT NON VÀ VÒNG XOAY BƯỞI',
      ['HOA ĐÀO', 'MÍT NON', 'BƯỞI'],
    ],
    ['a street in capitals', 'LẬP CHỐT TẠI ĐƯỜNG CHANH', ['CHANH']],
    ['roads of a province', 'Dọc đường tỉnh 979, đường huyện 92.', ['979', '92']],
    [
      'one kind behind another',
      'Dọc tuyến Quốc lộ 99; đường: Trần Quýt; Phố: Bùi Me.',
      ['99', 'Trần Quýt', 'Bùi Me'],
    ],
    ['no marks and small letters', 'ra soat duong le van chanh', ['le van chanh']],
    ['no marks', 'Ra soat duong Le Van Chanh, pho Tran Quyt', ['Le Van Chanh', 'Tran Quyt']],
    ['small letters inside', 'Dọc đường Cách mạng Tháng Tám còn 02 điểm.', ['Cách mạng Tháng Tám']],
    ['codes and initials', 'Đường D2, đường N4-5 và đường L.V.Chanh.', ['D2', 'N4-5', 'L.V.Chanh']],
    ['a number alone', 'Dọc đường 98, quốc lộ 99 còn 02 điểm.', ['98', '99']],
    [
      'a name with "Công" or "Thị" in it',
      'Dọc đường Lê Thị Quýt và phố Bùi Công Me.',
      ['Lê Thị Quýt', 'Bùi Công Me'],
    ],
    ['no unit behind the name', 'Dọc đường Trần Quýt Phường 5.', ['Trần Quýt']],
    [
      'premises',
      'Kiểm tra nhà trọ Tư Quýt, spa Hoa Chanh, tẩm quất Hương Me, cà phê Gió Ổi, bar Trăng, quán nhậu Ba Bưởi, cây xăng Bảy Mận.',
      ['Tư Quýt', 'Hoa Chanh', 'Hương Me', 'Gió Ổi', 'Trăng', 'Ba Bưởi', 'Bảy Mận'],
    ],
    ['streets for walking', 'Quanh phố đi bộ Hồ Chanh và khu phố tây Bùi Me.', ['Hồ Chanh', 'Bùi Me']],
    ['a wide site that is called a point', 'Còn tụ điểm quanh khu công nghiệp Sóng Mít.', ['Sóng Mít']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('streets and points one to a line', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'with a count behind',
      'Danh sách các tụ điểm phức tạp:\n1. Trần Quýt: 05 cơ sở\n2. Vườn Me: 02 cơ sở',
      ['Trần Quýt', 'Vườn Me'],
    ],
    ['below the title of an annex', 'Phụ lục các tụ điểm\n1. Trần Quýt\n2. Bùi Me', ['Trần Quýt', 'Bùi Me']],
    [
      'past a line that is none',
      'Tụ điểm gồm:\n- Khu vực ven sông;\n- Sau chợ Bưởi;\n- Trần Quýt;',
      ['Bưởi', 'Trần Quýt'],
    ],
    [
      'below "Tuyến"',
      'STT\tTuyến\tPhường\n1\tTrần Quýt\tPhường 5\n2\tBùi Me\tPhường 6',
      ['Trần Quýt', 'Bùi Me'],
    ],
    [
      'below "Địa bàn"',
      'STT\tĐịa bàn\tGhi chú\n1\tTrần Quýt\tđêm\n2\tVườn Me\tngày',
      ['Trần Quýt', 'Vườn Me'],
    ],
    [
      'below "Địa chỉ"',
      'TT\tTên cơ sở\tĐịa chỉ\n1\tTrăng Mít\t12 Bùi Me, P.5',
      ['Trăng Mít', '12 Bùi Me, P.5'],
    ],
    ['below "Nơi có nguy cơ"', 'TT\tNơi có nguy cơ\tSố\n1\tgầm cầu Trần Quýt\t5', ['Trần Quýt']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('words that are no streets', () => {
  it.each([
    'Tuyến biên giới (Mận Lát, Quýt Sơn); tuyến huyện (Trung tâm Y tế).',
    'Địa bàn trọng điểm: Nha Trang, Cam Ranh. Tập trung tại Hà Nội, Phan Thiết và Thành phố Hồ Chí Minh.',
    'Phường Trần Quýt là địa bàn mới. Hoạt động tập trung ở Trần Quýt và Hòa Mận.',
    'STT\tĐịa bàn\tSố xã\n1\tQuận 5\t3\n2\tHòa Mận\t5\n3\tToàn tỉnh\t12',
    'STT\tKhu vực\tChỉ tiêu\n1\tThành thị\t3\n2\tNông thôn\t4',
    'Từ 15/4 đến 30/4 Công an xã kiểm tra; ngày 15/5 Lê Văn Mẫu báo cáo.',
    'Nghị định số 136 Chính phủ; Kế hoạch số 27 Ban Chỉ đạo; Trường Tiểu học số 2 Hòa An Mận.',
    'Trưởng ban Nguyễn Văn Mẫu giao Trần Văn Thử thực hiện; thành viên gồm: Lê Văn Mẫu.',
    'Kiểm tra khách sạn, Karaoke, Bar, quán cà phê Internet, spa Thẩm mỹ; hẻm 5 hộ; đường 12 km.',
    'KIỂM TRA KHÁCH SẠN, NHÀ NGHỈ TRÊN ĐƯỜNG BỘ, ĐƯỜNG SẮT VÀ CÔNG VIÊN CÂY XANH',
    'Tuyên truyền tại khu công nghiệp Sóng Mít và Ban Quản lý Khu du lịch Hồ Ổi.',
    'Kiểm tra cơ sở karaoke\nTheo kế hoạch, các tổ dân phố\nPhản ánh kịp thời.',
    'Phường Phố Mới, xã Cầu Mận, tổ dân phố Hòa Mít, khu phố Tân Mận, khu phố 3; ke hoach thanh pho Ho Chi Minh.',
    'Nhiều hộ ven hồ Hoà Bình và dọc tuyến Hà Nội - Lào Cai; 8/8 phường có mô hình.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
