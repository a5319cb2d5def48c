import { expect, test } from "vitest";
import { settleHome } from "../../src/start/home.ts";

test("a user whom the system does not know gets the folder that containers give", () => {
  const env: NodeJS.ProcessEnv = { PATH: "/bin" };
  settleHome(env, () => {
    throw new Error("uv_os_homedir returned ENOENT");
  });
  expect(env).toEqual({ PATH: "/bin", HOME: "/" });
});

test("nobody else's is touched", () => {
  const env: NodeJS.ProcessEnv = { PATH: "/bin" };
  settleHome(env, () => "/home/ines");
  expect(env).toEqual({ PATH: "/bin" });
});
