import { randomInt } from "node:crypto";

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** A tracking code in the form of the postal standard S10, check digit included: DC12345678?IE. */
export function newCode(country: string): string {
  const digits = String(randomInt(100_000_000)).padStart(8, "0");
  return `DC${digits}${checkDigit(digits)}${country}`;
}

export function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}
