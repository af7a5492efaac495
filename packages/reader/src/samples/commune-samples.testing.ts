import type { SamplePlan } from './sample-plan.testing.ts'

export const COMMUNE_SAMPLES: readonly SamplePlan[] = [
  {
    name: 'phường, 2026, đúng thể thức',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SỮA
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 112/KH-UBND
Hoa Sữa, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Phòng, chống mại dâm năm 2026 trên địa bàn phường Hoa Sữa

Căn cứ Pháp lệnh Phòng, chống mại dâm số 10/2003/PL-UBTVQH11 ngày 17/3/2003;
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố về phòng, chống mại dâm năm 2026;
Ủy ban nhân dân phường ban hành Kế hoạch với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của người dân; hạn chế tác hại đối với sức khỏe cộng đồng.
2. Yêu cầu
Các bộ phận chuyên môn bám sát 02 nhóm nhiệm vụ trọng tâm.

II. CHỈ TIÊU
1. 100% khu phố có ít nhất 01 hình thức truyền thông duy trì hằng quý.
2. Tuyên truyền cho tối thiểu 450 người lao động tại các cơ sở lưu trú, ăn uống.
3. Phát thanh trên hệ thống truyền thanh phường ít nhất 02 lần/tháng.
4. Ít nhất 25% số cơ sở kinh doanh dịch vụ có điều kiện được kiểm tra; 100% kiến nghị sau kiểm tra được theo dõi đến khi hoàn thành.

III. NHIỆM VỤ, GIẢI PHÁP
1. Đẩy mạnh truyền thông ở khu dân cư, nhà trọ và trường học.
2. Giới thiệu điểm cung cấp dịch vụ y tế, xã hội cho người có nhu cầu.

IV. KINH PHÍ
Sử dụng ngân sách phường năm 2026: 35.000.000 đồng (Ba mươi lăm triệu đồng).

V. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
- Chủ trì, phối hợp với Công an phường, Trạm Y tế và các đoàn thể tổ chức thực hiện Kế hoạch;
- Tổng hợp, báo cáo Ủy ban nhân dân phường và Sở Y tế: báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12.
2. Công an phường
Quản lý địa bàn; phối hợp với Phòng Văn hóa - Xã hội kiểm tra các cơ sở.
3. Trạm Y tế phường: Tư vấn, giới thiệu xét nghiệm tự nguyện.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội vận động hội viên tham gia.

Nơi nhận:
- Sở Y tế;
- Đảng ủy, HĐND phường;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`,
    document: {
      number: '112/KH-UBND',
      issuedOn: '2026-02-09',
      issuer: 'Ủy ban nhân dân phường Hoa Sữa',
      title: 'Kế hoạch Phòng, chống mại dâm năm 2026 trên địa bàn phường Hoa Sữa',
      kind: 'KH',
    },
    period: { from: 2026, to: 2026 },
    basis: ['10/2003/PL-UBTVQH11', '31/KH-UBND'],
    targets: ['= 100 %', '>= 450 count', '>= 2 lần/tháng', '>= 25 %', '= 100 %'],
    assignments: [
      'lead Phòng Văn hóa - Xã hội',
      'perform Phòng Văn hóa - Xã hội',
      'coordinate Công an phường',
      'coordinate Trạm Y tế',
      'coordinate Các đoàn thể',
      'perform Công an phường',
      'perform Trạm Y tế phường',
      'request Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      'request Các tổ chức chính trị - xã hội',
    ],
    budget: [35_000_000],
    due: ['trước ngày 10/6', 'trước ngày 05/12'],
  },
  {
    name: 'xã, dự thảo còn trống số và ngày',
    text: `UBND XÃ SUỐI KHE
Số:      /KH-UBND
Suối Khe, ngày     tháng 3 năm 2026
KẾ HOẠCH
Triển khai công tác phòng, chống tệ nạn xã hội giai đoạn 2026 - 2030
I. MỤC TIÊU
1. Mục tiêu chung: Giữ vững địa bàn không có điểm phức tạp.
2. Mục tiêu cụ thể đến năm 2030:
a) 12/12 bản duy trì hương ước có nội dung phòng, chống tệ nạn xã hội.
b) Trên 85% người từ 15 tuổi trở lên được phổ biến kiến thức.
c) Thành lập mới 02 câu lạc bộ; mỗi câu lạc bộ có ít nhất 15 thành viên.
d) Không để phát sinh điểm phức tạp về tệ nạn xã hội.
II. TỔ CHỨC THỰC HIỆN
- Văn phòng HĐND và UBND xã: Tham mưu bố trí kinh phí.
- Các bản: Tuyên truyền đến từng hộ.`,
    document: { number: null, issuedOn: null, issuer: 'Ủy ban nhân dân xã Suối Khe', kind: 'KH' },
    period: { from: 2026, to: 2030 },
    targets: ['= 12 count by 2030', '>= 85 % by 2030', '= 2 count by 2030', '>= 15 count by 2030'],
    assignments: ['perform Các bản', 'perform Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
  },
  {
    name: 'đặc khu, thư trả lời trên cổng thông tin',
    text: `Trang chủ
Tin tức | Văn bản | Liên hệ
In trang này
UBND đặc khu Hòn Sóng ban hành Kế hoạch phòng, chống mại dâm năm 2026
Đăng ngày 15/01/2026 08:30
Ngày 12/01/2026, UBND đặc khu Hòn Sóng ban hành Kế hoạch số 09/KH-UBND về phòng, chống mại dâm năm 2026. Theo đó, đặc khu phấn đấu 100% khu dân cư được truyền thông; ít nhất 90% cơ sở lưu trú ký cam kết; tổ chức 04 đợt kiểm tra liên ngành.
UBND đặc khu giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an đặc khu, Đồn Biên phòng Hòn Sóng và Trung tâm Y tế tổ chức thực hiện; đề nghị Ủy ban MTTQ Việt Nam đặc khu giám sát.
Lượt xem: 1.204
Tin liên quan
Năm 2025, đặc khu đã kiểm tra 87 cơ sở, đạt 100% kế hoạch`,
    document: {
      number: '09/KH-UBND',
      issuedOn: '2026-01-12',
      issuer: 'Ủy ban nhân dân đặc khu Hòn Sóng',
      kind: 'KH',
    },
    period: { from: 2026, to: 2026 },
    targets: ['= 100 %', '>= 90 %', '= 4 count'],
    assignments: [
      'lead Phòng Văn hóa - Xã hội',
      'coordinate Công an đặc khu',
      'coordinate Đồn Biên phòng Hòn Sóng',
      'coordinate Trung tâm Y tế',
      'request Ủy ban Mặt trận Tổ quốc Việt Nam đặc khu',
    ],
  },
]
