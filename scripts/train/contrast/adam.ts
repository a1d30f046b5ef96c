/** Makes a function that moves a table against its gradient, with momentum (Adam: Kingma and Ba 2015). Steps count from 1. */
export function createAdam(
  table: Float32Array
): (gradient: Float32Array, step: number, rate: number) => void {
  const [first, second] = [new Float32Array(table.length), new Float32Array(table.length)];
  return (gradient, step, rate) => {
    const [correctFirst, correctSecond] = [1 - Math.pow(0.9, step), 1 - Math.pow(0.999, step)];
    for (let at = 0; at < table.length; at++) {
      const slope = gradient[at]!;
      first[at] = 0.9 * first[at]! + 0.1 * slope;
      second[at] = 0.999 * second[at]! + 0.001 * slope * slope;
      table[at]! -= (rate * (first[at]! / correctFirst)) / (Math.sqrt(second[at]! / correctSecond) + 1e-8);
    }
  };
}
