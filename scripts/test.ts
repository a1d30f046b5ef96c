// Every check in turn; ends with `N passed, N failed`. Arguments name the steps to run: npm test -- unit
import { say } from '../src/io/terminal.ts';
import { STEPS, type Tally } from './lib/test-steps.ts';

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? STEPS : STEPS.filter(step => asked.includes(step.name));
const total: Tally = { passed: 0, failed: 0 };
for (const step of chosen) {
  say(`\n── ${step.name}: ${step.says} ──`);
  const started = performance.now();
  const { passed, failed } = await step.run();
  total.passed += passed;
  total.failed += failed;
  say(
    `   ${step.name}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`
  );
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
