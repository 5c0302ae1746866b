/** The forms of a month's name in the two languages; the Russian genitive is the only form a Russian date needs. */
export interface MonthForms {
  readonly nominative: string;
  readonly attributive: string;
  readonly locative: string;
  readonly ablative: string;
  readonly dative: string;
  readonly ru: string;
}

const month = (nominative: string, locative: string, ablative: string, dative: string, ru: string): MonthForms => ({
  nominative,
  attributive: `${nominative}${locative}${/[аы]$/.test(locative) ? 'ғы' : 'гі'}`,
  locative: nominative + locative,
  ablative: nominative + ablative,
  dative: nominative + dative,
  ru,
});

/** The twelve months, January first; all lower case, as both languages write them inside a sentence. */
export const months: readonly MonthForms[] = [
  month('қаңтар', 'да', 'дан', 'ға', 'января'),
  month('ақпан', 'да', 'нан', 'ға', 'февраля'),
  month('наурыз', 'да', 'дан', 'ға', 'марта'),
  month('сәуір', 'де', 'ден', 'ге', 'апреля'),
  month('мамыр', 'да', 'дан', 'ға', 'мая'),
  month('маусым', 'да', 'нан', 'ға', 'июня'),
  month('шілде', 'де', 'ден', 'ге', 'июля'),
  month('тамыз', 'да', 'дан', 'ға', 'августа'),
  month('қыркүйек', 'те', 'тен', 'ке', 'сентября'),
  month('қазан', 'да', 'нан', 'ға', 'октября'),
  month('қараша', 'да', 'дан', 'ға', 'ноября'),
  month('желтоқсан', 'да', 'нан', 'ға', 'декабря'),
];
