import { readCheck } from '../read-check.ts';

export const fileEncoding = readCheck(
  'file/encoding',
  'error',
  {
    kk: 'Мәтін UTF-8 кодтауында емес, сондықтан әріптері дұрыс оқылмайды.',
    ru: 'Текст записан не в кодировке UTF-8, поэтому буквы читаются неверно.',
    en: 'The text is not encoded in UTF-8, so its letters cannot be read.',
  },
  {
    kk: 'Файлды мәтіндік редакторда (мысалы, «Блокнот») ашып, «Басқаша сақтау» терезесінде UTF-8 кодтауын таңдаңыз.',
    ru: 'Откройте файл в текстовом редакторе (например, в «Блокноте») и в окне «Сохранить как» выберите кодировку UTF-8.',
    en: 'Open the file in a text editor (Notepad, for one) and choose the encoding UTF-8 in the window “Save as”.',
  },
);
