// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
490 Quận Liên Chiểu
491 Quận Thanh Khê
492 Quận Hải Châu
493 Quận Sơn Trà
494 Quận Ngũ Hành Sơn
495 Quận Cẩm Lệ
497 Huyện Hòa Vang
498 Huyện Hoàng Sa
502 Thành phố Tam Kỳ, Quảng Nam
503 Thành phố Hội An, Quảng Nam
504 Huyện Tây Giang, Quảng Nam
505 Huyện Đông Giang, Quảng Nam
506 Huyện Đại Lộc, Quảng Nam
507 Thị xã Điện Bàn, Quảng Nam
508 Huyện Duy Xuyên, Quảng Nam
509 Huyện Quế Sơn, Quảng Nam
510 Huyện Nam Giang, Quảng Nam
511 Huyện Phước Sơn, Quảng Nam
512 Huyện Hiệp Đức, Quảng Nam
513 Huyện Thăng Bình, Quảng Nam
514 Huyện Tiên Phước, Quảng Nam
515 Huyện Bắc Trà My, Quảng Nam
516 Huyện Nam Trà My, Quảng Nam
517 Huyện Núi Thành, Quảng Nam
518 Huyện Phú Ninh, Quảng Nam
20194 Phường Hải Vân|490 Phường Hòa Hiệp Bắc, Phường Hòa Hiệp Nam|497 Xã Hòa Bắc, Xã Hòa Liên~
20197 Phường Liên Chiểu|490 Phường Hòa Khánh Bắc|497 Xã Hòa Liên~
20200 Phường Hòa Khánh|490 Phường Hòa Khánh Nam, Phường Hòa Minh|497 Xã Hòa Sơn
20209 Phường Thanh Khê|491 Phường Thanh Khê Tây, Phường Thanh Khê Đông, Phường Xuân Hà, Phường Chính Gián, Phường Thạc Gián
20242 Phường Hải Châu|492 Phường Thanh Bình, Phường Thuận Phước, Phường Thạch Thang, Phường Hải Châu, Phường Phước Ninh
20257 Phường Hòa Cường|492 Phường Hòa Thuận Tây, Phường Bình Thuận, Phường Hòa Cường Bắc, Phường Hòa Cường Nam
20260 Phường Cẩm Lệ|495 Phường Khuê Trung, Phường Hòa Thọ Tây, Phường Hòa Thọ Đông
20263 Phường Sơn Trà|493 Phường Thọ Quang, Phường Nại Hiên Đông, Phường Mân Thái
20275 Phường An Hải|493 Phường An Hải Bắc, Phường Phước Mỹ, Phường An Hải Nam
20285 Phường Ngũ Hành Sơn|494 Phường Mỹ An, Phường Khuê Mỹ, Phường Hòa Quý, Phường Hòa Hải
20305 Phường An Khê|491 Phường An Khê|495 Phường Hòa Phát, Phường Hòa An
20308 Xã Bà Nà|497 Xã Hòa Ninh, Xã Hòa Nhơn
20314 Phường Hòa Xuân|495 Phường Hòa Xuân|497 Xã Hòa Châu, Xã Hòa Phước
20320 Xã Hòa Vang|497 Xã Hòa Phú, Xã Hòa Phong
20332 Xã Hòa Tiến|497 Xã Hòa Tiến, Xã Hòa Khương
20333 Đặc khu Hoàng Sa|498
20335 Phường Bàn Thạch|502 Phường Tân Thạnh, Xã Tam Thăng, Phường Hòa Thuận
20341 Phường Tam Kỳ|502 Phường An Mỹ, Phường An Xuân, Phường Trường Xuân
20350 Phường Hương Trà|502 Phường Hòa Hương, Phường An Sơn, Xã Tam Ngọc
20356 Phường Quảng Phú|502 Phường An Phú, Xã Tam Thanh, Xã Tam Phú
20364 Xã Chiên Đàn|518 Thị trấn Phú Thịnh, Xã Tam Đàn, Xã Tam Thái
20380 Xã Tây Hồ|518 Xã Tam Thành, Xã Tam An, Xã Tam Lộc, Xã Tam Phước
20392 Xã Phú Ninh|518 Xã Tam Đại, Xã Tam Dân, Xã Tam Lãnh
20401 Phường Hội An Tây|503 Phường Tân An, Phường Thanh Hà, Phường Cẩm An, Xã Cẩm Hà
20410 Phường Hội An|503 Phường Minh An, Phường Cẩm Phô, Phường Sơn Phong, Xã Cẩm Kim, Phường Cẩm Nam
20413 Phường Hội An Đông|503 Phường Cẩm Châu, Phường Cửa Đại, Xã Cẩm Thanh
20434 Xã Tân Hiệp|503 Xã Tân Hiệp=
20443 Xã Hùng Sơn|504 Xã Ch'ơm, Xã Gari, Xã Axan, Xã Tr'hy
20455 Xã Tây Giang|504 Xã Lăng, Xã Anông, Xã Atiêng, Xã Dang
20458 Xã Avương|504 Xã Bhalêê, Xã Avương
20467 Xã Đông Giang|505 Thị trấn Prao, Xã Tà Lu, Xã A Rooi, Xã Zà Hung
20476 Xã Sông Kôn|505 Xã Sông Kôn, Xã Jơ Ngây, Xã A Ting
20485 Xã Sông Vàng|505 Xã Tư, Xã Ba
20494 Xã Bến Hiên|505 Xã Mà Cooih, Xã Kà Dăng
20500 Xã Đại Lộc|506 Thị trấn Ái Nghĩa, Xã Đại Nghĩa, Xã Đại Hiệp, Xã Đại An, Xã Đại Hòa
20506 Xã Thượng Đức|506 Xã Đại Sơn, Xã Đại Lãnh, Xã Đại Hưng
20515 Xã Hà Nha|506 Xã Đại Hồng, Xã Đại Đồng, Xã Đại Quang
20539 Xã Vu Gia|506 Xã Đại Phong, Xã Đại Minh, Xã Đại Cường
20542 Xã Phú Thuận|506 Xã Đại Thạnh, Xã Đại Chánh, Xã Đại Tân, Xã Đại Thắng
20551 Phường Điện Bàn|507 Phường Vĩnh Điện, Phường Điện Minh, Phường Điện Phương
20557 Phường Điện Bàn Bắc|507 Xã Điện Tiến, Xã Điện Hòa, Phường Điện Thắng Bắc
20569 Xã Điện Bàn Tây|507 Xã Điện Hồng, Xã Điện Thọ, Xã Điện Phước
20575 Phường An Thắng|507 Phường Điện Thắng Trung, Phường Điện Thắng Nam, Phường Điện An
20579 Phường Điện Bàn Đông|507 Phường Điện Ngọc, Phường Điện Nam Bắc, Phường Điện Nam Trung, Phường Điện Nam Đông, Phường Điện Dương
20587 Xã Gò Nổi|507 Xã Điện Quang, Xã Điện Trung, Xã Điện Phong
20599 Xã Nam Phước|508 Thị trấn Nam Phước, Xã Duy Phước, Xã Duy Vinh
20611 Xã Thu Bồn|508 Xã Duy Phú, Xã Duy Tân, Xã Duy Hòa, Xã Duy Châu
20623 Xã Duy Xuyên|508 Xã Duy Trinh, Xã Duy Sơn, Xã Duy Trung
20635 Xã Duy Nghĩa|508 Xã Duy Thành, Xã Duy Nghĩa, Xã Duy Hải
20641 Xã Quế Sơn|509 Thị trấn Đông Phú, Xã Quế Long, Xã Quế Phong, Xã Quế An, Xã Quế Minh
20650 Xã Xuân Phú|509 Xã Quế Xuân 1, Xã Quế Xuân 2, Xã Quế Phú, Thị trấn Hương An
20656 Xã Nông Sơn|509 Thị trấn Trung Phước, Xã Quế Lộc
20662 Xã Quế Sơn Trung|509 Xã Quế Hiệp, Xã Quế Thuận, Xã Quế Mỹ, Xã Quế Châu
20669 Xã Quế Phước|509 Xã Ninh Phước, Xã Phước Ninh, Xã Quế Lâm
20695 Xã Thạnh Mỹ|510 Thị trấn Thạnh Mỹ>
20698 Xã La Êê|510 Xã La Êê, Xã Chơ Chun
20704 Xã La Dêê|510 Xã La Dêê, Xã Đắc Tôi
20707 Xã Nam Giang|510 Xã Zuôih, Xã Chà Vàl
20710 Xã Bến Giằng|510 Xã Tà Pơơ, Xã Tà Bhing, Xã Cà Dy
20716 Xã Đắc Pring|510 Xã Đắc Pre, Xã Đắc Pring
20722 Xã Khâm Đức|511 Thị trấn Khâm Đức, Xã Phước Xuân
20728 Xã Phước Hiệp|511 Xã Phước Hiệp, Xã Phước Hòa
20734 Xã Phước Năng|511 Xã Phước Đức, Xã Phước Năng, Xã Phước Mỹ
20740 Xã Phước Chánh|511 Xã Phước Chánh, Xã Phước Công
20752 Xã Phước Thành|511 Xã Phước Kim, Xã Phước Lộc, Xã Phước Thành
20767 Xã Việt An|512 Xã Quế Thọ, Xã Bình Lâm, Xã Thăng Phước, Xã Bình Sơn
20770 Xã Phước Trà|512 Xã Sông Trà, Xã Phước Trà, Xã Phước Gia
20779 Xã Hiệp Đức|512 Xã Quế Tân, Thị trấn Tân Bình, Xã Quế Lưu
20791 Xã Thăng Bình|513 Thị trấn Hà Lam, Xã Bình Nguyên, Xã Bình Phục, Xã Bình Quý
20794 Xã Thăng An|513 Xã Bình Dương, Xã Bình Giang, Xã Bình Triều, Xã Bình Đào, Xã Bình Minh
20818 Xã Đồng Dương|513 Xã Bình Lãnh, Xã Bình Trị, Xã Bình Định
20827 Xã Thăng Phú|513 Xã Bình Phú, Xã Bình Quế
20836 Xã Thăng Trường|513 Xã Bình Sa, Xã Bình Hải, Xã Bình Nam
20848 Xã Thăng Điền|513 Xã Bình Tú, Xã Bình An, Xã Bình Trung
20854 Xã Tiên Phước|514 Thị trấn Tiên Kỳ, Xã Tiên Mỹ, Xã Tiên Phong, Xã Tiên Thọ
20857 Xã Sơn Cẩm Hà|514 Xã Tiên Sơn, Xã Tiên Hà, Xã Tiên Châu
20875 Xã Lãnh Ngọc|514 Xã Tiên Lãnh, Xã Tiên Ngọc, Xã Tiên Hiệp
20878 Xã Thạnh Bình|514 Xã Tiên Cảnh, Xã Tiên An, Xã Tiên Lộc, Xã Tiên Lập
20900 Xã Trà My|515 Thị trấn Trà My, Xã Trà Sơn, Xã Trà Dương, Xã Trà Giang
20908 Xã Trà Liên|515 Xã Trà Kót, Xã Trà Nú, Xã Trà Đông
20920 Xã Trà Đốc|515 Xã Trà Bui, Xã Trà Đốc
20923 Xã Trà Tân|515 Xã Trà Tân, Xã Trà Giác
20929 Xã Trà Giáp|515 Xã Trà Giáp, Xã Trà Ka
20938 Xã Trà Leng|516 Xã Trà Leng, Xã Trà Dơn
20941 Xã Trà Tập|516 Xã Trà Tập, Xã Trà Cang
20944 Xã Nam Trà My|516 Xã Trà Mai, Xã Trà Don
20950 Xã Trà Linh|516 Xã Trà Linh, Xã Trà Nam
20959 Xã Trà Vân|516 Xã Trà Vân, Xã Trà Vinh
20965 Xã Núi Thành|517 Thị trấn Núi Thành, Xã Tam Hiệp, Xã Tam Giang, Xã Tam Quang, Xã Tam Nghĩa
20971 Xã Tam Xuân|517 Xã Tam Xuân I, Xã Tam Xuân II, Xã Tam Tiến
20977 Xã Đức Phú|517 Xã Tam Sơn, Xã Tam Thạnh
20984 Xã Tam Anh|517 Xã Tam Anh Bắc, Xã Tam Anh Nam, Xã Tam Hòa
20992 Xã Tam Hải|517 Xã Tam Hải=
21004 Xã Tam Mỹ|517 Xã Tam Mỹ Tây, Xã Tam Mỹ Đông, Xã Tam Trà
`;
