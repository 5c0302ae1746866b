import { readCheck } from '../read-check.ts';

export const fileSyntax = readCheck(
  'file/syntax',
  'error',
  {
    kk: `.input {$code :string} .match $code
TAB_AS_INDENT {{Жол басындағы шегініс Tab пернесімен жасалған, YAML тек бос орынды қабылдайды.}}
BAD_INDENT {{Шегініс көршілес жолдарға сәйкес келмейді немесе ашылған жақша жабылмаған.}}
MISSING_CHAR {{Белгі жетіспейді: жабатын тырнақша, қос нүкте, үтір немесе сызықша.}}
UNEXPECTED_TOKEN {{Бұл жерде артық белгі тұр; тырнақшадағы мәтіннің ішінде тағы тырнақша болмауы керек.}}
MULTILINE_IMPLICIT_KEY {{Өріс атауынан кейін қос нүкте мен бос орын жоқ.}}
BLOCK_AS_IMPLICIT_KEY {{Бір жолда екі рет қос нүкте тұр немесе мәннің астындағы жол шегініспен жазылған.}}
BAD_SCALAR_START {{Мән тырнақшасыз тұра алмайтын белгіден басталады (@, %, \`).}}
BAD_DQ_ESCAPE {{Қос тырнақшадағы мәтінде кері қиғаш сызық (\\\\) бар.}}
MULTIPLE_DOCS {{Файлда «---» белгісімен бөлінген бірнеше құжат бар.}}
BLOCK_IN_FLOW {{Жақшаның ішіндегі мәндер бірнеше жолға дұрыс бөлінбеген.}}
BAD_DIRECTIVE {{Файл басындағы «%» белгісі бар жол түсініксіз.}}
DASH_WITHOUT_SPACE {{Сызықшадан кейін бос орын жоқ: «- id: …» деп жазылады.}}
TAG_RESOLVE_FAILED {{Мәннің алдында esep түсінбейтін белгі тұр («!» белгісінен басталады): оны алып тастаңыз.}}
MEMBER_LINE {{Үлкен жиынтық файлда әр ұйым бір жолға жазылады: «  - \\{…\\}».}}
* {{Жол YAML ережесіне сай жазылмаған ({$code}).}}`,
    ru: `.input {$code :string} .match $code
TAB_AS_INDENT {{Отступ в начале строки сделан клавишей Tab, а YAML принимает только пробелы.}}
BAD_INDENT {{Отступ не совпадает с соседними строками, или не закрыта скобка.}}
MISSING_CHAR {{Не хватает знака: закрывающей кавычки, двоеточия, запятой или дефиса.}}
UNEXPECTED_TOKEN {{Здесь лишний знак; внутри текста в кавычках не должно быть еще одних таких же кавычек.}}
MULTILINE_IMPLICIT_KEY {{После имени поля нет двоеточия с пробелом.}}
BLOCK_AS_IMPLICIT_KEY {{В одной строке два двоеточия, или строка под значением записана с отступом.}}
BAD_SCALAR_START {{Значение начинается со знака, который не может стоять без кавычек (@, %, \`).}}
BAD_DQ_ESCAPE {{В тексте в двойных кавычках стоит обратная косая черта (\\\\).}}
MULTIPLE_DOCS {{В файле несколько документов, разделенных знаком «---».}}
BLOCK_IN_FLOW {{Значения внутри скобок неверно разбиты на строки.}}
BAD_DIRECTIVE {{Непонятна строка со знаком «%» в начале файла.}}
DASH_WITHOUT_SPACE {{После дефиса нет пробела: пишется «- id: …».}}
TAG_RESOLVE_FAILED {{Перед значением стоит метка, которой esep не знает (она начинается с «!»): уберите ее.}}
MEMBER_LINE {{В большом сводном файле каждая организация записывается одной строкой: «  - \\{…\\}».}}
* {{Строка записана не по правилам YAML ({$code}).}}`,
    en: `.input {$code :string} .match $code
TAB_AS_INDENT {{The line is indented by a tab, and YAML takes spaces only.}}
BAD_INDENT {{The indent does not match the lines around it, or a bracket is not closed.}}
MISSING_CHAR {{A sign is missing: a closing quote, a colon, a comma or a hyphen.}}
UNEXPECTED_TOKEN {{There is a sign too many here; a text in quotes must not hold the same quotes inside.}}
MULTILINE_IMPLICIT_KEY {{There is no colon with a space after the name of the field.}}
BLOCK_AS_IMPLICIT_KEY {{One line has two colons, or the line under a value is indented.}}
BAD_SCALAR_START {{The value begins with a sign that cannot stand without quotes (@, %, \`).}}
BAD_DQ_ESCAPE {{A text in double quotes holds a backslash (\\\\).}}
MULTIPLE_DOCS {{The file holds several documents parted by “---”.}}
BLOCK_IN_FLOW {{The values inside brackets are not divided into lines correctly.}}
BAD_DIRECTIVE {{The line with “%” at the start of the file is not understood.}}
DASH_WITHOUT_SPACE {{There is no space after the hyphen: write “- id: …”.}}
TAG_RESOLVE_FAILED {{The value has a tag that esep does not know (it begins with “!”): delete it.}}
MEMBER_LINE {{In a large consolidated file every organisation takes one line: “  - \\{…\\}”.}}
* {{The line does not follow the rules of YAML ({$code}).}}`,
  },
  {
    kk: 'Көрсетілген жол мен оның алдындағы жолды қараңыз: «өріс: мән» деп жазылады, ішкі өрістер екі бос орын шегініспен жазылады, қос нүктесі бар мәтін апостроф ішіне алынады. Бір файлда бір ғана есеп болады.',
    ru: 'Посмотрите указанную строку и строку перед ней: пишется «поле: значение», вложенные поля отступают на два пробела, текст с двоеточием берется в апострофы. В одном файле – один отчет.',
    en: 'Look at this line and the one before it: write “field: value”, indent inner fields by two spaces, and put a text with a colon in single quotes. One file holds one report.',
  },
);
