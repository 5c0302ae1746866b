import { readCheck } from '../read-check.ts';

export const dataWrongType = readCheck(
  'data/wrong-type',
  'error',
  {
    kk: `.input {$expected :string} .match $expected
count {{Мұнда 0-ден миллиардқа дейінгі бүтін сан болуы керек, ал «{$found}» тұр.}}
figure {{Мұнда бүтін сан немесе {|{|} sum: 25, of: 3 {|}|} түріндегі қосынды болуы керек, ал «{$found}» тұр.}}
share {{Мұнда 0-ден 100-ге дейінгі пайыз болуы керек, ал «{$found}» тұр.}}
date {{Мұнда 31.01.2022 түріндегі күн болуы керек, ал «{$found}» тұр.}}
period {{Мұнда 2021-2022 немесе 2022 түріндегі кезең болуы керек, ал «{$found}» тұр.}}
text {{Мұнда мәтін болуы керек, ал «{$found}» тұр.}}
code {{Мұнда тізімдегі бір мән болуы керек, ал «{$found}» тұр.}}
site {{Мұнда бос орынсыз жазылған сайт мекенжайы болуы керек, ал «{$found}» тұр.}}
yes-no {{Мұнда «иә» немесе «жоқ» болуы керек, ал «{$found}» тұр.}}
kind {{Мұнда «{$kind}» деп жазылуы керек, ал «{$found}» тұр.}}
version {{Нысанның нұсқасы 1 болуы керек, ал «{$found}» деп жазылған.}}
texts {{Мұнда мәтін немесе мәтіндер тізімі болуы керек, ал «{$found}» тұр.}}
choice {{Мұнда мына мәндердің бірі болуы керек ({$choices}), ал «{$found}» тұр.}}
whole {{Мұнда бүтін сан болуы керек (ең кемі {$min}, ең көбі {$max}), ал «{$found}» тұр.}}
number {{Мұнда сан болуы керек (ең кемі {$min}, ең көбі {$max}), ал «{$found}» тұр.}}
list {{Мұнда тізім болуы керек, ал «{$found}» тұр.}}
group {{Мұнда өрістер тобы болуы керек, ал «{$found}» тұр.}}
* {{Бұл жерге «{$found}» мәні келмейді.}}`,
    ru: `.input {$expected :string} .match $expected
count {{Здесь должно стоять целое число от 0 до миллиарда, а стоит «{$found}».}}
figure {{Здесь должно стоять целое число или сумма вида {|{|} sum: 25, of: 3 {|}|}, а стоит «{$found}».}}
share {{Здесь должны стоять проценты от 0 до 100, а стоит «{$found}».}}
date {{Здесь должна стоять дата вида 31.01.2022, а стоит «{$found}».}}
period {{Здесь должен стоять период вида 2021-2022 или 2022, а стоит «{$found}».}}
text {{Здесь должен стоять текст, а стоит «{$found}».}}
code {{Здесь должно стоять одно значение из списка, а стоит «{$found}».}}
site {{Здесь должен стоять адрес сайта без пробелов, а стоит «{$found}».}}
yes-no {{Здесь должно стоять «да» или «нет», а стоит «{$found}».}}
kind {{Здесь должно стоять «{$kind}», а стоит «{$found}».}}
version {{Версия формы должна быть 1, а указано «{$found}».}}
texts {{Здесь должен стоять текст или список текстов, а стоит «{$found}».}}
choice {{Здесь должно стоять одно из значений ({$choices}), а стоит «{$found}».}}
whole {{Здесь должно стоять целое число от {$min} до {$max}, а стоит «{$found}».}}
number {{Здесь должно стоять число от {$min} до {$max}, а стоит «{$found}».}}
list {{Здесь должен стоять список, а стоит «{$found}».}}
group {{Здесь должна стоять группа полей, а стоит «{$found}».}}
* {{Значение «{$found}» сюда не подходит.}}`,
    en: `.input {$expected :string} .match $expected
count {{A whole number from 0 to a billion belongs here, not “{$found}”.}}
figure {{A whole number or a sum such as {|{|} sum: 25, of: 3 {|}|} belongs here, not “{$found}”.}}
share {{A percentage from 0 to 100 belongs here, not “{$found}”.}}
date {{A date such as 31.01.2022 belongs here, not “{$found}”.}}
period {{A period such as 2021-2022 or 2022 belongs here, not “{$found}”.}}
text {{A text belongs here, not “{$found}”.}}
code {{One value of the list belongs here, not “{$found}”.}}
site {{The address of a site, without spaces, belongs here, not “{$found}”.}}
yes-no {{“yes” or “no” belongs here, not “{$found}”.}}
kind {{“{$kind}” belongs here, not “{$found}”.}}
version {{The version of the form must be 1, not “{$found}”.}}
texts {{A text or a list of texts belongs here, not “{$found}”.}}
choice {{One of these belongs here ({$choices}), not “{$found}”.}}
whole {{A whole number from {$min} to {$max} belongs here, not “{$found}”.}}
number {{A number from {$min} to {$max} belongs here, not “{$found}”.}}
list {{A list belongs here, not “{$found}”.}}
group {{A group of fields belongs here, not “{$found}”.}}
* {{The value “{$found}” does not fit here.}}`,
  },
  {
    kk: `.input {$expected :string} .match $expected
count {{Сан цифрлармен жазылады: 25. Нөлді 0, «жоқ» немесе «нет» деп жазуға болады. Сан белгісіз болса, орнын бос қалдырыңыз: бос орын нөл деп саналмайды.}}
share {{Пайыз цифрлармен жазылады: 98,5. Ол белгісіз болса, орнын бос қалдырыңыз.}}
date {{Күн 31.01.2022 немесе 2022-01-31 түрінде жазылады. Бірнеше күн Excel ұяшығында нүктелі үтірмен бөлінеді, YAML мәтінінде тізіммен жазылады. Күн белгісіз болса, орнын бос қалдырыңыз.}}
period {{Оқу жылы 2021-2022, күнтізбелік жыл 2022 түрінде жазылады.}}
text {{Бұл жерге жай мәтін жазыңыз. YAML мәтінінде қос нүктесі немесе жақшасы бар мәтінді апостроф ішіне алыңыз.}}
code {{Тізімнен бір ғана мән таңдаңыз.}}
site {{Сайт мекенжайын бос орынсыз жазыңыз, мысалы: https://egov.kz. Бірнеше мекенжай Excel ұяшығында нүктелі үтірмен бөлінеді, YAML мәтінінде тізіммен жазылады.}}
yes-no {{«иә» немесе «жоқ» деп жазыңыз. Белгісіз болса, орнын бос қалдырыңыз.}}
version {{«esep: 1» деп жазыңыз немесе бұл жолды өшіріңіз.}}
kind {{«kind: {$kind}» деп жазыңыз немесе бұл жолды өшіріңіз.}}
list {{Тізім жолдармен жазылады: әр мән жаңа жолда сызықша мен бос орыннан басталады.}}
group {{Бұл өрістің өз өрістері бар: олар келесі жолдарда екі бос орын шегініспен, «өріс: мән» түрінде жазылады.}}
choice {{Тізімде көрсетілген мәндердің бірін жазыңыз.}}
texts {{Мәтін немесе мәтіндер тізімін жазыңыз.}}
whole {{Бүтін сан жазыңыз: ең кемі {$min}, ең көбі {$max}.}}
number {{Сан жазыңыз: ең кемі {$min}, ең көбі {$max}.}}
* {{Түсініксіз мән есепке алынбайды. Мәнді түзетіңіз; ол белгісіз болса, орнын бос қалдырыңыз.}}`,
    ru: `.input {$expected :string} .match $expected
count {{Число пишется цифрами: 25. Ноль можно записать как 0, «жоқ» или «нет». Если число неизвестно, оставьте место пустым: пустое не считается нулем.}}
share {{Проценты пишутся цифрами: 98,5. Если они неизвестны, оставьте место пустым.}}
date {{Дата пишется в виде 31.01.2022 или 2022-01-31. Несколько дат в ячейке Excel разделяются точкой с запятой, в YAML пишутся списком. Если дата неизвестна, оставьте место пустым.}}
period {{Учебный год пишется в виде 2021-2022, календарный – в виде 2022.}}
text {{Напишите здесь простой текст. В YAML текст с двоеточием или скобками берется в апострофы.}}
code {{Выберите из списка только одно значение.}}
site {{Напишите адрес сайта без пробелов, например: https://egov.kz. Несколько адресов в ячейке Excel разделяются точкой с запятой, в YAML пишутся списком.}}
yes-no {{Напишите «да» или «нет». Если это неизвестно, оставьте место пустым.}}
version {{Напишите «esep: 1» или удалите эту строку.}}
kind {{Напишите «kind: {$kind}» или удалите эту строку.}}
list {{Список пишется строками: каждое значение на новой строке, после дефиса и пробела.}}
group {{У этого поля есть свои поля: они пишутся на следующих строках с отступом в два пробела, в виде «поле: значение».}}
choice {{Впишите одно из перечисленных значений.}}
texts {{Впишите текст или список текстов.}}
whole {{Впишите целое число от {$min} до {$max}.}}
number {{Впишите число от {$min} до {$max}.}}
* {{Непонятное значение не учитывается. Исправьте его; если оно неизвестно, оставьте место пустым.}}`,
    en: `.input {$expected :string} .match $expected
count {{Write the number in digits: 25. Zero may be written as 0, «жоқ» or «нет». Where the number is not known, leave the place blank: blank is not zero.}}
share {{Write the percentage in digits: 98.5. Where it is not known, leave the place blank.}}
date {{Write a date as 31.01.2022 or 2022-01-31. Several dates are parted by semicolons in a cell of Excel, and are a list in YAML. Where the date is not known, leave the place blank.}}
period {{Write a school year as 2021-2022, a calendar year as 2022.}}
text {{Write plain text here. In YAML put a text with a colon or brackets in single quotes.}}
code {{Choose one value of the list only.}}
site {{Write the address of the site without spaces, such as https://egov.kz. Several addresses are parted by semicolons in a cell of Excel, and are a list in YAML.}}
yes-no {{Write “да” or “нет”. Where it is not known, leave the place blank.}}
version {{Write “esep: 1” or delete the line.}}
kind {{Write “kind: {$kind}” or delete the line.}}
list {{A list is written in lines: each value on a line of its own, after a hyphen and a space.}}
group {{This field has fields of its own: they are written on the lines below, indented by two spaces, as “field: value”.}}
choice {{Write one of the values listed.}}
texts {{Write a text or a list of texts.}}
whole {{Write a whole number from {$min} to {$max}.}}
number {{Write a number from {$min} to {$max}.}}
* {{A value that is not understood does not count. Correct it, or leave it blank where it is not known.}}`,
  },
);
