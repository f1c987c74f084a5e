import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { runNode } from "./gates.mjs";
import { inRoot, ROOT } from "./root.mjs";

/**
 * Runs one Vitest project, showing its progress, and counts its tests from the JSON report.
 * @returns {Promise<{passed: number, skipped: number, failures: string[]}>}
 */
export async function runVitest(project, env) {
  const report = inRoot(".cache", "tests", `${project}.json`);
  mkdirSync(inRoot(".cache", "tests"), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await runNode(
    inRoot("node_modules", "vitest", "vitest.mjs"),
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    env,
  );
  return count(project, report, code);
}

function count(project, report, code) {
  if (!existsSync(report)) return lost(`${project}: Vitest wrote no report`);
  const files = JSON.parse(readFileSync(report, "utf8")).testResults;
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file })));
  const passed = tests.filter((test) => test.status === "passed").length;
  const failures = [
    ...tests.filter((test) => test.status === "failed").map(nameOf),
    ...files.filter(couldNotLoad).map((file) => `${short(file.name)} could not be loaded`),
  ];
  if (failures.length === 0 && tests.length === 0) failures.push(`${project}: no tests were found`);
  // An error outside any test (a rejected promise, a failed set-up) fails the run but no test.
  if (failures.length === 0 && code !== 0) failures.push(`${project}: an error outside the tests`);
  return { passed, skipped: tests.length - passed - tests.filter(isFailed).length, failures };
}

function lost(reason) {
  return { passed: 0, skipped: 0, failures: [reason] };
}

function isFailed(test) {
  return test.status === "failed";
}

function couldNotLoad(file) {
  return file.status === "failed" && !file.assertionResults.some(isFailed);
}

function nameOf(test) {
  return `${short(test.file.name)} > ${test.fullName}`;
}

function short(path) {
  return relative(ROOT, path).replaceAll("\\", "/");
}
