/** Where a line of Vietnamese may end: never inside a person's or place's name, nor between the halves of a compound. */

/** Two-syllable words of decisions, units and citations, in small letters. */
const COMPOUNDS = new Set(
  `phát triển|đại biểu|dân tộc|thi đua|yêu nước|tiên tiến|điển hình|nông thôn|thành tích|xuất sắc|phong trào
xây dựng|chính phủ|thủ tướng|ủy ban|uỷ ban|nhân dân|huân chương|huy chương|huy hiệu|lao động|bằng khen|giấy khen
chủ tịch|chiến sĩ|chiến sỹ|toàn quốc|cơ sở|đại hội|hội nghị|quyết định|hợp tác|tác xã|gia đình|hộ gia|sự nghiệp
chủ nghĩa|xã hội|bảo vệ|tổ quốc|giáo dục|nghề nghiệp|thường xuyên|y tế|quân sự|chỉ huy|công an|cựu chiến|chiến binh
phụ nữ|thanh niên|nông dân|nông nghiệp|công đoàn|mặt trận|việt nam|anh hùng|bà mẹ|lực lượng|vũ trang|kinh tế|văn hóa
thể thao|du lịch|môi trường|tài nguyên|tài chính|kế hoạch|đầu tư|giao thông|vận tải|nội vụ|tư pháp|thông tin
truyền thông|khoa học|công nghệ|trung tâm|tiểu học|trung học|phổ thông|mầm non|bán trú|nội trú|bệnh viện|đa khoa
giảm nghèo|thoát nghèo|bền vững|đoàn kết|sáng tạo|giai đoạn|liên hiệp|liên đoàn|doanh nghiệp|công ty|cổ phần
trách nhiệm|hữu hạn|một thành|thành viên|kỹ thuật|kĩ thuật|cải tiến|sáng kiến|áp dụng|rộng rãi|góp phần|thực hiện
nhiệm vụ|công tác|tổ chức|lãnh đạo|quản lý|quản lí|phục vụ|sản xuất|kinh doanh|chăn nuôi|trồng trọt|trồng rừng
nghiên cứu|ứng dụng|vận động|tuyên truyền|phòng chống|dịch bệnh|an ninh|trật tự|an toàn|quốc phòng|biên phòng
kiểm lâm|thị trấn|thị xã|thành phố|tổ dân|dân phố|hội đồng|đảng bộ|đảng viên|ban ngành|đoàn thể|trung ương
địa phương|tập thể|cá nhân|biểu dương|tôn vinh|tiêu biểu|ưu tú|nhà giáo|thầy thuốc|nghệ sĩ|nghệ nhân|kỷ niệm
giải thưởng|nhà nước|lần thứ|chương trình|mục tiêu|quốc gia|chuyển đổi|chính sách|quê hương|đất nước|thế hệ|học tập
tư tưởng|đạo đức|phong cách|hồ chí|chí minh|thi hành|pháp luật|cống hiến|xứng đáng|tiêu chuẩn|quốc tế|hữu cơ
tổng kết|phát động|hưởng ứng|khai mạc|bế mạc|giới thiệu|báo cáo|tham luận|phương hướng|thông qua|danh sách
trường phổ|trường tiểu|trường trung|trường mầm|trường cao|trường đại|trường dân
cấp trên|tuyên bố|lý do|giao lưu|phát biểu|nhanh chóng|ngày càng|chất lượng|hiệu quả|nâng cao|bảo đảm|đảm bảo`
    .split(/[|\n]/)
    .map((pair) => pair.trim()),
);

/** After these a capital begins the name of a place or a person, which goes on as long as capitals do. */
const BEFORE_PLACE = new Set("huyện tỉnh xã phường thôn bản khu trấn tổ phố".split(" "));
const BEFORE_PERSON = new Set("ông bà anh chị cụ tá úy sĩ sư".split(" "));
/** Words that a line may well begin with and must not end with. */
const OPENERS = new Set(
  "huyện tỉnh xã phường thị thành thôn bản khu tổ và của cho giai thuộc tại trong với các những số ngày".split(
    " ",
  ),
);

export const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const ends = (word: string) => /[,;:.!?)”–-]$/.test(word);
const isCapital = (word: string) => /^[“"(]?\p{Lu}/u.test(word);

/** For each word of `words` whether it must stay on the line of the word before it. */
export function glued(words: string[]): boolean[] {
  let inName = false;
  return words.map((word, index) => {
    const before = words[index - 1];
    if (before === undefined) return false;
    const opened = BEFORE_PLACE.has(bare(before)) || BEFORE_PERSON.has(bare(before));
    const begins = isCapital(word) && opened && !ends(before);
    const goesOn = inName && isCapital(word) && !ends(before);
    inName = begins || goesOn;
    if (goesOn || (begins && BEFORE_PLACE.has(bare(before)))) return true;
    return !ends(before) && COMPOUNDS.has(`${bare(before)} ${bare(word)}`);
  });
}

/** Halves of one name that belong together. */
const NAME_PAIRS = new Set("công tằng|công huyền|tôn nữ|tôn thất|huyền tôn|bảo long".split("|"));

/** For each word of a person's name whether it must stay on the line before it: two words of the name at least stand on each,
    the form of address before it not counted. */
export function nameGlued(words: string[]): boolean[] {
  const first = addressOf(words) + 2;
  const last = words.length - 2;
  return words.map((word, at) => {
    if (!at) return false;
    return at < first || at > last || NAME_PAIRS.has(`${bare(words[at - 1]!)} ${bare(word)}`);
  });
}

/** How many words of address stand before a name: "Bà", "Đồng chí", "Nghệ nhân Ưu tú", "TS."; a name has no small letter first. */
function addressOf(words: string[]): number {
  const small = words.map((word) => !isCapital(word) || word.endsWith(".")).lastIndexOf(true);
  return small >= 0 ? small + 1 : BEFORE_PERSON.has(bare(words[0] ?? "")) ? 1 : 0;
}

/** What a break before `words[cut]` costs otherwise, 0 to 1: lines begin with the parts of a unit's name. */
export function strain(words: string[], cut: number): number {
  const before = words[cut - 1] ?? "";
  const after = words[cut] ?? "";
  if (OPENERS.has(before)) return 0.6;
  if (OPENERS.has(after) || ends(before)) return 0;
  return after === after.toLowerCase() ? 0.3 : 0.2;
}
