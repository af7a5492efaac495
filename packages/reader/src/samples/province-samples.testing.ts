import type { SamplePlan } from './sample-plan.testing.ts'

export const PROVINCE_SAMPLES: readonly SamplePlan[] = [
  {
    name: 'tỉnh, 2017, dòng gãy và vạch bảng của cổng văn bản',
    text: `ỦY
BAN NHÂN DÂN
TỈNH PHÚ YÊN
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
77/KH-UBND
|
Phú
Yên, ngày 05 tháng 4 năm 2017
|
KẾ HOẠCH
TRIỂN KHAI CÔNG TÁC PHÒNG, CHỐNG MẠI DÂM TRÊN ĐỊA BÀN TỈNH PHÚ YÊN
NĂM 2017
Căn
cứ Quyết định số 361/QĐ-TTg ngày 07/3/2016 của Thủ tướng Chính phủ phê duyệt
Chương trình phòng, chống mại dâm giai đoạn 2016 - 2020 và Công văn số
1224/LĐTBXH-PCTNXH ngày 31/3/2017 của Bộ Lao động - Thương binh và Xã hội;
I. TÌNH HÌNH
Năm 2016, toàn tỉnh tổ chức 45
buổi truyền thông, đạt 90% kế hoạch; kiểm tra 230 lượt cơ sở, tăng 12% so với
năm 2015; tỷ lệ xã không có điểm phức tạp đạt 88,4%.
II. CHỈ TIÊU
- Phấn đấu trên 65% xã, phường,
thị trấn tổ chức ít nhất một hình thức truyền thông được duy
trì đều.
- 9/9 huyện, thị xã, thành phố
xây dựng kế hoạch lồng ghép.
- Giảm 10% số
điểm phức tạp so với năm 2016.
III. TỔ CHỨC THỰC HIỆN
1. Sở Lao động - Thương binh và
Xã hội
Chủ trì, phối hợp với các sở,
ngành liên quan và UBND các huyện, thị xã, thành phố triển khai Kế hoạch; định
kỳ 6 tháng, hằng năm báo cáo UBND tỉnh.
2. Công an tỉnh
Tăng cường công tác nắm tình
hình địa bàn.
3. UBND các huyện, thị xã,
thành phố
Bố trí kinh phí thực hiện ở địa
phương; báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 15/6 và
trước ngày 15/12 hằng năm./.`,
    document: {
      number: '77/KH-UBND',
      issuedOn: '2017-04-05',
      issuer: 'Ủy ban nhân dân tỉnh Phú Yên',
      title: 'Kế hoạch triển khai công tác phòng, chống mại dâm trên địa bàn tỉnh Phú Yên năm 2017',
      kind: 'KH',
    },
    period: { from: 2017, to: 2017 },
    basis: ['361/QĐ-TTg', '1224/LĐTBXH-PCTNXH'],
    targets: ['>= 65 %', '= 9 count', 'reduce_by 10 %'],
    assignments: [
      'lead Sở Lao động - Thương binh và Xã hội',
      'perform Sở Lao động - Thương binh và Xã hội',
      'coordinate Các sở, ngành',
      'coordinate Ủy ban nhân dân các huyện, thị xã, thành phố',
      'perform Công an tỉnh',
      'perform Ủy ban nhân dân các huyện, thị xã, thành phố',
    ],
    due: ['trước ngày 15/6', 'trước ngày 15/12 hằng năm'],
  },
  {
    name: 'quyết định kèm kế hoạch',
    text: `UBND TỈNH TRÀ VINH
Số: 1905/QĐ-UBND
Trà Vinh, ngày 30 tháng 9 năm 2016
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch phòng, chống mại dâm giai đoạn 2016 - 2020
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét Tờ trình số 210/TTr-SLĐTBXH ngày 12/9/2016 của Giám đốc Sở Lao động - Thương binh và Xã hội,
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống mại dâm giai đoạn 2016 - 2020.
Điều 2. Giao Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Công an tỉnh, Sở Y tế và UBND các huyện hướng dẫn, kiểm tra việc thực hiện.
Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở, ngành chịu trách nhiệm thi hành Quyết định này.
KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2016 - 2020
(Ban hành kèm theo Quyết định số 1905/QĐ-UBND ngày 30/9/2016)
I. Mục tiêu
1. Mục tiêu chung
Kiềm chế, từng bước giảm các điểm phức tạp.
2. Mục tiêu cụ thể
- Đến năm 2018: 60%, năm 2020: 100% số huyện có kế hoạch lồng ghép.
- Từ 80% vụ việc trở lên được xử lý theo quy định.
- Hằng năm, ít nhất 30% cơ sở được kiểm tra.
II. Kinh phí
Tổng kinh phí 2,4 tỷ đồng, trong đó ngân sách Trung ương 1.500 triệu đồng, ngân sách tỉnh 900 triệu đồng.`,
    document: {
      number: '1905/QĐ-UBND',
      issuedOn: '2016-09-30',
      issuer: 'Ủy ban nhân dân tỉnh Trà Vinh',
      kind: 'QĐ',
    },
    period: { from: 2016, to: 2020 },
    basis: ['210/TTr-SLĐTBXH'],
    targets: ['= 60 % by 2018', '= 100 % by 2020', '>= 80 %', '>= 30 %'],
    assignments: [
      'lead Sở Lao động - Thương binh và Xã hội',
      'coordinate Công an tỉnh',
      'coordinate Sở Y tế',
      'coordinate Ủy ban nhân dân các huyện',
      'perform Văn phòng Ủy ban nhân dân tỉnh',
      'perform Các sở, ngành',
    ],
    budget: [2_400_000_000, 1_500_000_000, 900_000_000],
  },
  {
    name: 'tỉnh, kết quả nhiều con số ở phần đầu',
    text: `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN
Số: 41/KH-UBND
Lạng Sơn, ngày 18 tháng 02 năm 2022
KẾ HOẠCH
Phòng, chống mại dâm năm 2022
Trong năm 2021, các cấp, các ngành đã tổ chức 312 buổi truyền thông cho 21.450 lượt người; 95% xã có hình thức truyền thông; 87% cán bộ được tập huấn; kiểm tra 410 cơ sở, tăng 8,5%; xử lý 14/15 vụ, đạt 93,3%; 76% cơ sở ký cam kết; 64% người lao động được phổ biến.
A. MỤC TIÊU NĂM 2022
Bảo đảm 100% vụ việc được phát hiện được xử lý; 90% cán bộ chuyên trách được tập huấn; mở 03 lớp tập huấn cho 180 học viên.
B. NHIỆM VỤ
1. Tổ chức 11 đợt kiểm tra liên ngành.
2. In và cấp phát 20.000 tờ gấp.
C. PHÂN CÔNG
Sở Thông tin và Truyền thông: Chỉ đạo các cơ quan báo chí đưa tin.
Báo Lạng Sơn, Đài Phát thanh và Truyền hình tỉnh: Xây dựng chuyên mục, mỗi tháng ít nhất 01 tin, bài.`,
    document: {
      number: '41/KH-UBND',
      issuedOn: '2022-02-18',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      kind: 'KH',
    },
    period: { from: 2022, to: 2022 },
    targets: [
      '= 100 % by 2022',
      '= 90 % by 2022',
      '= 3 count by 2022',
      '= 180 count by 2022',
      '= 11 count',
      '= 20000 count',
      '>= 1 tin, bài/tháng',
    ],
  },
  {
    name: 'bảng chỉ tiêu và bảng phân công',
    text: `UBND TỈNH GIA LAI
Số: 300/KH-UBND
Gia Lai, ngày 02 tháng 3 năm 2023
KẾ HOẠCH
Thực hiện Chương trình phòng, chống mại dâm giai đoạn 2023 - 2025
II. CÁC CHỈ TIÊU
TT | Chỉ tiêu | Đơn vị tính | Kết quả năm 2022 | Năm 2023 | Năm 2024 | Năm 2025
1 | Tỷ lệ xã có hình thức truyền thông duy trì đều | % | 62 | 70 | 80 | 90
2 | Số mô hình hỗ trợ hòa nhập cộng đồng | Mô hình | 1 | 2 | 3 | 5
3 | Tỷ lệ vụ việc được xử lý | % | 81 | ≥ 85 | ≥ 90 | 100
III. PHÂN CÔNG
TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
1 | Tập huấn cán bộ cơ sở | Sở Lao động - Thương binh và Xã hội | Sở Y tế, Công an tỉnh | Quý II
2 | Truyền thông trong trường học | Sở Giáo dục và Đào tạo | Tỉnh đoàn | Hằng năm`,
    document: { number: '300/KH-UBND', issuedOn: '2023-03-02', issuer: 'Ủy ban nhân dân tỉnh Gia Lai' },
    period: { from: 2023, to: 2025 },
    targets: [
      '= 70 % by 2023',
      '= 80 % by 2024',
      '= 90 % by 2025',
      '= 2 count by 2023',
      '= 3 count by 2024',
      '= 5 count by 2025',
      '>= 85 % by 2023',
      '>= 90 % by 2024',
      '= 100 % by 2025',
    ],
    assignments: [
      'lead Sở Lao động - Thương binh và Xã hội',
      'coordinate Sở Y tế',
      'coordinate Công an tỉnh',
      'lead Sở Giáo dục và Đào tạo',
      'coordinate Tỉnh đoàn',
    ],
  },
]
