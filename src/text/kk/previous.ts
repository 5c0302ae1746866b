import type { PreviousText } from '../previous-text.ts';

export const previous: PreviousText = {
  noPeriod:
    '{$file} файлында есепті кезең көрсетілмеген, сондықтан онымен салыстыру мүмкін емес. Сол файлда кезеңді көрсетіңіз.',
  notBefore:
    '{$file} файлының кезеңі – {$previous :period form=nom}, ал есептікі – {$period :period form=nom}. --previous үшін одан бұрынғы кезеңнің есебін көрсетіңіз.',
  otherKindOfYear:
    '{$file} файлының кезеңі – {$previous :period form=nom}, ал есептікі – {$period :period form=nom}: оқу жылы мен күнтізбелік жыл салыстырылып тұр, айлардың бір бөлігі екеуіне де кіруі мүмкін. Есептің дұрыс таңдалғанын тексеріңіз.',
  yearsBetween:
    '{$file} файлының кезеңі – {$previous :period form=nom}, ал есептікі – {$period :period form=nom}: құжатта «алдыңғы кезең» делінеді, бірақ екеуінің арасында басқа жылдар бар. Тікелей алдыңғы жылдың есебін көрсеткен дұрыс.',
  otherSchool:
    '{$file} – басқа ұйымның есебі: {$previous} (БСН {$previousBin}), ал жасалып жатқаны – {$name} ұйымының есебі (БСН {$bin}). Сол ұйымның өзінің былтырғы есебін көрсетіңіз.',
  otherBin:
    '{$file} файлында {$previous} ұйымының БСН-і – {$previousBin}, ал есепте – {$bin}. Ұйым қайта құрылмаған болса, БСН-ді түзетіңіз.',
  otherName:
    '{$file} файлында ұйымның атауы басқаша: {$previous}, ал есепте – {$name}. Екеуі бір ұйым болмаса, басқа файлды көрсетіңіз.',
};
