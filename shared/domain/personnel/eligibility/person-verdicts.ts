/** Membership, discipline, political standards, education, theory and family of a candidate. */
import { tableDate } from '#shared/kernel/paper-date.ts';
import { describeValue } from '../../congress/rule-profiles/describe-rule.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';
import { DISCIPLINE_NAMES, type Discipline, type EligibilityQuestion, type EligibilityVerdict } from './facts.ts';
import { educationRank, theoryRank } from './ranks.ts';
import { verdictByLaw, verdictFrom } from './verdict.ts';

const STANDING_CLAUSE = {
  QC244: 'Điều 10 Quy chế bầu cử (244-QĐ/TW)',
  QC190: 'Điều 9, Điều 10 Quy chế bầu cử (190-QĐ/TW)',
};

export function judgeMembership({ rules, opensOn, person }: EligibilityQuestion): EligibilityVerdict {
  const { membership, officialOn } = person;
  const clause = STANDING_CLAUSE[rules.election];
  const base = { rule: 'membership', required: 'đảng viên chính thức khi đại hội' } as const;
  if (membership === 'probationary')
    return verdictByLaw(clause, {
      ...{ ...base, verdict: 'not-met', found: 'đảng viên dự bị' },
      change: 'Đạt khi được công nhận đảng viên chính thức trước đại hội.',
    });
  if (officialOn === null)
    return membership === 'official'
      ? verdictByLaw(clause, { ...base, verdict: 'met', found: 'đảng viên chính thức', change: '' })
      : verdictByLaw(clause, {
          ...{ ...base, verdict: 'not-enough-facts', found: 'chưa có ngày chính thức' },
          change: 'Ghi ngày công nhận chính thức vào danh sách.',
        });
  const late = opensOn !== null && officialOn > opensOn;
  return verdictByLaw(clause, {
    ...{ ...base, verdict: late ? 'not-met' : 'met', found: `chính thức từ ${tableDate(officialOn)}` },
    change: late ? 'Ngày chính thức sau ngày khai mạc: xem lại ngày ghi trong danh sách.' : '',
  });
}

export function judgeBarred({ person }: EligibilityQuestion): EligibilityVerdict {
  const words = {
    none: 'không',
    suspended: 'đang bị đình chỉ sinh hoạt',
    prosecuted: 'đang bị khởi tố, truy tố, tạm giam',
  };
  const { barred } = person;
  const base = { rule: 'barred', required: 'không bị đình chỉ sinh hoạt, khởi tố, tạm giam' } as const;
  if (barred === null)
    return verdictByLaw('Điều 11 Điều lệ Đảng', {
      ...{ ...base, verdict: 'not-enough-facts', found: 'chưa ghi' },
      change: 'Ghi rõ có hay không ở hồ sơ nhân sự.',
    });
  return verdictByLaw('Điều 11 Điều lệ Đảng', {
    ...{ ...base, verdict: barred === 'none' ? 'met' : 'not-met', found: words[barred] },
    change: barred === 'none' ? '' : 'Đạt khi quyết định đình chỉ, khởi tố được huỷ bỏ trước đại hội.',
  });
}

const MONTHS_OF = {
  reprimand: 'person.reprimand-months',
  warning: 'person.warning-months',
  removal: 'person.removal-months',
  expulsion: 'person.removal-months',
} as const;

export function judgeDiscipline(question: EligibilityQuestion): EligibilityVerdict {
  const { rules, opensOn, person } = question;
  const { disciplines } = person;
  const removal = ruleValue(rules, 'person.removal-months');
  const base = {
    rules,
    rule: 'discipline',
    required: `không còn trong thời hạn kỷ luật (cách chức: ${removal} tháng)`,
  } as const;
  const decidedBy = ['person.removal-months'] as const;
  if (disciplines === null || (disciplines.length > 0 && opensOn === null))
    return verdictFrom({
      ...{ ...base, decidedBy, verdict: 'not-enough-facts' },
      found: disciplines === null ? 'chưa ghi' : 'chưa có ngày khai mạc để tính',
      change: disciplines === null ? 'Ghi kỷ luật (hoặc “không”) ở hồ sơ nhân sự.' : 'Ghi ngày khai mạc.',
    });
  const day = opensOn ?? '';
  const worst = disciplines.toSorted((a, b) => (barredUntil(question, b) < barredUntil(question, a) ? -1 : 1))[0];
  if (worst === undefined) return verdictFrom({ ...base, decidedBy, verdict: 'met', found: 'không', change: '' });
  const until = barredUntil(question, worst);
  const found = `${DISCIPLINE_NAMES[worst.kind]} ngày ${tableDate(worst.decidedOn)}`;
  const keys = [MONTHS_OF[worst.kind]];
  if (until > day) {
    const change = worst.kind === 'expulsion' ? 'Đảng viên bị khai trừ không được bầu.' : `Đạt từ ${tableDate(until)}.`;
    return verdictFrom({ ...base, decidedBy: keys, verdict: 'not-met', found, change });
  }
  const inEffect = disciplines.filter(({ endsOn }) => endsOn !== null && endsOn > day);
  const remark =
    inEffect.length === 0
      ? ''
      : 'Kỷ luật chưa hết hiệu lực ở ngày khai mạc: về nguyên tắc vẫn được bầu nếu đủ tiêu chuẩn, cần nêu rõ khi báo cáo cấp trên.';
  return verdictFrom({ ...base, decidedBy: keys, verdict: 'met', found, change: '', remark });
}

