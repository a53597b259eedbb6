export const birthDate = (id: string): string | undefined => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
export const sexCode = (id: string): '1' | '2' | undefined => (Number(id[16]) % 2 ? '1' : '2');
export const isMinor = (id: string, on: string): boolean | undefined => Number(on.slice(0, 4)) - Number(id.slice(6, 10)) < 18;
