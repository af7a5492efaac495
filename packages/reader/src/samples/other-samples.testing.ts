import type { SamplePlan } from './sample-plan.testing.ts'

export const OTHER_SAMPLES: readonly SamplePlan[] = [
  {
    name: 'PDF hai cột, tên cơ quan và quốc hiệu cùng dòng',
    text: `   ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   TỈNH KHÁNH HÒA                          Độc lập - Tự do - Hạnh phúc

     Số: 5120 /KH-UBND                   Khánh Hòa, ngày 14 tháng 5 năm 2024

                                KẾ HOẠCH
             Phòng, chống mại dâm trên địa bàn tỉnh Khánh Hòa năm 2024

      Căn cứ Quyết định số 1629/QĐ-TTg ngày 28 tháng 9 năm 2021 của Thủ tướng
Chính phủ phê duyệt Chương trình phòng, chống mại dâm giai đoạn 2021 - 2025;
      I. CHỈ TIÊU
      1. Ít nhất 75% số xã, phường, thị trấn tổ chức được hình thức truyền thông
phù hợp với địa phương.
      2. Thông tin trên Báo Khánh Hòa tối thiểu 01 tháng/lần.
                                     2
      3. Không quá 2% kiến nghị quá hạn trả lời.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Lao động - Thương binh và Xã hội: là cơ quan đầu mối, chủ trì, phối hợp
với Sở Y tế, Sở Văn hóa và Thể thao, Sở Du lịch, Công an tỉnh tham mưu thực hiện.
      2. Sở Tài chính: Căn cứ khả năng ngân sách, tham mưu bố trí kinh phí.`,
    document: {
      number: '5120/KH-UBND',
      issuedOn: '2024-05-14',
      issuer: 'Ủy ban nhân dân tỉnh Khánh Hòa',
      title: 'Kế hoạch Phòng, chống mại dâm trên địa bàn tỉnh Khánh Hòa năm 2024',
      kind: 'KH',
    },
    period: { from: 2024, to: 2024 },
    basis: ['1629/QĐ-TTg'],
    targets: ['>= 75 %', '>= 1 lần/tháng', '<= 2 %'],
    assignments: [
      'lead Sở Lao động - Thương binh và Xã hội',
      'coordinate Sở Y tế',
      'coordinate Sở Văn hóa và Thể thao',
      'coordinate Sở Du lịch',
      'coordinate Công an tỉnh',
      'perform Sở Tài chính',
    ],
  },
  {
    name: 'Markdown, chữ tổ hợp và dấu kiểu mới',
    text: `**UỶ BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG**\r\n\r\nSố: 88/KH-UBND\r\n\r\nĐà Nẵng, ngày 01 tháng 3 năm 2019\r\n\r\n# KẾ HOẠCH\r\n\r\n**Xây dựng xã, phường lành mạnh năm 2019**\r\n\r\n## **I. Chỉ tiêu**\r\n\r\n- **50/56** xã, phường duy trì tiêu chuẩn lành mạnh;\r\n- Đưa tỷ lệ phường có Đội công tác xã hội tình nguyện lên 80%;\r\n- Số điểm phức tạp giảm xuống còn không quá 03 điểm.\r\n\r\n## **II. Phân công**\r\n\r\n**1. Sở Văn hoá và Thể thao**\r\n\r\nChủ trì thẩm định hồ sơ; phối hợp với Uỷ ban MTTQ Việt Nam thành phố khảo sát.\r\n\r\n**2. Đề nghị Hội LHPN, Thành Đoàn Đà Nẵng** vận động hội viên, đoàn viên.\r\n`.normalize(
      'NFD',
    ),
    document: {
      number: '88/KH-UBND',
      issuedOn: '2019-03-01',
      issuer: 'Ủy ban nhân dân thành phố Đà Nẵng',
      kind: 'KH',
    },
    period: { from: 2019, to: 2019 },
    targets: ['= 50 count', '= 80 %', '<= 3 count'],
    assignments: [
      'lead Sở Văn hóa và Thể thao',
      'coordinate Sở Văn hóa và Thể thao',
      'request Hội Liên hiệp Phụ nữ',
      'request Thành Đoàn Đà Nẵng',
    ],
  },
  {
    name: 'nhãn chủ trì, phối hợp, thời gian dưới từng nhiệm vụ',
    text: `Số: 15/KH-BCĐ
KẾ HOẠCH
Hoạt động của Ban Chỉ đạo năm 2025
II. NHIỆM VỤ
1. Tập huấn kỹ năng truyền thông cho cộng tác viên.
- Cơ quan chủ trì: Sở Y tế.
- Cơ quan phối hợp: Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn.
- Thời gian thực hiện: Quý II/2025.
2. Rà soát, nhân rộng mô hình: đến tháng 12/2025 có thêm 05 câu lạc bộ.
- Đơn vị chủ trì: UBND cấp xã; Đơn vị phối hợp: Trung tâm Công tác xã hội tỉnh.`,
    document: { number: '15/KH-BCĐ', kind: 'KH' },
    period: { from: 2025, to: 2025 },
    targets: ['= 5 count by 2025'],
    assignments: [
      'lead Sở Y tế',
      'coordinate Hội Liên hiệp Phụ nữ tỉnh',
      'coordinate Tỉnh đoàn',
      'lead Ủy ban nhân dân cấp xã',
      'coordinate Trung tâm Công tác xã hội tỉnh',
    ],
  },
  {
    name: 'quy chế phối hợp',
    text: `ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
Số: 602/QĐ-UBND
Hà Giang, ngày 11 tháng 7 năm 2013
QUYẾT ĐỊNH
Ban hành Quy chế phối hợp liên ngành phòng, chống mại dâm
Căn cứ Quyết định số 155/2007/QĐ-TTg ngày 25/9/2007 của Thủ tướng Chính phủ;
QUY CHẾ
Điều 4. Trách nhiệm của Sở Lao động - Thương binh và Xã hội
1. Chủ trì tham mưu xây dựng chương trình phối hợp hằng năm.
2. Tổng hợp báo cáo Ủy ban nhân dân tỉnh định kỳ quý, 6 tháng và cả năm.
Điều 5. Trách nhiệm của Công an tỉnh
Chủ động trao đổi thông tin; phối hợp với Sở Lao động - Thương binh và Xã hội kiểm tra cơ sở.
Điều 6. Trách nhiệm của Bộ Chỉ huy Bộ đội Biên phòng tỉnh
Chủ trì, phối hợp với Công an tỉnh quản lý địa bàn khu vực biên giới.`,
    document: {
      number: '602/QĐ-UBND',
      issuedOn: '2013-07-11',
      issuer: 'Ủy ban nhân dân tỉnh Hà Giang',
      kind: 'QĐ',
    },
    period: null,
    basis: ['155/2007/QĐ-TTg'],
    targets: [],
    assignments: [
      'lead Sở Lao động - Thương binh và Xã hội',
      'perform Sở Lao động - Thương binh và Xã hội',
      'perform Công an tỉnh',
      'coordinate Công an tỉnh',
      'lead Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ],
  },
  {
    name: 'công văn đề nghị báo cáo',
    text: `SỞ Y TẾ TỈNH NINH BÌNH
CHI CỤC DÂN SỐ, TRẺ EM VÀ PHÒNG, CHỐNG TỆ NẠN XÃ HỘI
Số: 418/SYT-PCTNXH
V/v báo cáo kết quả phòng, chống mại dâm 6 tháng đầu năm 2026
Ninh Bình, ngày 21 tháng 5 năm 2026
Kính gửi: Ủy ban nhân dân các xã, phường.
Thực hiện Kế hoạch số 91/KH-UBND ngày 02/10/2025 của Ủy ban nhân dân tỉnh, Sở Y tế đề nghị Ủy ban nhân dân các xã, phường báo cáo kết quả theo đề cương gửi kèm, gửi về Sở Y tế trước ngày 16/6/2026 để tổng hợp.`,
    document: { number: '418/SYT-PCTNXH', issuedOn: '2026-05-21', kind: 'CV' },
    basis: ['91/KH-UBND'],
    targets: [],
    assignments: ['request Ủy ban nhân dân các xã, phường'],
    due: ['trước ngày 16/6/2026'],
  },
  {
    name: 'tin báo kể lại, hai ba chỉ tiêu một câu',
    text: `Cần Thơ đặt mục tiêu 80% phường không có điểm phức tạp

20/02/2020 10:15

UBND thành phố Cần Thơ vừa ban hành Kế hoạch phòng, chống mại dâm năm 2020. Theo kế hoạch, thành phố phấn đấu 80% phường không có điểm phức tạp, 100% quận, huyện củng cố Đội kiểm tra liên ngành 178 và ít nhất 70% cán bộ đoàn thể được bồi dưỡng kỹ năng. Tỷ lệ vụ việc được giải quyết đạt từ 95% trở lên.

Năm 2019, toàn thành phố đã truyền thông cho 35.000 lượt người, đạt 116% kế hoạch.

Sở Lao động - Thương binh và Xã hội được giao chủ trì thực hiện.`,
    document: {
      number: null,
      issuedOn: null,
      issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
      title: 'Kế hoạch phòng, chống mại dâm năm 2020',
      kind: 'KH',
    },
    period: { from: 2020, to: 2020 },
    targets: ['= 80 %', '= 100 %', '>= 70 %', '>= 95 %'],
    assignments: ['lead Sở Lao động - Thương binh và Xã hội'],
  },
  {
    name: 'chương trình hành động, chữ số và chữ viết lẫn nhau',
    text: `HUYỆN ỦY KRÔNG NĂNG
Số 07-CTr/HU
CHƯƠNG TRÌNH HÀNH ĐỘNG
Phòng, chống tệ nạn xã hội đến năm 2030
1. Chỉ tiêu phấn đấu
- Một trăm phần trăm cấp ủy cơ sở quán triệt Chỉ thị số 36-CT/TW ngày 16/8/2019 của Bộ Chính trị.
- Hai phần ba số buôn có tổ tự quản vào năm 2027, 100% vào năm 2030.
- Mỗi năm xây dựng từ 02 đến 03 mô hình mới.`,
    document: { number: '07-CTr/HU', kind: 'CTr' },
    period: { from: null, to: 2030 },
    basis: ['36-CT/TW'],
    targets: ['= 100 %', '= 66.67 % by 2027', '= 100 % by 2030', 'range 2..3 mô hình/năm'],
  },
  {
    name: 'thông báo kết luận cuộc họp',
    text: `VĂN PHÒNG UBND TỈNH TÂY NINH
Số: 210/TB-UBND
Tây Ninh, ngày 08 tháng 8 năm 2025
THÔNG BÁO
Kết luận cuộc họp Ban Chỉ đạo phòng, chống tệ nạn xã hội
1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh rà soát mạng lưới tình nguyện viên; báo cáo UBND tỉnh trước ngày 30/9/2025.
2. Yêu cầu UBND các xã, phường kiện toàn Đội kiểm tra liên ngành 178, hoàn thành trong tháng 9/2025.
3. Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh cung cấp số liệu định kỳ 6 tháng.`,
    document: { number: '210/TB-UBND', issuedOn: '2025-08-08', kind: 'TB' },
    targets: [],
    assignments: [
      'lead Sở Y tế',
      'perform Sở Y tế',
      'coordinate Sở Nội vụ',
      'coordinate Công an tỉnh',
      'perform Ủy ban nhân dân các xã, phường',
      'request Tòa án nhân dân tỉnh',
      'request Viện kiểm sát nhân dân tỉnh',
    ],
    due: ['trước ngày 30/9/2025'],
  },
]
