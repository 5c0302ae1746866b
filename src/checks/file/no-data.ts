import { readCheck } from '../read-check.ts';

export const fileNoData = readCheck(
  'file/no-data',
  'error',
  {
    kk: `.input {$why :string} .match $why
newer {{Есептің ішіндегі деректерді esep бағдарламасының жаңарақ нұсқасы жазған: олар оқылмайды.}}
broken {{Есептің ішіндегі деректер бүлінген: оларды оқу мүмкін емес.}}
* {{Бұл файлдың ішінде есептің деректері жоқ.}}`,
    ru: `.input {$why :string} .match $why
newer {{Данные внутри отчета записаны более новой версией программы esep: прочитать их нельзя.}}
broken {{Данные внутри отчета повреждены: прочитать их нельзя.}}
* {{В этом файле нет данных отчета.}}`,
    en: `.input {$why :string} .match $why
newer {{The data inside the report were written by a newer version of esep, and cannot be read.}}
broken {{The data inside the report are damaged, and cannot be read.}}
* {{This file holds no data of a report.}}`,
  },
  {
    kk: `.input {$why :string} .match $why
newer {{esep бағдарламасын жаңартыңыз немесе есептің деректер файлын көрсетіңіз.}}
* {{Деректер «esep build» жасаған есепте және жиынтық есепте ғана болады (егер онда жүздеген ұйым болмаса). Қолмен жазылған есепте олар жоқ, ал кейбір бағдарламалар (мысалы, онлайн-редакторлар) сақтағанда оларды өшіреді. Деректер файлын көрсетіңіз; ол жоқ болса, есептің мәтінінен жасаңыз: esep import есеп.docx деректер.xlsx}}`,
    ru: `.input {$why :string} .match $why
newer {{Обновите программу esep или укажите файл с данными отчета.}}
* {{Данные есть только в отчете, который сформирован командой «esep build», и в сводном отчете (если в нем не сотни организаций). В отчете, написанном вручную, их нет, а некоторые программы (например, онлайн-редакторы) при сохранении их удаляют. Укажите файл с данными; если его нет, получите его из текста отчета: esep import отчет.docx данные.xlsx}}`,
    en: `.input {$why :string} .match $why
newer {{Update esep, or name the file with the data of the report.}}
* {{Only a report that “esep build” made holds its data, and a consolidated one unless hundreds of organisations are in it. One written by hand has none, and some programs, such as online editors, drop them on saving. Name the file with the data; if there is none, make it of the words of the report: esep import report.docx data.xlsx}}`,
  },
);
