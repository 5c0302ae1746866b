import { defineCheck } from '../check.ts';

const school = /мектеп|мектеб|гимнази|лице[йі]|школ/iu;
const department = { kk: /бөлім/iu, ru: /отдел/iu } as const;

/** A department that is named with its town is another body, which a school may well mention. */
const named = String.raw`(?<!(?:лық|лік|дық|дік|тық|тік|қаласы|қаласының|ауданы|ауданының|бойынша|облысы|облысының)\s{1,3})`;
const selfNames = {
  kk: [
    /бұдан әрі\s*[-–—]\s*(?:білім\s+)?бөлімі?(?!\p{L})/iu,
    new RegExp(String.raw`${named}(?<!\p{L})білім\s+бөлімінде(?:гі)?(?!\p{L})(?!\s+(?:өт|бол))`, 'iu'),
    new RegExp(
      String.raw`${named}(?<!\p{L})білім\s+бөлімінің\s+(?:\S+\s+){0,2}?(?:қызметкерлерімен|қабат\p{L}*|фойе\p{L}*|ғимарат\p{L}*)`,
      'iu',
    ),
    new RegExp(String.raw`${named}(?<!\p{L})білім\s+бөлімі\s+басшысының\s+(?:\S+\s+){0,6}?қабылдау`, 'iu'),
  ],
  ru: [
    /далее\s*[-–—]\s*отдел(?:\s+образования)?(?!\p{L})/iu,
    /(?<!провед\p{L}+\s|прошедш\p{L}+\s|состояв\p{L}+\s)(?<!\p{L})в\s+отделе\s+образования(?!\s+(?:город|район|акимат|области|по\s|г\.|\p{Lu}))/u,
    /(?:с\s+сотрудниками|сотрудники|сотрудникам|фойе|здани[ия]|этаже)\s+отдела\s+образования(?!\s+(?:город|район|акимат|области|по\s|г\.|\p{Lu}))/u,
  ],
} as const;

export const textSelfName = defineCheck({
  id: 'text/self-name',
  on: 'text',
  severity: 'warning',
  message: {
    kk: '«{$found}» – мектеп өзін бөлім деп атап тұр.',
    ru: '«{$found}» – школа называет себя отделом.',
    en: '“{$found}”: the school calls itself a department.',
  },
  help: {
    kk: 'Мұндай мәтін әдетте білім бөлімінің есебінен көшіріледі. Мектеп туралы айтылса, «мектеп» деп жазыңыз; бөлімнің өзі туралы болса, оның толық атауын келтіріңіз.',
    ru: 'Такой текст обычно переписан из отчета отдела образования. Если речь о школе, напишите «школа»; если о самом отделе, назовите его полностью.',
    en: 'Such a text was usually copied from the report of an education department. If the school is meant, write “school”; if the department itself, give its full name.',
  },
  *run({ node, kind, lang, value }, at, { report: { provider } }) {
    const own = `${provider.name?.kk ?? ''} ${provider.name?.ru ?? ''}`;
    const short = `${provider.short?.kk ?? ''} ${provider.short?.ru ?? ''}`;
    if (!school.test(short) && !school.test(own)) return;
    const [found] =
      node === provider.short
        ? (department[lang].exec(value) ?? []).map(() => value)
        : kind === 'paragraph' && department[lang].test(value)
          ? selfNames[lang].flatMap((pattern) => pattern.exec(value)?.[0] ?? [])
          : [];
    if (found !== undefined) yield { at: at(node, lang), values: { found } };
  },
});
