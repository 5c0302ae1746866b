import complaints from '../../templates/complaints.yaml';
import consolidated from '../../templates/consolidated.yaml';
import letter from '../../templates/letter.yaml';
import renamed from '../../templates/renamed.yaml';
import reportTemplate from '../../templates/report.yaml';
import services from '../../templates/services.yaml';

/** The ways in which a service reaches its recipient, in the order in which the report names them. */
export const CHANNELS = ['provider', 'corporation', 'electronic'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A service of the catalogue; the first of its names is the current one, the others are older. */
export interface CatalogueService {
  readonly id: string;
  readonly short: Label;
  readonly names: readonly DatedName[];
  readonly ways: readonly Channel[];
  readonly fee: 'free' | 'paid';
  /** `department`: by its standard the service is rendered by the department, though schools list it too. */
  readonly provider?: 'department';
}

/** A name in both official languages, always both. */
export interface Label {
  readonly kk: string;
  readonly ru: string;
}

/** A name in force from and to civil dates, as far as they are known. */
export interface DatedName extends Label {
  readonly from?: string;
  readonly to?: string;
}

/** An entry of a list to choose from: the id that the data hold and the words that people see. */
export interface Choice extends Label {
  readonly id: string;
}

/** A name that changed by decree: words of old that should not stand in a report made on or after `since`. */
export interface Renamed {
  readonly id: string;
  readonly since: string;
  /** From this date the old name was the right one again. */
  readonly until?: string;
  readonly old: { readonly kk: readonly string[]; readonly ru: readonly string[] };
  readonly current: Label;
}

/** A word that is wrong in a report at any date, with the one that was meant. */
export interface Misused {
  readonly id: string;
  readonly lang: 'kk' | 'ru';
  readonly wrong: string;
  readonly right: string;
}

/** What the program knows of the world, all of it data in `templates/`. */
export interface Reference {
  readonly services: readonly CatalogueService[];
  readonly renamed: readonly Renamed[];
  readonly misused: readonly Misused[];
  readonly grounds: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly outcomes: readonly Choice[];
  /** The items of the form under which a provider may put paragraphs of its own. */
  readonly sections: readonly Choice[];
}

/** The parsed templates that a reference is made from. */
export interface ReferenceTemplates {
  readonly services: unknown;
  readonly complaints: unknown;
  readonly renamed: unknown;
  readonly report: unknown;
  readonly consolidated: unknown;
  readonly letter: unknown;
}

interface Sectioned {
  readonly sections: readonly { id: string; heading: Label; items?: readonly { id: string; heading: Label }[] }[];
}

/** The reference that parsed (and checked) templates make up. */
export function createReference(templates: ReferenceTemplates): Reference {
  const { sections } = templates.report as Sectioned;
  const named = ({ id, heading }: { id: string; heading: Label }, number: string): Choice => ({
    id,
    kk: `${number} ${heading.kk.replace(/:$/, '')}`,
    ru: `${number} ${heading.ru.replace(/:$/, '')}`,
  });
  return {
    ...(templates.services as Pick<Reference, 'services'>),
    ...(templates.renamed as Pick<Reference, 'renamed' | 'misused'>),
    ...(templates.complaints as Pick<Reference, 'grounds' | 'channels' | 'outcomes'>),
    sections: sections.flatMap((section, index) =>
      section.items
        ? section.items.map((item, place) => named(item, `${index + 1}.${place + 1})`))
        : [named(section, `${index + 1}.`)],
    ),
  };
}

/** The templates that come with the program. */
export const builtInTemplates: ReferenceTemplates = {
  services,
  complaints,
  renamed,
  report: reportTemplate,
  consolidated,
  letter,
};

/** The reference of the built-in templates. */
export const defaultReference: Reference = createReference(builtInTemplates);
