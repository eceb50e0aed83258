import { inCapitals } from '../components/words.ts';

/** Names of persons that places bear; such a place keeps its unit word (HD05 §4.1.1c). */
const PERSONS = [
  'Hồ Chí Minh',
  'Ngô Quyền',
  'Trần Hưng Đạo',
  'Quang Trung',
  'Lê Lợi',
  'Lê Hồng Phong',
  'Trần Phú',
  'Nguyễn Trãi',
  'Lý Thường Kiệt',
  'Hai Bà Trưng',
  'Lê Lai',
  'Nguyễn Huệ',
  'Hoàng Văn Thụ',
  'Trần Quốc Toản',
  'Phan Đình Phùng',
  'Lê Chân',
  'Nguyễn Du',
  'Lê Thánh Tông',
  'Tô Hiệu',
  'Ngô Gia Tự',
  'Nguyễn Bình',
  'Hàm Nghi',
  'Đinh Tiên Hoàng',
  'Lương Văn Tri',
  'Hoàng Diệu',
  'Phan Bội Châu',
  'Nguyễn Văn Cừ',
  'Võ Thị Sáu',
  'Nguyễn Thị Minh Khai',
  'Trần Nhật Duật',
  'Nguyễn Thái Học',
  'Nguyễn Úy',
  'Lê Đại Hành',
  'Trần Hưng',
  'Nguyễn Nghiêm',
  'Kim Đồng',
  'Hoàng Văn Thái',
  'Nguyễn Viết Xuân',
  'Nguyễn Lương Bằng',
  'Lê Quý Đôn',
  'Trưng Vương',
  'Bùi Thị Xuân',
].map(inCapitals);

/** Named after an event: HD05 speaks of persons only, state papers put the unit before both; either way will do. */
const EVENTS = ['Điện Biên Phủ', 'Cách Mạng Tháng Tám', 'Đồng Khởi', 'Xô Viết Nghệ Tĩnh'].map(inCapitals);

/** The 34 provinces and cities since 01/7/2025. */
const PROVINCES = [
  'Hà Nội',
  'Huế',
  'Lai Châu',
  'Điện Biên',
  'Sơn La',
  'Lạng Sơn',
  'Quảng Ninh',
  'Thanh Hoá',
  'Nghệ An',
  'Hà Tĩnh',
  'Cao Bằng',
  'Tuyên Quang',
  'Lào Cai',
  'Thái Nguyên',
  'Phú Thọ',
  'Bắc Ninh',
  'Hưng Yên',
  'Hải Phòng',
  'Ninh Bình',
  'Quảng Trị',
  'Đà Nẵng',
  'Quảng Ngãi',
  'Gia Lai',
  'Khánh Hoà',
  'Lâm Đồng',
  'Đắk Lắk',
  'Hồ Chí Minh',
  'Đồng Nai',
  'Tây Ninh',
  'Cần Thơ',
  'Vĩnh Long',
  'Đồng Tháp',
  'Cà Mau',
  'An Giang',
].map(inCapitals);

export const isPersonName = (name: string): boolean => PERSONS.includes(inCapitals(name));
export const isEventName = (name: string): boolean => EVENTS.includes(inCapitals(name));
export const isProvinceName = (name: string): boolean => PROVINCES.includes(inCapitals(name));
export const isOneSyllable = (name: string): boolean => /^\p{L}{2,}$/u.test(name.trim());
export const isNumbered = (name: string): boolean => /^\d+$|^[IVXLC]+$/.test(name.trim());

const UNIT = /^(?<unit>xã|phường|đặc khu|đk\.?|tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn)\s+(?<name>\S.*)$/iu;

/** 'Phường Phú Thọ' → unit and name; null for a bare name. */
export function splitPlace(place: string): { readonly unit: string; readonly name: string } | null {
  const { unit, name } = UNIT.exec(place.normalize('NFC').trim())?.groups ?? {};
  return unit && name ? { unit, name } : null;
}
