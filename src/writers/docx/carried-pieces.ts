import { deflateSync, strToU8 } from 'fflate';
import { type Carried, MAX_PIECES, PIECE_LENGTH, PIECE_NAME } from '../../source/carried.ts';

/**
 * Carried data packed and cut into the properties of a document, by name; none where there would be too many. The packing
 * is fflate's, since Node's own gives other bytes on another machine.
 */
export function cutCarried({ data, ...head }: Carried): readonly (readonly [name: string, text: string])[] {
  const packed = deflateSync(strToU8(`${JSON.stringify(head)}\n${data}`), { level: 9 });
  if (packed.length > (MAX_PIECES * PIECE_LENGTH * 3) / 4 - 2) return [];
  const pieces =
    Buffer.from(packed)
      .toString('base64')
      .match(new RegExp(`.{1,${PIECE_LENGTH}}`, 'g')) ?? [];
  return pieces.map((text, index) => [`${PIECE_NAME}${String(index + 1).padStart(2, '0')}`, text]);
}
