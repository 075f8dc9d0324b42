// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
540 Thành phố Quy Nhơn, Bình Định
542 Huyện An Lão, Bình Định
543 Thị xã Hoài Nhơn, Bình Định
544 Huyện Hoài Ân, Bình Định
545 Huyện Phù Mỹ, Bình Định
546 Huyện Vĩnh Thạnh, Bình Định
547 Huyện Tây Sơn, Bình Định
548 Huyện Phù Cát, Bình Định
549 Thị xã An Nhơn, Bình Định
550 Huyện Tuy Phước, Bình Định
551 Huyện Vân Canh, Bình Định
622 Thành phố Pleiku
623 Thị xã An Khê
624 Thị xã Ayun Pa
625 Huyện KBang
626 Huyện Đăk Đoa
627 Huyện Chư Păh
628 Huyện Ia Grai
629 Huyện Mang Yang
630 Huyện Kông Chro
631 Huyện Đức Cơ
632 Huyện Chư Prông
633 Huyện Chư Sê
634 Huyện Đăk Pơ
635 Huyện Ia Pa
637 Huyện Krông Pa
638 Huyện Phú Thiện
639 Huyện Chư Pưh
21553 Phường Quy Nhơn Bắc|540 Phường Nhơn Phú, Phường Trần Quang Diệu
21583 Phường Quy Nhơn|540 Phường Đống Đa, Phường Hải Cảng, Phường Trần Phú, Phường Thị Nại
21589 Phường Quy Nhơn Tây|540 Phường Bùi Thị Xuân, Xã Phước Mỹ
21592 Phường Quy Nhơn Nam|540 Phường Quang Trung, Phường Ngô Mây, Phường Nguyễn Văn Cừ, Phường Ghềnh Ráng
21601 Phường Quy Nhơn Đông|540 Phường Nhơn Bình, Xã Nhơn Lý, Xã Nhơn Hội, Xã Nhơn Hải
21607 Xã Nhơn Châu|540 Xã Nhơn Châu=
21609 Xã An Lão|542 Thị trấn An Lão, Xã An Hưng, Xã An Tân
21616 Xã An Vinh|542 Xã An Trung, Xã An Dũng, Xã An Vinh
21622 Xã An Toàn|542 Xã An Toàn, Xã An Nghĩa~
21628 Xã An Hòa|542 Xã An Hòa, Xã An Quang, Xã An Nghĩa~
21637 Phường Tam Quan|543 Phường Tam Quan, Xã Hoài Châu
21640 Phường Bồng Sơn|543 Phường Bồng Sơn, Phường Hoài Đức
21655 Phường Hoài Nhơn Bắc|543 Xã Hoài Sơn, Xã Hoài Châu Bắc, Phường Tam Quan Bắc
21661 Phường Hoài Nhơn Tây|543 Xã Hoài Phú, Phường Hoài Hảo
21664 Phường Hoài Nhơn|543 Phường Tam Quan Nam, Phường Hoài Thanh Tây, Phường Hoài Thanh
21670 Phường Hoài Nhơn Đông|543 Phường Hoài Hương, Xã Hoài Hải, Xã Hoài Mỹ
21673 Phường Hoài Nhơn Nam|543 Phường Hoài Tân, Phường Hoài Xuân
21688 Xã Hoài Ân|544 Thị trấn Tăng Bạt Hổ, Xã Ân Phong, Xã Ân Đức, Xã Ân Tường Đông
21697 Xã Ân Hảo|544 Xã Ân Hảo Tây, Xã Ân Hảo Đông, Xã Ân Mỹ
21703 Xã Vạn Đức|544 Xã Ân Sơn, Xã Ân Tín, Xã Ân Thạnh
21715 Xã Ân Tường|544 Xã Đak Mang, Xã Ân Hữu, Xã Ân Tường Tây
21727 Xã Kim Sơn|544 Xã Bok Tới, Xã Ân Nghĩa
21730 Xã Phù Mỹ|545 Thị trấn Phù Mỹ, Xã Mỹ Quang, Xã Mỹ Chánh Tây
21733 Xã Bình Dương|545 Thị trấn Bình Dương, Xã Mỹ Lợi, Xã Mỹ Phong
21739 Xã Phù Mỹ Bắc|545 Xã Mỹ Đức, Xã Mỹ Châu, Xã Mỹ Lộc
21751 Xã Phù Mỹ Đông|545 Xã Mỹ Thắng, Xã Mỹ An, Xã Mỹ Thọ
21757 Xã Phù Mỹ Tây|545 Xã Mỹ Trinh, Xã Mỹ Hòa
21769 Xã An Lương|545 Xã Mỹ Thành, Xã Mỹ Chánh, Xã Mỹ Cát
21775 Xã Phù Mỹ Nam|545 Xã Mỹ Hiệp, Xã Mỹ Tài
21786 Xã Vĩnh Thạnh|546 Thị trấn Vĩnh Thạnh, Xã Vĩnh Hảo
21787 Xã Vĩnh Sơn|546 Xã Vĩnh Sơn, Xã Vĩnh Kim
21796 Xã Vĩnh Thịnh|546 Xã Vĩnh Hiệp, Xã Vĩnh Thịnh
21805 Xã Vĩnh Quang|546 Xã Vĩnh Hòa, Xã Vĩnh Thuận, Xã Vĩnh Quang
21808 Xã Tây Sơn|547 Thị trấn Phú Phong, Xã Tây Xuân, Xã Bình Nghi
21817 Xã Bình Hiệp|547 Xã Bình Tân, Xã Bình Thuận, Xã Tây An
21820 Xã Bình Khê|547 Xã Tây Thuận, Xã Tây Giang
21829 Xã Bình An|547 Xã Bình Thành, Xã Bình Hòa, Xã Tây Bình, Xã Tây Vinh
21835 Xã Bình Phú|547 Xã Bình Tường, Xã Vĩnh An, Xã Tây Phú
21853 Xã Phù Cát|548 Thị trấn Ngô Mây, Xã Cát Trinh, Xã Cát Tân
21859 Xã Đề Gi|548 Xã Cát Minh, Thị trấn Cát Khánh, Xã Cát Tài
21868 Xã Hội Sơn|548 Xã Cát Sơn, Xã Cát Lâm
21871 Xã Hòa Hội|548 Xã Cát Hanh, Xã Cát Hiệp
21880 Xã Cát Tiến|548 Xã Cát Thành, Xã Cát Hải, Thị trấn Cát Tiến
21892 Xã Xuân An|548 Xã Cát Nhơn, Xã Cát Tường
21901 Xã Ngô Mây|548 Xã Cát Hưng, Xã Cát Thắng, Xã Cát Chánh
21907 Phường Bình Định|549 Phường Bình Định, Xã Nhơn Phúc, Xã Nhơn Khánh
21910 Phường An Nhơn|549 Phường Đập Đá, Xã Nhơn Mỹ, Xã Nhơn Hậu
21925 Phường An Nhơn Bắc|549 Phường Nhơn Thành, Xã Nhơn Hạnh, Xã Nhơn Phong
21934 Phường An Nhơn Đông|549 Xã Nhơn An, Phường Nhơn Hưng
21940 Xã An Nhơn Tây|549 Xã Nhơn Lộc, Xã Nhơn Tân
21943 Phường An Nhơn Nam|549 Phường Nhơn Hòa, Xã Nhơn Thọ
21952 Xã Tuy Phước|550 Thị trấn Tuy Phước, Thị trấn Diêu Trì, Xã Phước Lộc, Xã Phước Nghĩa, Xã Phước Thuận
21964 Xã Tuy Phước Bắc|550 Xã Phước Hưng, Xã Phước Quang, Xã Phước Hiệp
21970 Xã Tuy Phước Đông|550 Xã Phước Thắng, Xã Phước Hòa, Xã Phước Sơn
21985 Xã Tuy Phước Tây|550 Xã Phước An, Xã Phước Thành
21994 Xã Vân Canh|551 Thị trấn Vân Canh, Xã Canh Hiệp~, Xã Canh Thuận, Xã Canh Hòa
21997 Xã Canh Liên|551 Xã Canh Liên~
22006 Xã Canh Vinh|551 Xã Canh Liên~, Xã Canh Hiệp~, Xã Canh Vinh, Xã Canh Hiển
23563 Phường Diên Hồng|622 Phường Yên Đỗ, Phường Diên Hồng, Phường Ia Kring, Xã Diên Phú
23575 Phường Pleiku|622 Phường Hội Thương, Phường Phù Đổng, Phường Hoa Lư, Phường Tây Sơn, Xã Trà Đa
23584 Phường Thống Nhất|622 Phường Thống Nhất, Phường Đống Đa, Phường Yên Thế
23586 Phường Hội Phú|622 Phường Hội Phú, Phường Trà Bá, Phường Chi Lăng
23590 Xã Biển Hồ|622 Xã Biển Hồ|626 Xã Hà Bầu|627 Xã Chư Đang Ya, Xã Nghĩa Hưng
23602 Phường An Phú|622 Phường Thắng Lợi, Xã Chư Á, Xã An Phú
23611 Xã Gào|622 Xã Ia Kênh, Xã Gào|628 Xã Ia Pếch
23614 Phường An Bình|623 Phường An Bình|634 Xã Cư An, Xã Tân An
23617 Phường An Khê|623 Phường Tây Sơn, Phường An Phú, Phường An Tân, Phường An Phước, Phường Ngô Mây, Xã Thành An
23629 Xã Cửu An|623 Xã Tú An, Xã Xuân An, Xã Cửu An, Xã Song An
23638 Xã Kbang|625 Thị trấn Kbang, Xã Lơ Ku, Xã Đak Smar
23644 Xã Đak Rong|625 Xã Kon Pne, Xã Đak Rong
23647 Xã Sơn Lang|625 Xã Sơn Lang, Xã Sơ Pai
23650 Xã Krong|625 Xã Krong=
23668 Xã Tơ Tung|625 Xã Tơ Tung, Xã Kông Lơng Khơng
23674 Xã Kông Bơ La|625 Xã Đông, Xã Nghĩa An, Xã Kông Bơ La
23677 Xã Đak Đoa|626 Thị trấn Đak Đoa, Xã Tân Bình, Xã Glar
23683 Xã Đak Sơmei|626 Xã Hà Đông, Xã Đak Sơmei
23701 Xã Kon Gang|626 Xã Đak Krong, Xã Kon Gang, Xã Nam Yang, Xã Hneng
23710 Xã Ia Băng|626 Xã Adơk, Xã Ia Pết, Xã Ia Băng
23714 Xã KDang|626 Xã KDang, Xã Trang, Xã Hnol
23722 Xã Chư Păh|627 Thị trấn Phú Hòa, Xã Hòa Phú, Xã Nghĩa Hòa
23728 Xã Ia Khươl|627 Xã Hà Tây, Xã Ia Khươl, Xã Đăk Tơ Ver
23734 Xã Ia Ly|627 Thị trấn Ia Ly, Xã Ia Mơ Nông, Xã Ia Kreng
23749 Xã Ia Phí|627 Xã Ia Phí, Xã Ia Ka, Xã Ia Nhin
23764 Xã Ia Grai|628 Thị trấn Ia Kha, Xã Ia Bă, Xã Ia Grăng
23767 Xã Ia Hrung|628 Xã Ia Sao, Xã Ia Yok, Xã Ia Hrung, Xã Ia Dêr
23776 Xã Ia Krái|628 Xã Ia Khai, Xã Ia Krái, Xã Ia Tô
23782 Xã Ia O|628 Xã Ia O=
23788 Xã Ia Chia|628 Xã Ia Chia=
23794 Xã Mang Yang|629 Thị trấn Kon Dơng, Xã Đăk Yă, Xã Đak Djrăng|626 Xã Hải Yang
23798 Xã Ayun|629 Xã Ayun, Xã Đak Jơ Ta
23799 Xã Hra|629 Xã Đak Ta Ley, Xã Hra
23812 Xã Lơ Pang|629 Xã Lơ Pang, Xã Kon Thụp, Xã Đê Ar
23818 Xã Kon Chiêng|629 Xã Kon Chiêng, Xã Đăk Trôi
23824 Xã Kông Chro|630 Thị trấn Kông Chro, Xã Yang Trung, Xã Yang Nam
23830 Xã Chư Krey|630 Xã Chư Krey, Xã An Trung
23833 Xã Ya Ma|630 Xã Kông Yang, Xã Đăk Tơ Pang, Xã Ya Ma
23839 Xã SRó|630 Xã SRó, Xã Đắk Kơ Ning
23842 Xã Đăk Song|630 Xã Đăk Song, Xã Đăk Pling
23851 Xã Chơ Long|630 Xã Đăk Pơ Pho, Xã Chơ GLong
23857 Xã Đức Cơ|631 Thị trấn Chư Ty, Xã Ia Kriêng
23866 Xã Ia Krêl|631 Xã Ia Krêl, Xã Ia Din, Xã Ia Lang
23869 Xã Ia Dơk|631 Xã Ia Dơk, Xã Ia Kla
23872 Xã Ia Dom|631 Xã Ia Dom=
23881 Xã Ia Pnôn|631 Xã Ia Pnôn=
23884 Xã Ia Nan|631 Xã Ia Nan=
23887 Xã Chư Prông|632 Thị trấn Chư Prông, Xã Ia Kly, Xã Ia Drang, Xã Ia Phìn
23896 Xã Bàu Cạn|632 Xã Bình Giáo, Xã Thăng Hưng, Xã Bàu Cạn
23908 Xã Ia Tôr|632 Xã Ia Băng, Xã Ia Tôr, Xã Ia Bang
23911 Xã Ia Boòng|632 Xã Ia Boòng, Xã Ia O, Xã Ia Me
23917 Xã Ia Púch|632 Xã Ia Púch=
23926 Xã Ia Pia|632 Xã Ia Vê, Xã Ia Pia, Xã Ia Ga
23935 Xã Ia Lâu|632 Xã Ia Lâu, Xã Ia Piơr
23938 Xã Ia Mơ|632 Xã Ia Mơ=
23941 Xã Chư Sê|633 Thị trấn Chư Sê, Xã Ia Glai, Xã Ia Blang, Xã Dun, Xã Ia Pal
23942 Xã Chư Pưh|639 Thị trấn Nhơn Hòa, Xã Chư Don, Xã Ia Phang
23947 Xã Bờ Ngoong|633 Xã Ia Tiêm, Xã Chư Pơng, Xã Bar Măih, Xã Bờ Ngoong
23954 Xã Al Bá|633 Xã Al Bá, Xã Kông Htok, Xã Ayun
23971 Xã Ia Hrú|633 Xã HBông|639 Xã Ia Hrú, Xã Ia Rong, Xã Ia Dreng
23977 Xã Ia Ko|633 Xã Ia Hlốp, Xã Ia Ko|639 Xã Ia Hla
23986 Xã Ia Le|639 Xã Ia Le, Xã Ia Blứ
23995 Xã Đak Pơ|634 Xã Hà Tam, Xã An Thành, Thị trấn Đak Pơ, Xã Yang Bắc
24007 Xã Ya Hội|634 Xã Phú An, Xã Ya Hội
24013 Xã Pờ Tó|635 Xã Pờ Tó, Xã Chư Răng
24022 Xã Ia Pa|635 Xã Kim Tân, Xã Ia Mrơn, Xã Ia Trôk
24028 Xã Ia Tul|635 Xã Ia Kdăm, Xã Chư Mố, Xã Ia Tul, Xã Ia Broăi
24043 Xã Phú Thiện|638 Thị trấn Phú Thiện, Xã Ia Sol, Xã Ia Piar, Xã Ia Yeng
24044 Phường Ayun Pa|624 Phường Cheo Reo, Phường Hòa Bình, Phường Đoàn Kết, Phường Sông Bờ
24049 Xã Chư A Thai|638 Xã Chư A Thai, Xã Ayun Hạ, Xã Ia Ake
24061 Xã Ia Hiao|638 Xã Ia Peng, Xã Chrôh Pơnan, Xã Ia Hiao
24065 Xã Ia Rbol|624 Xã Ia Rbol, Xã Chư Băh
24073 Xã Ia Sao|624 Xã Ia Rtô, Xã Ia Sao
24076 Xã Phú Túc|637 Thị trấn Phú Túc, Xã Đất Bằng, Xã Ia Mlah, Xã Phú Cần, Xã Chư Ngọc
24100 Xã Ia Dreh|637 Xã Ia Dreh, Xã Ia Rmok, Xã Krông Năng
24109 Xã Uar|637 Xã Ia RSươm, Xã Chư Drăng, Xã Uar
24112 Xã Ia Rsai|637 Xã Ia Rsai, Xã Chư Gu, Xã Chư RCăm
`;
