import type { Names } from './names.ts';

/** What the fields of `esep.config.yaml` are called, which no sheet has. */
export const CONFIG_NAMES: Names = {
  extends: {
    kk: 'Негізге алынатын дайын баптаулар',
    ru: 'Готовые настройки, взятые за основу',
    en: 'Preset to start from',
  },
  lang: { kk: 'Хабарламалар тілі', ru: 'Язык сообщений', en: 'Language of the messages' },
  templates: {
    kk: 'Өз үлгілеріңіз сақталған қалта',
    ru: 'Папка с вашими шаблонами',
    en: 'Folder of your own templates',
  },
  fail_on: {
    kk: 'Аяқталу коды қай деңгейден бастап 1 болады',
    ru: 'С какой важности код завершения становится 1',
    en: 'From which severity on the exit code is 1',
  },
  files: { kk: 'Қай файлдар тексеріледі', ru: 'Какие файлы проверяются', en: 'Which files are checked' },
  exclude: { kk: 'Қай файлдар тексерілмейді', ru: 'Какие файлы не проверяются', en: 'Which files are not checked' },
  checks: { kk: 'Тексерулердің деңгейі', ru: 'Важность проверок', en: 'Severity of the checks' },
  options: { kk: 'Тексерулердің параметрлері', ru: 'Параметры проверок', en: 'Options of the checks' },
  'options.complaints': { kk: 'Шағымдар', ru: 'Жалобы', en: 'Complaints' },
  days: {
    kk: 'Шағымға жауап беру мерзімі (жұмыс күні)',
    ru: 'Срок ответа на жалобу (рабочих дней)',
    en: 'Term of an answer to a complaint, in working days',
  },
  holidays: { kk: 'Мереке күндері', ru: 'Праздничные дни', en: 'Holidays' },
  workdays: {
    kk: 'Жұмыс күні деп жарияланған демалыс күндері',
    ru: 'Выходные дни, объявленные рабочими',
    en: 'Saturdays and Sundays that are worked',
  },
  comparison: {
    kk: 'Былтырғы сандармен және басқа ұйымдармен салыстыру',
    ru: 'Сравнение с прошлым годом и с другими организациями',
    en: 'Comparison with last year and with other providers',
  },
  base: {
    kk: 'Салыстырар алдында екі санға да қосылатын сан',
    ru: 'Сколько прибавляется к обоим числам перед сравнением',
    en: 'Added to both figures before they are compared',
  },
  difference: {
    kk: 'Бұдан аз айырма көрсетілмейді',
    ru: 'Меньшая разница не указывается',
    en: 'A smaller difference is not reported',
  },
  jump: {
    kk: 'Былтырғыдан неше есе көп немесе аз',
    ru: 'Во сколько раз больше или меньше прошлогоднего',
    en: 'How many times more or less than last year',
  },
  distance: {
    kk: 'Басқалардан неше есе көп немесе аз',
    ru: 'Во сколько раз больше или меньше, чем у других',
    en: 'How many times more or less than the others',
  },
  score: {
    kk: 'Әдеттегі ауытқудан неше есе артық',
    ru: 'Во сколько раз больше обычного разброса',
    en: 'How many times the usual spread',
  },
  spread: { kk: 'Ең аз ауытқу', ru: 'Наименьший разброс', en: 'The least spread' },
  peers: {
    kk: 'Салыстыруға жеткілікті ұйымдар саны',
    ru: 'Сколько организаций достаточно для сравнения',
    en: 'How many providers are enough to compare with',
  },
  overrides: {
    kk: 'Жекелеген файлдардың баптаулары',
    ru: 'Настройки отдельных файлов',
    en: 'Settings of some files only',
  },
  'overrides.files': { kk: 'Қай файлдарға қатысты', ru: 'К каким файлам относится', en: 'Which files it applies to' },
  suppressions: {
    kk: 'Ескерілмейтін ескертпелер',
    ru: 'Замечания, которые не учитываются',
    en: 'Findings that do not count',
  },
  'suppressions.check': { kk: 'Тексеру', ru: 'Проверка', en: 'Check' },
  'suppressions.files': {
    kk: 'Қай файлдарға қатысты',
    ru: 'К каким файлам относится',
    en: 'Which files it applies to',
  },
  'suppressions.reason': { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  'suppressions.until': { kk: 'Қолданылатын соңғы күні', ru: 'Последний день действия', en: 'Last day it holds' },
  ignores: {
    kk: 'Файлдардың өзіндегі esep-ignore жазбалары ескеріле ме',
    ru: 'Учитываются ли записи esep-ignore в самих файлах',
    en: 'Whether esep-ignore entries in the files count',
  },
};
