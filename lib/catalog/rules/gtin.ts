/** GS1's check digit: weights 3 and 1 from the right. */
export function checkDigitOf(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

export const isGtin13 = (value: string): boolean => /^\d{13}$/.test(value) && checkDigitOf(value.slice(0, 12)) === Number(value[12]);
