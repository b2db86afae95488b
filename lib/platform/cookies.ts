export const COOKIES = {
  customer: "kept_session",
  staff: "kept_staff",
  cart: "kept_cart",
  order: "kept_order",
  flash: "kept_flash",
  device: "kept_device",
} as const;
export type CookieName = keyof typeof COOKIES;

const isHttps = (): boolean => (process.env.PUBLIC_URL ?? "").startsWith("https:");

/** `__Host-` binds a cookie to this very host over https; over plain http on localhost browsers would refuse it. */
export const cookieName = (name: CookieName): string => (isHttps() ? `__Host-${COOKIES[name]}` : COOKIES[name]);
