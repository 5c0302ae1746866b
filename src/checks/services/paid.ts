import { serviceLabel } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { recogniseService } from '../recognition.ts';

export const servicesPaid = defineCheck({
  id: 'services/paid',
  on: 'service',
  severity: 'warning',
  message: {
    kk: '«{$service}» қызметі ақылы деп белгіленген, ал каталог бойынша ол тегін көрсетіледі.',
    ru: 'Услуга «{$service}» отмечена как платная, а по каталогу она оказывается бесплатно.',
    en: '“{$service}” is marked as paid, but by the catalogue it is free.',
  },
  help: {
    kk: 'Мектеп көрсететін мемлекеттік қызметтер тегін. Белгіні тексеріңіз: жарияланған есептегі «ақылы» деген сөз шағымға себеп болады.',
    ru: 'Государственные услуги школы бесплатны. Проверьте отметку: слово «платно» в опубликованном отчете даст повод для жалоб.',
    en: 'The state services of schools are free. Check the mark: the word “paid” in a published report gives cause for complaints.',
  },
  *run(service, at, { reference }) {
    if (service.fee !== 'paid' || recogniseService(service, reference)?.fee !== 'free') return;
    yield { at: at(service, 'fee'), values: { service: serviceLabel(service, reference) } };
  },
});
