// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
593 Thành phố Phan Thiết, Bình Thuận
594 Thị xã La Gi, Bình Thuận
595 Huyện Tuy Phong, Bình Thuận
596 Huyện Bắc Bình, Bình Thuận
597 Huyện Hàm Thuận Bắc, Bình Thuận
598 Huyện Hàm Thuận Nam, Bình Thuận
599 Huyện Tánh Linh, Bình Thuận
600 Huyện Đức Linh, Bình Thuận
601 Huyện Hàm Tân, Bình Thuận
602 Huyện Phú Quý, Bình Thuận
660 Thành phố Gia Nghĩa, Đắk Nông
661 Huyện Đăk Glong, Đắk Nông
662 Huyện Cư Jút, Đắk Nông
663 Huyện Đắk Mil, Đắk Nông
664 Huyện Krông Nô, Đắk Nông
665 Huyện Đắk Song, Đắk Nông
666 Huyện Đắk R'Lấp, Đắk Nông
667 Huyện Tuy Đức, Đắk Nông
672 Thành phố Đà Lạt
673 Thành phố Bảo Lộc
674 Huyện Đam Rông
675 Huyện Lạc Dương
676 Huyện Lâm Hà
677 Huyện Đơn Dương
678 Huyện Đức Trọng
679 Huyện Di Linh
680 Huyện Bảo Lâm
682 Huyện Đạ Huoai
22918 Phường Mũi Né|593 Phường Mũi Né, Phường Hàm Tiến, Xã Thiện Nghiệp
22924 Phường Phú Thuỷ|593 Phường Phú Hài, Phường Phú Thủy, Phường Thanh Hải
22933 Phường Hàm Thắng|593 Phường Xuân An|597 Thị trấn Phú Long, Xã Hàm Thắng
22945 Phường Phan Thiết|593 Phường Phú Trinh, Phường Lạc Đạo, Phường Bình Hưng
22954 Phường Tiến Thành|593 Phường Đức Long, Xã Tiến Thành
22960 Phường Bình Thuận|593 Phường Phú Tài, Xã Phong Nẫm|597 Xã Hàm Hiệp
22963 Xã Tuyên Quang|593 Xã Tiến Lợi|598 Xã Hàm Mỹ
22969 Xã Liên Hương|595 Thị trấn Liên Hương, Xã Phú Lạc, Xã Phước Thể, Xã Bình Thạnh
22972 Xã Phan Rí Cửa|595 Thị trấn Phan Rí Cửa, Xã Phong Phú~, Xã Hòa Minh, Xã Chí Công
22978 Xã Tuy Phong|595 Xã Phan Dũng, Xã Phong Phú~
22981 Xã Vĩnh Hảo|595 Xã Vĩnh Hảo, Xã Vĩnh Tân
23005 Xã Bắc Bình|596 Thị trấn Chợ Lầu, Xã Phan Hòa, Xã Phan Hiệp, Xã Phan Rí Thành
23008 Xã Phan Sơn|596 Xã Phan Sơn, Xã Phan Lâm
23020 Xã Hải Ninh|596 Xã Bình An, Xã Phan Điền, Xã Hải Ninh
23023 Xã Sông Lũy|596 Xã Sông Lũy, Xã Phan Tiến, Xã Bình Tân
23032 Xã Lương Sơn|596 Xã Sông Bình, Thị trấn Lương Sơn
23041 Xã Hồng Thái|596 Xã Phan Thanh, Xã Hồng Thái
23053 Xã Hòa Thắng|596 Xã Hòa Thắng, Xã Hồng Phong
23059 Xã Hàm Thuận|597 Thị trấn Ma Lâm, Xã Thuận Minh, Xã Hàm Đức
23065 Xã La Dạ|597 Xã La Dạ, Xã Đa Mi
23074 Xã Đông Giang|597 Xã Đông Tiến, Xã Đông Giang
23086 Xã Hồng Sơn|597 Xã Hồng Liêm, Xã Hồng Sơn
23089 Xã Hàm Thuận Bắc|597 Xã Thuận Hòa, Xã Hàm Phú, Xã Hàm Trí
23095 Xã Hàm Liêm|597 Xã Hàm Liêm, Xã Hàm Chính
23110 Xã Hàm Thuận Nam|598 Thị trấn Thuận Nam, Xã Hàm Minh
23122 Xã Hàm Thạnh|598 Xã Mỹ Thạnh, Xã Hàm Cần, Xã Hàm Thạnh
23128 Xã Hàm Kiệm|598 Xã Mương Mán, Xã Hàm Kiệm, Xã Hàm Cường
23134 Xã Tân Lập|598 Xã Tân Lập|601 Xã Sông Phan
23143 Xã Tân Thành|598 Xã Thuận Quý, Xã Tân Thuận, Xã Tân Thành
23149 Xã Tánh Linh|599 Thị trấn Lạc Tánh, Xã Gia An, Xã Đức Thuận
23152 Xã Bắc Ruộng|599 Xã Bắc Ruộng, Xã Măng Tố
23158 Xã Nghị Đức|599 Xã Nghị Đức, Xã Đức Phú
23173 Xã Đồng Kho|599 Xã La Ngâu, Xã Huy Khiêm, Xã Đồng Kho, Xã Đức Bình
23188 Xã Suối Kiết|599 Xã Gia Huynh, Xã Suối Kiết
23191 Xã Đức Linh|600 Thị trấn Võ Xu, Xã Nam Chính, Xã Vũ Hòa
23194 Xã Hoài Đức|600 Thị trấn Đức Tài, Xã Đức Hạnh, Xã Đức Tín
23200 Xã Nam Thành|600 Xã Đa Kai, Xã Sùng Nhơn, Xã Mê Pu
23227 Xã Trà Tân|600 Xã Tân Hà, Xã Đông Hà, Xã Trà Tân
23230 Xã Tân Minh|601 Thị trấn Tân Minh, Xã Tân Phúc, Xã Tân Đức
23231 Phường Phước Hội|594 Phường Phước Hội, Phường Phước Lộc, Xã Tân Phước
23235 Phường La Gi|594 Phường Tân Thiện, Phường Tân An, Phường Bình Tân, Xã Tân Bình
23236 Xã Hàm Tân|601 Thị trấn Tân Nghĩa, Xã Tân Hà, Xã Tân Xuân
23246 Xã Tân Hải|594 Xã Tân Hải, Xã Tân Tiến
23266 Xã Sơn Mỹ|601 Xã Tân Thắng, Xã Thắng Hải, Xã Sơn Mỹ
23272 Đặc khu Phú Quý|602 Xã Ngũ Phụng, Xã Long Hải, Xã Tam Thanh
24611 Phường Bắc Gia Nghĩa|660 Phường Nghĩa Đức, Phường Nghĩa Thành, Phường Quảng Thành|661 Xã Đắk Ha
24615 Phường Nam Gia Nghĩa|660 Phường Nghĩa Phú, Phường Nghĩa Tân, Xã Đắk R'Moan
24616 Xã Quảng Sơn|661 Xã Quảng Sơn=
24617 Phường Đông Gia Nghĩa|660 Phường Nghĩa Trung, Xã Đắk Nia
24620 Xã Quảng Hòa|661 Xã Quảng Hòa=
24631 Xã Quảng Khê|661 Xã Quảng Khê, Xã Đắk Plao
24637 Xã Tà Đùng|661 Xã Đắk R'Măng, Xã Đắk Som
24640 Xã Cư Jút|662 Thị trấn Ea T'ling, Xã Tâm Thắng, Xã Cư K'nia, Xã Trúc Sơn
24646 Xã Đắk Wil|662 Xã Đăk Wil, Xã Ea Pô
24649 Xã Nam Dong|662 Xã Nam Dong, Xã Đắk D'rông
24664 Xã Đức Lập|663 Thị trấn Đắk Mil, Xã Đức Mạnh, Xã Đức Minh
24670 Xã Đắk Mil|663 Xã Đắk R'La, Xã Đắk Gằn, Xã Đắk N'Drót
24678 Xã Đắk Sắk|663 Xã Long Sơn, Xã Đắk Sắk|664 Xã Nam Xuân
24682 Xã Thuận An|663 Xã Đắk Lao, Xã Thuận An
24688 Xã Krông Nô|664 Thị trấn Đắk Mâm, Xã Tân Thành, Xã Đắk Drô
24697 Xã Nam Đà|664 Xã Đắk Sôr, Xã Buôn Choáh, Xã Nam Đà
24703 Xã Nâm Nung|664 Xã Nâm Nung, Xã Nâm N'Đir
24712 Xã Quảng Phú|664 Xã Đức Xuyên, Xã Đắk Nang, Xã Quảng Phú
24717 Xã Đức An|665 Thị trấn Đức An, Xã Nam Bình, Xã Đắk N'Drung
24718 Xã Đắk Song|665 Xã Đắk Môl, Xã Đắk Hòa
24722 Xã Thuận Hạnh|665 Xã Thuận Hà, Xã Thuận Hạnh
24730 Xã Trường Xuân|665 Xã Nâm N'Jang, Xã Trường Xuân
24733 Xã Kiến Đức|666 Thị trấn Kiến Đức, Xã Kiến Thành, Xã Nghĩa Thắng, Xã Đạo Nghĩa
24736 Xã Quảng Trực|667 Xã Quảng Trực=
24739 Xã Tuy Đức|667 Xã Đắk Búk So, Xã Quảng Tâm, Xã Đắk R'Tíh
24748 Xã Quảng Tân|667 Xã Đắk Ngo, Xã Quảng Tân
24751 Xã Nhân Cơ|666 Xã Đắk Wer, Xã Nhân Cơ, Xã Nhân Đạo
24760 Xã Quảng Tín|666 Xã Quảng Tín, Xã Đắk Sin, Xã Hưng Bình, Xã Đắk Ru
24778 Phường Lâm Viên - Đà Lạt|672 Phường 8, Phường 12, Phường 9
24781 Phường Xuân Hương - Đà Lạt|672 Phường 2, Phường 1, Phường 4, Phường 10, Phường 3
24787 Phường Cam Ly - Đà Lạt|672 Phường 6, Phường 5, Xã Tà Nung
24805 Phường Xuân Trường - Đà Lạt|672 Phường 11, Xã Xuân Thọ, Xã Trạm Hành, Xã Xuân Trường
24820 Phường 2 Bảo Lộc|673 Phường 2, Xã ĐamBri|680 Xã Lộc Tân
24823 Phường 1 Bảo Lộc|673 Phường Lộc Phát, Phường 1, Xã Lộc Thanh
24829 Phường B'Lao|673 Phường B'Lao, Phường Lộc Sơn, Xã Lộc Nga
24841 Phường 3 Bảo Lộc|673 Phường Lộc Tiến, Xã Lộc Châu, Xã Đại Lào
24846 Phường Lang Biang - Đà Lạt|672 Phường 7|675 Thị trấn Lạc Dương, Xã Lát
24848 Xã Lạc Dương|675 Xã Đạ Chais, Xã Đạ Nhim, Xã Đạ Sar
24853 Xã Đam Rông 4|675 Xã Đưng K'Nớ|674 Xã Đạ Tông, Xã Đạ Long
24868 Xã Nam Ban Lâm Hà|676 Thị trấn Nam Ban, Xã Mê Linh, Xã Đông Thanh, Xã Gia Lâm
24871 Xã Đinh Văn Lâm Hà|676 Thị trấn Đinh Văn, Xã Tân Văn|678 Xã Bình Thạnh
24875 Xã Đam Rông 3|674 Xã Đạ M'Rông, Xã Đạ Rsal
24877 Xã Đam Rông 2|674 Xã Liêng Srônh, Xã Rô Men
24883 Xã Nam Hà Lâm Hà|676 Xã Phi Tô, Xã Nam Hà
24886 Xã Đam Rông 1|674 Xã Phi Liêng, Xã Đạ K' Nàng
24895 Xã Phú Sơn Lâm Hà|676 Xã Phú Sơn, Xã Đạ Đờn
24907 Xã Phúc Thọ Lâm Hà|676 Xã Phúc Thọ, Xã Tân Thanh
24916 Xã Tân Hà Lâm Hà|676 Xã Hoài Đức, Xã Tân Hà, Xã Liên Hà, Xã Đan Phượng
24931 Xã Đơn Dương|677 Thị trấn Thạnh Mỹ, Xã Đạ Ròn, Xã Tu Tra
24934 Xã D'Ran|677 Thị trấn D'Ran, Xã Lạc Xuân
24943 Xã Ka Đô|677 Xã Lạc Lâm, Xã Ka Đô
24955 Xã Quảng Lập|677 Xã Ka Đơn, Xã Quảng Lập
24958 Xã Đức Trọng|678 Thị trấn Liên Nghĩa, Xã Phú Hội
24967 Xã Hiệp Thạnh|678 Xã Hiệp An, Xã Liên Hiệp, Xã Hiệp Thạnh
24976 Xã Tân Hội|678 Xã N' Thôn Hạ, Xã Tân Hội, Xã Tân Thành
24985 Xã Ninh Gia|678 Xã Ninh Gia=
24988 Xã Tà Năng|678 Xã Tà Năng, Xã Đa Quyn
24991 Xã Tà Hine|678 Xã Tà Hine, Xã Đà Loan, Xã Ninh Loan
25000 Xã Di Linh|679 Thị trấn Di Linh, Xã Tân Châu, Xã Liên Đầm, Xã Gung Ré
25007 Xã Đinh Trang Thượng|679 Xã Đinh Trang Thượng, Xã Tân Thượng, Xã Tân Lâm
25015 Xã Gia Hiệp|679 Xã Gia Hiệp, Xã Tam Bố
25018 Xã Bảo Thuận|679 Xã Tân Nghĩa, Xã Đinh Lạc, Xã Bảo Thuận
25036 Xã Hòa Ninh|679 Xã Đinh Trang Hòa, Xã Hòa Ninh, Xã Hòa Trung
25042 Xã Hòa Bắc|679 Xã Hòa Nam, Xã Hòa Bắc
25051 Xã Sơn Điền|679 Xã Sơn Điền, Xã Gia Bắc
25054 Xã Bảo Lâm 1|680 Thị trấn Lộc Thắng, Xã Lộc Ngãi, Xã Lộc Quảng
25057 Xã Bảo Lâm 5|680 Xã Lộc Bảo, Xã Lộc Bắc
25063 Xã Bảo Lâm 4|680 Xã Lộc Lâm, Xã Lộc Phú, Xã B'Lá
25084 Xã Bảo Lâm 2|680 Xã Lộc Đức, Xã Lộc An, Xã Tân Lạc
25093 Xã Bảo Lâm 3|680 Xã Lộc Thành, Xã Lộc Nam
25099 Xã Đạ Huoai|682 Thị trấn Mađaguôi, Xã Đạ Oai, Xã Mađaguôi
25105 Xã Đạ Huoai 2|682 Thị trấn Đạ M'ri, Xã Hà Lâm
25114 Xã Đạ Huoai 3|682 Xã Bà Gia>
25126 Xã Đạ Tẻh|682 Thị trấn Đạ Tẻh, Xã An Nhơn, Xã Đạ Lây
25135 Xã Đạ Tẻh 3|682 Xã Quốc Oai, Xã Mỹ Đức
25138 Xã Đạ Tẻh 2|682 Xã Quảng Trị, Xã Đạ Kho, Xã Đạ Pal
25159 Xã Cát Tiên|682 Thị trấn Cát Tiên, Xã Nam Ninh, Xã Quảng Ngãi
25162 Xã Cát Tiên 3|682 Xã Tiên Hoàng, Xã Gia Viễn, Xã Đồng Nai Thượng
25180 Xã Cát Tiên 2|682 Xã Phước Cát 2, Thị trấn Phước Cát, Xã Đức Phổ
`;
