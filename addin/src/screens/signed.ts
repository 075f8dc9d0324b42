/** +2, −3, 0; `number` groups as the language does. */
export function signed(value: number, number: (value: number) => string): string {
  return (value > 0 ? '+' : value < 0 ? '−' : '') + number(Math.abs(value));
}
