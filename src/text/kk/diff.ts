import type { DiffText } from '../diff-text.ts';

export const diff: DiffText = {
  before: 'Бұрынғысы:',
  after: 'Қазіргісі:',
  same: 'Айырмашылық жоқ.',
  facts: 'Мәліметтер',
  figures: 'Көрсеткіштер',
  lists: 'Тізімдер мен мәтіндер',
  members: 'Ұйымдар',
  notStated: 'көрсетілмеген',
  yes: 'иә',
  no: 'жоқ',
  statedBy: 'санды көрсеткен мектептер: {$before} → {$after}',
  rows: '{$before} → {$after} (жойылғаны: {$gone}, қосылғаны: {$added})',
  memberAdded: 'жаңадан қосылды',
  memberGone: 'енді жоқ',
  counted: 'жиынтықта бар',
  notCounted: 'жиынтықта жоқ',
  summary: 'Өзгергені: {$figures} көрсеткіш, {$facts} мәлімет, {$lists} тізім.',
  summaryConsolidated: 'Өзгергені: {$figures} көрсеткіш, {$facts} мәлімет, {$members} ұйым.',
  usage: {
    differentKinds: 'Бір ұйымның есебін ({$file}) жиынтық есеппен ({$other}) салыстыруға болмайды.',
    needsOutput: 'Excel кітабы үшін файл атауын көрсетіңіз, мысалы: -o салыстыру.xlsx',
  },
  help: {
    summary: 'екі есепті – екі жылдікін немесе екі нұсқаны – салыстыру: не өзгерді және қай жерде',
    before: 'салыстыруға негіз болатын файл',
    after: 'салыстырылатын файл',
    format: 'айырмашылықты қалай көрсету керек; берілмесе – -o параметріндегі файл атауы бойынша, әйтпесе мәтінмен',
    output: 'айырмашылықты файлға жазу',
  },
};
