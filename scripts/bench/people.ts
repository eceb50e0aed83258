/** Made-up people in any number, the same ones every time. */
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Nông', 'Hoàng', 'Lộc', 'Vi', 'Bế', 'Đàm', 'Đặng'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Xuân', 'Hữu', 'Thị Thu', 'Công', 'Minh', 'Ngọc', 'Quốc'];
const GIVEN = ['An', 'Ánh', 'Bình', 'Đào', 'Đạt', 'Hà', 'Hải', 'Hiệp', 'Huệ', 'Ý'];
export const nameOf = (at: number) =>
  `${FAMILY[at % 10]} ${MIDDLE[Math.floor(at / 10) % 10]} ${GIVEN[Math.floor(at / 100) % 10]}`;
const pad = (n: number) => String(n).padStart(2, '0');
export const dayOf = (at: number) => `${1960 + (at % 40)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}`;
