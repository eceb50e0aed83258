import type { Page } from '@playwright/test';

/**
 * The dull part of the story on personnel, through the page's own client. Sixteen
 * eligible people of the roster, one of them a woman, are put on the committee's
 * list of fifteen; `spare` is eligible too and stands nowhere yet.
 */
export async function prepareSixteen(page: Page, spare: string): Promise<void> {
  await page.evaluate(async (spareName) => {
    const { client } = window.pageClient;
    const { unit, congress } = await client.congress.findSetup();
    await client.congress.saveUnitAndCongress({
      unit: { ...unit, kind: 'commune', hasStandingCommittee: true },
      congress: { ...congress, seats: 15, opensAt: '2026-06-20T07:30' },
    });
    const holder = { id: 'ky', post: 'secretary', personId: null, title: 'Bí thư Đảng uỷ xã', position: 0 } as const;
    await client.congress.savePosts({ posts: [{ ...holder, fullName: 'Hoàng Văn Thụ' }] });
    await client.personnel.chooseMode({ mode: 'together' });
    const all = { search: '', unit: null, kind: null, incomplete: false, sort: 'number', offset: 0 } as const;
    const { delegates } = await client.delegates.list({ ...all, limit: 200 });
    const young = delegates.filter(({ bornOn, officialOn, expertise, politicalTheory, summoned }) =>
      [
        bornOn !== null && bornOn > '1976',
        officialOn !== null,
        expertise !== '',
        politicalTheory !== '',
        summoned,
      ].every(Boolean),
    );
    const spared = young.filter(({ fullName }) => fullName === spareName).slice(0, 1);
    const women = young.filter((one) => one.gender === 'female' && one.fullName !== spareName).slice(0, 1);
    const men = young.filter(({ gender }) => gender === 'male').slice(0, 15);
    for (const [at, { id: personId }] of [...men, ...women].entries()) {
      const standing = at < 8 ? 're-standing' : 'first-time';
      await client.personnel.standFor({ personId, office: 'committee', standing, origin: 'scheme' });
    }
    for (const { id: personId } of [...men, ...women, ...spared])
      await client.personnel.saveFacts({
        ...{ personId, politicalStandard: 'met', politicalStandardNumber: '08-KL/ĐU' },
        ...{ politicalStandardOn: '2026-02-15', disciplines: [], barred: 'none', relatives: [], planned: true },
        ...{ plannedNote: '', ratings: [], service: 'serving', retiresIn: null, science: true, note: '' },
      });
  }, spare);
  await planSecretary(page);
}

/** The first of the list is meant for secretary, so also for a standing committee of one. */
async function planSecretary(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { client } = window.pageClient;
    const [first] = await client.personnel.listCandidates();
    if (!first) throw new Error('nobody is listed');
    const put = { office: 'secretary', standing: 're-standing', origin: 'scheme' } as const;
    await client.personnel.standFor({ personId: first.personId, ...put });
    await client.personnel.saveSeats({ office: 'standing-committee', seats: 1 });
  });
}

/** Holds the meetings, in their order, for everyone on the list who has not come out of the step yet. */
export async function holdMeetings(page: Page, keys: readonly string[], minutes: string): Promise<void> {
  await page.evaluate(
    async ({ wanted, minutesNumber }) => {
      const { client } = window.pageClient;
      for (const key of wanted) {
        const { meetings, process } = await client.personnel.readProcess();
        const candidates = await client.personnel.listCandidates();
        const meeting = meetings.find((one) => one.key === key);
        if (!meeting) throw new Error(`no meeting ${key}`);
        const { way, step, session, name } = meeting;
        const isVoted = process.find((one) => one.step === step)?.vote !== 'none';
        const through = new Set(
          meetings
            .filter((one) => one.step === step)
            .flatMap(({ outcomes }) => outcomes.map(({ candidateId }) => candidateId)),
        );
        const fresh = candidates.filter(({ id }) => !through.has(id));
        await client.personnel.saveMeeting({
          ...{ key, way, step, session, name, heldOn: `2026-0${session + 2}-1${step}`, startsAt: '08:00' },
          ...{ endsAt: '09:30', place: 'Hội trường xã', summoned: 15, present: 15, absent: [], opinions: [] },
          ...{ chair: 'Hoàng Văn Thụ', secretary: 'Vi Văn Tư', conclusion: 'Thống nhất.', minutesNumber },
          ...{ tellers: [{ name: 'Vi Văn Tư', task: 'Tổ trưởng' }], offices: [...meeting.offices] },
          ballots: isVoted ? [{ office: 'committee', issued: 15, returned: 15, valid: 15, invalid: 0 }] : [],
          outcomes: fresh.map(({ id: candidateId }) => ({
            ...{ office: 'committee' as const, candidateId, note: '' },
            ...(isVoted ? { votes: 14, passed: null } : { votes: null, passed: true }),
          })),
        });
      }
    },
    { wanted: [...keys], minutesNumber: minutes },
  );
}

/** Keeps what is typed into the papers and issues them with the next number, on 2 June 2026. */
export async function issuePapers(page: Page, papers: readonly string[]): Promise<void> {
  await page.evaluate(
    async (paperIds) => {
      const { client } = window.pageClient;
      const text = (words: string) => ({
        ...{ type: 'doc' as const },
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
      });
      for (const paperId of paperIds) {
        const desk = await client.documents.openDesk({ paperId });
        const typed = desk.missing.filter(({ field }) => !desk.used.some(({ tag }) => tag === field));
        const values = Object.fromEntries(
          typed.map(({ field }) => [
            field,
            field === 'can_cu' ? [{ noi_dung: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam' }] : text('Theo hướng dẫn.'),
          ]),
        );
        if (typed.length > 0)
          await client.documents.saveDraft({ paperId, values, version: desk.version, kept: 'by-hand' });
        const { number } = await client.documents.suggestNumber({ paperId });
        await client.documents.issue({ paperId, number, issuedOn: '2026-06-02' });
      }
    },
    [...papers],
  );
}
