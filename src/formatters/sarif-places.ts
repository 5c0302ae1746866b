import { linePlace, type Position } from '../source/position.ts';
import { posixPath } from '../source/posix-path.ts';
import { qualifiedCell } from './placed-message.ts';

/** The name under which SARIF knows the folder that relative paths start from. */
export const BASE_ID = '%SRCROOT%';

const WINDOWS = /^(?:[a-z]:[\\/]|\\\\)/i;

/** A file as SARIF names it: a relative one from the folder of the run, another by its whole address. */
export function artifactLocation(file: string): object {
  const path = WINDOWS.test(file) ? file.replaceAll('\\', '/') : posixPath(file);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  // `//server/share` names the host itself; the colon of a drive stays a colon.
  if (path.startsWith('//')) return { uri: `file:${encoded}` };
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (WINDOWS.test(file)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, ...(!path.startsWith('../') && { uriBaseId: BASE_ID }) };
}

/**
 * Where something stands: a line of YAML is a region of its file; a cell has no line that an editor could go to, so it
 * is named as a part of the workbook.
 */
export function sarifLocation(at: Position): object {
  const region = 'line' in at && { region: { startLine: at.line, startColumn: at.column } };
  return {
    physicalLocation: { artifactLocation: artifactLocation(at.file), ...region },
    ...('cell' in at && {
      logicalLocations: [
        { name: at.cell, fullyQualifiedName: qualifiedCell(at), ...(!linePlace(at) && { kind: 'cell' }) },
      ],
    }),
  };
}
