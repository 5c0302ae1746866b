import { readCheck } from '../read-check.ts';

export const dataWrongType = readCheck(
  'data/wrong-type',
  'error',
  {
    kk: `.input {$expected :string} .match $expected
count {{Мұнда 0 немесе одан үлкен бүтін сан болуы керек, ал «{$found}» тұр.}}
share {{Мұнда 0-ден 100-ге дейінгі пайыз болуы керек, ал «{$found}» тұр.}}
date {{Мұнда 31.01.2022 түріндегі күн болуы керек, ал «{$found}» тұр.}}
period {{Мұнда 2021-2022 немесе 2022 түріндегі кезең болуы керек, ал «{$found}» тұр.}}
text {{Мұнда мәтін болуы керек, ал «{$found}» тұр.}}
code {{Мұнда тізімдегі бір мән болуы керек, ал «{$found}» тұр.}}
site {{Мұнда бос орынсыз жазылған сайт мекенжайы болуы керек, ал «{$found}» тұр.}}
yes-no {{Мұнда «иә» немесе «жоқ» болуы керек, ал «{$found}» тұр.}}
version {{Нысанның нұсқасы 1 болуы керек, ал «{$found}» деп жазылған.}}
list {{Мұнда тізім болуы керек, ал «{$found}» тұр.}}
group {{Мұнда өрістер тобы болуы керек, ал «{$found}» тұр.}}
* {{Бұл жерге «{$found}» мәні келмейді.}}`,
    ru: `.input {$expected :string} .match $expected
count {{Здесь должно стоять целое число от 0, а стоит «{$found}».}}
share {{Здесь должны стоять проценты от 0 до 100, а стоит «{$found}».}}
date {{Здесь должна стоять дата вида 31.01.2022, а стоит «{$found}».}}
period {{Здесь должен стоять период вида 2021-2022 или 2022, а стоит «{$found}».}}
text {{Здесь должен стоять текст, а стоит «{$found}».}}
code {{Здесь должно стоять одно значение из списка, а стоит «{$found}».}}
site {{Здесь должен стоять адрес сайта без пробелов, а стоит «{$found}».}}
yes-no {{Здесь должно стоять «да» или «нет», а стоит «{$found}».}}
version {{Версия формы должна быть 1, а указано «{$found}».}}
list {{Здесь должен стоять список, а стоит «{$found}».}}
group {{Здесь должна стоять группа полей, а стоит «{$found}».}}
* {{Значение «{$found}» сюда не подходит.}}`,
    en: `.input {$expected :string} .match $expected
count {{A whole number from 0 belongs here, not “{$found}”.}}
share {{A percentage from 0 to 100 belongs here, not “{$found}”.}}
date {{A date such as 31.01.2022 belongs here, not “{$found}”.}}
period {{A period such as 2021-2022 or 2022 belongs here, not “{$found}”.}}
text {{A text belongs here, not “{$found}”.}}
code {{One value of the list belongs here, not “{$found}”.}}
site {{The address of a site, without spaces, belongs here, not “{$found}”.}}
yes-no {{“yes” or “no” belongs here, not “{$found}”.}}
version {{The version of the form must be 1, not “{$found}”.}}
list {{A list belongs here, not “{$found}”.}}
group {{A group of fields belongs here, not “{$found}”.}}
* {{The value “{$found}” does not fit here.}}`,
  },
  {
    kk: 'Түсініксіз мән есепке алынбайды. Мәнді түзетіңіз; ол белгісіз болса, орнын бос қалдырыңыз: бос орын нөл деп саналмайды. Нөлді 0, «жоқ» немесе «нет» деп жазуға болады.',
    ru: 'Непонятное значение не учитывается. Исправьте его; если оно неизвестно, оставьте место пустым: пустое не считается нулем. Ноль можно записать как 0, «жоқ» или «нет».',
    en: 'A value that is not understood does not count. Correct it, or leave it blank where it is not known: blank is not zero. Zero may be written as 0, «жоқ» or «нет».',
  },
);
