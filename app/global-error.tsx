"use client";
import "./globals.css";
import { Fault } from "@/components/layout/fault";

/** When even the frame broke: no header, no typefaces, but the words, the telephone and a way to try again. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-page px-4">
          <Fault {...props} />
        </main>
      </body>
    </html>
  );
}
