export interface Random {
  int(from: number, to: number): number;
}
export function encryptedWorkbook(random: Random): Uint8Array;
export function inOldEncoding(bytes: Uint8Array): Uint8Array;
export function pdfFile(random: Random): Uint8Array;
