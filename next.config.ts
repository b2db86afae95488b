import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const security = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ...(process.env.PUBLIC_URL?.startsWith("https:")
    ? [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }]
    : []),
];

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  compress: false, // scripts/web.mjs does, and keeps the copies of cached pages by their tag
  generateEtags: false, // the page cache makes one when a page is kept, not for every request
  ...(process.env.NODE_ENV === "production" && {
    cacheHandler: path.resolve("lib/platform/page-cache/handler.mjs"),
    cacheMaxMemorySize: 0,
  }),
  images: { remotePatterns: [], unoptimized: true },
  serverExternalPackages: [
    "pg",
    "@easypost/api",
    "pino",
    "@react-pdf/renderer",
    "bwip-js",
    "date-holidays",
    "nodemailer",
    "react-email",
    "@react-email/render",
  ],
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.next.json" }, // `npm run check` is the one place where types are checked
  async headers() {
    return [
      { source: "/:path*", headers: security },
      { source: "/pictures/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" }] },
    ];
  },
};

export default withNextIntl(config);
