import type { TerminalText } from '../text.ts';
import { build } from './build.ts';
import { checking } from './checking.ts';
import { cleaned } from './cleaned.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { importing } from './import.ts';
import { merge } from './merge.ts';
import { previous } from './previous.ts';
import { schema } from './schema.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';

export const kk: TerminalText = {
  severity: { error: 'қате', warning: 'ескерту', info: 'кеңес' },
  summary: '{$files} файл: {$errors} қате, {$warnings} ескерту, {$infos} кеңес.',
  summaryClean: '{$files} файл: бәрі сәйкес келеді, ескертпе жоқ.',
  moreFindings: 'Тағы {$count} ескертпе көрсетілмеді.',
  explainHint: 'Тексеру туралы толығырақ: esep explain {$check}',
  whatToDo: 'Не істеу керек:',
  related: 'Сондай-ақ қараңыз:',
  written: 'Файл жазылды: {$file}',
  reviewTexts: 'Мәтіндер былтырғы файлдан алынды: олардағы сандар мен күндерді тексеріңіз.',
  convertRefused: 'Файл түрлендірілмеді: жоғарыда көрсетілген мәліметтер жоғалып кетер еді.',
  convertNothing: 'Файл түрлендірілмеді: жоғарыда көрсетілген себеппен деректерін оқу мүмкін емес.',
  usage: {
    hint: 'Анықтама: esep --help',
    unknownCommand: '«{$name}» деген команда жоқ.',
    didYouMean: 'Мүмкін, мынаны жазбақ болған шығарсыз: {$suggestion}.',
    unknownOption: '{$name} деген параметр жоқ.',
    missingArgument: 'Көрсетілмеген: {$name}.',
    excessArguments: 'Командада артық сөз бар. Бос орны бар файл атауын тырнақшаға алыңыз.',
    missingValue: '{$name} параметрінен кейін мән жазылуы керек.',
    badValue: '{$name} үшін «{$value}» жарамайды. Мүмкін мәндер: {$choices}.',
    conflict: 'Мына параметрлерді бірге беруге болмайды: {$name}, {$other}.',
    unknownCheck: '«{$name}» деген тексеру жоқ. Барлық тексерулер тізімі: esep explain',
    targetExists: '{$file} файлы бұрыннан бар. Оны ауыстыру үшін --force қосыңыз.',
    targetKind: '{$file} файлын қалай жазу керегі белгісіз. Атауының соңы мынадай болуы керек: {$choices}.',
    sameFile: '{$file} – бастапқы файл да, жаңа файл да. Басқа атау беріңіз.',
    consolidated:
      '{$file} – жиынтық файл. Одан кітап пен есепті мына команда жасайды: esep merge {$file :argument} -o қалта.',
    noTemplates:
      '{$folder} қалтасында бірде-бір үлгі жоқ (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml).',
    templateProblem: '{$folder} қалтасындағы үлгілерде жоғарыда көрсетілген қателер бар.',
    configProblem: 'Баптаулар файлында ({$file}) жоғарыда көрсетілген қателер бар.',
  },
  cannotWrite: {
    isFolder: '{$file} файлын жазу мүмкін болмады: осындай атпен қалта бар. Басқа атау беріңіз.',
    busy: '{$file} файлын жазу мүмкін болмады: ол басқа бағдарламада (Word, Excel) ашық тұр. Файлды жауып, команданы қайталаңыз.',
    folder: '{$file} файлын жазу мүмкін болмады: мұндай қалта жоқ. Қалтаны жасаңыз немесе басқасын көрсетіңіз.',
    denied:
      '{$file} файлын жазу мүмкін болмады: жазуға рұқсат жоқ. Басқа қалтаны таңдаңыз немесе әкімшіге хабарласыңыз.',
    output: 'Мәтінді шығару мүмкін болмады: дискіде орын жоқ немесе ағын жабық.',
    full: '{$file} файлын жазу мүмкін болмады: дискіде орын жоқ.',
    other: '{$file} файлын жазу мүмкін болмады ({$code}).',
  },
  build,
  checking,
  merge,
  trace,
  previous,
  schema,
  cleaned,
  diff,
  verify,
  explain,
  formats,
  importing,
  bug: 'Бұл – сіздің деректеріңіздің емес, esep бағдарламасының қатесі. Осы мәтінді әзірлеушілерге жіберіңіз:',
  faulty:
    '{$file} файлы жазылмады: жазар алдындағы тексеру одан ақау тапты, соның салдарынан басқа бағдарламалар оны ашпауы мүмкін. Бұрынғы файл болса, ол өзгерген жоқ.',
  help: {
    names: {
      file: 'файл',
      files: 'файлдар',
      from: 'бастапқы',
      to: 'жаңа',
      folder: 'қалта',
      command: 'команда',
      lang: 'тіл',
      severity: 'деңгей',
      formats: 'пішімдер',
      layout: 'орналасу',
      check: 'тексеру',
      options: 'параметрлер',
      paths: 'жолдар',
      place: 'орын',
      date: 'күні',
      number: 'сан',
      name: 'атау',
      format: 'пішім',
      shell: 'қабықша',
    },
    usage: 'Қалай іске қосу керек:',
    options: 'Параметрлер:',
    commands: 'Командалар:',
    arguments: 'Аргументтер:',
    default: 'әдепкі мәні:',
    choices: 'нұсқалары:',
    program:
      'Мектептің мемлекеттік қызметтер туралы жылдық деректерін тексеріп, қазақ және орыс тілдерінде есеп жасайды.',
    exitCodes:
      'Аяқталу коды: 0 – бәрі дұрыс, 1 – деректерде қате бар, 2 – команда қате жазылған, 3 – бағдарлама қатесі.',
    lang: 'хабарламалар тілі',
    version: 'нұсқасын көрсету (--json қосылса – пішімдерімен және Node нұсқасымен бірге JSON түрінде)',
    help: 'анықтаманы көрсету',
    helpCommand: 'команда туралы анықтама',
    templates:
      'өз үлгілеріңіз сақталған қалта (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml)',
    color: 'түссіз',
    check: {
      summary: 'деректерді тексеріп, ненің қай жерде сәйкес келмейтінін көрсету',
      files:
        'деректер файлдары (.yaml, .json, .xlsx, .xls, .ods) немесе ішінде деректері бар есептер (.docx, .odt, .html)',
      failOn: 'аяқталу коды қай деңгейден бастап 1 болады',
    },
    new: {
      summary: 'бос нысан жасау: Excel кітабы немесе түсіндірмелері бар YAML',
      file: 'жаңа нысанның атауы: .xlsx немесе .yaml',
      from: 'былтырғы файлдан сандар, күндер және жазбалардан басқасының бәрін алу',
      force: 'файл бұрыннан бар болса, оны ауыстыру',
    },
    convert: {
      summary: 'деректерді YAML-дан Excel-ге немесе керісінше шығынсыз түрлендіру',
      from: 'бастапқы файл',
      to: 'жаңа файл: .xlsx, .yaml немесе .json',
      force: 'файл бұрыннан бар болса, оны ауыстыру',
    },
    explain: {
      summary: 'тексеруді түсіндіру; атауы берілмесе – бәрін тізіп шығу',
      check: 'тексерудің немесе тексерулер тобының атауы, мысалы: totals/channels немесе totals',
    },
  },
};
