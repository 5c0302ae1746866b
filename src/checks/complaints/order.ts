import { defineCheck } from '../check.ts';

export const complaintsOrder = defineCheck({
  id: 'complaints/order',
  on: 'complaint',
  severity: 'error',
  message: {
    kk: 'Жауап берілген күн ({$answered :date form=short}) шағым тіркелген күннен ({$registered :date form=short}) ерте.',
    ru: 'Дата ответа ({$answered :date form=short}) раньше даты регистрации жалобы ({$registered :date form=short}).',
    en: 'The date of the answer ({$answered :date}) is before the registration of the complaint ({$registered :date}).',
  },
  help: {
    kk: 'Шағым алдымен тіркеледі, содан кейін оған жауап беріледі. Күндердің орны ауысып кетпегенін және жылын тексеріңіз.',
    ru: 'Жалоба сначала регистрируется, затем на нее отвечают. Проверьте год и то, не перепутаны ли даты местами.',
    en: 'A complaint is registered first and answered afterwards. Check the year and whether the dates have changed places.',
  },
  *run(complaint, at) {
    const { registered, answered } = complaint;
    if (registered === undefined || answered === undefined || answered >= registered) return;
    yield {
      at: at(complaint, 'answered'),
      values: { registered, answered },
      related: [at(complaint, 'registered')],
    };
  },
});
