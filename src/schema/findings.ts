import findings from '../../docs/schemas/findings.v1.schema.json' with { type: 'json' };

/** The published schema of the findings that `esep check -f json` prints. */
export const findingsSchema = `${JSON.stringify(findings, null, 2)}\n`;