/** The first day someone may be elected again after the discipline. */
function barredUntil({ rules }: EligibilityQuestion, { kind, decidedOn }: Discipline): string {
  if (kind === 'expulsion') return '9999-12-31';
  return addWholeMonths(decidedOn, ruleValue(rules, MONTHS_OF[kind]));
}

/** The same day some months on; the last of the month where the month is shorter. */
function addWholeMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export function judgePoliticalStandard({ person }: EligibilityQuestion): EligibilityVerdict {
  const found = { met: 'bảo đảm tiêu chuẩn chính trị', 'not-met': 'không bảo đảm tiêu chuẩn chính trị' } as const;
  const { politicalStandard } = person;
  return verdictByLaw(
    'hồ sơ nhân sự cấp uỷ; Quy chế bầu cử (190-QĐ/TW) về hồ sơ ứng cử',
    {
      rule: 'political-standard',
      verdict: politicalStandard ?? 'not-enough-facts',
      found: politicalStandard === null ? 'chưa có kết luận' : found[politicalStandard],
      required: 'có kết luận bảo đảm tiêu chuẩn chính trị của cấp có thẩm quyền',
      change:
        politicalStandard === 'met'
          ? ''
          : 'Đạt khi có kết luận bảo đảm tiêu chuẩn chính trị của cấp có thẩm quyền, ghi số và ngày.',
    },
    'secondary',
  );
}

export function judgeEducation({ rules, person }: EligibilityQuestion): EligibilityVerdict {
  const least = ruleValue(rules, 'person.education');
  return judgeRank(
    { rules, rule: 'education', decidedBy: ['person.education'] },
    {
      text: person.expertise,
      rank: educationRank,
      least,
      words: describeValue('person.education', least),
      name: 'trình độ chuyên môn',
    },
  );
}

export function judgeTheory({ rules, person }: EligibilityQuestion): EligibilityVerdict {
  const least = ruleValue(rules, 'person.theory');
  return judgeRank(
    { rules, rule: 'theory', decidedBy: ['person.theory'] },
    {
      text: person.politicalTheory,
      rank: theoryRank,
      least,
      words: describeValue('person.theory', least),
      name: 'trình độ lý luận chính trị',
    },
  );
}

type Level = {
  readonly text: string;
  readonly rank: (text: string) => number | null;
  readonly least: string;
  readonly words: string;
  readonly name: string;
};

function judgeRank(
  base: {
    readonly rules: RulesInForce;
    readonly rule: 'education' | 'theory';
    readonly decidedBy: readonly ['person.education' | 'person.theory'];
  },
  { text, rank, least, words, name }: Level,
): EligibilityVerdict {
  const required = least === 'none' ? `ghi rõ ${name} (${words})` : `từ ${words}`;
  const found = text.trim() === '' ? 'chưa ghi' : text.trim();
  const [has, needs] = [rank(text), rank(words)];
  if (text.trim() === '' || (least !== 'none' && has === null))
    return verdictFrom({
      ...{ ...base, verdict: 'not-enough-facts', found, required },
      change: `Ghi ${name} vào danh sách theo cách thường dùng, ví dụ “${least === 'none' ? 'trung cấp' : words}”.`,
    });
  const met = least === 'none' || (has ?? 0) >= (needs ?? 0);
  const change = met ? '' : `Đạt khi có ${name} từ ${words}, hoặc cấp trên hướng dẫn mức khác.`;
  return verdictFrom({ ...base, verdict: met ? 'met' : 'not-met', found, required, change });
}

export function judgeRelatives({ rules, person }: EligibilityQuestion): EligibilityVerdict {
  const { relatives } = person;
  const refuses = ruleValue(rules, 'person.relatives') === 'refuse';
  const base = {
    rules,
    rule: 'relatives',
    decidedBy: ['person.relatives'],
    required: 'không có người thân cùng cấp uỷ hoặc quản lý trực tiếp, hoặc nêu rõ để cấp uỷ xem xét',
  } as const;
  if (relatives === null)
    return verdictFrom({
      ...{ ...base, verdict: 'not-enough-facts', found: 'chưa ghi' },
      change: 'Ghi người thân giữ chức vụ (hoặc “không”) ở hồ sơ nhân sự.',
    });
  const found = relatives.map(({ name, post }) => (post === '' ? name : `${name} (${post})`)).join('; ') || 'không';
  const refused = relatives.length > 0 && refuses;
  return verdictFrom({
    ...{ ...base, verdict: refused ? 'not-met' : 'met', found },
    change: refused ? 'Đạt khi một trong hai người không còn giữ chức vụ đó.' : '',
    remark: relatives.length > 0 && !refuses ? 'Nêu rõ trong tờ trình để cấp uỷ và cấp trên xem xét.' : '',
  });
}

/** Delegates to the upper congress come from this congress's own delegates or members (244 art. 14). */
export function judgeOwnDelegate({ person }: EligibilityQuestion): EligibilityVerdict {
  const { ownDelegate } = person;
  return verdictByLaw('Điều 14 Quy chế bầu cử (244-QĐ/TW), giữ trong Quy chế 190-QĐ/TW', {
    rule: 'own-delegate',
    verdict: ownDelegate === null ? 'not-enough-facts' : ownDelegate ? 'met' : 'not-met',
    found:
      ownDelegate === null
        ? 'chưa rõ'
        : ownDelegate
          ? 'đại biểu chính thức (đảng viên) của đại hội này'
          : 'không thuộc đại hội này',
    required: 'là đại biểu chính thức (đảng viên chính thức) của đại hội này',
    change: ownDelegate === true ? '' : 'Ghi người này trong danh sách đại biểu chính thức được triệu tập.',
  });
}
