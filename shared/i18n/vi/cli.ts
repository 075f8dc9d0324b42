/** What the command line says. */
export const cli = {
  usage: `Cách dùng:
  npm run -s cli -- check TỆP [--json] [--lang vi|en]
  npm run -s cli -- fix TỆP --out KẾT_QUẢ.xlsx [--json] [--lang vi|en]
  npm run -s cli -- run TỆP --out KẾT_QUẢ.xlsx [--json] [--lang vi|en] [--server URL] [--certificate CERT.json]
  npm run -s cli -- export TỆP --form biet-phai | --agency "Tên cơ quan" | --unit 03176 | --all --out-dir THƯ_MỤC [--agreed] [--json] [--lang vi|en]
  npm run -s cli -- what-if TỆP [--json] [--out KẾT_QUẢ.xlsx] [--lang vi|en] [--server URL]
  npm run -s cli -- certificate TỆP --out CERT.json
  npm run -s cli -- verify TỆP CERT.json [--json]
  npm run -s cli -- compare TỆP --out KẾT_QUẢ.xlsx [--take even|worst-first] [--json] [--lang vi|en] [--server URL]
  npm run -s cli -- remove TỆP --out KẾT_QUẢ.xlsx [--json] [--lang vi|en]
  npm run -s cli -- versions list TỆP [--json] | keep TỆP "Tên" --out KẾT_QUẢ.xlsx [--by "Người lưu"] | drop TỆP "Tên" --out KẾT_QUẢ.xlsx | compare TỆP "Tên" ["Tên khác"] --out KẾT_QUẢ.xlsx
  npm run -s cli -- merge KẾT_QUẢ.xlsx TỆP.xlsx... [--older] [--json] [--lang vi|en]
  npm run -s cli -- template commune --code 03176 --out F.xlsx [--from BẢN_TRƯỚC.xlsx]
  npm run -s cli -- template sender --name "Tên cơ quan" --out F.xlsx
  npm run -s cli -- template province --province 11 --out F.xlsx
Mã thoát của check: 0 không có lỗi, 1 có lỗi, 2 không dùng được tệp. Của merge: 0 đã gộp hết, 1 có tệp chưa gộp hoặc có lỗi, 2 không gộp được tệp nào. Của run: 0 đã ghi, 2 không dùng được tệp, 3 máy chủ hoặc bước kiểm tra phương án lỗi.`,
  file: 'TỆP',
  name: 'Tên',
  result: 'KẾT_QUẢ.xlsx',
  error: 'Phải sửa',
  warning: 'Cần xem lại',
  hint: 'Nên sửa',
  summary: '{rows} dòng: {errors} lỗi phải sửa, {warnings} chỗ cần xem lại, {hints} chỗ nên sửa.',
  clean: 'Không có lỗi.',
  wrote: 'Đã ghi {file}.',
  fixed: 'Đã sửa {count} ô (không mất dữ liệu).',
  removed: 'Đã gỡ {count} trang kết quả ({sheets}), các ô tô màu và dữ liệu riêng của phần mềm.',
  units: '{reported}/{units} đơn vị có số liệu; {below} thiếu, {over} cao hơn biên chế giao, {both} vừa thừa vừa thiếu, {fieldShort} đủ tổng số nhưng thiếu lĩnh vực, {undecided} chưa đủ căn cứ.',
  plan: 'Phương án (dự kiến): {lines} dòng cho {served}/{wanting} xã đang thiếu; còn {unfilled} chỗ chưa bố trí được.',
  certified: 'Kết quả kiểm tra phương án: đạt ({levels} mức, giá trị bằng cận).',
} as const;
