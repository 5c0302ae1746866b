const counts = (provider: number, electronic: number) =>
  `[{id: transfer, counts: {provider: ${provider}, electronic: ${electronic}, total: ${provider + electronic}}}]`;
const member = (bin: string, name: string, status: string, services: string) =>
  `  - {name: {kk: ${name} мектебі, ru: Школа ${name}}, bin: "${bin}", status: ${status}, counted: ${status === 'accepted'}, figures: {services: ${services}}}\n`;

/** A district of a few schools. */
export const lastYearDistrict = `name: {kk: Үлгі ауданы, ru: Образцовый район}
period: 2024-2025
turnout: {expected: 4, received: 3, reported: 3, statuses: {accepted: 3, missing: 1}}
declared: {total: {sum: 60, of: 3}}
services: [{id: transfer, counts: {provider: {sum: 15, of: 3}, electronic: {sum: 45, of: 3}, total: {sum: 60, of: 3}}}]
complaints: {declared: 2, grounds: [{id: term, count: 2}]}
members:
${member('010540001231', 'Абай', 'accepted', counts(5, 15))}${member('010540001232', 'Алматы', 'accepted', counts(5, 15))}${member('010540001233', 'Асар', 'accepted', counts(5, 15))}`;

/** The same district a year later: a school gone, one new, one returned, one changed. */
export const thisYearDistrict = `name: {kk: Үлгі ауданы, ru: Образцовый район}
period: 2025-2026
turnout: {expected: 4, received: 4, reported: 3, statuses: {accepted: 3, rejected: 1}}
declared: {total: {sum: 60, of: 2}}
services: [{id: transfer, counts: {provider: {sum: 11, of: 3}, electronic: {sum: 57, of: 3}, total: {sum: 68, of: 3}}}]
complaints: {declared: 0}
members:
${member('010540001234', 'Болашақ', 'accepted', counts(1, 27))}${member('010540001231', 'Абай', 'accepted', counts(5, 15))}${member('010540001233', 'Асар', 'rejected', counts(5, 14))}`;
