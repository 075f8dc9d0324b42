import type { Random } from './random.ts';

/** Parts of invented names of one people: family name, middle name and given name, by sex. */
interface NameStock {
  readonly family: { readonly male: readonly string[]; readonly female: readonly string[] };
  readonly middle: { readonly male: readonly string[]; readonly female: readonly string[] };
  readonly given: { readonly male: readonly string[]; readonly female: readonly string[] };
}

const both = (names: readonly string[]) => ({ male: names, female: names });

const kinh: NameStock = {
  family: both(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Đinh', 'Lương', 'Trịnh', 'Mai', 'Tạ', 'Cao', 'Đoàn', 'Hà']),
  middle: {
    male: ['Văn', 'Đức', 'Hữu', 'Quang', 'Minh', 'Xuân', 'Công', 'Đình', 'Thành', 'Tiến', 'Mạnh', 'Trung', 'Duy', 'Anh', 'Việt'],
    female: ['Thị', 'Thị Thu', 'Thị Thanh', 'Thị Minh', 'Thị Hồng', 'Thị Bích', 'Thị Kim', 'Thị Phương', 'Thị Mai', 'Ngọc', 'Thu', 'Khánh'],
  },
  given: {
    male: ['Hùng', 'Dũng', 'Tuấn', 'Sơn', 'Hải', 'Long', 'Nam', 'Bình', 'Cường', 'Đạt', 'Hiếu', 'Khoa', 'Kiên', 'Lâm', 'Nghĩa', 'Phong', 'Phúc', 'Quân', 'Quyết', 'Tài', 'Thắng', 'Thịnh', 'Toàn', 'Trường', 'Vinh', 'Huy', 'Hoàn', 'Tùng', 'Thái', 'Đông'],
    female: ['Lan', 'Hoa', 'Hương', 'Hà', 'Hằng', 'Hạnh', 'Huyền', 'Linh', 'Loan', 'Mai', 'Nga', 'Ngân', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Thảo', 'Thủy', 'Trang', 'Tuyết', 'Vân', 'Yến', 'Thơm', 'Dung', 'Liên', 'Hiền', 'Ánh', 'Thoa', 'Hòa', 'Xuân'],
  },
};

const thai: NameStock = {
  family: both(['Lò', 'Quàng', 'Cà', 'Lường', 'Tòng', 'Vì', 'Bạc', 'Điêu', 'Mào', 'Lèo']),
  middle: {
    male: ['Văn', 'Xuân', 'Thanh', 'Đức', 'Minh', 'Hồng'],
    female: ['Thị', 'Thị Thu', 'Thị Hồng', 'Thị Thanh', 'Thị Ngọc'],
  },
  given: {
    male: ['Panh', 'Inh', 'Hặc', 'Pâng', 'Ín', 'Chựa', 'Muôn', 'Thoan', 'Biên', 'Ngoan', 'Đôi', 'Tướng', 'Xôm', 'Phát', 'Thận', 'Chung', 'Yêu', 'Dịnh', 'Hương', 'Nghiêm'],
    female: ['Pâng', 'Ưởng', 'Hịa', 'Lả', 'Inh', 'Panh', 'Ngoan', 'Hoan', 'Biên', 'Xương', 'Dương', 'Thiêm', 'Chiêng', 'Hiên', 'Tươi', 'Thương', 'Phương', 'Định', 'Văn', 'Bun'],
  },
};

const mong: NameStock = {
  family: both(['Giàng', 'Vàng', 'Sùng', 'Mùa', 'Thào', 'Hạng', 'Lầu', 'Ly', 'Cứ', 'Chá', 'Ma', 'Vừ', 'Sình', 'Tráng']),
  middle: {
    male: ['A', 'Seo', 'Súa', 'Chứ', 'Nhè', 'Văn'],
    female: ['Thị', 'Mí', 'Thị Mai', 'Thị Hồng'],
  },
  given: {
    male: ['Chu', 'Dơ', 'Lử', 'Páo', 'Phừ', 'Sính', 'Tủa', 'Vừ', 'Chìa', 'Dình', 'Giống', 'Hờ', 'Khua', 'Nếnh', 'Say', 'Sử', 'Tếnh', 'Thái', 'Vảng', 'Dia', 'Lềnh', 'Nhìa', 'Chống', 'Tằng'],
    female: ['Dợ', 'Dở', 'Mỷ', 'Pà', 'Sua', 'Xúa', 'Chía', 'Dua', 'Gấu', 'Ká', 'Máy', 'Nhè', 'Pàng', 'Sông', 'Vá', 'Ly', 'Chở', 'Mảy', 'Sùa', 'Dí'],
  },
};

const hanhi: NameStock = {
  family: both(['Pờ', 'Lỳ', 'Khoàng', 'Chang', 'Sừng', 'Giàng', 'Toán', 'Vù']),
  middle: { male: ['Xá', 'Gạ', 'Hừ', 'Lòng', 'Gió', 'Pó', 'Hùng'], female: ['Mỳ', 'Khừ', 'Go', 'Phí', 'Xó', 'Thị'] },
  given: {
    male: ['Hừ', 'Nu', 'Po', 'Chừ', 'Lòng', 'Xè', 'Cà', 'Gạ', 'Giá', 'Sinh', 'Hồng', 'Phong'],
    female: ['Xó', 'Chừ', 'Nu', 'De', 'Mé', 'Pứ', 'Sơ', 'Lé', 'Hà', 'Lan', 'Mai', 'Thu'],
  },
};

const khmu: NameStock = {
  family: both(['Quàng', 'Lò', 'Lường', 'Cút', 'Mòng', 'Tòng']),
  middle: { male: ['Văn', 'Phương', 'Xuân'], female: ['Thị', 'Thị Hồng', 'Thị Thu'] },
  given: {
    male: ['Chơn', 'Xoan', 'Khăm', 'Ôn', 'Bươn', 'Tại', 'Phích', 'Lả', 'Nọi', 'Dân', 'Cương', 'Hoàng'],
    female: ['Bươn', 'Khăm', 'Xoan', 'Nọi', 'Đôi', 'Phiêng', 'Dinh', 'Chăm', 'Ương', 'Hoàn', 'Lập', 'Tâm'],
  },
};

const kho: NameStock = {
  family: both(["K'", 'Cil', 'Liêng Hot', 'Kơ Să', 'Bon Niêng', 'Lơ Mu', 'Rơ Ông', 'Cil Pam', 'Kră Jăn', 'Da Cát']),
  middle: { male: ['Ha', 'Văn', 'Brồi'], female: ['Ka', 'Thị', 'Nai'] },
  given: {
    male: ['Brép', 'Brôi', 'Chuyên', 'Dung', 'Hoàng', 'Juynh', 'Krong', 'Mbrong', 'Nghĩa', 'Prong', 'Sáu', 'Sơn', 'Thuận', 'Tiếu', 'Uynh', 'Điệp'],
    female: ['Blêu', 'Chen', 'Dim', 'Hiền', 'Huyên', 'Kim', 'Liên', 'Lin', 'Nhung', 'Phim', 'Sâm', 'Thoa', 'Trinh', 'Uyên', 'Vân', 'Đào'],
  },
};

const mnong: NameStock = {
  family: { male: ['Điểu', 'Y'], female: ['Thị', "H'"] },
  middle: { male: ['Bang', 'Kim', 'Srang', 'Mui'], female: ['Nga', 'Mai', 'Lan', 'Juin'] },
  given: {
    male: ['Jưng', 'Krai', 'Ndrong', 'Nghép', 'Xuân', 'Xuyên', 'Yêng', 'Nhân', 'Thành', 'Bình'],
    female: ['Dhiêu', 'Krang', 'Loan', 'Mlang', 'Nhoi', 'Phương', 'Thơ', 'Uyn', 'Hồng', 'Thủy'],
  },
};

const cham: NameStock = {
  family: both(['Thông', 'Qua', 'Lư', 'Đàng', 'Kiều', 'Dụng', 'Thuận', 'Bạch']),
  middle: { male: ['Minh', 'Thanh', 'Ngọc', 'Văn'], female: ['Thị', 'Thị Mỹ', 'Thị Thanh', 'Ngọc'] },
  given: {
    male: ['Chiến', 'Hưng', 'Khôi', 'Lợi', 'Nhật', 'Phước', 'Tân', 'Thạnh', 'Thọ', 'Vĩ'],
    female: ['Bông', 'Diệu', 'Đào', 'Hiếu', 'Lài', 'Mỹ', 'Nữ', 'Sen', 'Thúy', 'Trâm'],
  },
};

const stocks = { kinh, thai, mong, hanhi, khmu, kho, mnong, cham } as const;
export type People = keyof typeof stocks;
export type Sex = 'male' | 'female';

/** Makes invented full names, none twice, not even without accents, so that nobody is taken for somebody else. */
export interface Namer {
  name(random: Random, people: People, sex: Sex): string;
}

/** taken: names that stand in the data already. */
export function createNamer(taken: readonly string[] = []): Namer {
  const used = new Set(taken.map(plain));
  return {
    name(random, people, sex) {
      for (let attempt = 0; attempt < 500; attempt += 1) {
        const full = compose(stocks[attempt < 60 ? people : 'kinh'], random, sex);
        if (used.has(plain(full))) continue;
        used.add(plain(full));
        return full;
      }
      throw new RangeError('the name lists are used up');
    },
  };
}

function compose(stock: NameStock, random: Random, sex: Sex): string {
  const family = random.pick(stock.family[sex]);
  const middle = random.pick(stock.middle[sex]);
  const given = random.pick(stock.given[sex]);
  // Kinh and Thái given names are often double; that also keeps thousands of names apart.
  const second = stock === kinh && random.chance(0.3) ? ` ${random.pick(stock.given[sex])}` : '';
  return (family.endsWith("'") ? `${family}${middle} ${given}` : `${family} ${middle}${second} ${given}`).normalize('NFC');
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z]/g, '');
}
