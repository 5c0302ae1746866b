import { attributeOf, type Visitor, wantNames } from '../element.ts';
import type { Report } from '../fault.ts';

/** Fields are whole, and none asks to be updated: Word would put a question before it shows the document. */
export function checkFields(report: Report): Visitor {
  const open: boolean[] = [];
  return {
    wants: wantNames('w:updateFields', 'w:fldChar', 'w:fldSimple'),
    open: (element) => {
      if (element.name === 'w:updateFields' && isOn(attributeOf(element, 'w:val') ?? 'true')) {
        report('asks-for-update', element.name);
      }
      if (isOn(attributeOf(element, 'w:dirty') ?? 'false')) report('asks-for-update', `${element.name} w:dirty`);
      switch (attributeOf(element, 'w:fldCharType')) {
        case 'begin':
          open.push(false);
          break;
        case 'separate':
          if (open.pop() !== false) report('field', 'separate without begin');
          open.push(true);
          break;
        case 'end':
          if (open.pop() === undefined) report('field', 'end without begin');
          break;
      }
    },
    end: () => {
      if (open.length > 0) report('field', 'begin without end');
    },
  };
}

function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}
