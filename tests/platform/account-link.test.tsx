import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AccountLink } from "../../components/layout/account-link.tsx";

const drawn = (signedIn?: boolean) =>
  renderToStaticMarkup(
    <AccountLink href="/account" me="/api/me" signIn="Sign in" account="Account" signedIn={signedIn}>
      {null}
    </AccountLink>,
  );

describe("the way to one's account", () => {
  test("is no way in for somebody the server has let in", () => {
    expect(drawn(true)).toContain("Account");
    expect(drawn(true)).not.toContain("Sign in");
  });

  test("is the way in for a guest, and on pages that any cache may keep", () => {
    expect(drawn(false)).toContain("Sign in");
    expect(drawn()).toContain("Sign in");
  });
});
